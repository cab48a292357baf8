"""One name for one bearer in all articles of a corpus, where it is safe."""

import pytest

from extract.corpus.names import agree_on_names
from extract.mention import Mention, Participant
from records.model import EntityKind


def told(article: str, *named: tuple[str, EntityKind], places: tuple[str, ...] = ()) -> Mention:
    """Make a mention of an article in which these are named, and nothing else."""
    those = tuple(Participant(name, name.lower(), "agent", kind) for name, kind in named)
    return Mention(
        article=article,
        start=0,
        end=1,
        trigger_start=0,
        trigger_end=1,
        lemma="say",
        aspect="happened",
        title="",
        words=frozenset(),
        participants=those,
        named=those,
        places=places,
    )


def last_name(*mentions: Mention, listed: tuple[str, ...] = ()) -> str:
    """Give the first name of the last mention, once all agree."""
    return agree_on_names(mentions, listed)[-1].named[0].name


def often(name: str, kind: EntityKind, times: int = 2) -> list[Mention]:
    """Name somebody in so many articles."""
    return [told(f"{name}-{kind}-{n}", (name, kind)) for n in range(times)]


RENAMED: dict[str, tuple[str, EntityKind, str, EntityKind]] = {
    "a surname": ("Ida Berg", "person", "Berg", "person"),
    "capitals": ("NORLA", "organisation", "Norla", "organisation"),
    "spelling": ("Omar Qassem", "person", "Omar Qasem", "person"),
    "accents": ("Société Berg", "organisation", "Societe Berg", "organisation"),
    "organisation": ("Port Organization", "organisation", "Port Organisation", "organisation"),
    "an honour": ("Omar Said", "person", "Sayyed Omar Said", "person"),
    "initials": ("Norland Port Board", "organisation", "NPB", "organisation"),
    "initials that all know": ("UN", "organisation", "United Nations", "organisation"),
}


@pytest.mark.parametrize("case", RENAMED)
def test_what_most_articles_call_somebody_holds_for_all(case: str) -> None:
    """A reader finds one page of everybody, and not one for each way to write the name."""
    full, kind, short, its_kind = RENAMED[case]

    assert full == last_name(*often(full, kind), told("last", (short, its_kind)))


APART: dict[str, tuple[list[Mention], str, EntityKind]] = {
    "two of one surname": (
        [*often("Ida Berg", "person"), *often("Tom Berg", "person")],
        "Berg",
        "person",
    ),
    "a full name told once": (often("Ida Berg", "person", 1), "Berg", "person"),
    "a firm called like a person": (often("Ida Berg", "person"), "Berg", "organisation"),
    "a first name": (often("Ida Berg", "person"), "Ida", "person"),
    "two letters": (often("Aid International", "organisation"), "AI", "organisation"),
}


@pytest.mark.parametrize("case", APART)
def test_who_may_be_another_keeps_the_name(case: str) -> None:
    """A wrong name is worse than a short one."""
    others, name, kind = APART[case]

    assert name == last_name(*others, told("last", (name, kind)))


def test_a_listed_name_is_never_renamed() -> None:
    """What an editor has written in `entities.yaml` stands."""
    mentions = [*often("Ida Berg", "person"), told("last", ("Berg", "person"))]

    assert last_name(*mentions, listed=("Berg",)) == "Berg"


def test_nearly_all_articles_decide_the_kind() -> None:
    """A body that one parse took for a town is a body there, too, and nothing happens in it."""
    mentions = [
        *often("Norla", "organisation", 8),
        told("last", ("Norla", "place"), places=("Norla",)),
    ]

    last = agree_on_names(mentions)[-1]

    assert (last.named[0].kind, last.places) == ("organisation", ())


def test_a_body_with_a_house_is_a_place_as_well() -> None:
    """`At the Red House` is where it was."""
    mentions = [*often("Red House", "organisation", 8), told("last", places=("Red House",))]

    assert agree_on_names(mentions)[-1].places == ("Red House",)


def test_what_articles_disagree_on_stays() -> None:
    """A name is a town in one story and a club in another."""
    mentions = [*often("Kalmar", "organisation", 4), *often("Kalmar", "place", 4)]

    assert agree_on_names(mentions) == mentions
