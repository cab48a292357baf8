"""Lighthouse on each kind of page of the demo, served as a host would; and the weight."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Response

from tests.browser import chromium
from tests.browser.lighthouse import KINDS, rate
from tests.browser.server import served

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LIMIT = 60_000
HELD = frozenset(
    "bf-cache cls-culprits-insight dom-size dom-size-insight duplicated-javascript "
    "duplicated-javascript-insight efficient-animated-content font-display font-display-insight "
    "image-delivery-insight legacy-javascript legacy-javascript-insight modern-image-formats "
    "no-document-write offscreen-images redirects third-parties-insight third-party-summary "
    "total-byte-weight unminified-javascript unsized-images unused-javascript viewport "
    "uses-optimized-images uses-passive-event-listeners uses-responsive-images "
    "viewport-insight".split()
)
"""What makes a page slow whatever the machine, but for what the host does and for the one readable
stylesheet that all pages share."""


@pytest.fixture(scope="module")
def address(demo_site: Path) -> Iterator[str]:
    """Serve the demo at the root of a host."""
    with served(demo_site) as url:
        yield url


@pytest.mark.parametrize("desktop", [False, True], ids=["phone", "desktop"])
@pytest.mark.parametrize("kind", KINDS)
def test_lighthouse_has_next_to_nothing_to_say(address: str, kind: str, desktop: bool) -> None:
    """Full marks but for speed, which `bench.pages` measures; nothing moves or weighs it down."""
    rating = rate(address + kind, desktop=desktop)
    full = {name: score for name, score in rating.scores.items() if name != "performance"}

    assert full == {"accessibility": 100, "best-practices": 100, "seo": 100}, rating.costs
    assert rating.audits >= HELD
    assert set() == HELD & set(rating.costs)
    assert rating.shift == 0


def test_the_first_view_of_the_timeline_is_light(browser: Browser, address: str) -> None:
    """Everything that it loads, compressed as hosts do."""
    loaded: list[Response] = []
    with chromium.opened(browser) as page:
        page.on("response", lambda response: loaded.append(response))
        page.goto(address, wait_until="networkidle")
        sizes = {each.url: len(gzip.compress(each.body(), 9)) for each in loaded}

    assert sum(sizes.values()) <= LIMIT, sizes


@pytest.mark.parametrize("screen", [chromium.PHONE_LIGHT, chromium.DESKTOP_LIGHT], ids=str)
def test_nothing_moves_on_any_kind_of_page(
    browser: Browser, address: str, screen: chromium.Screen
) -> None:
    """Neither pictures, faces nor scripts push the text about; and the site's faces are there."""
    moved: dict[str, float] = {}
    with chromium.opened(browser, screen) as page:
        page.add_init_script(
            """window.shifts = [];
            new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(
                (entry) => entry.value))).observe({type: 'layout-shift', buffered: true})"""
        )
        for kind in KINDS:
            page.goto(address + kind, wait_until="networkidle")
            moved[kind] = page.evaluate("window.shifts.reduce((sum, one) => sum + one, 0)")
            for face in ("Newsreader", "Libre Franklin"):
                assert page.evaluate(f"document.fonts.check('1em {face}')"), kind

    assert {} == {kind: shift for kind, shift in moved.items() if shift}
