"""Every path and URL of the site: nothing else makes one.

In: ids and names. Out: paths within `site/` (`events/x.html`), links to them (percent-encoded,
relative to the root of the site) and absolute URLs where the site's `base_url` is known. All
pages are flat `.html` files one folder deep at most, so that a site works from disk, under a
sub-path and at a root alike: a page's links start with its `root_of`, `` or `../`.
"""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from urllib.parse import quote, urlsplit

HOME = "index.html"
ACTORS = "actors.html"
PLACES = "places.html"
TAGS = "tags.html"
FIGURES = "figures.html"
SOURCES = "sources.html"
CORRECTIONS = "corrections.html"
METHOD = "method.html"
MISSING = "404.html"
SEARCH = "search.html"
_SEARCH_INDEX = "pagefind/"
FEED = "feed.xml"
EXPORT = "timeline.json"
SITEMAP = "sitemap.xml"
SITE_CARD = "card.png"
DATES, FIGURES_BELOW, CORRECTIONS_BELOW = "dates", "figures", "corrections"
"""Anchors of an event's page."""
ROBOTS = "robots.txt"
STATIC = "static/"
FILTER_INDEX = "filter/index.js"
# Served by the preview itself, and named in its pages only.
RELOAD_SCRIPT = "/livereload.js"
# File systems allow 255 bytes a name; the rest is room for an ending and a temporary file.
_LONGEST_SLUG = 120
_MOST_INDEXED = 400
_MOST_INDEXES = 16


def event_path(event_id: str) -> str:
    """Give the path of an event's page."""
    return f"events/{event_id}.html"


def source_path(article_id: str) -> str:
    """Give the path of an article's source page."""
    return f"sources/{article_id}.html"


def page_path(page_id: str) -> str:
    """Give the path of one of the editors' own pages."""
    return f"{page_id}.html"


def years_path(name: str) -> str:
    """Give the path of a further page of a long timeline, named after its year."""
    return f"years/{name}.html"


def filter_cards_path(number: int) -> str:
    """Give the path of a file of cards that the filters show."""
    return f"filter/cards-{number}.js"


def topic_paths(folder: str, names: Iterable[str]) -> Mapping[str, str]:
    """Give each name of a kind its page: `actors/…`; names with the same slug stay apart."""
    slugs = {name: slug(name) for name in names}
    uses = Counter(slugs.values())
    return {
        name: f"{folder}/{found if uses[found] == 1 else f'{found}-{short_hash(name)}'}.html"
        for name, found in slugs.items()
    }


def passage_path(article_id: str, anchor: str) -> str:
    """Give the path of the list of the events that quote a passage, where they are many."""
    return f"sources/{article_id}.{anchor}.html"


def further_path(path: str, number: int) -> str:
    """Give the path of a further page of a list; no slug has a dot, so it is nobody else's."""
    return f"{path.removesuffix('.html')}.{number}.html"


def slug(name: str) -> str:
    """Write a name as part of a URL: lower case, letters of any script, accents of Latin dropped.

    A name without any letter or digit, or a very long one, gets a hash in its place.
    """
    bare = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFKD", name)).casefold()
    kept = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in bare)
    joined = unicodedata.normalize("NFC", "-".join(kept.split()))
    if joined and len(joined.encode()) <= _LONGEST_SLUG:
        return joined
    start = joined.encode()[: _LONGEST_SLUG - 9].decode(errors="ignore").strip("-")
    return f"{start}-{short_hash(name)}".strip("-")


def short_hash(text: str) -> str:
    """Give eight hexadecimal digits that stand for a text, always the same ones."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def passage_anchor(passage: str) -> str:
    """Give the anchor of a passage on its source page; the same words keep it for ever."""
    return f"q-{short_hash(passage)}"


def quote_anchor(source_id: str) -> str:
    """Give the anchor of a quoted passage on its event's page."""
    return f"s-{source_id}"


def figure_anchor(key: str) -> str:
    """Give the anchor of a figure on the page of figures over time."""
    return f"f-{slug(key)}"


def citation_anchor(source_id: str) -> str:
    """Give the anchor of the first citation of a passage in its event's summary."""
    return f"c-{source_id}"


def is_found(path: str) -> bool:
    """Say whether a page is to be found by a search: not one that only lists others.

    No id and no slug has a dot: a name that has one is a further page of a list.
    """
    lists = {HOME, ACTORS, PLACES, TAGS, SOURCES, CORRECTIONS, MISSING, SEARCH}
    is_further = "." in path.removesuffix(".html")
    return path not in lists and not is_further and not path.startswith("years/")


def search_indexes(events: int) -> tuple[str, ...]:
    """Give the folders of the search index: one, and of a large site 2, 4, 8 or 16 parts.

    A part holds some hundred pages, so that after an edit few pages are indexed anew.
    """
    parts = min(1 << (max(events - 1, 0) // _MOST_INDEXED).bit_length(), _MOST_INDEXES)
    return (_SEARCH_INDEX, *(f"{_SEARCH_INDEX}{part}/" for part in range(1, parts)))


def search_index(path: str, indexes: Sequence[str]) -> str:
    """Say in which of the folders a page is indexed: ever the same, whatever else there is."""
    return indexes[int(short_hash(path), 16) % len(indexes)]


def on_forge(pattern: str, event_id: str, path: str) -> str:
    """Fill in the pattern of an address on the forge; nothing where there is no pattern."""
    filled = pattern.replace("{id}", quote(event_id)).replace("{path}", quote(path))
    return external(filled)


def card_path(path: str) -> str:
    """Give the path of the picture that is shown where an event's page is shared."""
    return f"cards/{path.removeprefix('events/').removesuffix('.html')}.png"


@lru_cache(maxsize=65_536)
def href(path: str, fragment: str = "") -> str:
    """Write the link to a path of the site, relative to its root."""
    return quote(path) + (f"#{quote(fragment)}" if fragment else "")


def root_of(path: str) -> str:
    """Give what leads from a page to the root of the site: nothing, or `../`."""
    return "../" * path.count("/")


def absolute(base_url: str, path: str) -> str:
    """Write a path's whole URL; nothing where the site does not know where it stands."""
    if not base_url:
        return ""
    return base_url.rstrip("/") + "/" + ("" if path == HOME else href(path))


def base_path(base_url: str) -> str:
    """Give the path at which the site stands on its host, for the page shown in place of any."""
    return urlsplit(base_url).path.rstrip("/") + "/"


def external(url: str) -> str:
    """Let through the URL of another site; nothing if it is not http(s)."""
    return url if re.match(r"https?://[^\s]+$", url, re.IGNORECASE) else ""
