"""The search index: what is found, and that it is made the same each time."""

import gzip
import json
from collections.abc import Sequence
from dataclasses import replace

import pytest

from publish import urls
from publish.files import AnyFile, File
from publish.pagefind import index_pages
from publish.search import search_files
from publish.site import render_site
from records.model import Content
from tests.site_fixture import content


def test_the_same_pages_give_the_same_index() -> None:
    """Whichever order they are made in: it is part of the site, byte for byte."""
    files = list(render_site(content()))

    assert list(search_files(files)) == list(search_files(files[::-1]))


def found_pages(
    files: Sequence[AnyFile], indexes: Sequence[str] = ("pagefind/",)
) -> dict[str, str]:
    """Read the text of each page from the index, by the page's path."""
    found = {}
    for file in search_files(files, indexes):
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
    """Not the navigation, nor the list of keys, nor the titles of other events."""
    files = list(render_site(content()))
    text = found_pages(files)["events/2020-01-05-ferry.html"]

    assert "A ferry begins to run" in text
    assert "Skip to the content" not in text
    assert "next event" not in text
    assert "Cite this" not in text
    assert "Old Harbour Bridge is closed" not in text
    assert "A ferry begins" not in found_pages(files)["actors/mara-lindqvist.html"]


def test_sentences_are_found_without_the_numbers_and_labels_beside_them() -> None:
    """An excerpt is read like the page, and a search for “sources” does not find every event."""
    found = found_pages(list(render_site(content())))
    event = found["events/2024-01-08-inquiry.html"]
    source = found["sources/2024-01-09-norrland-inquiry.html"]

    assert "cracks for at least a week. “The delay put lives at risk,” says the report." in event
    assert "Mara Lindqvist. Vessmark City Council. Vessmark. inquiry. Radio Norrland." in event
    assert not [
        label
        for label in ("How we know", "What the sources say", "Reported by", "Quoted passages")
        if label in event + source
    ]


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


@pytest.mark.parametrize(
    ("events", "parts"), [(0, 1), (400, 1), (401, 2), (801, 4), (3200, 8), (3201, 16), (10**6, 16)]
)
def test_a_large_sites_index_has_parts(events: int, parts: int) -> None:
    """Few enough for a reader's browser to ask them all."""
    assert parts == len(set(urls.search_indexes(events)))


def test_each_page_is_in_one_part_and_an_edit_leaves_the_other_parts() -> None:
    """What reads them is there once."""
    indexes = urls.search_indexes(1000)
    old = [File(file.path, file.content) for file in render_site(content())]
    path = "events/2020-01-05-ferry.html"
    new = [replace(f, content=f.content + b"<p>" * (f.path == path)) for f in old]
    edited = [
        replace(f, content=f.content.replace(b"A ferry", b"A steamer")) if f.path == path else f
        for f in old
    ]
    one, same, other = (
        {file.path: file.content for file in search_files(files, indexes)}
        for files in (old, new, edited)
    )
    changed = {name for name in {*one, *other} if one.get(name) != other.get(name)}
    parts = {max(index for index in indexes if name.startswith(index)) for name in changed}

    assert found_pages(old) == found_pages(old, indexes)
    assert one == same
    assert {urls.search_index(path, indexes)} == parts
    assert 1 == sum(name.endswith("pagefind.js") for name in one)


def test_an_index_that_cannot_be_made_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the program ends at once; nobody waits for it for ever."""
    monkeypatch.setattr("publish.pagefind.get_executable", lambda: "/bin/false")

    with pytest.raises(ChildProcessError, match="the search index failed: it ended too soon"):
        index_pages([("a.html", "<main>x</main>")] * 1000)
