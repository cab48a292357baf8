"""Where lines break: within words longer than a phone is wide, and not between citations."""

from dataclasses import replace

import pytest
from playwright.sync_api import Page

from publish.site import render_site
from publish.write import write_site
from records.model import Content
from tests.site_fixture import content

pytestmark = pytest.mark.browser

WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
KINDS = (
    "index.html",
    "events/2020-01-03-bridge-closed.html",
    "events/2024-01-08-inquiry.html",
    "sources/2020-01-04-courier-closure.html",
    "sources.html",
    "actors/mara-lindqvist.html",
    "figures.html",
    "corrections.html",
)


def long_worded(whole: Content) -> Content:
    """Put the word wherever a site shows words of a record or an article."""
    events = tuple(
        replace(
            event,
            title=f"{event.title[:20]} {WORD}",
            tags=(*event.tags, WORD),
            figures=tuple(replace(each, what=f"{each.what} {WORD}") for each in event.figures),
        )
        for event in whole.events
    )
    articles = tuple(
        replace(each, title=f"Of {WORD}", publisher=f"{each.publisher} {WORD}", author=WORD)
        for each in whole.articles
    )
    site = replace(whole.site, title=WORD, publisher=WORD)
    return replace(whole, site=site, events=events, articles=articles)


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write the fixture with such words."""
    folder = tmp_path_factory.mktemp("long") / "site"
    assert not write_site(list(render_site(long_worded(content()))), folder).problems
    return folder.as_uri() + "/"


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_a_long_word_is_broken_before_the_page_gets_wider(
    page: Page, start: str, width: int
) -> None:
    """Nobody has to scroll sideways on every other line."""
    page.set_viewport_size({"width": width, "height": 800})
    wide = []
    for path in KINDS:
        page.goto(start + path)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(path)

    assert [] == wide


def test_the_first_citations_of_a_sentence_stand_in_one_line(page: Page, start: str) -> None:
    """A number alone on a line looks like a footnote without its text."""
    apart = []
    page.goto(f"{start}events/2020-01-03-bridge-closed.html")
    for width in range(320, 480, 4):
        page.set_viewport_size({"width": width, "height": 800})
        tops = page.eval_on_selector_all(
            ".cites",
            "all => all.map(e => [...e.children].map(one => one.getBoundingClientRect().top))",
        )
        apart += [width for group in tops if len(set(group)) > 1]

    assert [] == apart
