"""The demo's built pages in a real Chromium, as readers get them, and under the Nu checker."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser import chromium
from tests.browser.axe import audit
from tests.browser.server import served

pytestmark = pytest.mark.browser

KINDS = (
    "index.html",
    "events/2020-01-10-us-refuses-to-discuss-withdrawal.html",
    "sources/2020-01-10-reader-supported-news.html",
    "sources.html",
    "actors.html",
    "actors/united-states.html",
    "places.html",
    "places/baghdad.html",
    "tags.html",
    "tags/strike.html",
    "figures.html",
    "corrections.html",
    "about.html",
    "method.html",
    "search.html",
)
"""One page of each kind; 404.html has links from the root, so it is looked at over http."""

STRIKE = "events/2020-01-03-strike-on-soleimani.html"


def pages(site: Path) -> list[Path]:
    """List every page of a built site."""
    return sorted(site.rglob("*.html"))


def test_the_list_of_kinds_is_whole(demo_site: Path) -> None:
    """Each folder of pages and each page at the top is in it."""
    kinds = {Path(kind).parent.name or Path(kind).name for kind in KINDS}
    built = {path.relative_to(demo_site) for path in pages(demo_site)}

    assert {path.parent.name or path.name for path in built} - kinds <= {"404.html"}


def test_every_page_is_valid_html(demo_site: Path, nu_check: Callable[[Path], list[str]]) -> None:
    """The Nu checker has nothing to say, not even a warning."""
    assert nu_check(demo_site) == []


def test_axe_finds_no_violation_on_any_kind_of_page(demo_site: Path, browser: Browser) -> None:
    """At phone and desktop width, light, dark and in forced colours."""
    assert audit(browser, [(demo_site / kind).as_uri() for kind in KINDS]) == []


def test_axe_finds_no_violation_on_the_missing_page(demo_site: Path, browser: Browser) -> None:
    """As a server shows it."""
    with served(demo_site) as address:
        assert audit(browser, [f"{address}404.html"]) == []


@pytest.mark.parametrize("javascript", [True, False])
def test_a_reader_gets_from_a_sentence_to_the_words_and_back(
    demo_site: Path, browser: Browser, javascript: bool
) -> None:
    """Timeline, event, the passage in its article, and back."""
    with chromium.opened(browser, javascript=javascript) as page:
        page.goto((demo_site / "index.html").as_uri())
        page.get_by_role("link", name="US drone strike kills Qassem Soleimani").first.click()
        assert page.url.endswith(STRIKE)
        page.get_by_role("link", name="Read in context").first.click()
        passage = page.locator(":target + mark")

        assert "/sources/" in page.url
        assert passage.inner_text().startswith("Trump ordered a drone strike that killed Gen.")
        page.get_by_role("link", name="US drone strike kills Qassem Soleimani").first.click()
        assert STRIKE in page.url


def test_the_site_works_on_a_sub_path(demo_site: Path, browser: Browser) -> None:
    """Every page's links, styles and fonts are relative; nothing is asked for elsewhere."""
    with served(demo_site, under="/news/iraq/") as address, chromium.opened(browser) as page:
        for kind in KINDS:
            response = page.goto(f"{address}{kind}")
            styled = page.evaluate("getComputedStyle(document.body).fontFamily")

            assert response and response.ok, kind
            assert "Newsreader" in styled or "Franklin" in styled, kind


@pytest.mark.parametrize("width", [320, 1600])
def test_no_page_scrolls_sideways(demo_site: Path, browser: Browser, width: int) -> None:
    """From the narrowest phone to a wide screen."""
    screen = chromium.Screen(width, 800, "light")
    with chromium.opened(browser, screen) as page:
        for kind in KINDS:
            page.goto((demo_site / kind).as_uri())
            overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")

            assert overflow <= 0, kind


def test_a_keyboard_reaches_the_story_at_once(demo_site: Path, browser: Browser) -> None:
    """The first stop of the tab key leads past the navigation."""
    with chromium.opened(browser) as page:
        page.goto((demo_site / STRIKE).as_uri())
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")

        assert page.evaluate("document.querySelector(':target').tagName") == "MAIN"


def test_no_page_runs_what_its_policy_forbids(demo_site: Path) -> None:
    """No inline script, style or handler; the policy allows none."""
    forbidden = ("<script>", " style=", " onclick=", "javascript:")
    found = [
        f"{path.name}: {word}"
        for path in pages(demo_site)
        for word in forbidden
        if word in path.read_text(encoding="utf-8")
    ]
    policy = 'content="default-src &#39;none&#39;;'
    without = [p.name for p in pages(demo_site) if policy not in p.read_text(encoding="utf-8")]

    assert found == []
    assert without == []
