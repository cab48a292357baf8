"""Lighthouse on each kind of page of the demo, served as a host would; and the weight."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Response

from tests.browser import chromium
from tests.browser.lighthouse import rate
from tests.browser.server import served

pytestmark = [pytest.mark.browser, pytest.mark.slow]

KINDS = (
    "",
    "events/2020-01-10-us-refuses-to-discuss-withdrawal.html",
    "sources/2020-01-10-reader-supported-news.html",
    "actors/united-states.html",
    "actors.html",
    "figures.html",
    "corrections.html",
    "method.html",
    "search.html",
)
LIMIT = 60_000


@pytest.fixture(scope="module")
def address(demo_site: Path) -> Iterator[str]:
    """Serve the demo at the root of a host."""
    with served(demo_site) as url:
        yield url


@pytest.mark.parametrize("kind", KINDS)
def test_lighthouse_has_next_to_nothing_to_say(address: str, kind: str) -> None:
    """Full marks for accessibility, best practices and SEO, 98 for speed on a slow phone."""
    rating = rate(address + kind)
    full = {name: score for name, score in rating.scores.items() if name != "performance"}

    assert full == {"accessibility": 100, "best-practices": 100, "seo": 100}, rating.costs
    assert rating.scores["performance"] >= 98, rating.costs
    assert rating.shift <= 0.05


def test_the_first_view_of_the_timeline_is_light(browser: Browser, address: str) -> None:
    """Everything that it loads, compressed as hosts do."""
    loaded: list[Response] = []
    with chromium.opened(browser) as page:
        page.on("response", lambda response: loaded.append(response))
        page.goto(address, wait_until="networkidle")
        sizes = {each.url: len(gzip.compress(each.body(), 9)) for each in loaded}

    assert sum(sizes.values()) <= LIMIT, sizes


def test_nothing_moves_on_the_timeline(browser: Browser, address: str) -> None:
    """Neither pictures nor scripts push the text about.

    The labels' face comes with the styles but is read a moment later, so that a word of the
    navigation may move by some pixels; a line of text that moves would count ten times as much.
    """
    with chromium.opened(browser, chromium.PHONE_LIGHT) as page:
        page.add_init_script(
            """window.shifts = [];
            new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(
                (entry) => entry.value))).observe({type: 'layout-shift', buffered: true})"""
        )
        page.goto(address, wait_until="networkidle")

        assert page.evaluate("window.shifts.reduce((sum, one) => sum + one, 0)") < 0.005
