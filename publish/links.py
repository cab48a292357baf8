"""Check the rendered site before anything is written: every link within it leads somewhere.

In: the files of a site, and the pages that editors wrote. Out: problems: links to files or
anchors that do not exist, two files for one path, one id twice on a page.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from html import unescape
from urllib.parse import unquote, urlsplit

from publish import urls
from publish.files import AnyFile, Facts, links_of, resolved
from records.model import Page
from records.problem import Problem

_GONE = "which does not exist; mend the link"


def check_links(
    files: Sequence[AnyFile], base_url: str = "", written: Sequence[Page] = ()
) -> list[Problem]:
    """Find what does not lead anywhere; the site's own whole URLs are followed as well.

    A link in a page that editors have written is told where it stands in their file.
    """
    sources = {urls.page_path(page.id): page for page in written}
    facts = {file.path: file.facts for file in files}
    anchors = (f"{path}#{name}" for path, own in facts.items() for name in own.anchors)
    known = {*facts, *anchors}
    problems = [*_same_addresses(files, sources), *_same_anchors(facts)]
    for file in files:
        rest = [to for to in facts[file.path].targets if to not in known]
        if any(_lacking(file.path, to, known, base_url) for to in rest):
            problems += _broken(file, known, base_url, sources.get(file.path))
    return sorted(problems)


def _same_addresses(files: Sequence[AnyFile], sources: Mapping[str, Page]) -> list[Problem]:
    """Tell of two files for one path; where an editor's page is one of them, of that alone."""
    paths = [path for path, uses in Counter(file.path for file in files).items() if uses > 1]
    message = "would be {}, where the site has a page of its own; rename the file"
    told = [
        sources[path].place.problem("id", message.format(path), "same-address")
        for path in paths
        if path in sources
    ]
    return told or [_problem(path, "two pages want this address", "same-address") for path in paths]


def _same_anchors(facts: Mapping[str, Facts]) -> Iterator[Problem]:
    for path, own in facts.items():
        twins = len(set(own.anchors)) < len(own.anchors)
        for name, uses in Counter(own.anchors).items() if twins else ():
            if uses > 1:
                yield _problem(path, f"the id {name!r} is there twice", "same-anchor")


def _broken(
    file: AnyFile, known: Set[str], base_url: str, source: Page | None
) -> Iterator[Problem]:
    """Tell each link of a page that leads nowhere, and what is wrong with it."""
    for link, leads_to in links_of(file.path, file.content.decode()):
        target = _lacking(file.path, leads_to, known, base_url)
        if target:
            path = target.partition("#")[0]
            message = f"links to {target if path in known else repr(path)}, {_GONE}"
            place = _at_source(link, source) or (f"site/{file.path}", 1, 1)
            yield Problem(*place, "", message, "broken-link")


def _lacking(page: str, target: str, known: Set[str], base_url: str) -> str:
    """Give a target within the site that is not there; nothing for any other."""
    home = base_url.rstrip("/") + "/" if base_url else ""
    if target == urls.RELOAD_SCRIPT:
        return ""
    if home and target.startswith(home):
        target = resolved("", target.removeprefix(home) or urls.HOME)
    elif page == urls.MISSING and target.startswith(urls.base_path(base_url)):
        target = resolved("", target.removeprefix(urls.base_path(base_url)) or urls.HOME)
    parts = urlsplit(target)
    return "" if parts.scheme or parts.netloc or target in known else target


def _at_source(link: str, page: Page | None) -> tuple[str, int, int] | None:
    """Give the place of a link in the Markdown that it was written in, where it is found."""
    written = unescape(link)  # which Markdown writes with %, where letters are not Latin
    places = [page.text.find(each) for each in (written, unquote(written))] if page else []
    at = max(places, default=-1)
    if page is None or at < 0:
        return None
    line = page.text_line + page.text.count("\n", 0, at)
    return page.place.path, line, at - page.text.rfind("\n", 0, at)


def _problem(path: str, message: str, code: str) -> Problem:
    return Problem(f"site/{path}", 1, 1, "", message, code)
