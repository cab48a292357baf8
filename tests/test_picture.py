"""The picture of when: columns of time, breaks, marks and words."""

from dataclasses import replace
from itertools import pairwise

from publish.picture import picture
from publish.picture_scale import scale_of
from records.edtf import parse_edtf
from records.model import Event
from tests.site_fixture import content

SOME = content().events[0]


def events(*known: str) -> list[Event]:
    """Give events with these dates."""
    return [
        replace(SOME, id=f"e{n}", title=f"E{n}", date=parse_edtf(text), sources=())
        for n, text in enumerate(known)
    ]


def drawn(*known: str, mirrored: bool = False) -> dict[str, tuple[str, str, int, str]]:
    """Draw events; give the kind, place and width of each one's mark."""
    own = events(*known)
    found = picture(own, scale_of(event.date for event in own), mirrored=mirrored)
    return {mark.title[-2:]: (mark.kind, mark.x, mark.y, mark.width) for mark in found.marks}


def test_a_long_gap_is_a_break_of_one_width_however_long_it_was() -> None:
    """Four years or forty cost the same two columns; three empty months are drawn."""
    for later in ("2024-01-01", "2064-01-01"):
        scale = scale_of(map(parse_edtf, ("2020-01-01", later)))

        assert (1,) == scale.breaks
        assert 4 == scale.columns
    assert () == scale_of(map(parse_edtf, ("2020-01-01", "2020-01-05"))).breaks


def test_the_unit_is_the_finest_that_a_phone_can_show() -> None:
    """Days of a month, months of three years, years of a life."""
    units = {
        "day": [f"2020-01-{day:02d}" for day in range(1, 31)],
        "month": [f"{year}-{month:02d}" for year in (2018, 2019, 2020) for month in range(1, 13)],
        "year": [str(year) for year in range(1980, 2020)],
        "decade": [str(year) for year in range(1600, 2020)],
    }

    assert {unit: unit for unit in units} == {
        unit: scale_of(map(parse_edtf, known)).unit for unit, known in units.items()
    }


def test_what_is_known_to_the_day_is_a_disc_and_what_is_not_covers_all_its_time() -> None:
    """A day, one of three days, three days long, and a day that is about right."""
    marks = drawn("2020-01-01", "[2020-01-02..2020-01-04]", "2020-01-02/2020-01-04", "2020-01-05~")

    assert {
        "E0": ("day", "10.00%", 26, ""),
        "E1": ("about", "22.00%", 22, "56.00%"),
        "E2": ("span", "22.00%", 9, "56.00%"),
        "E3": ("about", "90.00%", 26, ""),
    } == marks


def test_marks_of_one_day_stand_on_each_other() -> None:
    """None hides another."""
    heights = [y for _, _, y, _ in drawn("2020-01-01", "2020-01-01", "2020-01-01").values()]

    assert 3 == len(set(heights))


def test_an_open_end_reaches_a_little_way_only() -> None:
    """`since 2 January` says nothing of how long."""
    marks = drawn("2020-01-01", "2020-01-02/..", "2020-01-09")

    assert ("open", "22.00%", "56.00%") == (marks["E1"][0], marks["E1"][1], marks["E1"][3])


def test_time_runs_from_right_to_left_where_the_language_does() -> None:
    """Every mark is as far from the right as it was from the left."""
    assert "90.00%" == drawn("2020-01-01", "2020-01-05", mirrored=True)["E0"][1]
    assert "10.00%" == drawn("2020-01-01", "2020-01-05", mirrored=True)["E1"][1]


def test_many_events_are_bars_that_say_how_many() -> None:
    """The highest stands for the fullest column, and each leads to where its events begin."""
    own = events(*["2020-01-01"] * 100, *["2020-01-02"] * 50)
    scale = scale_of(event.date for event in own)
    found = picture(own, scale, mirrored=False, href=lambda event: f"#{event.id}")

    assert [
        ("#e0", "1 January 2020: 100 events", 130),
        ("#e100", "2 January 2020: 50 events", 65),
    ] == [(mark.href, mark.title, mark.height) for mark in found.marks]


def test_the_picture_is_told_in_words() -> None:
    """For those who cannot see it."""
    own = events("2020-01-01", "2020-01-05", "2024-02")
    found = picture(own, scale_of(event.date for event in own), mirrored=False)

    assert "3 events, the first 1 January 2020, the last February 2024; most in 2020 (2)." == (
        found.text
    )


def test_years_below_the_axis_never_touch() -> None:
    """A label needs room; one that has none is left out, and no year is written twice."""
    scale = scale_of(map(parse_edtf, [str(year) for year in range(1980, 2020)]))
    labels = list(scale.labels())
    places = [place for place, _ in labels]

    assert ("1980", "2010") == (labels[0][1], labels[-1][1])
    assert all(b - a >= 0.129 for a, b in pairwise(places))
    assert len(labels) == len({name for _, name in labels})


def test_months_are_named_where_the_years_leave_room() -> None:
    """A story of one year would have one word below it; and where years stand close, no month."""
    months = [f"2020-{month:02d}" for month in range(1, 13)]
    one = scale_of(map(parse_edtf, months))
    four = scale_of(map(parse_edtf, [f"{2018 + n // 12}-{1 + n % 12:02d}" for n in range(48)]))

    assert ["2020", "Mar", "May", "Jul", "Sep", "Nov"] == [name for _, name in one.labels()]
    assert ["2018", "2019", "2020", "2021"] == [name for _, name in four.labels() if name > "2"][:4]
    assert all(b - a >= 0.129 for a, b in pairwise(place for place, _ in four.labels()))
