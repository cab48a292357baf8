"""What holds of the temporal tagger on any text."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from extract.nlp import load_pipeline
from extract.timex import Published, tag
from extract.timex.calendar.holidays import easter
from extract.timex.calendar.point import Point, from_date, last_day, shift
from records.edtf import parse_edtf

pytestmark = pytest.mark.slow

WORDS = st.sampled_from(
    "the on in at of from to between and until before after early late mid- last next this "
    "that Monday Friday May March 3 29 30 31 1999 2020 0000 9999 480 BC '84 1990s century first "
    "third quarter half week weekend year years ago later two ten a few Feb. 29, 12/31/99 "
    "2020-02-30 10 p.m. 24:00 noon night winter Easter Thanksgiving day every daily now , . \n "
    "he left said will meet was from after ending overnight Ramadan Diwali Passover dawn FY24 2Q24 "
    "end-June summers Sundays other past day that 499-493 23.40 GMT is 8th 24th Foot if unless one "
    "2000-man 2100 AD follows annually percent an hour five year-old September 11 since morning "
    "at afternoon fiscal time to fall effective quarters Award prior earlier AEDT".split(" ")
)
TEXTS = st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=80)
DAYS = st.dates(date(1, 1, 2), date(9998, 12, 30))
PUBLISHED = st.none() | st.tuples(DAYS, DAYS).map(lambda days: Published(min(days), max(days)))


@settings(max_examples=250, deadline=None)
@example("24:00 to 24:00 24:00", None)
@given(TEXTS, PUBLISHED)
def test_any_text_gives_exact_spans_in_order(text: str, published: Published | None) -> None:
    """Whatever the text: no exception, exact offsets, in order, EDTF of the record format."""
    found = tag(load_pipeline()(text), published)
    starts = [timex.start for timex in found]

    assert [timex.text for timex in found] == [text[t.start : t.end] for t in found]
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert sorted(starts) == starts
    assert all(parse_edtf(timex.edtf) for timex in found if timex.edtf)


@settings(max_examples=50, deadline=None)
@given(TEXTS, PUBLISHED)
def test_same_text_gives_same_timexes(text: str, published: Published | None) -> None:
    """Reading twice changes nothing."""
    doc = load_pipeline()(text)

    assert tag(doc, published) == tag(doc, published)


@given(DAYS, st.sampled_from(("day", "week", "month", "quarter", "season", "half", "year")))
def test_a_step_forward_and_back_stays(day: date, grain: str) -> None:
    """Next and previous undo each other for each grain of the calendar."""
    point = from_date(day, grain)
    ahead = shift(point, 1)

    assert ahead is None or point == shift(ahead, -1)


def test_last_day_of_february_knows_leap_years() -> None:
    """A month ends on its last day."""
    assert date(2020, 2, 29) == last_day(Point("month", 2020, 2))


def test_easter_falls_as_published() -> None:
    """Easter Sunday of four years, from the tables of the almanacs."""
    assert [(4, 23), (4, 8), (4, 12), (4, 4)] == [
        (easter(year).month, easter(year).day) for year in (2000, 2007, 2020, 2021)
    ]


def test_the_ends_of_the_calendar_stop_nobody() -> None:
    """A Friday before the year 1 is left unread; nothing is raised."""
    first, last = date(1, 1, 2), date(9999, 12, 31)
    for words in ("Friday", "next Friday", "two weeks ago", "in five years", "last month"):
        doc = load_pipeline()(words)
        for published in (Published(first, first), Published(last, last), Published(first, last)):
            assert all(each.text in words for each in tag(doc, published))
