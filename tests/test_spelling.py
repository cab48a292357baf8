"""Names in other spellings, and words led back to their stems."""

import pytest

from extract.lexicon.spelling import fold, same_name
from extract.lexicon.stems import stem, stems_of
from extract.lexicon.synonyms import groups_of, kind_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Yusuf Qaddoumi", "Yousuf Kaddumi"),
        ("al-Hariri", "Hariri"),
        ("Jürgen Müller", "Jurgen Muller"),
        ("Muller's", "Müller"),
        ("Mohammed Khalil", "Mohamed Khaleel"),
        ("Tchaikovsky", "Tchaikovski"),
        ("U.S.", "United States"),
        ("Ra'ad Salim", "Ra’ad Salim"),
        ("Ra'ad Salim", "Raad Salim"),
        ("French parliament", "France's parliament"),
    ],
)
def test_two_spellings_of_one_name(one: str, other: str) -> None:
    """Transliterations, accents, articles and possessives make no new name."""
    assert same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Anna Berg", "Anna Burg"), ("Ana Kranjc", "Ana Debeljak"), ("North Korea", "South Korea")],
)
def test_two_names(one: str, other: str) -> None:
    """A first name in common is not enough, nor is a short name one letter away."""
    assert not same_name(one, other)


def test_an_empty_name_is_like_none() -> None:
    """What folds to nothing is no one's name."""
    assert not same_name("the", "Anna Berg")
    assert frozenset() == fold("the")


@pytest.mark.parametrize(
    "family",
    [
        "decide decision",
        "withdraw withdrawal",
        "vote voting",
        "announce announcement",
        "acquire acquisition",
        "explode explosion",
        "invade invasion",
        "destroy destruction",
        "retaliate retaliation retaliatory",
        "nominate nomination",
        "die death",
        "confess confession",
        "discuss discussion",
        "dismiss dismissal",
        "construct construction",
        "steal theft",
        "damage damaging",
        "offer offering",
        "endanger endangered",
        "protect protections",
        "hospitalise hospitalisation hospitalize",
        "stop stoppage",
        "succeed success",
    ],
)
def test_a_noun_has_the_stem_of_its_verb(family: str) -> None:
    """Derived words share one stem."""
    assert 1 == len({stem(word) for word in family.split()})


@pytest.mark.parametrize(
    "pair", ["come comment", "treat treaty", "host hostage", "man manage", "dam damage"]
)
def test_words_that_only_look_akin_have_stems_of_their_own(pair: str) -> None:
    """Not every last syllable is a suffix."""
    one, other = pair.split()

    assert stem(one) != stem(other)


def test_a_compound_has_the_stem_of_its_head() -> None:
    """An airstrike is a strike."""
    assert stem("strike") in stems_of("airstrike")


def test_near_synonyms_share_a_group() -> None:
    """Words that can report one act are grouped, particle verbs whole."""
    assert groups_of("step down") & groups_of("resign") & groups_of("quit")
    assert not groups_of("resign") & groups_of("arrest")


def test_a_kind_is_named_only_where_it_is_sure() -> None:
    """A verb with another meaning gets no tag."""
    assert "disaster" == kind_of("earthquake")
    assert kind_of("leave") is None
