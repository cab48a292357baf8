"""The files of the site: their bytes, and what the rest of a build must know of them.

In: a path, and its bytes or what makes them. Out: `File`, or `LaterFile`, whose bytes are made
when somebody asks for them: of a page that is as it was at the last build, nobody does. `Facts`
are what the check of links, the search and the writer need instead. Pages are searched with
patterns, not parsed: they are our own templates' output, where a quotation mark in text is
always escaped, and a parser takes ten times as long.
"""

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from html import unescape
from pathlib import Path
from posixpath import join, normpath
from sys import intern
from urllib.parse import unquote, urlsplit

from records.kept import Kept

_LINK_OR_ID = re.compile(r'\s(?:(href|src)|id)="([^"]*)"')
_SEARCHED, _IGNORED = " data-pagefind-body", " data-pagefind-ignore"
_UNENDED = re.compile(r"(?<![.!?])</dd>")
_CITES = re.compile(r'<sup class="cites">.*?</sup>')


@dataclass(frozen=True, slots=True)
class Facts:
    """What can be told of a file without its bytes."""

    digest: bytes
    """The hash of its bytes."""
    targets: tuple[str, ...] = ()
    """Where a page's links lead: `path` or `path#anchor` within the site, others as they are."""
    anchors: tuple[str, ...] = ()
    """A page's ids, each as often as it is there."""
    searched: bytes = b""
    """The hash of what a search finds on a page; empty where that is nothing."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of the site: its path within it, with `/`, and its bytes."""

    path: str
    content: bytes

    @property
    def facts(self) -> Facts:
        """Look at the bytes."""
        return facts_of(self.path, self.content)

    @property
    def digest(self) -> bytes:
        """The hash of the bytes."""
        return hashlib.sha256(self.content).digest()


@dataclass(frozen=True, slots=True)
class LaterFile:
    """A file of which all is known that others need, and whose bytes can be made."""

    path: str
    facts: Facts
    make: Callable[[], bytes] = field(compare=False, repr=False)

    @property
    def content(self) -> bytes:
        """Make the bytes; a second time they are there."""
        return self.make()

    @property
    def digest(self) -> bytes:
        """The hash of the bytes."""
        return self.facts.digest


AnyFile = File | LaterFile


def kept_file(path: str, kept: Kept, key: bytes, make: Callable[[], bytes]) -> LaterFile:
    """Give a file that is made of what its key is the hash of, from what is kept of it."""
    content = cache(make)
    return LaterFile(path, kept.get(key, lambda: facts_of(path, content())), content)


def bytes_in(folder: Path | None, file: AnyFile) -> bytes:
    """Give a file's bytes: those in a folder where they are the same, since that takes less."""
    try:
        there = (folder / file.path).read_bytes() if folder else b""
    except OSError:
        there = b""
    return there if hashlib.sha256(there).digest() == file.digest else file.content


def facts_of(path: str, content: bytes) -> Facts:
    """Look at a file's bytes."""
    found = hashlib.sha256(content).digest()
    if not path.endswith(".html"):
        return Facts(found)
    text = content.decode()
    named = _LINK_OR_ID.findall(text)
    links = dict.fromkeys(value for is_link, value in named if is_link)
    searched = searched_text(text).encode()
    return Facts(
        found,
        tuple(dict.fromkeys(intern(target_of(path, link)) for link in links)),
        tuple(value for is_link, value in named if not is_link),
        hashlib.sha256(searched).digest() if searched else b"",
    )


def links_of(path: str, text: str) -> Iterator[tuple[str, str]]:
    """List a page's links, each once: as written, and where it leads."""
    for link in dict.fromkeys(value for is_link, value in _LINK_OR_ID.findall(text) if is_link):
        yield link, target_of(path, link)


def target_of(path: str, link: str) -> str:
    """Say where a page's link leads: `path` or `path#anchor`; one that leaves the site stays."""
    found = _from_folder(path.rpartition("/")[0], link)
    return path + found if found.startswith("#") or not found else found


@lru_cache(maxsize=65_536)
def _from_folder(folder: str, link: str) -> str:
    """Resolve a link; one to its own page gives the anchor only. Pages have many in common."""
    return resolved(folder, unescape(link))


def resolved(folder: str, address: str) -> str:
    """Say where an address leads from a folder of the site; one that leaves the site stays."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or address.startswith("/"):
        return address
    path = normpath(join(folder, unquote(parts.path))) if parts.path else ""
    return f"{path}#{unquote(parts.fragment)}" if parts.fragment else path


def searched_text(page: str) -> str:
    """Give of a page what a search finds: its `main` without what is marked to be ignored.

    Nor are the numbers of citations words of its sentences; and a name in a list ends as one.
    """
    start, end = page.find("<main "), page.rfind("</main>")
    if start < 0 or _SEARCHED not in page[start : page.find(">", start)]:
        return ""
    found = _not_ignored(_UNENDED.sub(".</dd>", _CITES.sub("", page[start:end])))
    return page.partition("<head>")[0] + "".join(found) + "</main>"


def _not_ignored(text: str) -> Iterator[str]:
    """Leave out the elements that are marked; none has another of its kind in it."""
    at = 0
    while (mark := text.find(_IGNORED, at)) >= 0:
        start = text.rfind("<", at, mark)
        close = f"</{text[start + 1 : mark].partition(' ')[0]}>"
        end = text.find(close, mark)
        if start < 0 or end < 0 or ">" in text[start:mark]:  # these are words of the text
            yield text[at : mark + len(_IGNORED)]
            at = mark + len(_IGNORED)
        else:
            yield text[at:start]
            at = end + len(close)
    yield text[at:]
