"""The search page in a real Chromium: on a server, from a disk and without JavaScript."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from publish import urls
from publish.files import File
from publish.search import search_files
from publish.site import render_site
from publish.write import write_site
from tests.browser import axe, chromium
from tests.browser.server import served
from tests.site_fixture import content

pytestmark = pytest.mark.browser


@pytest.fixture
def address(demo_site: Path) -> Iterator[str]:
    """Serve the demo on a sub-path: the policy and the links must hold there."""
    with served(demo_site, under="/news/") as url:
        yield url


def test_a_reader_comes_from_words_to_an_event_and_back(page: Page, address: str) -> None:
    """By keys alone; the words are in the address."""
    page.goto(f"{address}index.html")
    page.keyboard.press("/")
    page.wait_for_url("**/search.html")
    page.locator("#q").focus()
    page.keyboard.type("parliament vote")
    expect(page.get_by_role("status")).to_contain_text("found")
    assert page.url == f"{address}search.html?q=parliament%20vote"
    page.keyboard.press("Enter")
    expect(page.locator(".search-results a").first).to_be_focused()
    title = page.evaluate("document.activeElement.innerText")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(title)
    page.go_back()

    expect(page.locator(".search-results a").first).to_have_text(title)


def test_more_is_shown_when_asked_for(page: Page, address: str) -> None:
    """The focus goes on where the list was at its end."""
    page.goto(f"{address}search.html?q=iraq")
    results = page.locator(".search-results li")
    expect(results).to_have_count(15)
    page.get_by_role("button", name="Show more").click()
    expect(results.nth(15).locator("a")).to_be_focused()


def test_what_is_not_there_is_said(page: Page, address: str) -> None:
    """In words that help."""
    page.goto(f"{address}search.html?q=zzzyx")

    expect(page.get_by_role("status")).to_contain_text("Nothing found")


def test_words_of_readers_are_text(page: Page, address: str) -> None:
    """Markup in the address does nothing."""
    page.goto(f"{address}search.html?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20iraq")
    page.get_by_role("status").filter(has_text="found").wait_for()

    assert page.locator("main img").count() == 0


def test_the_parts_of_a_large_sites_index_are_asked_as_one(page: Page, tmp_path: Path) -> None:
    """Here a small one is cut into four: each word is found on all pages that have it."""
    files = [File(file.path, file.content) for file in render_site(content())]
    first, *others = urls.search_indexes(1000)
    named = 'data-parts="{}"'.format(" ".join(path.removeprefix(first) for path in others))
    cut = [replace(f, content=f.content.replace(b'data-parts=""', named.encode())) for f in files]
    found = []
    for name, indexes in ("whole", [first]), ("cut", [first, *others]):
        written = cut if name == "cut" else files
        write_site([*written, *search_files(written, indexes)], tmp_path / name)
        with served(tmp_path / name) as address:
            page.goto(f"{address}search.html?q=bridge")
            page.locator(".search-results a").first.wait_for()
            lines = {line.inner_text() for line in page.locator(".search-results li").all()}
            found.append((page.get_by_role("status").inner_text(), lines))

    (count, whole), (count_of_parts, of_parts) = found
    assert count == count_of_parts
    assert int(count.split()[0]) > len(others) * 5
    assert len(whole & of_parts) > len(whole) / 2  # each as it is found in the whole


def test_from_a_disk_the_page_says_so_and_leads_on(page: Page, demo_site: Path) -> None:
    """Browsers keep such pages from reading the index: no error, another way."""
    page.goto((demo_site / "search.html").as_uri())
    expect(page.get_by_role("status")).to_contain_text("opened from a disk")
    page.locator(".search-without").get_by_role("link", name="Places").click()

    assert page.url.endswith("places.html")


def test_without_javascript_the_page_leads_to_the_lists(browser: Browser, demo_site: Path) -> None:
    """And shows no field that would do nothing."""
    with chromium.opened(browser, javascript=False) as page:
        page.goto((demo_site / "search.html").as_uri())

        assert not page.locator(".search").is_visible()
        assert page.locator(".search-without").get_by_role("link", name="Sources").is_visible()


@pytest.mark.parametrize("screen", chromium.SCREENS, ids=str)
def test_axe_finds_no_violation_in_results(
    browser: Browser, address: str, screen: chromium.Screen
) -> None:
    """With results on the page."""
    with chromium.opened(browser, screen) as page:
        page.goto(f"{address}search.html?q=iraq")
        page.locator(".search-results a").first.wait_for()

        assert axe.violations(page) == []
