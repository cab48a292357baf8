"""Lists on several pages: each item once, any page near, no page that grows with the events."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from posixpath import join, normpath
from urllib.parse import unquote

import pytest

from publish.assemble import Assembly
from publish.catalog import Catalog
from publish.context import FiguresPage
from publish.figures_page import figures_pages
from publish.files import AnyFile
from publish.links import check_links
from publish.paging import Part, parts_of
from publish.render import render
from publish.site import pages, render_site
from publish.source_page import source_page
from publish.urls import is_found
from publish.words import ENGLISH
from records.edtf import parse_edtf
from records.model import Content, Correction, Event, Figure, FigureValue
from tests.site_fixture import content

pytestmark = pytest.mark.slow


def cut(number: int) -> list[Part[int]]:
    """Cut so many items into pages of ten."""
    return list(parts_of(range(number), 10, "tags/sea.html", ENGLISH))


def test_each_item_is_on_one_page() -> None:
    """In their order; the first page keeps its address."""
    parts = cut(25)

    assert list(range(25)) == [item for part in parts for item in part.items]
    assert ["tags/sea.html", "tags/sea.2.html", "tags/sea.3.html"] == [p.path for p in parts]
    assert ["page 1 of 3", "page 2 of 3", "page 3 of 3"] == [p.paging.number for p in parts]


def test_a_short_list_is_one_page_without_links() -> None:
    """And so is an empty one."""
    for number in (0, 10):
        (part,) = cut(number)

        assert number == len(part.items)
        assert ("", (), ()) == (part.paging.number, part.paging.pages, part.paging.turns)


def test_any_of_a_thousand_pages_is_a_few_steps_away() -> None:
    """A page links to few others, and yet nobody has to turn a hundred."""
    parts = {part.path: part for part in cut(10_000)}
    seen = {"tags/sea.html"}
    steps = 0
    while len(seen) < len(parts):
        seen |= {link.href for path in seen for link in parts[path].paging.pages}
        steps += 1

    assert steps <= 12
    assert max(len(part.paging.pages) for part in parts.values()) <= 7
    assert all(1 == sum(link.current for link in part.paging.pages) for part in parts.values())


def much(number: int) -> Content:
    """Give so many events that quote one passage, and one each of articles, actors and figures."""
    (some,) = [event for event in content().events if event.id == "2020-01-03-bridge-closed"]
    known = content().article_by_id[some.sources[0].article]
    articles = tuple(replace(known, id=f"a{n}", title=f"Article {n}") for n in range(number))
    return replace(content(), events=tuple(_events(some, number)), articles=(known, *articles))


def _events(some: Event, number: int) -> Iterator[Event]:
    shared, own = replace(some.sources[0], id="a"), replace(some.sources[0], id="b")
    for n in range(number):
        yield replace(
            some,
            id=f"e{n}",
            date=parse_edtf(f"20{n % 7 + 10}-{n % 12 + 1:02d}-{n % 28 + 1:02d}"),
            sources=(shared, replace(own, article=f"a{n}")),
            summary="The bridge is closed.[^a]",
            actors=("Everyone", f"Actor {n}"),
            places=(f"Place {n}",),
            tags=(f"tag {n}",),
            formerly=(),
            figures=(
                Figure("dead", (FigureValue(str(n), "a"),), str(n)),
                Figure(f"thing {n // 2}", (FigureValue(str(n), "a"),), str(n)),
            ),
            corrections=(Correction(parse_edtf("2021-01-01"), "A name was misspelt."),),
        )


def longest(shown: Content) -> dict[str, int]:
    """Give the length of the longest page of each kind, by template."""
    found: dict[str, int] = defaultdict(int)
    for page in pages(Assembly(Catalog(shown))):
        found[page.template] = max(found[page.template], len(render(page.template, page.context)))
    return found


def test_no_page_of_any_kind_grows_with_the_number_of_events() -> None:
    """Three times the events, articles, actors, places, tags, figures and corrections."""
    few, many = longest(much(210)), longest(much(630))  # thirty a year, and ninety

    assert set(few) == set(many) >= {"source.html", "figures.html", "corrections.html"}
    assert {} == {name: (few[name], many[name]) for name in few if many[name] > 1.05 * few[name]}


@cache
def files_of_many() -> tuple[AnyFile, ...]:
    """Render a site of many events, once."""
    return tuple(render_site(much(250)))


def test_a_site_of_many_pages_has_no_dead_link() -> None:
    """Every list leads to its other pages, and events to where their figures are."""
    files = files_of_many()
    paths = {file.path for file in files}

    assert [] == check_links(files, content().site.base_url)
    assert {"figures/dead.html", "figures/dead.3.html", "corrections.3.html"} <= paths
    assert {"actors.2.html", "places.2.html", "tags.2.html", "sources.2.html"} <= paths


def test_every_page_is_reached_by_links_from_the_first() -> None:
    """Without scripts; but for the page that hosts show for what is missing, and old addresses."""
    files = {file.path: file.content for file in files_of_many()}
    pages_left = {path for path in files if path.endswith(".html")} - {"404.html"}
    found = {"index.html"}
    new = list(found)
    while new:
        path = new.pop()
        for link in re.findall(r'<a [^>]*href="([^"#?:]+)', files[path].decode()):
            target = normpath(join(path, "..", unquote(link)))
            if target in pages_left - found:
                found.add(target)
                new.append(target)

    assert set() == pages_left - found


def test_the_search_finds_things_and_not_the_further_pages_of_lists() -> None:
    """They would crowd out what they list."""
    assert is_found("actors/everyone.html")
    assert not is_found("actors/everyone.2.html")
    assert not is_found("sources/a.q-12345678.html")


def test_a_passage_names_some_of_its_events_and_leads_to_all() -> None:
    """A dozen are named; each of them is on the list."""
    shown = much(70)
    assembly = Assembly(Catalog(shown))
    article_id = shown.events[0].sources[0].article
    uses = assembly.catalog.events_of_article[article_id]
    page = source_page(assembly, shown.article_by_id[article_id], uses).value
    (support,) = [support for extract in page.extracts for support in extract.supports]
    listed = [
        card.href
        for found in pages(assembly)
        if found.path.startswith(f"sources/{article_id}.q-")
        for card in found.context.cards.value
    ]

    assert 12 == len(support.events)
    assert "70 events" == support.all_events.text
    assert {found.path for found in pages(assembly)} >= {support.all_events.href}
    assert 70 == len(listed) == len(set(listed))


def test_a_much_quoted_passage_is_told_as_its_language() -> None:
    """Its page is headed by words of the article; a topic's by a name."""
    shown = much(70)
    arabic = tuple(replace(article, language="ar") for article in shown.articles)
    assembly = Assembly(Catalog(replace(shown, articles=arabic)))
    texts = {
        page.path: render(page.template, page.context)
        for page in pages(assembly)
        if ".q-" in page.path or page.path == "actors/everyone.html"
    }
    topic = texts.pop("actors/everyone.html")

    assert texts
    assert all('<h1><bdi lang="ar">' in text for text in texts.values())
    assert all('<p class="standfirst" lang="ar" dir="rtl">' in text for text in texts.values())
    assert "<h1><bdi>" in topic


def test_a_chart_of_many_values_draws_ranges() -> None:
    """One a column, from the least to the most; a chart of few draws each."""
    built = dict(figures_pages(Assembly(Catalog(much(250)))))
    page = built["figures/dead.2.html"]
    assert isinstance(page, FiguresPage)
    chart = page.series[0].chart

    assert 1 < len(chart.marks) <= 100
    assert len({mark.x for mark in chart.marks}) == len(chart.marks)
    assert any(mark.low > mark.high for mark in chart.marks)
