"""Markup in a record stays text, whatever the field and whatever the page."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

from records.model import Content, Correction, Entity, Figure, FigureValue
from tests.site_fixture import content, rendered, with_event

CLOSED = "2020-01-03-bridge-closed"
HOSTILE = "<script>alert('x')</script>\" onmouseover=\"alert(1)&"


class Tags(HTMLParser):
    """Collects what a browser would make of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.scripts = 0
        self.handlers: list[str] = []
        self.styles = 0
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note scripts not of the site's own files, inline styles, handlers and links."""
        names = dict(attrs)
        ours = re.fullmatch(r"(?:\.\./|/bridge/)?static/\w+\.js", names.get("src") or "")
        is_data = names.get("type") == "application/ld+json"
        self.scripts += tag == "script" and not ours and not is_data
        self.styles += tag == "style" or "style" in names
        self.handlers += [name for name in names if name.startswith("on")]
        self.links += [names[name] or "" for name in ("href", "src") if name in names]


def hostile() -> Content:
    """Put markup into everything that an editor or a publisher can write."""
    base = with_event(
        CLOSED,
        title=HOSTILE,
        summary=f"{HOSTILE}[^a] [x](javascript:alert(1))[^b][^c][^d][^e]",
        date_note=HOSTILE,
        actors=(HOSTILE,),
        places=(HOSTILE,),
        tags=(HOSTILE,),
        figures=(Figure(HOSTILE, (FigureValue(HOSTILE, "c"),), HOSTILE, HOSTILE),),
        corrections=(Correction(content().events[0].date, HOSTILE),),
    )
    articles = tuple(
        replace(
            article,
            title=HOSTILE,
            publisher=HOSTILE,
            author=HOSTILE,
            published_basis=HOSTILE,
            url="javascript:alert(1)",
            archive_url='https://x.example/"><script>',
            syndicated_from=HOSTILE,
        )
        for article in base.articles
    )
    entity = Entity(HOSTILE, "person", (HOSTILE + "2",), HOSTILE)
    site = replace(base.site, title=HOSTILE, description=HOSTILE, publisher=HOSTILE)
    editors = tuple(replace(page, title=HOSTILE, text=HOSTILE) for page in base.pages)
    return replace(base, site=site, articles=articles, entities=(entity,), pages=editors)


def test_the_filters_cards_are_escaped_as_pages_are() -> None:
    """They become part of a page, too."""
    for path, text in rendered(hostile()).items():
        if path.startswith("filter/cards"):
            html = json.loads(text[text.index(",") + 1 : text.rindex(")")])
            tags = Tags(html)

            assert "alert" in html
            assert (0, 0, []) == (tags.scripts, tags.styles, tags.handlers), path


def test_nothing_that_is_written_in_a_record_becomes_markup() -> None:
    """No script, no handler, no link to code, on any page, whatever the field."""
    for path, text in rendered(hostile()).items():
        if path.endswith(".html"):
            tags = Tags(text)
            to_code = [link for link in tags.links if re.match(r"\s*(javascript|data):", link)]

            assert (0, 0, [], []) == (tags.scripts, tags.styles, tags.handlers, to_code), path
