"""The whole site: checked content in, every file with its path and bytes out.

`pages` lists what is to be rendered, `render_site` renders it. Both are pure: they read the
content and the templates, nothing else. Files come in such an order that what is linked to
comes before what links to it: styles, data, sources, events, topics, lists, the feed, the timeline.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any

from publish import list_pages, urls, words
from publish.assemble import Assembly
from publish.catalog import Catalog
from publish.context import FiguresPage, IndexPage, MissingPage, RedirectPage, SearchPage, TextPage
from publish.event_page import event_page
from publish.export import export
from publish.feed import feed
from publish.figures_page import figures_pages
from publish.files import AnyFile, File, kept_file
from publish.filters import filter_files
from publish.fonts import font_script, font_styles
from publish.render import TEMPLATES, render
from publish.sitemap import robots, sitemap
from publish.source_page import much_quoted, source_page
from publish.summary import render_page
from publish.timeline_pages import timeline_pages
from publish.topic_pages import topic_pages
from records.kept import Kept, Makers, digest
from records.model import Content

_ROOMS = tuple(TEMPLATES.parent / room for room in ("publish", "records"))
_PREVIEW_STYLE = "preview.css"
_TEMPLATES = {FiguresPage: "figures.html", IndexPage: "directory.html"}


@dataclass(frozen=True, slots=True)
class PageModel:
    """A page before it is rendered: where it goes, its template and all that it shows."""

    path: str
    template: str
    context: Any
    """A dataclass of `publish.context`, or what makes it later."""

    @property
    def key(self) -> bytes:
        """The hash of all that it shows."""
        return digest("page", self.path, self.template, self.context)

    def render(self) -> bytes:
        """Give its bytes."""
        return render(self.template, self.context).encode()


def keep_site(path: Path) -> Kept:
    """Keep in a file what is worked out of a site's pages."""
    return Kept(path, Makers(_ROOMS, (TEMPLATES,)))


def render_site(
    content: Content, *, drafts: bool = False, preview: bool = False, kept: Kept | None = None
) -> Iterator[AnyFile]:
    """Render every file; `drafts` shows unreviewed events, `preview` makes pages live.

    A page is rendered anew where its context is not one that it was rendered from before.
    """
    kept = kept or Kept()
    if preview:  # It stands at the root of its own server, wherever the site will stand.
        content = replace(content, site=replace(content.site, base_url=""))
    assembly = Assembly(Catalog(content, drafts, kept), preview)
    base_url = content.site.base_url
    yield from _static_files(preview=preview)
    yield File(urls.EXPORT, export(assembly.catalog).encode())
    yield from filter_files(assembly, kept)
    listed: list[str] = []
    for page in pages(assembly):
        if page.path == urls.HOME:  # The way in comes last: all that it leads to is there.
            yield File(urls.FEED, feed(assembly.catalog).encode())
            yield File(urls.ROBOTS, robots(base_url, hidden=preview).encode())
        if not isinstance(page.context, RedirectPage | MissingPage):
            listed.append(page.path)
        yield kept_file(page.path, kept, page.key, page.render)
    if base_url:
        yield File(urls.SITEMAP, sitemap(assembly.catalog, listed).encode())


def pages(assembly: Assembly) -> Iterator[PageModel]:
    """List the model of every page."""
    yield from _source_pages(assembly)
    yield from _event_pages(assembly)
    yield from _topic_pages(assembly)
    yield from _index_pages(assembly)
    yield from _text_pages(assembly)
    for path, figures in figures_pages(assembly):
        yield PageModel(path, _TEMPLATES[type(figures)], figures)
    for path, corrections in list_pages.corrections_pages(assembly):
        yield PageModel(path, "corrections.html", corrections)
    yield _search_page(assembly)
    yield _missing_page(assembly)
    for path, page in timeline_pages(assembly):
        yield PageModel(path, "timeline.html", page)


