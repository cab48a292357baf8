"""One visit by the keyboard alone: timeline, filter, search, citation card, event and back.

No pointer is used, and no address is opened but the first. At each stop of the Tab key the focus
is on the screen, outlined, and under nothing else.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser import chromium
from tests.browser.server import served

pytestmark = pytest.mark.browser

MOST_STOPS = 90
SEEN = """() => {
    const at = document.activeElement;
    const box = at.getBoundingClientRect();
    const style = getComputedStyle(at);
    const x = Math.max(0, box.left) + Math.min(box.width, innerWidth) / 2;
    const rects = [...at.getClientRects()];
    const top = rects.length ? document.elementFromPoint(
        rects[0].left + rects[0].width / 2, rects[0].top + rects[0].height / 2) : null;
    return {
        what: at.outerHTML.slice(0, 120),
        shown: box.bottom > 0 && box.top < innerHeight && box.width > 0,
        outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        free: !!top && (at.contains(top) || top.contains(at) || !!top.closest('label')),
    };
}"""


@pytest.fixture
def home(demo_site: Path) -> Iterator[str]:
    """Serve the demo on a sub-path, where search and filters work."""
    with served(demo_site, under="/news/") as address:
        yield f"{address}index.html"


def check_focus(page: Page) -> None:
    """See what has the focus, as a reader must."""
    seen = page.evaluate(SEEN)

    assert seen["shown"], seen
    assert seen["outlined"], seen
    assert seen["free"], seen


def tab_to(page: Page, target: Locator, *, key: str = "Tab") -> None:
    """Press Tab until the target has the focus; look at each stop on the way."""
    for _ in range(MOST_STOPS):
        page.keyboard.press(key)
        check_focus(page)
        if target.evaluate("target => target === document.activeElement"):
            return
    raise AssertionError(f"the Tab key does not reach {target}")


def test_a_whole_visit_by_the_keyboard_alone(page: Page, home: str) -> None:
    """What was chosen and where the reader was are there again after going back."""
    page.goto(home)
    skip_to_the_story(page)
    filtered = choose_filters(page, home)
    place = go_down_the_list(page)
    search_for_words(page)
    read_a_citation(page)
    go_back(page, filtered, place)


def skip_to_the_story(page: Page) -> None:
    """The first stop leads past the navigation."""
    tab_to(page, page.get_by_role("link", name="Skip to the content"))
    page.keyboard.press("Enter")

    assert page.evaluate("document.querySelector(':target').tagName") == "MAIN"


def choose_filters(page: Page, home: str) -> str:
    """Two choices, each told, each in the address, and the focus stays."""
    tab_to(page, page.locator(".filter summary"))
    page.keyboard.press("Enter")
    actor = page.locator(".filter input[name=actor][value='United States']")
    actor.wait_for()
    tab_to(page, actor)
    page.keyboard.press("Space")
    status = page.get_by_role("status")
    expect(status).to_contain_text("events · United States")
    expect(actor).to_be_focused()
    tag = page.locator(".filter input[name=tag][value=strike]")
    tab_to(page, tag)
    page.keyboard.press("Space")
    expect(status).to_contain_text("events · United States · strike")
    expect(tag).to_be_focused()
    expect(tag).to_be_checked()

    assert page.url.removeprefix(home) in (
        "?actor=United+States&tag=strike",
        "?actor=United+States&tag=strike#content",
    )
    return page.url


def go_down_the_list(page: Page) -> float:
    """The list comes after the panel, its cards in order; `j` goes on."""
    titles = page.locator(".filtered .entry-title a")
    expect(titles.nth(2)).to_be_visible()
    tab_to(page, titles.first)
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(titles.nth(2)).to_be_focused()
    check_focus(page)

    place = float(page.evaluate("scrollY"))
    assert place > 0
    return place


def search_for_words(page: Page) -> None:
    """The slash leads there; how many are found is told, and the first has the focus."""
    page.keyboard.press("/")
    page.wait_for_url("**/search.html")
    expect(page.get_by_role("searchbox")).to_be_focused()
    expect(page.get_by_role("searchbox")).to_have_accessible_name(
        "Words in events and in the passages of their sources"
    )
    page.keyboard.type("parliament vote")
    expect(page.get_by_role("status")).to_contain_text("found")
    page.keyboard.press("Enter")
    result = page.locator(".search-results a[href*='events/']").first
    expect(page.locator(".search-results a").first).to_be_focused()
    check_focus(page)
    if not result.evaluate("link => link === document.activeElement"):
        tab_to(page, result)
    title = result.inner_text()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(title)


def read_a_citation(page: Page) -> None:
    """The focus opens a card, Tab goes into it, Escape leaves it; the words are told."""
    cite = page.locator(".event-summary .cite").first
    card = page.get_by_role("group", name=cite.get_attribute("aria-label") or "", exact=True)
    tab_to(page, cite)
    expect(card).to_be_visible()
    expect(cite).to_have_attribute("aria-expanded", "true")
    tab_to(page, card.get_by_role("link").first)
    expect(card.locator("blockquote")).not_to_be_empty()
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    expect(cite).to_be_focused()
    check_focus(page)


def go_back(page: Page, filtered: str, place: float) -> None:
    """To what was found, and to the filtered timeline where the reader left it.

    A headless browser has no key for going back: it is told to.
    """
    page.go_back()
    expect(page.get_by_role("searchbox")).to_have_value("parliament vote")
    expect(page.locator(".search-results a").first).to_be_visible()
    page.go_back()
    page.wait_for_url(filtered)
    expect(page.get_by_role("status")).to_contain_text("events · United States · strike")
    expect(page.locator(".filtered .entry-title a").nth(2)).to_be_visible()

    assert abs(page.evaluate("scrollY") - place) < 50


def test_going_back_up_the_focus_is_not_under_a_heading(browser: Browser, home: str) -> None:
    """On a phone, where the months' names stick to the top of the screen."""
    with chromium.opened(browser, chromium.PHONE_LIGHT) as page:
        page.goto(home)
        page.locator(".entry-title a").last.focus()
        for _ in range(60):
            page.keyboard.press("Shift+Tab")
            check_focus(page)

        assert page.evaluate("document.activeElement.closest('.entry') !== null")
