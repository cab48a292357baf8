"""The search index: what is found, and that it is made the same each time."""

import gzip
import json

from publish.search import search_files
from publish.site import File, render_site
from records.model import Content
from tests.site_fixture import content


def test_the_same_pages_give_the_same_index() -> None:
    """Whichever order they are made in: it is part of the site, byte for byte."""
    files = list(render_site(content()))

    assert list(search_files(files)) == list(search_files(files[::-1]))


def found_pages(files: list[File]) -> dict[str, str]:
    """Read the text of each page from the index, by the page's path."""
    found = {}
    for file in search_files(files):
        if "/fragment/" in file.path:
            text = gzip.decompress(file.content).removeprefix(b"pagefind_dcd")
            page = json.loads(text)
            found[page["url"].lstrip("/")] = page["content"]
    return found


def test_events_sources_names_and_texts_are_found_and_lists_are_not() -> None:
    """A list would be found instead of what it lists."""
    files = list(render_site(content()))
    found = found_pages(files)
    pages = {file.path for file in files if file.path.endswith(".html")}

    assert {"events/2020-01-05-ferry.html", "about.html", "actors/mara-lindqvist.html"} <= set(
        found
    )
    assert not {"index.html", "actors.html", "sources.html", "404.html", "search.html"} & set(found)
    assert "events/bridge-shut.html" not in found  # a former address
    assert pages > set(found)


def test_only_what_a_page_says_itself_is_found() -> None:
    """Not the navigation, nor the list of keys."""
    text = found_pages(list(render_site(content())))["events/2020-01-05-ferry.html"]

    assert "A ferry begins to run" in text
    assert "Skip to the content" not in text
    assert "next event" not in text


def test_the_index_brings_no_look_of_its_own() -> None:
    """The page that shows the results is ours, and small."""
    paths = {file.path for file in search_files(list(render_site(content())))}

    assert "pagefind/pagefind.js" in paths
    assert not {path for path in paths if path.endswith(".css") or "-ui" in path}


def test_a_site_without_events_can_be_indexed() -> None:
    """The page on how it is made is there from the start."""
    files = list(render_site(Content(site=content().site)))

    assert {"method.html"} <= set(found_pages(files))
    assert [] == list(search_files([]))
