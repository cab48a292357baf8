"""What is told of a file without its bytes."""

from pathlib import Path

import pytest

from publish.files import File, bytes_in, facts_of, kept_file, searched_text
from records.kept import Kept

PAGE = """<!doctype html>
<html lang="en">
<head><title>x</title></head>
<body><nav>Home</nav>
<main id="content"{}>
<p>Kept</p>{}
</main>
</body></html>
"""


@pytest.mark.parametrize(
    ("inside", "left"),
    [
        ("", ""),
        ('<p class="a" data-pagefind-ignore>Gone</p><p>Stays</p>', "<p>Stays</p>"),
        ("<nav data-pagefind-ignore><p>Gone</p></nav> a <b data-pagefind-ignore>x</b>", " a "),
        ("<p>Words data-pagefind-ignore of a text</p>", None),
        ("<p>1 &lt; 2 data-pagefind-ignore</p>", None),
        ("<p data-pagefind-ignore>never ends", None),
    ],
)
def test_a_search_finds_what_main_has_but_what_is_marked(inside: str, left: str | None) -> None:
    """With the page's language; the words of an article may be anything."""
    expected = PAGE.format(" data-pagefind-body", inside if left is None else left)
    head, main = expected.split("<head>")[0], expected[expected.index("<main") :]

    assert head + main.removesuffix("\n</body></html>\n") == searched_text(
        PAGE.format(" data-pagefind-body", inside)
    )


@pytest.mark.parametrize("page", ["", "<p>", PAGE.format("", "<p data-pagefind-body>")])
def test_a_page_without_the_mark_is_not_searched(page: str) -> None:
    """Such as a list of others."""
    assert "" == searched_text(page)
    assert b"" == facts_of("x.html", page.encode()).searched


def test_a_pages_links_and_ids_are_known() -> None:
    """Each link once and from the root of the site, each id as often as it is there."""
    text = '<a href="../b.html#x">1</a> <a id="y" href="#y">2</a><p id="y" data-id="z"><i src="i">'
    facts = facts_of("events/a.html", text.encode())

    assert ("b.html#x", "events/a.html#y", "events/i") == facts.targets
    assert ("y", "y") == facts.anchors


def test_a_files_bytes_are_made_once_and_only_when_asked_for() -> None:
    """A page that is as it was is not rendered."""
    kept, made = Kept(), []

    def make() -> bytes:
        made.append("made")
        return b"<p>"

    first = kept_file("a.html", kept, b"key", make)
    assert b"<p>" == first.content == first.content
    assert ["made"] == made
    again = kept_file("a.html", kept, b"key", make)
    assert (first.digest, first) == (again.digest, again)
    assert ["made"] == made


def test_bytes_are_taken_from_a_folder_only_where_they_are_the_same(tmp_path: Path) -> None:
    """Somebody may have changed them."""
    file = File("a.html", b"right")
    for there in (b"right", b"wrong", None):
        (tmp_path / "a.html").unlink(missing_ok=True)
        if there:
            (tmp_path / "a.html").write_bytes(there)

        assert b"right" == bytes_in(tmp_path, file)
    assert b"right" == bytes_in(None, file)
