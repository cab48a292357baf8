"""The editors' preview: the last good site, and what is wrong with the next."""

import asyncio
import shutil
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.testing import bind_unused_port

from publish.preview import Preview, application, build_preview
from records.checks import check_content
from records.load import Loaded
from records.problem import Problem
from tests.site_fixture import FOLDER

FERRY = "events/2020/2020-01-05-ferry.yaml"


def check(loaded: Loaded) -> list[Problem]:
    """Find the problems as the command line does."""
    return [*loaded.problems, *check_content(loaded.content)]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Copy the fixture's content, to be edited."""
    return Path(shutil.copytree(FOLDER, tmp_path / "content"))


@pytest.fixture
def preview(site: Path, tmp_path: Path) -> Preview:
    """Preview the content, with nothing built yet."""
    return Preview(lambda folder: build_preview(site, check, folder), tmp_path / "preview")


def edit(site: Path, old: str, new: str) -> None:
    """Change an event's record, as an editor would."""
    path = site / FERRY
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_drafts_are_shown_and_marked(preview: Preview) -> None:
    """The preview is where they are reviewed."""
    preview.rebuild()
    page = preview.respond("events/2024-01-09-toll-rise.html")

    assert (200, "text/html; charset=utf-8") == (page.status, page.content_type)
    assert b"Unreviewed" in page.body
    assert b'<meta name="robots" content="noindex">' in page.body


def test_a_broken_record_keeps_the_last_good_site_and_says_what_is_wrong(
    preview: Preview, site: Path
) -> None:
    """Each page has the panel, with the place and the message, until it is mended."""
    preview.rebuild()
    good = preview.respond("").body
    edit(site, "The ferry began to run", "<b>The ferry</b> never ran")
    preview.rebuild()
    broken = preview.respond("index.html").body
    panel = broken.partition(b'<section class="problems"')[2].partition(b"</section>")[0]

    assert good == broken.replace(b'<section class="problems"' + panel + b"</section>\n", b"")
    assert b'role="alert"' in panel
    assert b"2020-01-05-ferry.yaml:13:" in panel
    assert b"<b>" not in panel
    edit(site, "<b>The ferry</b> never ran", "The ferry began to run")
    preview.rebuild()
    assert good == preview.respond("").body


def test_the_problems_are_shown_before_any_site_is_there(preview: Preview, site: Path) -> None:
    """With their style, though no build has put it into the folder."""
    edit(site, "2020-01-05", "2020-02-31")
    preview.rebuild()
    page = preview.respond("")

    assert (404, True) == (page.status, b"2020-01-05-ferry.yaml:1:" in page.body)
    assert "text/css" == preview.respond("static/preview.css").content_type


@pytest.mark.parametrize(
    "path",
    [
        "../content/site.yaml",
        "%2e%2e/content/site.yaml",
        ".sourceline-manifest",
        "%00",
        pytest.param("a" * 5000, id="long"),
    ],
)
def test_only_the_sites_own_files_are_served(preview: Preview, path: str) -> None:
    """Nothing above the folder, nothing hidden in it; the page for missing pages instead."""
    preview.rebuild()
    answer = preview.respond(path)

    assert (404, True) == (answer.status, b"This page is not here" in answer.body)


@pytest.fixture
def address(preview: Preview) -> Iterator[str]:
    """Serve the preview from a thread of its own."""
    preview.rebuild()
    socket, port = bind_unused_port()
    ready, loops = threading.Event(), []

    def run() -> None:
        async def main() -> None:
            stop = asyncio.Event()
            loops.append((IOLoop.current(), stop))
            server = HTTPServer(application(preview))
            server.add_socket(socket)
            ready.set()
            await stop.wait()
            server.stop()

        asyncio.run(main())

    thread = threading.Thread(target=run)
    thread.start()
    ready.wait(10)
    yield f"http://127.0.0.1:{port}"
    loop, stop = loops[0]
    loop.add_callback(stop.set)
    thread.join(10)


def test_the_server_serves_pages_and_the_script_that_reloads_them(address: str) -> None:
    """The script is the server's own; the page's policy allows no other."""
    with urllib.request.urlopen(f"{address}/events/2020-01-05-ferry.html") as answer:
        page = answer.read().decode()
    with urllib.request.urlopen(f"{address}/livereload.js") as answer:
        script = answer.headers["Content-Type"]

    assert '<script src="/livereload.js" defer></script>' in page
    assert "script-src &#39;self&#39;; style" in page
    assert "; connect-src &#39;self&#39; ws: wss:;" in page
    assert "application/javascript" == script
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{address}/nothing.html")


@pytest.mark.browser
def test_the_panel_has_no_barrier_and_the_policy_lets_pages_reload(
    address: str, site: Path, preview: Preview, page: Page, axe: Callable[[Page], list[str]]
) -> None:
    """The page fails on any error in its console, such as a script that the policy stops."""
    edit(site, "The ferry began to run", "The ferry never ran")
    preview.rebuild()
    page.goto(f"{address}/index.html")
    panel = page.get_by_role("alert")

    assert "2020-01-05-ferry.yaml" in panel.inner_text()
    assert "object" == page.evaluate("typeof window.LiveReload")
    assert [] == axe(page)
