"""Check the rendered site before anything is written: every link within it leads somewhere.

In: the files of a site. Out: problems: links to files or anchors that do not exist, two files
for one path, one id twice on a page. Pages are searched with two patterns, not parsed: they are
our own templates' output, where a quotation mark in text is always escaped, and a parser takes
ten times as long.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

from publish import urls
from publish.site import File
from records.problem import Problem

_LINK = re.compile(r'\s(?:href|src)="([^"]*)"')
_GONE = "which does not exist; mend the link"
_ID = re.compile(r'\sid="([^"]*)"')


def check_links(files: Sequence[File], base_url: str = "") -> list[Problem]:
    """Find what does not lead anywhere; the site's own whole URLs are followed as well."""
    paths = Counter(file.path for file in files)
    pages = {file.path: file.content.decode() for file in files if file.path.endswith(".html")}
    anchors = {path: _ID.findall(text) for path, text in pages.items()}
    problems = [
        _problem(path, "two pages want this address", "same-address")
        for path, uses in paths.items()
        if uses > 1
    ]
    for path, ids in anchors.items():
        problems += [
            _problem(path, f"the id {name!r} is there twice", "same-anchor")
            for name, uses in Counter(ids).items()
            if uses > 1
        ]
    known = {path: frozenset(anchors.get(path, ())) for path in paths}
    for path, text in pages.items():
        problems += _broken(path, dict.fromkeys(_LINK.findall(text)), known, base_url)
    return sorted(problems)


def _broken(
    page: str, links: Iterable[str], known: Mapping[str, frozenset[str]], base_url: str
) -> Iterator[Problem]:
    for link in links:
        target = _target(page, unescape(link), base_url)
        if target is None:
            continue
        path, anchor = target
        if path not in known:
            yield _problem(page, f"links to {path!r}, {_GONE}", "broken-link")
        elif anchor and anchor not in known[path]:
            yield _problem(page, f"links to {path}#{anchor}, {_GONE}", "broken-link")


def _target(page: str, link: str, base_url: str) -> tuple[str, str] | None:
    """Find the file and the anchor that a link leads to; None if it leaves the site."""
    if link == urls.RELOAD_SCRIPT:
        return None
    home = base_url.rstrip("/") + "/" if base_url else ""
    if home and link.startswith(home):
        page, link = urls.HOME, link.removeprefix(home) or urls.HOME
    elif page == urls.MISSING and link.startswith(urls.base_path(base_url)):
        link = link.removeprefix(urls.base_path(base_url)) or urls.HOME
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    path = normpath(join(page, "..", unquote(parts.path))) if parts.path else page
    return path, unquote(parts.fragment)


def _problem(path: str, message: str, code: str) -> Problem:
    return Problem(f"site/{path}", 1, 1, "", message, code)
