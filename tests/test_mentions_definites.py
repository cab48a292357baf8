"""Whom `the singer` and `the militant group` name again."""

import pytest

from extract.mentions.names.names import find_names
from tests.reading import headlined, parsed

SINGER = {
    "Ida Holm fell in Riga. The singer left Kenya on Monday.": "Ida Holm leaves Kenya",
    "Ida Holm fell in Riga. It rained. The singer left Kenya on Monday.": "Ida Holm leaves Kenya",
    "Ida Holm fell in Riga. The journalist left Kenya on Monday.": "Ida Holm leaves Kenya",
    "Ida Holm met a journalist. The journalist left Kenya on Monday.": "Journalist leaves Kenya",
    "Ida Holm fell in Riga. The young singer, who is ill, left Kenya on Monday.": (
        "Ida Holm leaves Kenya"
    ),
    "Ida Holm fell. A fan shot at the singer in Riga on Monday.": "Fan shoots at Ida Holm in Riga",
    "Ida Holm met Tom Roth in Riga. The singer left Kenya on Monday.": "Singer leaves Kenya",
    "Ida Holm met a singer in Riga. The singer left Kenya on Monday.": "Singer leaves Kenya",
    "Ida Holm lost her singer in Riga. The singer left Kenya on Monday.": "Singer leaves Kenya",
    "Ida Holm fell in Riga. The singer of the band left Kenya on Monday.": (
        "Singer of band leaves Kenya"
    ),
    "Prime Minister Ida Holm fell in Riga. The singer left Kenya on Monday.": (
        "Singer leaves Kenya"
    ),
    "Tom Roth fell in Riga. The actress left Kenya on Monday.": "Actress leaves Kenya",
    "Ida Holm fell in Riga. The public defender left Kenya on Monday.": (
        "Public defender leaves Kenya"
    ),
    "Ida Holm fell in Riga. The judge left Kenya on Monday.": "Judge leaves Kenya",
    "Ida Holm fell in Riga. The second singer left Kenya on Monday.": (
        "Second singer leaves Kenya"
    ),
}
DESCRIBED = {
    "Teacher Ida Holm met Tom Roth in Riga. The teacher left Kenya on Monday.": (
        "Ida Holm leaves Kenya"
    ),
    "Ida Holm, a teacher, met Tom Roth in Riga. The teacher left Kenya on Monday.": (
        "Ida Holm leaves Kenya"
    ),
    "Ida Holm is a teacher. She met Tom Roth in Riga. The teacher left Kenya on Monday.": (
        "Ida Holm leaves Kenya"
    ),
    "Defence Minister Ida Holm met Tom Roth. The foreign minister left Kenya on Monday.": (
        "Foreign minister leaves Kenya"
    ),
    "Peru's President Ida Holm met Tom Roth. The Peruvian leader sold a yard in Riga on Monday.": (
        "Peru's President Ida Holm sells yard in Riga"
    ),
    "Ida Holm, the former Peruvian president, fell. The Peruvian leader sold a yard on Monday.": (
        "Peruvian leader sells yard"
    ),
    "Teacher Ida Holm met teacher Tom Roth in Riga. The teacher left Kenya on Monday.": (
        "Teacher leaves Kenya"
    ),
    "Peruvian singer Ida Holm fell. The Kenyan singer sold a yard in Riga on Monday.": (
        "Kenyan singer sells yard in Riga"
    ),
    "Peruvian singer Ida Holm met Tom Roth. The Peruvian singer sold a yard in Riga on Monday.": (
        "Peruvian singer Ida Holm sells yard in Riga"
    ),
    "Prime Minister Sir Tom Roth met Ida Holm. It rained. The prime minister left Kenya Monday.": (
        "Tom Roth leaves Kenya"
    ),
    "Finance Secretary Ida Holm met Tom Roth. The finance secretary left Kenya Monday.": (
        "Ida Holm leaves Kenya"
    ),
    "Governor Tom Roth fell. Ida Holm lost the governor's race to Ana Lind on Monday.": (
        "Ida Holm loses governor's race to Ana Lind"
    ),
    "Tom Roth, the Labour candidate, spoke. The Republican candidate left Kenya on Monday.": (
        "Republican candidate leaves Kenya"
    ),
    "Former Prime Minister Sir Tom Roth fell. The prime minister left Kenya on Monday.": (
        "Prime minister leaves Kenya"
    ),
}
FORMER = {
    "Ida Holm spoke in Riga. The former president left Kenya on Monday.": "Ida Holm leaves Kenya",
    "Ida Holm spoke in Riga. It rained. A man shot at the former president on Monday.": (
        "Man shoots at Ida Holm"
    ),
    "Ida Holm fell. Tom Roth shot at the former president in Riga on Monday.": (
        "Tom Roth shoots at Ida Holm in Riga"
    ),
    "Tom Roth spoke in Riga. The former president left Kenya on Monday.": (
        "Former president leaves Kenya"
    ),
    "Ida Holm spoke in Riga. The president left Kenya on Monday.": "President leaves Kenya",
    "Vice President Ida Holm spoke in Riga. The former president left Kenya on Monday.": (
        "Former president leaves Kenya"
    ),
}
_TWO = "Norsea Energy met Balt Energy in Riga."
GROUP = {
    f"{_TWO} Ana Roth of Balt Energy fell. On Monday the oil group left Kenya.": (
        "Balt Energy leaves Kenya"
    ),
    f"{_TWO} Norsea Energy sued Balt Energy. On Monday the group left Kenya.": (
        "Group leaves Kenya"
    ),
    f"{_TWO} Balt Energy lost his group. On Monday the group left Kenya.": "Group leaves Kenya",
    f"{_TWO} Balt Energy fell. On Monday the Norsea group left Kenya.": (
        "Norsea group leaves Kenya"
    ),
    f"{_TWO} The Kenyan Ministry of Oil fell. The Ministry of Oil lost. On Monday the party left "
    "Lima.": "Party leaves Lima",
}


