"""Names in scripts that run the other way: within titles, sentences and lists of a site."""

from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page

from publish.site import render_site
from publish.write import write_site
from tests.site_fixture import content

pytestmark = pytest.mark.browser

EVENT = "2020-01-03-bridge-closed"
NAME = "شیلان ڕێبوار"
PLACE_OF = """([selector, word]) => {
    for (const at of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(at, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const from = walker.currentNode.data.indexOf(word);
            if (from < 0) continue;
            const range = document.createRange();
            range.setStart(walker.currentNode, from);
            range.setEnd(walker.currentNode, from + word.length);
            return range.getBoundingClientRect().left;
        }
    }
}"""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write the fixture with such a name at the start of a title and at the end of a sentence."""
    folder = tmp_path_factory.mktemp("direction") / "site"
    events = tuple(
        replace(event, title=f"{NAME} shuts it", summary=f"The city closed it, says {NAME}.[^a]\n")
        if event.id == EVENT
        else event
        for event in content().events
    )
    files = list(render_site(replace(content(), events=events)))
    assert not write_site(files, folder).problems
    return folder.as_uri() + "/"


@pytest.fixture(scope="module")
def from_right(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write the fixture as a site in Arabic."""
    folder = tmp_path_factory.mktemp("right") / "site"
    arabic = replace(content(), site=replace(content().site, language="ar"))
    assert not write_site(list(render_site(arabic)), folder).problems
    return folder.as_uri() + "/"


def write_both_ways(folder: Path) -> str:
    """Write the fixture with one article in Arabic, so that some passages run the other way."""
    articles = tuple(
        replace(each, language="ar") if each.id == "2020-01-04-courier-closure" else each
        for each in content().articles
    )
    assert not write_site(list(render_site(replace(content(), articles=articles))), folder).problems
    return folder.as_uri() + "/"


def place(page: Page, selector: str, word: str) -> float:
    """Say how far from the left a word stands."""
    return float(page.evaluate(PLACE_OF, [selector, word]))


@pytest.mark.parametrize(
    ("path", "selector"),
    [
        ("index.html", ".entry-title"),
        (f"events/{EVENT}.html", "h1"),
        ("events/2020-01-05-ferry.html", ".neighbours"),
        ("sources/2020-01-04-courier-closure.html", ".supports"),
        ("corrections.html", ".byline"),
        ("figures.html", "tbody th"),
    ],
)
def test_a_title_runs_as_the_page_does(page: Page, start: str, path: str, selector: str) -> None:
    """A name at its start does not turn the rest of it round."""
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(start + path)

    assert place(page, selector, NAME) < place(page, selector, "shuts it")


def test_a_citation_stands_after_the_sentence_that_it_supports(page: Page, start: str) -> None:
    """Its number does not slip before a name that runs the other way; nor does the full stop."""
    page.goto(f"{start}events/{EVENT}.html")
    number = page.locator(".event-summary .cite").bounding_box()

    assert number
    assert place(page, ".event-summary", NAME) < place(page, ".event-summary", ".") < number["x"]


@pytest.mark.parametrize(
    ("path", "selector", "words"),
    [
        ("index.html", ".entry-date", "8 January"),
        ("index.html", "figcaption", "14 events"),
        (f"events/{EVENT}.html", ".kicker", "3 January"),
        (f"events/{EVENT}.html", ".evidence-means", "3 January"),
        (f"events/{EVENT}.html", ".evidence .published", "4 January"),
        (f"events/{EVENT}.html", ".event-facts dt:last-of-type + dd", "2 independent"),
    ],
)
def test_a_date_runs_as_its_words_do_on_a_page_from_right_to_left(
    page: Page, from_right: str, path: str, selector: str, words: str
) -> None:
    """The site has no words in Arabic yet: of its English ones the day stands first, not last."""
    page.goto(from_right + path)
    there = page.locator(f"{selector} >> text=/{words}/").first.evaluate(
        """(at, words) => words.map(word => {
            const text = at.ownerDocument.createTreeWalker(at, NodeFilter.SHOW_TEXT).nextNode();
            const range = document.createRange();
            range.setStart(text, text.data.indexOf(word));
            range.setEnd(text, text.data.indexOf(word) + word.length);
            return range.getBoundingClientRect().left;
        })""",
        words.split(),
    )

    assert there[0] < there[1]


def test_the_marks_around_a_passage_hang_beside_its_lines(page: Page, tmp_path: Path) -> None:
    """The first letter stands above the others; no mark is beyond the edge of the paper."""
    page.set_viewport_size({"width": 642, "height": 1000})
    page.emulate_media(media="print")
    page.goto(f"{write_both_ways(tmp_path / 'site')}events/{EVENT}.html")
    indents = page.locator(".passages blockquote p").evaluate_all(
        """quotes => quotes.map(quote => {
            const letter = document.createRange();
            letter.setStart(quote.firstChild, 0);
            letter.setEnd(quote.firstChild, 1);
            const [one, all] = [letter, quote].map(each => each.getBoundingClientRect());
            return [getComputedStyle(quote).direction, one.left - all.left];
        })"""
    )
    marks = page.locator(".passages blockquote p").evaluate_all(
        "quotes => quotes.map(quote => getComputedStyle(quote, '::before').content)"
    )

    assert {"open-quote"} == set(marks)
    assert {"ltr", "rtl"} == {direction for direction, _ in indents}
    assert [] == [indent for way, indent in indents if way == "ltr" and abs(indent) > 1]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
