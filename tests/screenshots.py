"""Take pictures of each kind of page, for the eye and for the README.

In: a content folder, the demo's unless another is named. Out: in `screenshots/`, which is not in
git, each kind of page on a phone, a desktop, in the dark and on paper; and, with the demo, the
pictures in `docs/` that the README shows, and those of what is hard to show, also on the narrowest
and on a wide screen and in forced colours (see `screenshot_cases.py`).
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from tests.browser.chromium import DESKTOP_DARK, DESKTOP_LIGHT, PHONE_LIGHT, Screen, opened, started
from tests.browser.server import served
from tests.screenshot_cases import PAGES, write_cases

ROOT = Path(__file__).parent.parent
DEMO = ROOT / "content"
PICTURES = ROOT / "screenshots"
PAPER = Screen(794, 1123, "light")
"""A4 at 96 pixels an inch."""
VIEWS = {
    "phone": PHONE_LIGHT,
    "desktop": DESKTOP_LIGHT,
    "dark": DESKTOP_DARK,
    "print": PAPER,
}
MORE_VIEWS = VIEWS | {
    "320": Screen(320, 640, "dark"),
    "1600": Screen(1600, 1000, "light"),
    "forced": replace(DESKTOP_LIGHT, forced=True),
}


def main(content: Path = DEMO) -> None:
    """Build the content and take its pictures."""
    PICTURES.mkdir(exist_ok=True)
    with started() as browser:
        with built(content) as (site, address):
            pages = kinds(site)
            for view, screen in VIEWS.items():
                take_pictures(browser, address, pages, view=view, screen=screen)
            if content == DEMO:
                take_readme_pictures(browser, address, pages)
        if content == DEMO:
            take_hard_pictures(browser)
    print(f"look at {PICTURES}/")


def take_hard_pictures(browser: Browser) -> None:
    """Take pictures of what is hard to show, on every kind of screen."""
    with TemporaryDirectory() as folder, built(write_cases(Path(folder))) as (_, address):
        pages = {f"hard-{name}": path for name, path in PAGES.items()}
        for view, screen in MORE_VIEWS.items():
            take_pictures(browser, address, pages, view=view, screen=screen)


@contextmanager
def built(content: Path) -> Iterator[tuple[Path, str]]:
    """Build a site and serve it where it is made for; give its folder and its address."""
    with TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        command = (sys.executable, "build.py", "--content", content, "--output", site)
        subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        with served(site, under=root_of(site)) as address:
            yield site, address


def kinds(site: Path) -> dict[str, str]:
    """Choose a page of each kind, by its name: of each folder the one that holds most."""
    top = {path.stem: path.name for path in sorted(site.glob("*.html"))}
    folders = sorted({path.parent for path in site.glob("*/*.html")})
    fullest = [max(sorted(each.glob("*.html")), key=_size) for each in folders]
    return top | {p.parent.name.rstrip("s"): f"{p.parent.name}/{p.name}" for p in fullest}


def root_of(site: Path) -> str:
    """Find the path that the site is made for: the page for what is missing names it."""
    named = re.search(r'href="(/[^"]*)static/', (site / "404.html").read_text(encoding="utf-8"))
    return named[1] if named else "/"


def take_pictures(
    browser: Browser, address: str, pages: dict[str, str], *, view: str, screen: Screen
) -> None:
    """Take a picture of the whole of each page on one screen."""
    with opened(browser, screen) as page:
        page.emulate_media(media="print" if screen == PAPER else "screen")
        for kind, path in pages.items():
            page.goto(address + path, wait_until="networkidle")
            page.screenshot(path=PICTURES / f"{kind}-{view}.png", full_page=True)
            if "timeline" in kind and view == "phone":  # How a heading sticks.
                page.mouse.wheel(0, 2500)
                page.wait_for_timeout(100)
                page.screenshot(path=PICTURES / f"{kind}-scrolled.png")


def take_readme_pictures(browser: Browser, address: str, pages: dict[str, str]) -> None:
    """Take the two pictures of the README: the first view of the timeline and of an event."""
    with opened(browser, DESKTOP_LIGHT) as page:
        for name, kind in (("timeline", "index"), ("event", "event")):
            page.goto(address + pages[kind])
            page.screenshot(path=ROOT / "docs" / f"{name}.png")


def _size(page: Path) -> int:
    return page.stat().st_size


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