def _static_files(*, preview: bool) -> Iterator[File]:
    yield File(f"{urls.STATIC}fonts.js", font_script().encode())
    yield File(f"{urls.STATIC}fonts.css", font_styles().encode())
    folder = TEMPLATES / "static"
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and (preview or name != _PREVIEW_STYLE):
            yield File(urls.STATIC + name, path.read_bytes())


def _source_pages(assembly: Assembly) -> Iterator[PageModel]:
    catalog = assembly.catalog
    for article_id, uses in catalog.events_of_article.items():
        article = catalog.content.article_by_id[article_id]
        context = source_page(assembly, article, uses)
        yield PageModel(urls.source_path(article_id), "source.html", context)
        for path, page in chain.from_iterable(much_quoted(assembly, uses)):
            yield PageModel(path, "topic.html", page)


def _event_pages(assembly: Assembly) -> Iterator[PageModel]:
    events = assembly.catalog.events
    for before, event, after in zip(
        chain([None], events), events, chain(events[1:], [None]), strict=False
    ):
        path = urls.event_path(event.id)
        yield PageModel(path, "event.html", event_page(assembly, event, before, after))
        for former in event.formerly:
            yield _redirect_page(assembly, former, path, event.title)


def _redirect_page(assembly: Assembly, former: str, target: str, title: str) -> PageModel:
    layout = assembly.layout(target, title)
    context = RedirectPage(layout, urls.href(target), title)
    return PageModel(urls.event_path(former), "redirect.html", context)


def _topic_pages(assembly: Assembly) -> Iterator[PageModel]:
    catalog = assembly.catalog
    folders = {"actors": catalog.actors, "places": catalog.places, "tags": catalog.tags}
    for folder, topics in folders.items():
        for name, events in topics.items():
            for path, page in topic_pages(assembly, folder, name, events):
                yield PageModel(path, "topic.html", page)


def _index_pages(assembly: Assembly) -> Iterator[PageModel]:
    catalog = assembly.catalog
    text = words.words_for(catalog.content.site.language)
    for folder, title, topics in (
        ("actors", text.actors, catalog.actors),
        ("places", text.places, catalog.places),
        ("tags", text.tags, catalog.tags),
    ):
        if topics:
            for path, page in list_pages.topic_index(assembly, folder, title, topics):
                yield PageModel(path, "directory.html", page)
    if catalog.events_of_article:
        for path, page in list_pages.source_index(assembly, text.sources):
            yield PageModel(path, "directory.html", page)


def _text_pages(assembly: Assembly) -> Iterator[PageModel]:
    if "method" not in assembly.catalog.page_ids:
        text = (TEMPLATES / words.METHOD_TEXT).read_text(encoding="utf-8")
        yield _text_page(assembly, urls.METHOD, words.METHOD_TITLE, text)
    for page in assembly.catalog.content.pages:
        yield _text_page(assembly, urls.page_path(page.id), page.title, page.text)


def _text_page(assembly: Assembly, path: str, title: str, text: str) -> PageModel:
    context = TextPage(assembly.layout(path, title), title, render_page(text))
    return PageModel(path, "page.html", context)


def _search_page(assembly: Assembly) -> PageModel:
    title = words.words_for(assembly.catalog.content.site.language).search
    first, *others = urls.search_indexes(len(assembly.catalog.events))
    parts = " ".join(path.removeprefix(first) for path in others)
    context = SearchPage(assembly.layout(urls.SEARCH, title), first, parts, words.SEARCH)
    return PageModel(urls.SEARCH, "search.html", context)


def _missing_page(assembly: Assembly) -> PageModel:
    """Build the page that a host shows at any address: its links start at the site's own path."""
    title = words.words_for(assembly.catalog.content.site.language).missing
    layout = assembly.layout(urls.MISSING, title)
    base_url = assembly.catalog.content.site.base_url
    rooted = replace(layout, root=urls.base_path(base_url), canonical="")
    return PageModel(urls.MISSING, "missing.html", MissingPage(rooted))
