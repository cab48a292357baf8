"""The pictures of the pages: one of each kind, and the README's two."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from publish.files import File
from publish.links import check_links
from publish.site import render_site
from records.checks import check_content
from records.load import load_content
from tests.browser.chromium import PHONE_LIGHT
from tests.browser.server import served
from tests.screenshot_cases import PAGES, write_cases
from tests.screenshots import ROOT, kinds, root_of, take_pictures

PNG = b"\x89PNG\r\n\x1a\n"


def write_pages(site: Path) -> None:
    """Write a site of two kinds of page, the second of them twice."""
    (site / "events").mkdir()
    (site / "404.html").write_text('<link href="/news/static/style.css">', encoding="utf-8")
    (site / "events/a.html").write_text(
        '<link rel="icon" href="data:,"><p>One word</p>', encoding="utf-8"
    )
    (site / "events/b.html").write_text(
        "<p>Many words, more than there are on the other page of its kind</p>", encoding="utf-8"
    )


def test_a_folder_is_pictured_by_its_fullest_page(tmp_path: Path) -> None:
    """It shows the most of what can go wrong."""
    write_pages(tmp_path)

    assert {"404": "404.html", "event": "events/b.html"} == kinds(tmp_path)


def test_a_site_is_served_where_it_is_made_for(tmp_path: Path) -> None:
    """The page for what is missing links from the root of its host."""
    write_pages(tmp_path)

    assert "/news/" == root_of(tmp_path)


@pytest.mark.slow
def test_what_is_hard_to_show_is_a_site_without_problems(tmp_path: Path) -> None:
    """A thousand events and the pages that are named, with a link to the forge on each event."""
    loaded = load_content(write_cases(tmp_path))
    files = {file.path: file.content for file in render_site(loaded.content)}
    event = files[PAGES["twelve-sources"]].decode()

    assert [] == [*loaded.problems, *check_content(loaded.content)]
    assert 1000 <= len(loaded.content.events)
    assert {path.split("?")[0] for path in PAGES.values()} <= set(files)
    assert "https://forge.example/valley/dam/edit/main/content/events/2021/" in event
    assert 'property="og:image"' in event
    assert [] == check_links(
        [File(path, content) for path, content in files.items()], "https://example.org/dam/"
    )


@pytest.mark.browser
def test_a_picture_is_taken_of_each_page(
    tmp_path: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Named by its kind and its view."""
    write_pages(tmp_path)
    monkeypatch.setattr("tests.screenshots.PICTURES", tmp_path)
    with served(tmp_path) as address:
        take_pictures(
            browser, address, {"event": "events/a.html"}, view="phone", screen=PHONE_LIGHT
        )

    assert (tmp_path / "event-phone.png").read_bytes().startswith(PNG)


@pytest.mark.parametrize("name", ["timeline", "event"])
def test_the_readmes_pictures_are_light(name: str) -> None:
    """They load with the first page that a newcomer sees."""
    picture = (ROOT / "docs" / f"{name}.png").read_bytes()

    assert picture.startswith(PNG)
    assert len(picture) < 250_000
