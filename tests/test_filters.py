"""The data that the timeline's filters read."""

import json
import re
from dataclasses import replace
from typing import Any

from publish.assemble import Assembly
from publish.catalog import Catalog
from publish.filters import filter_files
from records.kept import Kept
from records.model import Content
from tests.site_fixture import content, with_event

CLOSED = "2020-01-03-bridge-closed"


def scripts(shown: Content) -> dict[str, Any]:
    """Read the data of each script as a browser would: the value given with its own path."""
    found = {}
    for file in filter_files(Assembly(Catalog(shown)), Kept()):
        path, text = file.path, file.content.decode()
        named, value = json.loads(
            f"[{text.removeprefix('sourcelineData(').removesuffix(');' + chr(10))}]"
        )
        assert named == path
        found[path] = value
    return found


def facet(index: Any, key: str) -> dict[str, list[int]]:
    """List the numbers of the events of each name."""
    keys = [each["key"] for each in index["facets"]]
    column = keys.index(key)
    return {
        name: [i for i, event in enumerate(index["events"]) if number in event[column + 2]]
        for number, name in enumerate(index["facets"][column]["names"])
    }


def test_the_facets_of_an_event_are_those_of_its_pages() -> None:
    """Each name leads to as many events as its own page lists."""
    index = scripts(content())["filter/index.js"]
    catalog = Catalog(content())

    for key, topics in (
        ("actor", catalog.actors),
        ("place", catalog.places),
        ("tag", catalog.tags),
    ):
        expected = {name: [catalog.events.index(e) for e in own] for name, own in topics.items()}
        assert expected == facet(index, key)


def test_the_names_with_most_events_come_first() -> None:
    """A short list of a facet is then the useful one."""
    index = scripts(content())["filter/index.js"]
    counts = [len(events) for events in facet(index, "actor").values()]

    assert counts == sorted(counts, reverse=True)


def test_a_copy_of_a_text_counts_for_whose_text_it_is() -> None:
    """As in the count of independent reports."""
    index = scripts(content())["filter/index.js"]

    assert "Evening Ledger" not in facet(index, "source")
    assert "Harbour Wire" in facet(index, "source")


def test_a_period_without_an_end_has_none() -> None:
    """An event known to be before a day matches every earlier period."""
    index = scripts(content())["filter/index.js"]
    periods = {
        event.id: index["events"][i][:2] for i, event in enumerate(Catalog(content()).events)
    }

    assert periods[CLOSED] == ["2020-01-03", "2020-01-03"]
    assert periods["1990s-last-repair"] == ["1990-01-01", "1999-12-31"]
    assert all(first or last for first, last in periods.values())


def test_the_cards_stand_in_the_order_of_the_index() -> None:
    """Whichever way round the timeline is, the n-th card is the n-th event's."""
    for order in ("oldest", "newest"):
        shown = replace(content(), site=replace(content().site, order=order))
        found = scripts(shown)
        cards = "".join(found[path] for path in found if "cards" in path)
        ids = re.findall(r'class="entry-title"><a href="events/([^"]+)\.html"', cards)
        events = Catalog(content()).events

        assert ids == [e.id for e in (events if order == "oldest" else events[::-1])]
        assert len(found["filter/index.js"]["events"]) == len(ids)


def test_drafts_are_in_no_filter() -> None:
    """What is not on the site must not be found by its data either."""
    event = content().events[0]
    text = json.dumps(scripts(with_event(event.id, status="draft")))

    assert event.title not in text


def test_a_site_without_events_has_no_filters() -> None:
    """There is nothing to choose from."""
    assert {} == scripts(Content(site=content().site))
