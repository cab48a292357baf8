"""Read an article's metadata off the roles of its page's paragraphs.

In: `Part`s. Out: `Metadata`. Two kinds of name are told apart: what the page calls itself (its
title's suffix, its newsletter, its copyright line) and where the story comes from (byline, wire
dateline, biography). Where both are there and differ, the story is syndicated.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from extract.importer import byline, credit
from extract.importer.biography import read_biography
from extract.importer.byline import Byline
from extract.importer.calendar_words import real_day
from extract.importer.dateline import (
    Published,
    publisher_beside,
    read_datelines,
    wire_dateline_date,
)
from extract.importer.headline import without_site
from extract.importer.language import guess_language
from extract.importer.page import Paragraph, comparable, one_line
from extract.importer.publication import is_publication, publisher_name
from extract.importer.story import Part, Role
from records.edtf import parse_edtf
from records.problem import Problem
from records.values import read_url

_SELF_NAME = re.compile(
    r"(?P<name>(?:[A-Z][\w.&’'-]*\s+){1,4}?)(?i:telegram|whatsapp|youtube|facebook|twitter"
    r"|newsletters?|channel|fundrais\w+|donation|podcast|mailing list|membership|subscri\w+"
    r"|mobile app|app)\b"
)
_NAME = r"(?P<name>[A-Z][\w.&’' -]{1,40}?)"
_COPYRIGHT = re.compile(
    r"(?i:©|\(c\)|copyright)(?i:[\s©]|\(c\)|copyright)*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]*"
    rf"(?i:by\s+)?(?i:the\s+)?{_NAME}(?i:,? (?:inc|ltd|llc|plc)\b.*|\.? all rights.*|[.,|].*|$)",
    re.DOTALL,
)
_FIRST_PRINTED = re.compile(
    r"(?i:(?:originally|first) (?:appeared|published)|appeared originally) (?:in|on|at|by) "
    rf"(?i:the )?{_NAME}(?: (?:on|in) .*|[.,].*|$)",
    re.DOTALL,
)
_CALLS = frozenset("join subscribe follow get our the a my to your new free official".split())
_NO_NAME = frozenset("us uk eu un tv pdf rss sms app vip ai new our the free daily".split())
_ACRONYM = re.compile(r"[A-Z][A-Z&.]+[A-Z.]")
_FIRST = 6
"""Paragraphs in which a wire's dateline may stand: points and notes are set above it."""
_URL = re.compile(r"https?://\S+")
_URL_DATE = re.compile(r"/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page's own words say of its article; empty where they say nothing."""

    title: str
    publisher: str
    author: str
    published: Published | None
    url: str
    language: str
    syndicated_from: str
    first_name: str
    """Whom a biography is about, where it gives no full name."""
    acronym: str
    """The publisher, where a page only gives its initials in passing."""
    problems: tuple[Problem, ...]


def read_metadata(parts: Sequence[Part], path: str) -> Metadata:
    """Recognise title, publisher, author and date, with warnings of what to fill in."""
    title, site = _title_and_site(_texts(parts, "title"))
    site = site or _printed_publisher(parts)
    self_name = "" if site else _self_name(_texts(parts, "furniture"))
    own = site or self_name
    lines, lives = _bylines(parts), _biographies(parts)
    origin = next(
        (line.publisher for line in [*lines, *_wires(parts), *lives] if line.publisher), ""
    )
    if _is_short_for(origin, own):
        origin = own
    if own and (_is_short_for(own, origin) or comparable(own) == comparable(origin)):
        own = self_name = ""
    url = _url(_texts(_head(parts), "furniture"))
    published, problems = read_datelines(_datelines(parts), path)
    return Metadata(
        title=title,
        publisher=own or origin,
        author=_author([*lines, *lives, *map(credit.read_credit, _texts(parts, "credit"))]),
        published=published or _published_by_url(url),
        url=url,
        language=guess_language("\n".join(_texts(parts, "story"))),
        syndicated_from=origin if own else "",
        first_name=next((one.authors[0] for one in lives if one.authors), ""),
        acronym="" if " " in self_name else self_name,
        problems=problems,
    )


def _texts(parts: Iterable[Part], role: Role) -> list[str]:
    return [part.paragraph.text for part in parts if part.role == role]


def _head(parts: Sequence[Part]) -> Sequence[Part]:
    first = next((n for n, part in enumerate(parts) if part.role == "story"), len(parts))
    return parts[:first]


def _title_and_site(titles: list[str]) -> tuple[str, str]:
    """Take the headline without the site's name, which a page's title carries behind it."""
    if not titles:
        return "", ""
    title = one_line(min((without_site(text) for text in titles), key=len))
    longest = one_line(max(titles, key=len))
    return title, longest[len(title) :].strip(" |-–—")


def _printed_publisher(parts: Sequence[Part]) -> str:
    """Take the name of the publisher from a line of its own, below the headline, or a dateline."""
    title = next((part.paragraph.line for part in parts if part.role == "title"), 0)
    lines = [part.paragraph for part in parts if part.role == "publisher"]
    lines.sort(key=lambda paragraph: paragraph.line < title)
    beside = map(publisher_beside, _texts(parts, "dateline"))
    names = [*(line.text for line in lines), *filter(None, beside)]
    return publisher_name(names[0]) if names else ""


def _self_name(furniture: list[str]) -> str:
    """Find what the page calls itself in its own furniture: an acronym or a publication's name."""
    for text in furniture:
        for match in _SELF_NAME.finditer(text):
            words = match["name"].split()
            while words and words[0].casefold() in _CALLS:
                words.pop(0)
            name = " ".join(words)
            if name and _reads_as_name(name):
                return name
    found = (_COPYRIGHT.match(text) for text in furniture)
    return next((publisher_name(match["name"]) for match in found if match), "")


def _reads_as_name(name: str) -> bool:
    if " " in name:
        return is_publication(name)
    return bool(_ACRONYM.fullmatch(name)) and name.casefold() not in _NO_NAME


def _is_short_for(acronym: str, name: str) -> bool:
    words = [word for word in name.split() if word[0].isupper()]
    return len(words) > 1 and acronym == "".join(word[0] for word in words)


def _bylines(parts: Sequence[Part]) -> list[Byline]:
    return [byline.read_byline(text) for text in _texts(parts, "byline")]


def _biographies(parts: Sequence[Part]) -> list[Byline]:
    return [read_biography(text) for text in _texts(parts, "biography")]


def _wires(parts: Sequence[Part]) -> list[Byline]:
    """Collect where else the page says that the story comes from."""
    names = [credit.wire_dateline(text) for text in _texts(parts, "story")[:_FIRST]]
    names += [credit.wire_signature(text) for text in _texts(parts, "credit")]
    printed = (_FIRST_PRINTED.search(text) for text in _texts(parts, "furniture"))
    names += [publisher_name(match["name"]) for match in printed if match]
    return [Byline((), name) for name in names if name]


def _author(lines: Sequence[Byline]) -> str:
    """Join the authors of the first byline; a first name alone names nobody."""
    named = (line.authors for line in lines if line.authors)
    authors = next(named, ())
    return ", ".join(name for name in authors if " " in name and not is_publication(name))


def _datelines(parts: Sequence[Part]) -> list[Paragraph]:
    """List the datelines, those below the headline first: above it may stand the reader's day."""
    title = next((part.paragraph.line for part in parts if part.role == "title"), 0)
    printed = [part.paragraph for part in parts if part.role in ("dateline", "byline")]
    printed.sort(key=lambda paragraph: paragraph.line < title)
    story = next((part.paragraph for part in parts if part.role == "story"), None)
    wire = wire_dateline_date(story) if story else None
    return [*printed, wire] if wire else printed


def _url(furniture: list[str]) -> str:
    for text in furniture:
        match = _URL.search(text)
        try:
            if match:
                return read_url(match[0].rstrip(".,;)"))
        except ValueError:
            continue
    return ""


def _published_by_url(url: str) -> Published | None:
    """Read the date that many sites put into an address: /2020/01/31/."""
    match = _URL_DATE.search(urlsplit(url).path) if url else None
    day = real_day(int(match[1]), int(match[2]), int(match[3])) if match else None
    if not match or not day:
        return None
    return Published(parse_edtf(day.isoformat()), f"web address: “{match[0]}”")
