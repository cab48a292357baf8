"""Reading with JavaScript: citation cards, copying, the order of the timeline."""

import pytest
from playwright.sync_api import Browser, Page, expect

from publish.site import render_site
from publish.write import write_site
from tests.browser import chromium
from tests.browser.axe import violations
from tests.site_fixture import content

pytestmark = pytest.mark.browser

EVENT = "events/2020-01-03-bridge-closed.html"


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write the fixture's site; give its address on the disk."""
    folder = tmp_path_factory.mktemp("read") / "site"
    assert not write_site(list(render_site(content())), folder).problems
    return folder.as_uri() + "/"


def test_a_citation_shows_its_words_to_the_pointer_and_hides_them(page: Page, start: str) -> None:
    """The pointer may go onto the card; when it leaves, the card goes."""
    page.goto(start + EVENT)
    page.locator(".event-summary .cite").first.hover()
    card = page.locator(".cite-card")
    expect(card).to_contain_text("closed to all traffic")
    card.hover()
    page.wait_for_timeout(500)
    expect(card).to_be_visible()
    page.mouse.move(0, 0)

    expect(card).to_have_count(0)


def test_keys_open_a_card_reach_its_links_and_close_it(page: Page, start: str) -> None:
    """Focus opens, Tab goes in, Escape closes and gives the focus back."""
    page.goto(start + EVENT)
    cite = page.locator(".event-summary .cite").first
    page.keyboard.press("Tab")
    while not cite.evaluate("cite => cite === document.activeElement"):
        page.keyboard.press("Tab")
    card = page.locator(".cite-card")
    expect(card).to_be_visible()
    expect(cite).to_have_attribute("aria-expanded", "true")
    assert [] == violations(page)
    page.keyboard.press("Tab")
    expect(page.locator(".cite-card a").first).to_be_focused()
    page.keyboard.press("Escape")

    expect(card).to_have_count(0)
    expect(page.locator(".event-summary .cite:focus")).to_have_count(1)


@pytest.mark.parametrize("screen", [chromium.PHONE_LIGHT, chromium.Screen(320, 640, "dark")])
def test_a_tap_opens_a_card_within_the_screen(
    browser: Browser, start: str, screen: chromium.Screen
) -> None:
    """A second tap closes it, and so does one elsewhere; the page stays where it is."""
    with chromium.opened(browser, screen, touch=True) as page:
        page.goto(start + EVENT)
        cites = page.locator(".event-summary .cite")
        cites.last.tap()
        card = page.locator(".cite-card")
        box = card.bounding_box()

        assert box
        assert 0 <= box["x"] <= box["x"] + box["width"] <= screen.width
        assert "#" not in page.url
        assert [] == violations(page)
        cites.last.tap()
        expect(card).to_have_count(0)
        cites.first.tap()
        page.locator("h1").tap()
        expect(card).to_have_count(0)


def test_a_citation_is_copied_with_one_press(page: Page, start: str) -> None:
    """On a page opened from a disk, too."""
    page.goto(start + EVENT)
    page.locator(".citing summary").click()
    button = page.get_by_role("button", name="BibTeX")
    button.click()
    expect(button).to_have_text("Copied")
    expect(page.get_by_role("status")).to_have_text("Copied: BibTeX")
    page.evaluate("document.body.append(document.createElement('textarea'))")
    page.locator("textarea").focus()
    page.keyboard.press("Control+V")

    assert page.locator("textarea").input_value().startswith("@misc{2020-01-03-bridge-closed,")


def test_without_javascript_there_are_footnotes_and_no_dead_buttons(
    browser: Browser, start: str
) -> None:
    """Citations lead to the passages; what needs a script is not shown."""
    with chromium.opened(browser, javascript=False) as page:
        page.goto(start + EVENT)
        page.locator(".citing summary").click()
        expect(page.locator(".citing pre").first).to_be_visible()
        expect(page.locator(".citing button:visible")).to_have_count(0)
        page.locator(".event-summary .cite").first.click()
        assert page.url.endswith("#s-a")
        page.goto(start + "index.html")

        expect(page.get_by_role("button", name="Newest first")).to_have_count(0)


def test_a_reader_turns_the_timeline_round(page: Page, start: str) -> None:
    """Phases, months, gaps and events alike; the choice lasts when the page is seen again."""
    page.goto(start + "index.html")
    shown = ".timeline .month-name, .timeline .gap, .timeline .entry-title"
    before = page.locator(shown).all_inner_texts()
    titles = page.locator(".entry-title").all_inner_texts()
    page.get_by_role("button", name="Newest first").click()

    assert titles[::-1] == page.locator(".entry-title").all_inner_texts()
    assert sorted(before) == sorted(page.locator(shown).all_inner_texts())
    assert ["The closure", "The warnings"] == page.locator(".phase h2").all_inner_texts()
    page.reload()
    assert titles[::-1] == page.locator(".entry-title").all_inner_texts()
    page.get_by_role("button", name="Oldest first").click()
    assert before == page.locator(shown).all_inner_texts()


def test_each_mark_of_the_picture_leads_to_its_event(page: Page, start: str) -> None:
    """As many marks as events, each under the pointer where it is drawn."""
    page.goto(start + "index.html")
    marks = page.locator(".picture a")

    assert page.locator(".entry").count() == marks.count()
    marks.nth(4).click()
    assert "/events/" in page.url


@pytest.mark.parametrize(
    "path", ["index.html", EVENT, "actors/mara-lindqvist.html", "figures.html"]
)
def test_pictures_cards_and_charts_hold_in_forced_colours(
    page: Page, start: str, path: str
) -> None:
    """No barrier, and no mark in the colour of the page."""
    page.emulate_media(forced_colors="active")
    page.goto(start + path)
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    strokes = page.locator(":is(.picture a, .chart g) :is(rect, circle)").evaluate_all(
        "marks => marks.map(mark => getComputedStyle(mark).stroke)"
    )

    assert ground not in strokes
    assert [] == violations(page)
