"""The check of a rendered site's links: it must find what it is there to find."""

import pytest

from publish.files import File
from publish.links import check_links
from records.model import Page, Place

BASE = "https://x.example/sub/"


def found(*pages: tuple[str, str], base_url: str = BASE) -> list[str]:
    """Check pages and give path, message and code of each problem."""
    files = [File(path, text.encode()) for path, text in pages]
    return [f"{p.path}: {p.message} [{p.code}]" for p in check_links(files, base_url)]


@pytest.mark.parametrize(
    "link",
    [
        "b.html",
        "events/c.html#here",
        "#top",
        "%D9%84.html",
        "https://x.example/sub/b.html",
        "https://x.example/sub/",
        "https://elsewhere.example/b",
        "mailto:a@x.example",
    ],
)
def test_a_link_that_leads_somewhere_is_none_of_its_business(link: str) -> None:
    """Also one that leaves the site: no build asks the network."""
    page = f'<p id="top"><a href="{link}">x</a>'
    others = ("b.html", ""), ("ل.html", ""), ("events/c.html", '<p id="here">')

    assert [] == found(("index.html", page), *others)


@pytest.mark.parametrize(
    ("page", "link", "target"),
    [
        ("index.html", "gone.html", "'gone.html'"),
        ("events/a.html", "b.html", "'events/b.html'"),
        ("events/a.html", "../../b.html", "'../b.html'"),
        ("events/a.html", "../b.html#no", "b.html#no"),
        ("events/a.html", "#no", "events/a.html#no"),
        ("index.html", "https://x.example/sub/gone.html", "'gone.html'"),
        ("404.html", "/sub/gone.html", "'gone.html'"),
        ("404.html", "/b.html", "'/b.html'"),
    ],
)
def test_a_link_that_leads_nowhere_is_found(page: str, link: str, target: str) -> None:
    """Files and anchors, relative links and the site's own whole URLs."""
    pages = (page, f'<a href="{link}">x</a>'), ("b.html", "<p>b")
    expected = f"site/{page}: links to {target}, which does not exist; mend the link [broken-link]"

    assert [expected] == found(*pages)


def test_a_link_that_an_editor_wrote_is_told_where_it_stands() -> None:
    """They do not know the built page, and cannot mend it."""
    text = "Read this.\n\nWhat [we changed](changes.html#now) is there."
    page = Page("about", "About", text, Place("content/pages/about.md"), text_line=5)
    files = [File("about.html", b'<a href="changes.html#now">x</a> <a href="b.html">y</a>')]

    assert ["content/pages/about.md:7:19", "site/about.html:1:1"] == [
        f"{found.path}:{found.line}:{found.column}" for found in check_links(files, written=[page])
    ]


def test_so_is_one_whose_letters_an_address_writes_otherwise() -> None:
    """The page of somebody with another alphabet, after a slip."""
    page = Page("about", "About", "See [her](actors/Αδα.html).", Place("content/pages/about.md"), 5)
    (problem,) = check_links(
        [File("about.html", b'<a href="actors/%CE%91%CE%B4%CE%B1.html">x</a>')], written=[page]
    )

    assert ("content/pages/about.md", 5, 11) == (problem.path, problem.line, problem.column)


def test_an_image_or_script_that_is_not_there_is_found() -> None:
    """`src` counts as much as `href`."""
    expected = "site/a.html: links to 'x.js', which does not exist; mend the link [broken-link]"

    assert [expected] == found(("a.html", '<script src="x.js"></script>'))


def test_two_pages_for_one_address_are_found() -> None:
    """Such as an event that formerly had the name of another."""
    expected = "site/events/a.html: two pages want this address [same-address]"

    assert [expected] == found(("events/a.html", ""), ("events/a.html", ""))


def test_a_page_of_an_editor_in_the_place_of_the_sites_own_is_told_in_its_file() -> None:
    """`pages/search.md` would be `search.html`; nobody wrote what else comes twice."""
    page = Page("search", "Search", "Look.", Place("content/pages/search.md"))
    twice = [File("search.html", b""), File("feed.xml", b"")] * 2
    (problem,) = check_links(twice, written=[page])

    assert "content/pages/search.md:1:1: error: id: would be search.html" in str(problem)
    assert "rename the file [same-address]" in str(problem)


def test_one_id_twice_on_a_page_is_found() -> None:
    """A link to it would be a guess."""
    expected = "site/a.html: the id 'x' is there twice [same-anchor]"

    assert [expected] == found(("a.html", '<p id="x"><p id="x">'))
