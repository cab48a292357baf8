"""Take pictures of each kind of page, for the eye and for the README.

In: a content folder, the demo's unless another is named. Out: in `screenshots/`, which is not in
git, each kind of page on a phone, a desktop, in the dark and on paper; and, of the demo, the
pictures in `docs/` that the README shows.
"""

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from tests.browser.chromium import DESKTOP_DARK, DESKTOP_LIGHT, PHONE_LIGHT, Screen, opened, started
from tests.browser.server import served

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


def main(content: Path = DEMO) -> None:
    """Build the content and take its pictures."""
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, started() as browser:
        site = Path(folder) / "site"
        command = (sys.executable, "build.py", "--content", content, "--output", site)
        subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        pages = kinds(site)
        with served(site, under=root_of(site)) as address:
            for view, screen in VIEWS.items():
                take_pictures(browser, address, pages, view=view, screen=screen)
            if content == DEMO:
                take_readme_pictures(browser, address, pages)
    print(f"look at {PICTURES}/")


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
            page.goto(address + path)
            page.screenshot(path=PICTURES / f"{kind}-{view}.png", full_page=True)


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
