"""The rendered site as a whole: what it shows, hides, escapes, and where it links."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from publish.links import check_links
from publish.site import render_site
from records.model import Content
from tests.site_fixture import content, rendered, with_event

CLOSED = "2020-01-03-bridge-closed"


def test_every_link_and_anchor_leads_somewhere() -> None:
    """With a base url and without, drafts and all."""
    for base_url in ("https://example.org/bridge/", "https://example.org", ""):
        shown = replace(content(), site=replace(content().site, base_url=base_url))
        for drafts in (False, True):
            files = list(render_site(shown, drafts=drafts))

            assert [] == check_links(files, base_url)


def test_what_is_not_reviewed_is_nowhere_in_the_site() -> None:
    """Drafts, rejected events and sources marked new: not their words, not their pages."""
    site = "\n".join(f"{path}\n{text}" for path, text in rendered().items())

    for hidden in ("toll-rise", "The toll may rise", "2024-01-09-lorries", "Unreviewed"):
        assert hidden not in site
    event = rendered()[f"events/{CLOSED}.html"]
    assert "third stoppage" not in event


def test_each_page_is_described_to_search_engines() -> None:
    """By its own words, the site's, or its title where editors wrote nothing of either."""
    bare = replace(content(), site=replace(content().site, description=""))
    for path, text in rendered(bare).items():
        if path.endswith(".html") and 'content="noindex"' not in text:
            assert re.search(r'<meta name="description" content="[^"]+">', text), path

    assert "standfirst" not in rendered(bare)["index.html"]


def test_a_draft_is_shown_when_asked_for_and_says_so() -> None:
    """An editor must not take it for a published event."""
    site = rendered(drafts=True)

    assert "Unreviewed" in site["events/2024-01-09-toll-rise.html"]
    assert "Unreviewed" in site["index.html"]
    assert "2024-01-09-lorries" not in "".join(site.values())


def test_no_page_asks_another_site_for_anything() -> None:
    """Links may lead away; nothing is loaded from elsewhere, and the policy forbids it."""
    for path, text in rendered().items():
        if path.endswith(".html"):
            loaded = re.findall(r'<(?:link rel="(?:stylesheet|icon)"|script|img)[^>]*>', text)

            assert "default-src &#39;none&#39;" in text, path
            assert not [tag for tag in loaded if "//" in tag], path
    assert not re.search(r"@import|url\(\"?(?:https?:)?//", rendered()["static/style.css"])


def test_a_site_on_a_home_screen_has_its_sign() -> None:
    """Phones that cannot draw the SVG put a picture of the page there instead."""
    page = rendered()["events/2020-01-05-ferry.html"]
    sign = next(f for f in render_site(content()) if f.path == "static/touch-icon.png")

    assert '<link rel="apple-touch-icon" href="../static/touch-icon.png">' in page
    assert (180, 180) == Image.open(BytesIO(sign.content)).size


def test_the_key_to_the_marks_holds_for_every_date_that_has_one() -> None:
    """“1962” and “about February” have a ring: of both the day is not known, one is exact."""
    index = rendered()["index.html"]
    ringed = re.findall(r'mark-about">.*?<p class="entry-date">(.*?)</p>', index, re.DOTALL)

    assert any("1962" in date for date in ringed)
    assert '<li class="mark-about">day not known</li>' in index


def test_copies_of_one_text_are_one_report() -> None:
    """The Ledger prints the wire's words: two voices, three articles."""
    event = rendered()[f"events/{CLOSED}.html"]

    assert "2 independent reports" in event
    assert "Evening Ledger [6]" in event


def test_sources_that_differ_are_shown_side_by_side_with_the_editors_choice() -> None:
    """Readers see who says what, and why one was chosen."""
    event = rendered()[f"events/{CLOSED}.html"]

    for shown in (
        "Sources differ on figures",
        "about 5,000",
        "some 5,200",
        "The road office counts",
    ):
        assert shown in event