@pytest.mark.parametrize("text", SINGER)
def test_the_singer_is_the_only_person_spoken_of(text: str) -> None:
    """Nobody else may be meant: a wrong name says an untruth, a bare noun only too little."""
    assert SINGER[text] in [one.title for one in headlined("A story", text)]


def test_the_singer_is_whom_the_headline_names() -> None:
    """Where the words before name another alone, it may be either."""
    text = "Ida Holm fell. Tom Roth spoke in Riga. The singer left Kenya on Monday."

    assert headlined("Holm falls", text)[-1].title == "Singer leaves Kenya"


@pytest.mark.parametrize("text", DESCRIBED)
def test_a_person_is_known_by_what_the_article_says_of_it(text: str) -> None:
    """Offices of two kinds are two people."""
    assert DESCRIBED[text] in [one.title for one in headlined("A story", text)]


@pytest.mark.parametrize("word", ["Vice President", "Deputy President", "Former president"])
def test_the_president_is_no_other_office(word: str) -> None:
    """Nor is the vice president the president."""
    names = find_names(parsed(f"{word} Ida Holm met Tom Roth, the {word.lower()} of Peru."))

    assert names.roles == {}


@pytest.mark.parametrize("text", FORMER)
def test_who_held_an_office_is_whom_the_headline_names(text: str) -> None:
    """Others may stand nearer, for few have held one."""
    told = headlined("Why the news is about Ida Holm", text)

    assert FORMER[text] in [one.title for one in told]


@pytest.mark.parametrize("text", GROUP)
def test_the_group_is_the_only_body_told_of(text: str) -> None:
    """If it is known by more than a passing word, and not of another kind by its own name."""
    assert GROUP[text] in [one.title for one in headlined("A story", text)]


def test_the_party_is_no_religion() -> None:
    """A faith acts for nobody, however often an article names it."""
    text = "Ana Roth spoke of Islam in Riga. Islam was hurt. The party's aide left Kenya on Monday."

    assert headlined("Protests over words on Islam", text)[-1].title == "Party's aide leaves Kenya"


IN_HEADLINE = {
    "Ida Holm fell on Friday. The former secretary of state left Kenya on Monday.": (
        "Ida Holm leaves Kenya"
    ),
    "Ida Holm fell on Friday. The president-elect left Kenya on Monday.": "Ida Holm leaves Kenya",
    "Ida Holm fell on Friday. The onetime deputy director left Kenya on Monday.": (
        "Ida Holm leaves Kenya"
    ),
    "Ida Holm fell on Friday. The retired general left Kenya on Monday.": "Ida Holm leaves Kenya",
    "Ida Holm fell on Friday. The former governor of the bank left Kenya on Monday.": (
        "Former governor of bank leaves Kenya"
    ),
    "Ida Holm met a former minister of health. The former minister of health left on Monday.": (
        "Former minister of health leaves"
    ),
}


@pytest.mark.parametrize("text", IN_HEADLINE)
def test_an_office_that_is_over_or_to_come_is_whose_the_headline_is(text: str) -> None:
    """Few in the news have left one, or are about to take one up; `of` tells which it was."""
    assert IN_HEADLINE[text] in [one.title for one in headlined("Ida Holm falls", text)]
