"""URLs: flat, relative, safe in any file system, and the same each time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publish import urls


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Qassem Soleimani", "qassem-soleimani"),
        ("José Ángel  O’Brien", "jose-angel-o-brien"),
        ("Şîlan Erdoğan", "silan-erdogan"),
        ("ليلى الحسيني", "ليلى-الحسيني"),
        ("../../etc/passwd", "etc-passwd"),
        ("<script>", "script"),
    ],
)
def test_a_slug_keeps_letters_of_any_script(name: str, slug: str) -> None:
    """Accents of Latin go, other scripts stay, punctuation never gets through."""
    assert slug == urls.slug(name)


@given(st.text(min_size=1))
def test_no_name_gives_a_path_that_leads_out_or_is_too_long(name: str) -> None:
    """Whatever an editor calls a tag, its page is a plain file in its folder."""
    path = urls.topic_paths("tags", [name])[name]
    folder, file = path.split("/")

    assert ("tags", True) == (folder, file.endswith(".html"))
    assert 0 < len(file.removesuffix(".html").encode()) <= 130
    assert not set('\\:*?"<>|\n\0.') & set(file.removesuffix(".html"))


def test_names_with_the_same_slug_get_pages_of_their_own() -> None:
    """`C++` and `C` must not share one."""
    paths = urls.topic_paths("tags", ["C++", "C", "other"])

    assert 3 == len(set(paths.values()))
    assert "tags/other.html" == paths["other"]


def test_a_link_is_percent_encoded() -> None:
    """A browser and a checker must read it alike."""
    assert "actors/%D9%84.html#s-%C3%A9" == urls.href("actors/ل.html", "s-é")


@pytest.mark.parametrize(
    ("base_url", "path", "absolute"),
    [
        ("", "a.html", ""),
        ("https://x.example/sub/", "index.html", "https://x.example/sub/"),
        ("https://x.example/sub", "events/a.html", "https://x.example/sub/events/a.html"),
    ],
)
def test_whole_urls_need_a_base(base_url: str, path: str, absolute: str) -> None:
    """Without `base_url` nothing pretends to know where the site stands."""
    assert absolute == urls.absolute(base_url, path)


def test_the_page_for_missing_pages_links_from_the_sites_own_path() -> None:
    """A host shows it at any depth."""
    assert ["/sub/", "/"] == [urls.base_path("https://x.example/sub/"), urls.base_path("")]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//x.example", "ftp://x"]
)
def test_only_web_addresses_leave_the_site(url: str) -> None:
    """A link that could run code is no link."""
    assert "" == urls.external(url)
