"""The browser tests' own tools: each must find the fault that it is there to find."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import chromium
from tests.browser.axe import audit
from tests.browser.chromium import SCREENS
from tests.browser.server import served

pytestmark = pytest.mark.browser

GOOD = """<!DOCTYPE html><html lang="en"><head><title>A title</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
</head>
<body><main><h1>A heading</h1><p>Some words.</p></main></body></html>"""
PALE_IN_DARK = """<style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style>"""


def write_page(folder: Path, html: str) -> str:
    """Write a page and return its file url."""
    path = folder / "index.html"
    path.write_text(html, encoding="utf-8")
    return path.as_uri()


def test_axe_passes_a_good_page_whose_policy_forbids_scripts(
    tmp_path: Path, page: Page, axe: Callable[[Page], list[str]]
) -> None:
    """The strict policy of our pages must not blind the check."""
    page.goto(write_page(tmp_path, GOOD))

    assert [] == axe(page)


def test_axe_finds_an_image_without_text(
    tmp_path: Path, page: Page, axe: Callable[[Page], list[str]]
) -> None:
    """Each violation names its rule and element."""
    page.goto(write_page(tmp_path, GOOD.replace("Some", '<img src="#a"> Some')))

    assert ["image-alt (critical): img: Images must have alternative text"] == axe(page)


def test_the_audit_finds_what_only_dark_mode_shows(tmp_path: Path, browser: Browser) -> None:
    """Each screen is really applied."""
    html = GOOD.replace("default-src 'self'", "style-src 'unsafe-inline'")
    url = write_page(tmp_path, html.replace("<body>", f"<body>{PALE_IN_DARK}"))

    coloured = [screen for screen in SCREENS if not screen.forced]
    found = [line.split(": ")[0] for line in audit(browser, [url], coloured)]

    assert [f"{url} at 390px dark", f"{url} at 1280px dark"] == [
        line.removesuffix(": color-contrast (serious)") for line in found
    ]


def test_a_request_to_another_host_fails_the_page(tmp_path: Path, browser: Browser) -> None:
    """No page may ask a third party for anything."""
    html = GOOD.replace("default-src 'self'", "img-src *").replace(
        "Some", '<img alt="" src="http://other.example/a.png"> Some'
    )
    url = write_page(tmp_path, html)

    with (
        pytest.raises(AssertionError, match=r"another host: http://other\.example/a\.png"),
        chromium.opened(browser) as page,
    ):
        page.goto(url, wait_until="load")


def test_a_breach_of_the_policy_fails_the_page(tmp_path: Path, browser: Browser) -> None:
    """What the browser refuses is an error in its console, and so a failure here."""
    url = write_page(tmp_path, GOOD.replace("Some", "<script>1</script> Some"))

    with (
        pytest.raises(AssertionError, match="Content Security Policy"),
        chromium.opened(browser) as page,
    ):
        page.goto(url, wait_until="load")


def test_a_folder_is_served_on_a_sub_path_only(tmp_path: Path, browser: Browser) -> None:
    """A link that forgets the sub-path is a 404, as on a real host."""
    write_page(tmp_path, GOOD)

    with (
        served(tmp_path, under="/news/") as address,
        pytest.raises(AssertionError, match="404"),
        chromium.opened(browser) as page,
    ):
        inside = page.goto(address)
        outside = page.goto(address.removesuffix("news/") + "index.html")

        assert (200, 404) == (inside and inside.status, outside and outside.status)


def test_the_html_checker_names_file_line_and_fault(
    tmp_path: Path, nu_check: Callable[[Path], list[str]]
) -> None:
    """A good page gives nothing, its own stylesheet included; a bad one its line."""
    (tmp_path / "deep").mkdir()
    write_page(tmp_path, GOOD.replace("</head>", '<link rel="stylesheet" href="a.css"></head>'))
    write_page(tmp_path / "deep", GOOD.replace("<p>", '<p id="a"></p>\n<p id="a">'))

    assert [
        "deep/index.html:5: error: Duplicate ID “a”.",
        "deep/index.html:4: warning: The first occurrence of ID “a” was here.",
    ] == nu_check(tmp_path)
