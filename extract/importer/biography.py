"""Recognise an author's biography, as it stands below a story.

In: one paragraph. Out: whom it is about and what paper they write for, or none.
"""

import re

from extract.importer.byline import CAPITAL, NAME, Byline
from extract.importer.publication import publisher_name, spaced

_JOB = (
    r"(?:reporter|correspondent|editor|journalist|columnist|writer|author|analyst|fellow|professor"
    r"|producer|freelancer|contributor|researcher|lecturer|bureau chief|historian|intern)"
)
_BIOGRAPHY = re.compile(
    rf"(?P<name>{NAME})(?:\s+(?:has\s+)?(?:covers|covered|reports|reported)\s+(?:on|for|from|about)?"
    rf"|\s+writes\s+(?:about|for|on)|,?\s+(?:is|was|has been|works as)\s+(?:(?:an?|the|our)\s+)?"
    rf"(?:[\w’'-]+\s+){{0,6}}?{_JOB}s?\b)",
    re.DOTALL,
)
_SCHOLAR = re.compile(r"\b(?:fellow|professor|researcher|lecturer|historian|author|analyst)s?$")
"""Their employer is no publisher."""
_EMPLOYER = re.compile(
    rf"\b(?:for|at|of|with)\s+(?:the\s+)?(?P<name>{CAPITAL}[\w.&'’-]*"
    rf"(?:\s+(?:{CAPITAL}[\w.&'’-]*|of|and|the))*?)(?=[.,;]|\s+(?:since|in|from|where|and)\b|\s*$)"
)
_OWNER = re.compile(
    rf"\s+is\s+(?:the\s+)?(?P<name>{CAPITAL}[\w.&-]*(?:\s+{CAPITAL}[\w.&-]*)*)['’]s\s"
)
"""Jane Doe is the Daily Example's correspondent."""


def is_biography(text: str) -> bool:
    """Say whether the paragraph could be an author's biography; where it stands must decide."""
    match = _BIOGRAPHY.match(text)
    # One word may be any noun: `Multimedia reports on …`.
    return bool(match and (" " in match["name"] or read_biography(text).publisher))


def read_biography(text: str) -> Byline:
    """Read who a biography is about, and what paper they write for."""
    match = _BIOGRAPHY.match(text)
    if not match:
        return Byline()
    scholar = _SCHOLAR.search(match[0])
    first_sentence = text[match.end("name") :][:300].split(". ")[0] + "."
    owner = _OWNER.match(first_sentence)
    employer = None if scholar else owner or _EMPLOYER.search(first_sentence)
    return Byline((spaced(match["name"]),), publisher_name(employer["name"]) if employer else "")
