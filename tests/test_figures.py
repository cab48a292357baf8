"""Figures over time: what can be compared, what numbers values mean, where they are drawn."""

from dataclasses import replace

import pytest

from publish.assemble import Assembly
from publish.badges import figures_differ
from publish.catalog import Catalog
from publish.context import FiguresPage
from publish.event_page import event_page
from publish.figures import amount_of, meaning_of
from publish.figures_page import figures_pages
from publish.picture_parts import FigureSeries
from publish.units import unit_of
from records.model import Content, Event, Figure, FigureValue
from tests.site_fixture import content

WHAT = "Vehicles a day"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("about 5,000", (5000, 5000)),
        ("2.5 million", (2_500_000, 2_500_000)),
        ("2 to 3 million crowns", (2_000_000, 3_000_000)),
        ("900 to 1,100", (900, 1100)),
        ("between 2 thousand and 3 thousand", (2000, 3000)),
        ("12–15", (12, 15)),
        ("$1.5m", (1_500_000, 1_500_000)),
        ("£2bn to £3bn", (2e9, 3e9)),
        ("$1.5m to $2m", (1.5e6, 2e6)),
        ("$2 to $3 million", (2e6, 3e6)),
        ("about 2.1 trillion yen", (2.1e12, 2.1e12)),
        ("3 dozen", (36, 36)),
        ("5 crore rupees", (5e7, 5e7)),
        ("40km", (40, 40)),
        ("3m", None),
        ("5\u00a0000", (5000, 5000)),
        ("15%", (15, 15)),
        ("more than a dozen", None),
        ("5,000 in 2020", None),
        ("20 to 10", None),
        ("1, 2 and 3", None),
        ("21 to 4 on Monday, with 3 away", None),
    ],
)
def test_a_value_is_a_number_only_where_that_is_all_it_can_mean(
    value: str, expected: tuple[float, float] | None
) -> None:
    """A range needs a word that makes one; a year beside a number makes it unclear."""
    assert expected == amount_of(value)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("about 5,000", "roughly 5000", True),
        ("Some 5,000", "5,000", True),
        ("five", "5", True),
        ("2.5 million", "2,500,000", True),
        ("2 to 3 million", "2–3 million", True),
        ("$1.5m", "about $1.5 million", True),
        ("about 5,000", "around 5,200", False),
        ("at least 12", "12", False),
        ("more than 12", "at least 12", False),
        ("£5", "$5", False),
        ("5 dead", "5 wounded", False),
        ("more than a dozen", "a dozen", False),
    ],
)
def test_sources_differ_by_what_they_say_and_not_by_how_they_write_it(
    one: str, other: str, agree: bool
) -> None:
    """A warning at what is no difference teaches readers to pass over those that are."""
    assert agree == (meaning_of(one) == meaning_of(other))


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        ("3 billion", ["1 billion", "2 billion", "3 billion"]),
        ("1,200,000", ["250,000", "500,000", "750,000", "1 million", "1.25 million"]),
        ("900,000", ["200,000", "400,000", "600,000", "800,000", "1 million"]),
        ("0.11", ["0.025", "0.05", "0.075", "0.1", "0.125"]),
    ],
)
def test_the_axis_says_large_numbers_as_readers_do(top: str, expected: list[str]) -> None:
    """Nobody counts the noughts of 3,000,000,000."""
    (one,) = series(with_values((WHAT, top), (WHAT, "0")))

    assert expected == [line.text for line in one.chart.lines]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("21,408", ""),
        ("about 54.3%", "%"),
        ("6.2 per cent", "%"),
        ("£1.4bn", "£"),
        ("C$2.3bn", "C$"),
        ("US$5 million", "$"),
        ("EUR 85m", "€"),
        ("210 million pounds", "£"),
        ("3 million Canadian dollars", "canadian dollar"),
        ("2 to 3 million crowns", "crown"),
        ("40km", ""),
    ],
)
def test_a_number_has_the_unit_that_its_words_give_it(value: str, expected: str) -> None:
    """A dollar of Canada is not one of the United States."""
    assert expected == unit_of(value)


def test_a_chart_draws_what_has_one_unit() -> None:
    """92 % of the votes are not 92 votes, nor pounds dollars; the table has them all."""
    (one,) = series(with_values((WHAT, "$100"), (WHAT, "92%"), (WHAT, "C$140"), (WHAT, "$200")))

    assert 2 == len(one.chart.marks)
    assert 4 == len(one.rows)
    assert ["$50", "$100", "$150", "$200"] == [line.text for line in one.chart.lines]
    assert () == series(with_values((WHAT, "21,408"), (WHAT, "92%")))


