"""Recognise who wrote a story and for whom, in a line of theirs.

In: one paragraph. Out: names as printed, or None. A byline's parts are told apart by their
words: a publication's name has a word such as `Times` or `News` in it, a role one of `reporter`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from extract.importer.calendar_words import find_dates
from extract.importer.page import ends_sentence, word_count
from extract.importer.publication import (
    is_publication,
    is_publisher_line,
    is_wire,
    publisher_name,
    says_section,
    spaced,
)
from extract.lexicon import sections

CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_NAME_WORD = rf"(?:{CAPITAL}[\w.'’-]*|de|da|di|del|der|den|van|von|bin|al|el|le|la|du|dos|y)"
NAME = rf"{CAPITAL}[\w.'’-]*(?:\s+{_NAME_WORD}){{0,4}}"
_BYLINE = re.compile(
    r"(?:(?:words|text|story|report|written|posted|reported|analysis|opinion|interview)\s+)?"
    r"(?:by|por|par|von|door|автор)\b:?\s+(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_LABELLED = re.compile(
    r"(?:authors?|reporters?|writers?|text|words)\s?:\s+(?P<rest>\S.*)", re.IGNORECASE | re.DOTALL
)
_LABEL_ALONE = re.compile(r"(?:(?:words|text|story|written|posted)\s+)?by:?|authors?:?", re.I)
_AND_AGENCIES = re.compile(
    rf"(?P<who>{NAME}(?:(?:,| and)\s+{NAME})*),?\s+(?:and|with)\s+(?:news\s+)?(?:agencies|wires)"
)
"""`Jane Doe and agencies`: no line but a byline ends so."""
_ON_A_DAY = re.compile(r"\s+(?:on|at)\s*(?=\|)")
_STARTS_WITH_NAME = re.compile(rf"(?:the\s+)?{CAPITAL}")
_ACRONYM = re.compile(r"\b[A-Z]{2,}\b")
_ROLE = re.compile(
    r"\b(?:writers?|correspondents?|reporters?|editors?|staff|columnists?|contributors?|desk|bureau"
    r"|special to|journalists?|analysts?|freelance|producer|chief|team)\b",
    re.IGNORECASE,
)
_ROLE_LINE = re.compile(
    r"(?:[\w’'-]+\s){0,3}(?:writer|correspondent|reporter|editor|columnist|journalist|contributor"
    r"|analyst|bureau chief|producer|staff)s?(?:(?:,|\s(?:in|at|for|of))\s[\w ]{2,40})?",
    re.IGNORECASE,
)
_FIRST_NAMES = sections("firstnames")["man"] | sections("firstnames")["woman"]
_USUAL = sections("common")["usual"]
_MOST_AUTHORS = 4
"""Names of people in a line; a list of more is none of authors."""
_STAFF = re.compile(r"\s(?:digital |web |online )?staff$", re.IGNORECASE)
_WHERE = re.compile(rf"(?<=\w) in {CAPITAL}[\w.’' -]*?(?=,| and |$)")
"""`Jane Doe in Cairo`"""
# Pages print it twice, for screens of two sizes.
_TWICE = re.compile(r"(?P<once>.{5,80}?),? [Bb][Yy]:? (?P=once)")
_SEPARATOR = re.compile(r"\s*[|·•]\s*|\s+[-–—/]\s+|\n|\s{3,}")
_APPOSED = re.compile(r"\s*,\s+|\s*[()]\s*|\s+(?:for|at)\s+")
"""What stands between a name and what is said of it: an employer, a role."""
MARKS = " -–—()"
"""What stands around the name of who signs a story."""
_BY = re.compile(r"by\s+", re.IGNORECASE)
_APART = re.compile(rf"{_SEPARATOR.pattern}|{_APPOSED.pattern}")
_AND = re.compile(r"\s+(?:and|und|et|y|&)\s+")


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says; a part that it does not name is empty."""

    authors: tuple[str, ...] = ()
    publisher: str = ""


def is_byline(text: str) -> bool:
    """Say whether the whole paragraph is a byline, such as `By Jane Doe, Daily Example`."""
    labelled = _LABELLED.fullmatch(text)
    if _AND_AGENCIES.fullmatch(text):
        return True
    if _TWICE.fullmatch(text) or (labelled and all(map(is_name, _AND.split(labelled["rest"])))):
        return True
    match = _BYLINE.fullmatch(text)
    if not match or word_count(text) > 20 or not _STARTS_WITH_NAME.match(match["rest"]):
        return False
    return not (ends_sentence(text) and word_count(text) > 8)


def heads_name(text: str) -> bool:
    """Say whether the line below is a writer's name, as below `Written by`."""
    return bool(_LABEL_ALONE.fullmatch(text))


def is_role(text: str) -> bool:
    """Say whether the line only says what the author does: `Senior Correspondent in Cairo`."""
    return bool(_ROLE_LINE.fullmatch(text))


def is_name(text: str) -> bool:
    """Say whether the line could be a person's name alone."""
    return 2 <= word_count(text) <= 4 and bool(re.fullmatch(NAME, text))


def is_person(text: str) -> bool:
    """Say whether the line names people and nothing else: `Jane Doe and Ali Said in Cairo`."""
    names = [name for part in text.split(", ") for name in _AND.split(part.split(" in ")[0])]
    return len(names) <= _MOST_AUTHORS and all(
        is_name(name) and name.split()[0].lower() in _FIRST_NAMES for name in names
    )


