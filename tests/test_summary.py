"""Summaries: Markdown without its writer's HTML, with numbered citations."""

import pytest

from publish.summary import Citation, cited, plain, render_excerpt, render_page, render_summary

CITATIONS = {
    "a": Citation(1, "#s-a", "Source 1: Courier", "c-a"),
    "b": Citation(2, "#s-b", "Source 2", "c-b"),
}


def test_citations_become_numbered_links_several_in_one_group() -> None:
    """Each says what it is to those who only hear it; the first one has an anchor."""
    html = render_summary("It was closed. [^a][^b] It stayed so.[^a]", CITATIONS)
    first = (
        '<a class="cite" id="c-a" href="#s-a" role="doc-noteref" '
        'aria-label="Source 1: Courier">1</a>'
    )

    assert f'<p>It was closed.<sup class="cites">{first}' in html
    assert [2, 2, 1] == [html.count("<sup"), html.count(">1</a>"), html.count('id="c-a"')]


def test_a_citation_of_a_source_that_is_not_shown_is_left_out() -> None:
    """A source that waits for review has no page to lead to."""
    assert "<p>It was closed.</p>" == render_summary("It was closed.[^x]", CITATIONS)


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<b onclick=x>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html;base64,xx)",
        "[x](&#106;avascript:alert(1))",
        "<javascript:alert(1)>",
        "[x](//x.example)",
        "[r][]\n\n[r]: vbscript:x",
    ],
)
def test_nothing_of_the_writers_own_html_or_links_to_code_gets_through(text: str) -> None:
    """What is not a link to the web or to mail is shown as it was typed."""
    for html in (render_summary(text, {}), render_page(text)):
        assert not [tag for tag in ("<script", "<b", "<img", "<a", "href", "src") if tag in html]


def test_a_page_links_to_its_neighbours() -> None:
    """A summary does not: it is shown on pages in other folders, too."""
    text = "[why](corrections.html) [x](events/a-b.html#top)"
    linked = '<p><a href="corrections.html">why</a> <a href="events/a-b.html#top">x</a></p>'

    assert linked == render_page(text)
    assert "<a" not in render_summary(text, {})


def test_an_image_is_no_more_than_a_link() -> None:
    """Nothing is loaded from another site."""
    assert "<img" not in render_page("![x](https://x.example/p.png)")


def test_a_link_to_the_web_tells_nobody_where_its_reader_came_from() -> None:
    """Only http(s) and mailto are links."""
    assert (
        '<p><a href="https://x.example/?a=1&amp;b=2" rel="external noopener noreferrer">x</a></p>'
        == render_page("[x](https://x.example/?a=1&b=2)")
    )


def test_an_excerpt_ends_with_a_cited_sentence() -> None:
    """It is long enough to tell something, and never half a sentence."""
    long = (
        "A sentence with quite enough words in it to tell a reader what has happened on that day."
    )
    text = f"Short.[^a] {long}[^b] Never shown.[^a]\n\nNor this."
    html = render_excerpt(text, CITATIONS)

    assert "Short." in html
    assert html.endswith('aria-label="Source 2">2</a></sup>')


def test_an_excerpt_of_nothing_is_nothing() -> None:
    """A draft may have no summary yet."""
    assert "" == render_excerpt("", CITATIONS)


def test_the_headings_of_a_page_start_below_its_title() -> None:
    """Whatever level an editor starts at, no level is skipped."""
    assert "<h2>A</h2>\n<h3>B</h3>" == render_page("### A\n\n#### B")


def test_what_a_summary_cites_is_listed_once_in_order() -> None:
    """The numbers of the passages follow it."""
    assert ("b", "a") == cited("One.[^b][^a] Two.[^b]")


def test_plain_words_are_cut_at_a_word() -> None:
    """Search engines and chats show them."""
    assert "One and…" == plain("*One* and two.[^a]", limit=9)