def test_sources_whose_dates_cannot_both_be_right_are_told() -> None:
    """Two days that do not overlap are a difference; a month and a day in it are not."""
    vote = next(event for event in content().events if event.id == "2020-01-06-council-vote")
    first, second, *others = vote.sources
    assert first.date
    later = replace(first.date, means=content().events[0].date)
    differing = (first, replace(second, date=later), *others)
    site = rendered(with_event(vote.id, figures=(), sources=differing))
    agreeing = rendered(with_event(vote.id, figures=()))

    assert "Sources differ on the date<" in site[f"events/{vote.id}.html"]
    assert "Sources differ" not in agreeing[f"events/{vote.id}.html"]


def test_words_of_a_source_are_told_as_its_language_wherever_they_stand() -> None:
    """A voice reads them as such: in the list of sources, beside a date, as a passage."""
    articles = tuple(replace(each, language="sv") for each in content().articles)
    site = rendered(replace(content(), articles=articles))
    event = site[f"events/{CLOSED}.html"]

    assert '<bdi lang="sv">Harbour bridge shut after cracks are found</bdi>' in site["sources.html"]
    assert '<q lang="sv">' in event
    assert '<blockquote lang="sv" dir="ltr">' in event
    assert "<bdi>Mara Lindqvist</bdi>" in site["actors.html"]


def test_an_articles_text_is_shown_only_around_its_passages() -> None:
    """Unless the rights are there, what no event needs stays with the publisher."""
    wire = rendered()["sources/2020-01-05-harbour-wire.html"]
    inquiry = rendered()["sources/2024-01-09-norrland-inquiry.html"]

    assert "Some 5,200 vehicles" in wire
    assert "VESSMARK (Harbour Wire)" not in "".join(
        text for path, text in rendered().items() if path != "sources/2020-01-05-harbour-wire.html"
    )
    assert "Four years after the Old Harbour Bridge was closed" in inquiry


def test_a_former_address_leads_to_the_event() -> None:
    """Without JavaScript, and search engines are told which address counts."""
    page = rendered()["events/bridge-shut.html"]

    assert f'content="0; url=../events/{CLOSED}.html"' in page
    assert f'rel="canonical" href="https://example.org/bridge/events/{CLOSED}.html"' in page


def test_the_order_of_the_timeline_is_the_sites_choice() -> None:
    """Newest first turns groups and events around."""
    newest = replace(content(), site=replace(content().site, order="newest"))
    one, other = (
        re.findall(r'<h[2-4][^>]*>(?:<a href="([^"]+)|([^<]+))', rendered(shown)["index.html"])
        for shown in (content(), newest)
    )
    events = [[href for href, _ in found if href] for found in (one, other)]
    months = [[name for _, name in found if name] for found in (one, other)]

    assert events[0] == events[1][::-1]
    assert ["1962", "The 1990s", "The warnings"] == months[0][:3]
    assert ["January 2024", "January 2021", "The closure"] == months[1][:3]


def test_a_language_that_runs_right_to_left_is_marked() -> None:
    """On the quote, though the page is English."""
    page = rendered()["events/2020-09-11-reopened-on-foot.html"]

    assert '<html lang="en" dir="ltr">' in page
    assert 2 == page.count('<blockquote lang="ar" dir="rtl">')


def test_a_site_without_any_event_can_be_built() -> None:
    """The first build of a new project."""
    empty = Content(site=content().site)
    files = list(render_site(empty))

    assert [] == check_links(files, empty.site.base_url)
    assert "No event has been published yet." in rendered(empty)["index.html"]


def test_pages_do_not_depend_on_the_order_of_the_records() -> None:
    """The loader sorts; should that change, no page does."""
    turned = replace(content(), events=content().events[::-1], articles=content().articles[::-1])

    assert rendered() == rendered(turned)


def test_unchecked_content_is_a_programming_error() -> None:
    """A quote that is not in its article must never reach a page."""
    wrong = replace(content().events[0].sources[0], quote="Nobody wrote this.")
    event = content().events[0]

    with pytest.raises(ValueError, match="content was not checked"):
        rendered(with_event(event.id, sources=(wrong,)))
