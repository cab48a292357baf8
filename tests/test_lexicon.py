"""The word lists of the extractor: no line in them is read by nobody."""

from collections import Counter

import pytest

from extract.lexicon import FOLDER, sections

LISTS = sorted(path.stem for path in FOLDER.glob("*.txt"))


SEVERAL = {"[office]", "[phrase]", "[national]"}
"""Sections of nouns whose rules compare several words."""


def listed(name: str) -> list[tuple[str, str]]:
    """Give each word of a list as often as it stands there, with its section."""
    found: list[tuple[str, str]] = []
    section = ""
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        words = line.partition("#")[0].strip()
        if words.startswith("["):
            section = words
        else:
            found += [(section, word) for word in words.split()]
    return found


@pytest.mark.parametrize("name", LISTS)
def test_a_section_has_each_word_once(name: str) -> None:
    """Who takes a word out of a section has taken it out."""
    twice = [each for each, times in Counter(listed(name)).items() if times > 1]

    assert [] == twice


def test_what_is_made_of_groups_names_groups_that_there_are() -> None:
    """A group that is renamed in `synonyms` must be so in the lists that name it."""
    kinds, told_in = sections("kinds"), sections("told_in")
    named = set().union(*kinds.values(), *told_in.values(), told_in)

    assert set() == named - sections("synonyms").keys()


@pytest.mark.parametrize("name", ["nouns", "titles"])
def test_what_is_looked_up_by_a_word_is_one_word(name: str) -> None:
    """The parser takes `by-election` and `air force` apart, so no word of a text would match."""
    words = [word for section, word in listed(name) if section not in SEVERAL]
    of_several = {word for word in words if {*"-_"} & {*word.removeprefix("co-")}}

    assert set() == of_several
