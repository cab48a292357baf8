"""What else involved the same people and groups."""

from publish.catalog import Catalog
from publish.related import Related
from records.edtf import parse_edtf
from records.model import Content, Event, Site


def event(day: int, *actors: str) -> Event:
    """Give an event of a day of January with these actors."""
    date = parse_edtf(f"2020-01-{day:02d}")
    return Event(f"e{day}", date=date, title="E", status="published", sources=(), actors=actors)


def found(events: list[Event], of: int) -> list[tuple[str, tuple[str, ...]]]:
    """List what is related to one of the events."""
    related = Related(Catalog(Content(site=Site("T"), events=tuple(events))))
    return [(other.id, shared) for other, shared in related.to(events[of])]


def test_more_names_in_common_come_first_then_the_nearest() -> None:
    """And what shares nobody is left out, as is the event itself."""
    events = [event(1, "A", "B"), event(2, "A"), event(3, "C"), event(4, "B"), event(5, "A", "B")]

    assert [("e5", ("A", "B")), ("e2", ("A",)), ("e4", ("B",))] == found(events, 0)


def test_a_few_are_enough() -> None:
    """Five, of however many."""
    events = [event(day, "A") for day in range(1, 31)]

    assert ["e14", "e16", "e13", "e17", "e12"] == [name for name, _ in found(events, 14)]


def test_an_event_of_nobody_is_related_to_none() -> None:
    """A record without actors."""
    assert [] == found([event(1), event(2, "A")], 0)
