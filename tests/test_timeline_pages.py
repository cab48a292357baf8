"""The timeline's pages: how a long one is cut, and the phases of the story."""

from dataclasses import replace

from publish.assemble import Assembly
from publish.catalog import Catalog
from publish.context import TimelinePage
from publish.render import render
from publish.timeline_pages import timeline_pages
from publish.topic_pages import topic_pages
from publish.urls import HOME
from records.edtf import parse_edtf
from records.model import Content, Event, Phase, Site
from tests.site_fixture import content

SOME = content().events[0]


def of_years(counts: dict[int, int]) -> tuple[Event, ...]:
    """Give so many events of each year, a day apart."""
    return tuple(
        replace(
            SOME,
            id=f"e{year}-{n:03d}",
            status="published",
            sources=(),
            summary="",
            date=parse_edtf(f"{year}-{1 + n // 28:02d}-{1 + n % 28:02d}"),
        )
        for year, number in counts.items()
        for n in range(number)
    )


def built(shown: tuple[Event, ...], **site: object) -> dict[str, TimelinePage]:
    """Build the pages of these events."""
    bare = replace(Site(title="T"), **site)  # type: ignore[arg-type]
    return dict(timeline_pages(Assembly(Catalog(Content(site=bare, events=shown)))))


def cards(page: TimelinePage) -> list[str]:
    """List the events of a page."""
    return [c.href for stretch in page.stretches.value for g in stretch.groups for c in g.cards]


def test_few_events_are_one_page() -> None:
    """No page to turn to, no years to choose from."""
    pages = built(of_years({2019: 10, 2020: 20}))

    assert ["index.html"] == list(pages)
    assert ((), (), (), "") == (
        pages["index.html"].years,
        pages["index.html"].parts_of_year,
        pages["index.html"].turns,
        pages["index.html"].other_end,
    )


def test_a_long_timeline_is_cut_by_years_and_a_full_year_into_parts() -> None:
    """Small years share a page; no page holds more than 30 events, and none is lost."""
    shown = of_years({2010: 5, 2011: 5, 2012: 70, 2013: 3})
    pages = built(shown)

    assert {
        "index.html": 10,
        "years/2012.html": 23,
        "years/2012-2.html": 23,
        "years/2012-3.html": 24,
        "years/2013.html": 3,
    } == {path: len(cards(page)) for path, page in pages.items()}
    assert len({href for page in pages.values() for href in cards(page)}) == len(shown)
    assert "index.html" == list(pages)[-1]


def test_the_way_in_is_no_page_of_one_event() -> None:
    """The event after the thirtieth is not alone, be it the newest at the head of the site."""
    pages = built(of_years({2012: 31}), order="newest")

    assert {"index.html": 16, "years/2012.html": 15} == {
        path: len(cards(page)) for path, page in pages.items()
    }


def test_a_page_leads_to_its_neighbours_its_year_and_all_years() -> None:
    """By links, which need no script."""
    page = built(of_years({2010: 5, 2012: 70, 2013: 3}))["years/2012-2.html"]

    assert "2012 · from 24 January" == page.heading
    assert ["years/2012.html", "years/2012-3.html"] == [turn.href for turn in page.turns]
    assert [("2010", False), ("2012", True), ("2013", False)] == [
        (link.text, link.current) for link in page.years
    ]
    assert [
        ("January", "years/2012.html#m2012-01"),
        ("February", "years/2012-2.html#m2012-02"),
        ("March", "years/2012-3.html#m2012-03"),
    ] == [(link.text, link.href) for link in page.parts_of_year]


def test_newest_first_begins_with_the_last_year() -> None:
    """And the other order begins with the first."""
    pages = built(of_years({2010: 25, 2012: 25}), order="newest")

    assert ["years/2010.html", "index.html"] == list(pages)
    assert "events/e2012-024.html" == cards(pages["index.html"])[0]
    assert "years/2010.html" == pages["index.html"].other_end


def test_bars_of_the_overview_lead_to_the_page_of_their_month() -> None:
    """Not to one event of many."""
    home = built(of_years({2010: 5, 2012: 70}))["index.html"]

    assert home.picture
    assert "years/2012.html#m2012-01" in [mark.href for mark in home.picture.marks]


def phase(title: str, start: str, until: str = "") -> Phase:
    """Give a phase."""
    return Phase(title, parse_edtf(start), parse_edtf(until) if until else None)


def test_phases_head_the_events_that_began_in_them() -> None:
    """One without an end lasts until the next; what lies between two has no heading."""
    phases = (phase("A", "2011-01-01"), phase("B", "2012-01-01", "2012-12-31"))
    page = built(of_years({2010: 1, 2011: 2, 2012: 3, 2013: 1}), phases=phases)["index.html"]

    assert [
        ("", "", 1),
        ("A", "1 January 2011 to 1 January 2012", 2),
        ("B", "1 January to 31 December 2012", 3),
        ("", "", 1),
    ] == [(s.title, s.when, sum(len(g.cards) for g in s.groups)) for s in page.stretches.value]


def test_a_month_in_two_phases_has_two_anchors() -> None:
    """An anchor stands on a page once."""
    phases = (phase("A", "2011-01-01"), phase("B", "2011-01-02"))
    page = built(of_years({2011: 2}), phases=phases)["index.html"]

    assert ["m2011-01", "m2011-01-e2011-001"] == [
        group.anchor for stretch in page.stretches.value for group in stretch.groups
    ]


def test_a_topic_of_many_events_has_several_pages() -> None:
    """Sixty events a page, each event once; pages lead to each other."""
    shown = tuple(replace(event, tags=("sea",)) for event in of_years({2010: 70, 2012: 60}))
    assembly = Assembly(Catalog(Content(site=Site("T"), events=shown)))
    pages = dict(topic_pages(assembly, "tags", "sea", assembly.catalog.tags["sea"]))

    assert {"tags/sea.html": 60, "tags/sea.2.html": 60, "tags/sea.3.html": 10} == {
        path: len(page.cards.value) for path, page in pages.items()
    }
    assert ["tags/sea.html", "tags/sea.3.html"] == [
        turn.href for turn in pages["tags/sea.2.html"].paging.turns
    ]
    assert len({card.href for page in pages.values() for card in page.cards.value}) == len(shown)


def test_a_gap_is_told_where_it_lies() -> None:
    """One before a phase stands before its heading: a phase of one month has no gap of years."""
    phases = (phase("A", "2010-01-01"), phase("B", "2014-01-01"))
    page = built(of_years({2010: 2, 2014: 1, 2016: 1}), phases=phases)["index.html"]
    text = render("timeline.html", page)

    assert ["", "A gap of 4 years"] == [stretch.gap for stretch in page.stretches.value]
    assert ["", "", "A gap of 2 years"] == [g.gap for s in page.stretches.value for g in s.groups]
    assert text.index("A gap of 4 years") < text.index('<h2 id="p2">') < text.index("A gap of 2")


def test_no_page_grows_with_the_number_of_events() -> None:
    """Ten times the events of the same years: the way in weighs the same."""
    few, many = (
        len(render("timeline.html", built(of_years(dict.fromkeys(range(2001, 2011), n)))[HOME]))
        for n in (30, 300)
    )

    assert abs(many - few) < few / 10
