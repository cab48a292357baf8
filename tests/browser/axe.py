"""Check pages for barriers with axe-core.

In: a page that is open in Chromium, or urls. Out: one line for each violation.
"""

from collections.abc import Iterable

from playwright.sync_api import Browser, Page

from tests.browser.chromium import SCREENS, Screen, opened
from tests.browser.tools import need_npm_file

# Run by the debugger, not as a script of the page, so that the page's own
# Content-Security-Policy stays in force and yet does not stop axe. Without its preloading, which
# asks for style sheets in a way that the policy forbids and which only rules that are off need.
# What can be pressed is large enough (WCAG 2.2): axe has that rule, and leaves it off.
RUN = """() => axe.run(document, {
        resultTypes: ['violations'], preload: false, rules: {'target-size': {enabled: true}}})
    .then(found => found.violations)"""


def violations(page: Page) -> list[str]:
    """Return what axe has against the page as it is now, one line an element."""
    page.evaluate(need_npm_file("axe-core/axe.min.js").read_text(encoding="utf-8"))
    return [
        f"{rule['id']} ({rule['impact']}): {' '.join(map(str, node['target']))}: {rule['help']}"
        for rule in page.evaluate(RUN)
        for node in rule["nodes"]
    ]


def audit(browser: Browser, urls: Iterable[str], screens: Iterable[Screen] = SCREENS) -> list[str]:
    """Return the violations of each url on each screen."""
    addresses = tuple(urls)
    return [line for screen in screens for line in _on_screen(browser, addresses, screen)]


def _on_screen(browser: Browser, urls: tuple[str, ...], screen: Screen) -> list[str]:
    found: list[str] = []
    with opened(browser, screen) as page:
        for url in urls:
            page.goto(url)
            found += [f"{url} at {screen}: {line}" for line in violations(page)]
    return found