def test_pounds_in_words_have_no_sign_on_the_axis() -> None:
    """They may be of cocaine."""
    (one,) = series(with_values((WHAT, "135 pounds"), (WHAT, "90 pounds")))

    assert "150" == one.chart.lines[-1].text


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("£1.4bn", "C$2.3bn", False), ("54.3%", "21,408", False), ("£1.4bn", "£1.35bn", True)],
)
def test_sources_differ_on_a_figure_only_within_a_unit(
    one: str, other: str, expected: bool
) -> None:
    """A price in the money of two countries is told twice, not in two ways."""
    event = content().events[0]
    values = tuple(FigureValue(value, event.sources[0].id) for value in (one, other))

    assert expected == figures_differ(replace(event, figures=(Figure(WHAT, values),)))


def with_values(*values: tuple[str, str]) -> Content:
    """Give each of some events of the fixture one value of one figure; `what`, value."""
    events: list[Event] = [event for event in content().events if event.status == "published"]
    changed = [
        replace(event, figures=(Figure(what, (FigureValue(value, event.sources[0].id),)),))
        for event, (what, value) in zip(events, values, strict=False)
    ]
    others = [replace(event, figures=()) for event in events[len(values) :]]
    return replace(content(), events=(*changed, *others))


def series(shown: Content) -> tuple[FigureSeries, ...]:
    """Build the page and give what it compares."""
    built = [page for _, page in figures_pages(Assembly(Catalog(shown)))]
    return tuple(s for page in built if isinstance(page, FiguresPage) for s in page.series)


def test_what_two_events_count_is_compared_and_nothing_else_is() -> None:
    """Case and spaces do not matter; words without a number do not count as a number."""
    found = series(
        with_values((WHAT, "100"), ("vehicles  a Day", "200"), ("Cost", "5"), ("Dead", "a few"))
    )

    assert [WHAT] == [one.what for one in found]
    assert () == series(with_values((WHAT, "100"), (WHAT, "a few")))


def test_the_table_says_who_said_what_when() -> None:
    """Each row leads to the event and to the passage; a value without a number is there too."""
    found = series(with_values((WHAT, "100"), (WHAT, "200"), (WHAT, "a few")))
    (one,) = found

    assert 3 == len(one.rows)
    assert 2 == len(one.chart.marks)
    assert {"100", "200", "a few"} == {row.value for row in one.rows}
    assert all(row.source.href.startswith(row.event.href + "#s-") for row in one.rows)


def test_a_chart_begins_at_nought_and_ends_at_a_round_number() -> None:
    """Heights are in proportion; a range is as tall as it is wide."""
    (one,) = series(with_values((WHAT, "5,200"), (WHAT, "2,000 to 4,000")))
    chart = one.chart

    assert ["2,000", "4,000", "6,000"] == [line.text for line in chart.lines]
    assert [(49, 49), (89, 155)] == [(mark.high, mark.low) for mark in chart.marks]
    assert {line.text: line.y for line in chart.lines}["4,000"] == 89


def test_a_figure_of_nought_is_drawn_on_the_axis() -> None:
    """Nobody is a number, too."""
    (one,) = series(with_values((WHAT, "0"), (WHAT, "0")))

    assert {one.chart.axis} == {mark.low for mark in one.chart.marks}


def test_an_event_leads_to_the_comparison_of_its_figures() -> None:
    """Where there is one; the navigation does as well."""
    shown = with_values((WHAT, "100"), (WHAT, "200"), ("Cost", "5"))
    assembly = Assembly(Catalog(shown))
    pages = [event_page(assembly, event, None, None).value for event in shown.events[:3]]

    assert ["figures.html#f-vehicles-a-day"] * 2 + [""] == [
        figure.over_time for page in pages for figure in page.figures
    ]
    assert "figures.html" in [link.href for link in assembly.layout("index.html").navigation]


def test_a_site_with_nothing_to_compare_has_no_such_page() -> None:
    """And no link to it."""
    assembly = Assembly(Catalog(with_values((WHAT, "100"))))

    assert {} == assembly.series
    assert "figures.html" not in [link.href for link in assembly.layout("index.html").navigation]
