"""Open pages in a real Chromium and notice what goes wrong in them.

In: a Chromium on this machine, a screen. Out: Playwright pages; an AssertionError for a page
that printed an error to the console, threw one, or asked any other host for anything.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.tools import CHROMIUM, NODE, need

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
OUR_HOSTS = {"", "127.0.0.1"}  # a file, data or blob url has no host


@dataclass(frozen=True, slots=True)
class Screen:
    """What a reader looks at: its size in CSS pixels and the colours that they prefer."""

    width: int
    height: int
    scheme: Literal["light", "dark"]
    forced: bool = False
    """Whether the reader's system replaces the page's colours by few of its own."""

    def __str__(self) -> str:
        return f"{self.width}px {'forced' if self.forced else self.scheme}"


PHONE_LIGHT = Screen(390, 844, "light")
PHONE_DARK = Screen(390, 844, "dark")
DESKTOP_LIGHT = Screen(1280, 900, "light")
DESKTOP_DARK = Screen(1280, 900, "dark")
SCREENS = (
    PHONE_LIGHT,
    PHONE_DARK,
    replace(PHONE_DARK, forced=True),
    DESKTOP_LIGHT,
    DESKTOP_DARK,
    replace(DESKTOP_LIGHT, forced=True),
)


@contextmanager
def started() -> Iterator[Browser]:
    """Start Chromium with a new, empty profile, and end it afterwards."""
    path = need(CHROMIUM)
    # The Node.js that Playwright brings needs a library that not every machine has.
    os.environ["PLAYWRIGHT_NODEJS_PATH"] = str(NODE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened(
    browser: Browser,
    screen: Screen = DESKTOP_LIGHT,
    *,
    javascript: bool = True,
    touch: bool = False,
) -> Iterator[Page]:
    """Open an empty page as a new visitor, and afterwards raise for what went wrong in it."""
    context = browser.new_context(
        viewport={"width": screen.width, "height": screen.height},
        color_scheme=screen.scheme,
        forced_colors="active" if screen.forced else "none",
        java_script_enabled=javascript,
        has_touch=touch,
        reduced_motion="reduce",
        locale="en-GB",
        timezone_id="UTC",
    )
    try:
        page = context.new_page()
        trouble = _watched(page)
        yield page
        if trouble:
            raise AssertionError("\n".join(trouble))
    finally:
        context.close()


def _watched(page: Page) -> list[str]:
    """Return a list that fills with what goes wrong in a page."""
    trouble: list[str] = []
    page.on("request", lambda request: trouble.extend(_outside(request.url)))
    page.on("pageerror", lambda error: trouble.append(f"{page.url}: {error}"))
    page.on(
        "console",
        lambda message: (
            trouble.append(f"{page.url}: {message.text}") if message.type == "error" else None
        ),
    )
    return trouble


def _outside(url: str) -> list[str]:
    host = urlsplit(url).hostname or ""
    return [] if host in OUR_HOSTS else [f"request to another host: {url}"]
