"""Check the rendered site before anything is written: every link within it leads somewhere.

In: the files of a site, and the pages that editors wrote. Out: problems: links to files or
anchors that do not exist, two files for one path, one id twice on a page. Pages are searched with
two patterns, not parsed: they are our own templates' output, where a quotation mark in text is
always escaped, and a parser takes ten times as long.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

from publish import urls
from publish.site import File
from records.model import Page
from records.problem import Problem

_LINK = re.compile(r'\s(?:href|src)="([^"]*)"')
_GONE = "which does not exist; mend the link"
_ID = re.compile(r'\sid="([^"]*)"')


def check_links(
    files: Sequence[File], base_url: str = "", written: Sequence[Page] = ()
) -> list[Problem]:
    """Find what does not lead anywhere; the site's own whole URLs are followed as well.

    A link in a page that editors have written is told where it stands in their file.
    """
    sources = {urls.page_path(page.id): page for page in written}
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
        for link, message in _broken(path, dict.fromkeys(_LINK.findall(text)), known, base_url):
            at_source = _at_source(link, sources.get(path))
            place = at_source or (f"site/{path}", 1, 1)
            problems.append(Problem(*place, "", message, "broken-link"))
    return sorted(problems)


def _broken(
    page: str, links: Iterable[str], known: Mapping[str, frozenset[str]], base_url: str
) -> Iterator[tuple[str, str]]:
    """Give each link that leads nowhere, and what is wrong with it."""
    for link in links:
        target = _target(page, unescape(link), base_url)
        if target is None:
            continue
        path, anchor = target
        if path not in known:
            yield link, f"links to {path!r}, {_GONE}"
        elif anchor and anchor not in known[path]:
            yield link, f"links to {path}#{anchor}, {_GONE}"


def _at_source(link: str, page: Page | None) -> tuple[str, int, int] | None:
    """Give the place of a link in the Markdown that it was written in, where it is found."""
    at = page.text.find(unescape(link)) if page else -1
    if page is None or at < 0:
        return None
    line = page.text_line + page.text.count("\n", 0, at)
    return page.place.path, line, at - page.text.rfind("\n", 0, at)


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
