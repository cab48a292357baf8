"""The timeline's filters and keys in a real Chromium, from a disk and from a server."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from publish.site import render_site
from publish.write import write_site
from tests.browser import axe, chromium
from tests.browser.server import served
from tests.site_fixture import content

pytestmark = pytest.mark.browser


@pytest.fixture(params=["disk", "server"])
def home(request: pytest.FixtureRequest, demo_site: Path) -> Iterator[str]:
    """Give the timeline's address, on a disk and on a sub-path of a server."""
    if request.param == "disk":
        yield (demo_site / "index.html").as_uri()
    else:
        with served(demo_site, under="/news/") as address:
            yield f"{address}index.html"


@pytest.fixture(scope="module")
def long_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a timeline of a hundred events of one person."""
    folder = tmp_path_factory.mktemp("long") / "site"
    (some,) = [event for event in content().events if event.id == "2020-01-03-bridge-closed"]
    many = tuple(replace(some, id=f"e{n}", formerly=()) for n in range(100))
    files = list(render_site(replace(content(), events=many)))
    assert not write_site(files, folder).problems
    with served(folder, under="/bridge/") as address:
        yield f"{address}index.html"


def shown(page: Page) -> int:
    """Count the events that are to be seen."""
    return page.locator(".entry:visible").count()


def choose(page: Page, name: str) -> None:
    """Choose a name in the open panel."""
    page.locator(f".filter input[value='{name}']").check()


def test_choices_narrow_the_timeline_and_the_back_button_widens_it(page: Page, home: str) -> None:
    """Each choice is a step that can be gone back, and has an address to share."""
    page.goto(home)
    everything = shown(page)
    page.locator(".filter summary").click()
    choose(page, "Iran")
    expect(page.get_by_role("status")).to_contain_text(f"of {everything} events · Iran")
    some = shown(page)
    choose(page, "strike")
    expect(page.get_by_role("status")).to_contain_text("Iran · strike")
    fewer = shown(page)
    assert page.url == f"{home}?actor=Iran&tag=strike"
    page.go_back()
    expect(page.get_by_role("status")).not_to_contain_text("strike")

    assert shown(page) == some
    assert everything > some > fewer > 0


def test_what_a_choice_leaves_is_seen_below_a_panel_longer_than_the_screen(
    browser: Browser, home: str
) -> None:
    """On a phone the panel fills three screens; nobody should have to look for what it did."""
    with chromium.opened(browser, chromium.PHONE_LIGHT) as page:
        page.goto(home)
        page.locator(".filter summary").click()
        choose(page, "United States")
        status = page.get_by_role("status")
        expect(status).to_contain_text("events · United States")
        expect(status).to_be_in_viewport(ratio=1)
        page.locator(".filter [name=to]").focus()

        below = page.locator(".filter [name=to]").evaluate(
            """field => document.querySelector(".filter-bar").getBoundingClientRect().top
                - field.getBoundingClientRect().bottom"""
        )
        assert below >= 0


def test_a_shared_address_shows_what_was_filtered(page: Page, home: str) -> None:
    """Names that do not exist match nothing, rather than everything."""
    page.goto(f"{home}?actor=Iran&from=2020-01-04&to=2020-01-10")
    expect(page.get_by_role("status")).to_contain_text(
        "From 4 January 2020 · Until 10 January 2020"
    )
    titles = page.locator(".filtered .entry-title a")
    count = titles.count()
    titles.first.click()
    page.locator(".event-head").wait_for()
    page.go_back()
    expect(page.locator(".filtered .entry")).to_have_count(count)
    page.goto(f"{home}?actor=Nobody")

    expect(page.get_by_role("status")).to_contain_text("No event matches")
    assert shown(page) == 0


def test_what_is_filtered_follows_the_order(page: Page, home: str) -> None:
    """Turned round while it is shown, and before."""
    page.goto(f"{home}?actor=United+States")
    titles = page.locator(".filtered .entry-title a")
    expect(titles.nth(2)).to_be_visible()
    before = titles.all_inner_texts()
    page.get_by_role("button", name="Newest first").click()
    expect(titles.first).to_have_text(before[-1])
    assert before[::-1] == titles.all_inner_texts()
    page.reload()
    expect(titles.first).to_have_text(before[-1])
    page.get_by_role("button", name="Oldest first").click()
    expect(titles.first).to_have_text(before[0])

    assert before == titles.all_inner_texts()


def test_coming_back_shows_as_many_as_before(browser: Browser, long_home: str) -> None:
    """The cards that were asked for, the open panel and the place."""
    with chromium.opened(browser) as page:
        page.goto(f"{long_home}?actor=Mara+Lindqvist")
        page.locator(".filter summary").click()
        page.get_by_role("button", name="Show more").click()
        titles = page.locator(".filtered .entry-title a")
        expect(titles).to_have_count(80)
        titles.nth(70).focus()
        page.keyboard.press("Enter")
        page.locator(".event-head").wait_for()
        page.go_back()
        expect(titles).to_have_count(80)
        assert page.locator(".filter").get_attribute("open") is not None

        expect(titles.nth(70)).to_be_in_viewport()


def test_the_counts_are_what_a_choice_would_leave(page: Page, home: str) -> None:
    """A reader never runs into an empty list by choosing what is offered."""
    page.goto(f"{home}?actor=Iran")
    page.locator(".filter summary").click()
    line = page.locator(".filter li", has=page.locator("input[name=tag]")).first
    promised = int(line.locator(".amount").inner_text())
    line.locator("input").check()
    expect(page.locator(".filtered .entry")).to_have_count(promised)


def test_showing_all_is_one_step(page: Page, home: str) -> None:
    """And leads back to the plain address and to the way in."""
    page.goto(f"{home}?actor=Iran&tag=strike")
    page.get_by_role("button", name="Show all").click()

    assert page.url == home
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    assert page.locator(".timeline").is_visible()


def test_the_filters_can_be_used_without_a_mouse(page: Page, home: str) -> None:
    """The focus stays on a choice although the list is made anew."""
    page.goto(home)
    page.locator(".filter summary").focus()
    page.keyboard.press("Enter")
    page.locator(".filter input[value=Iran]").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    before = page.evaluate("document.activeElement.value")
    page.keyboard.press("Space")
    expect(page.get_by_role("status")).to_contain_text(before)

    assert page.evaluate("document.activeElement.value") == before


def test_without_javascript_the_panel_leads_to_the_indexes(
    browser: Browser, demo_site: Path
) -> None:
    """Nothing on the page is dead."""
    with chromium.opened(browser, javascript=False) as page:
        page.goto((demo_site / "index.html").as_uri())
        page.locator(".filter summary").click()
        page.locator(".filter").get_by_role("link", name="Places").click()

        assert page.url.endswith("places.html")


@pytest.mark.parametrize("screen", chromium.SCREENS, ids=str)
def test_axe_finds_no_violation_in_filters_and_keys(
    browser: Browser, demo_site: Path, screen: chromium.Screen
) -> None:
    """With the panel open and a choice made, and with the keys shown."""
    with chromium.opened(browser, screen) as page:
        page.goto((demo_site / "index.html").as_uri() + "?actor=Iran")
        page.locator(".filter summary").click()
        page.locator(".filter input[value=Iran]").wait_for()
        found = axe.violations(page)
        page.locator("h1").click()
        page.keyboard.press("?")

        assert found + axe.violations(page) == []


def test_keys_lead_from_event_to_event(page: Page, home: str) -> None:
    """On the timeline and from page to page; the dialog gives the focus back."""
    page.goto(home)
    titles = page.locator(".entry-title a").all_inner_texts()
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.innerText") == titles[1]
    page.keyboard.press("?")
    assert page.get_by_role("dialog", name="Keys").is_visible()
    page.keyboard.press("j")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.innerText") == titles[1]
    for key, title in (("Enter", titles[1]), ("j", titles[2]), ("k", titles[1])):
        with page.expect_navigation():
            page.keyboard.press(key)
        expect(page.locator("h1")).to_have_text(title)


def test_keys_do_nothing_while_a_reader_types(page: Page, home: str) -> None:
    """A `j` in a name is a letter, and Ctrl+K is the browser's own."""
    page.goto(home)
    page.locator(".filter summary").click()
    field = page.locator(".filter [type=search]").first
    field.fill("")
    field.press_sequentially("j?")
    page.locator("h1").click()
    page.keyboard.press("Control+k")

    assert field.input_value() == "j?"
    assert not page.locator(".keys").is_visible()
    assert page.evaluate("document.activeElement.tagName") == "BODY"