def is_signed(text: str) -> bool:
    """Say whether the line names people and what they are or write for: `Jane Doe, reporter`.

    A first name that we do not know is told by the paper behind a comma: `Ngozi Said, Daily Post`.
    A bar parts a section from a paper, and a comma a town from an agency, as well.
    """
    parts = _parts(text)
    others = [part for part in parts if not is_person(part)]
    if others == parts and _names_employer(text, *parts):
        others = others[1:]
    return 0 < len(others) < len(parts) and all(
        is_role(other) or is_publisher_line(other) for other in others
    )


def _names_employer(text: str, first: str, *others: str) -> bool:
    apposed = bool(others) and _APPOSED.split(text, maxsplit=1)[0] == first
    paper = apposed and is_publisher_line(others[0]) and not is_wire(others[0])
    return paper and is_name(first) and not says_section(first) and not _says_usual(first)


def _says_usual(name: str) -> bool:
    """Say whether a word of news is in it, as in places' names: `New Delhi`, `City Hall`."""
    return any(word.casefold() in _USUAL for word in name.split())


def is_lone_person(text: str) -> bool:
    """Say whether the line could be a writer's name with nothing beside it: no section's."""
    return is_name(text) and is_person(text) and not says_section(text)


def names_person(text: str) -> bool:
    """Say whether one of the parts that a line sets apart names people: `Jane Doe | 3 May 2020`.

    Commas part none here: `Virginia Beach, 3 May 2020` names a place.
    """
    return any(map(is_person, _trimmed(_SEPARATOR.split(_without_dates(text)))))


def _parts(text: str) -> list[str]:
    """Part a line at its bars, commas and brackets; dates are left out."""
    parts = (part.strip(" ,") for part in _APART.split(_without_dates(text)))
    return _trimmed(parts) or [text]


def _trimmed(parts: Iterable[str]) -> list[str]:
    plain = (_BY.sub("", part.strip(" -–—")) for part in parts)
    return [part for part in plain if part]


def _without_dates(text: str) -> str:
    for one in reversed(find_dates(text)):
        text = f"{text[: one.start]}|{text[one.end :]}"
    return text


def read_byline(text: str) -> Byline:
    """Take a byline apart into its authors and their publisher."""
    twice = _TWICE.fullmatch(text)
    text = twice["once"] if twice else text.strip(MARKS)
    shared = _AND_AGENCIES.fullmatch(text)
    if shared:
        people = (name for name in shared["who"].split(", ") if not _ROLE.search(name))
        return Byline(_authors(people))
    text = _ON_A_DAY.sub("", _without_dates(text))
    match = _BYLINE.fullmatch(text) or _LABELLED.fullmatch(text)
    return read_people(match["rest"]) if match else _read_signed(text)


def _read_signed(text: str) -> Byline:
    """Read a line without `by`, in which the publisher may stand before the author."""
    parts = _parts(text)
    people = list(filter(is_person, parts)) or parts[:1]
    publisher = next(filter(is_publisher_line, parts), "")
    return Byline(_authors(_WHERE.sub("", part) for part in people), publisher_name(publisher))


def read_people(text: str) -> Byline:
    """Read who is named, best known first: `Jane Doe in Cairo and Ali Said, Daily Example`."""
    first, *others = _SEPARATOR.split(text)
    people, _, employer = _WHERE.sub("", first).partition(" for ")
    employer = employer or next(filter(is_publisher_line, others), "")
    parts = [part.strip(" .)") for part in re.split(r"\s*,\s*|\s+\(", people)]
    publisher = next((part for part in [employer, *parts[1:]] if is_publication(part)), "")
    house = _STAFF.sub("", parts[0])
    if not publisher and (_is_organisation(house) or _has_staff(parts[0])):
        publisher, parts = house, parts[1:]
    persons = [part for part in parts if part and part != publisher and not _ROLE.search(part)]
    listed = len(persons) > 2 or bool(_AND.search(people))
    return Byline(_authors(persons if listed else persons[:1]), publisher_name(publisher))


def _authors(people: Iterable[str]) -> tuple[str, ...]:
    names = (spaced(name) for part in people for name in _AND.split(part))
    return tuple(_in_case(name) for name in names if re.fullmatch(NAME, name))


def _is_organisation(name: str) -> bool:
    """Say whether who stands in an author's place is none: `By The Daily Example`."""
    acronym = bool(_ACRONYM.search(name)) and not _AND.sub(" ", name).isupper()
    return is_wire(name) or acronym or bool(re.match(r"the\s", name, re.IGNORECASE))


def _has_staff(name: str) -> bool:
    """Say whether a paper's staff stands in an author's place: `By Northern Post Staff`."""
    house = _STAFF.sub("", name)
    if house == name or _AND.search(house):
        return False
    own = house.isupper() and not all(map(says_section, house.split()))
    return own or is_publisher_line(house)


def _in_case(name: str) -> str:
    """Write a name printed in capitals as others are: `JANE O'DOE` is Jane O'Doe."""
    long = name.isupper() and max(map(len, name.split())) > 3
    return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), name) if long else name
