"""Recognise who is credited around a story: its last lines, and a wire's dateline.

In: one paragraph. Out: names as printed, or none.
"""

import re

from extract.importer.byline import (
    CAPITAL,
    MARKS,
    NAME,
    Byline,
    is_byline,
    is_person,
    is_signed,
    read_people,
)
from extract.importer.page import word_count
from extract.importer.publication import WIRES, publisher_name

_CREDIT = re.compile(
    r"(?:contributed (?:reporting )?(?:to|from) (?:this|the) (?:story|report|article)"
    r"|^\W*(?:(?:additional|further|with) )?(?:reporting|writing|editing|compiled) (?:by|from) )",
    re.IGNORECASE,
)
_NAMES = r"(?P<names>[^;()\n]{3,100}?)(?:[;)\n]|[.](?:\s|$)|,? (?:additional|writing|edit)|$)"
_DID = (
    r"(?<!additional )(?<!further )(?<!with )\b(?:{}) by:? ",
    r"^\W*(?:{}): ",
)
_REPORTED, _WROTE = (
    re.compile("(?:" + "|".join(_DID).format(*[words] * 2) + ")" + _NAMES, re.IGNORECASE)
    for words in ("reporting|reported|report|story", "writing|written|compiled|text|words")
)
"""Who reports is the author; who writes it up is where nobody else is named."""
_REPORTED_FROM = re.compile(rf"\W*{NAME} (?:reported|contributed) from {NAME}\W*")
_CONTACT = re.compile(
    r"(?:(?:follow|reach|contact|e-?mail|write to)\b.{0,60}(?:@|on twitter|at)\b.*|e-?mail: .*"
    r"|on twitter:? @.*|\S+@\S+\.\w+)",
    re.IGNORECASE | re.DOTALL,
)
_SIGNATURE = re.compile(
    r"[-–—(\[\s]*(?:source:\s*)?(?P<name>[\w ./-]{2,30}?)[)\]\s.]*", re.IGNORECASE
)
_WIRE_DATELINE = re.compile(
    rf"{CAPITAL}[^()/\n]{{0,60}}(?:\((?P<name>{CAPITAL}[\w.&’' -]{{1,30}})\)"
    rf"|/(?P<service>{CAPITAL}[\w.&’' -]{{1,30}})/)\s*[-–—]"
)


def is_credit(text: str) -> bool:
    """Say whether the paragraph credits contributors or says how to reach the author."""
    if word_count(text) > 40:
        return False
    shapes = (_CREDIT.search(text), _CONTACT.fullmatch(text), _REPORTED_FROM.fullmatch(text))
    opening = _REPORTED.match(text) or _WROTE.match(text)
    names = read_people(opening["names"]).authors if opening else ()
    return any(shapes) or any(" " in name for name in names)


def is_reporters_place(text: str) -> bool:
    """Say whether the paragraph only says where a reporter was: `Jane Doe reported from Lima.`"""
    return bool(_REPORTED_FROM.fullmatch(text))


def read_credit(text: str) -> Byline:
    """Read the reporters of a wire's last line: `Reporting by Jane Doe; Editing by …`."""
    match = _REPORTED.search(text) or _WROTE.search(text)
    return read_people(match["names"]) if match else Byline()


def is_signature(text: str) -> bool:
    """Say whether the line could sign the story above it: `— Jane Doe, Daily Example`."""
    name = text.strip(MARKS)
    return is_byline(name) or is_signed(name) or (name != text and is_person(name))


def wire_signature(text: str) -> str:
    """Name the wire that signs a text in a line of its own, such as `-- AFP`; else empty."""
    match = _SIGNATURE.fullmatch(text)
    return WIRES.get(match["name"].strip().casefold(), "") if match else ""


def wire_dateline(text: str) -> str:
    """Name the agency of a wire's dateline, `CAIRO (Reuters) - …`; else empty."""
    match = _WIRE_DATELINE.match(text)
    return publisher_name(match["name"] or match["service"]) if match else ""
