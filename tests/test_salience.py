"""How much a day matters, by what is said of it and when."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from extract.corpus.salience import Report, day_salience

FIRE = date(2021, 3, 5)
LATER = date(2021, 4, 20)


def report(voice: str, published: date | None, *days: date, closeness: float = 1.0) -> Report:
    """Make the report of one article."""
    return Report(voice, closeness, published, days)


def test_the_day_that_many_name_beats_the_day_that_many_print_on() -> None:
    """Three articles of one day that all name another day speak for that other."""
    found = day_salience(report(name, LATER, FIRE) for name in "abc")

    assert found[FIRE] > found[LATER]


def test_copies_of_one_text_count_once() -> None:
    """Ten prints of a wire story are one report."""
    once = day_salience([report("wire", FIRE, FIRE)])
    printed = day_salience([report("wire", FIRE, FIRE)] * 10)

    assert once == printed


def test_what_is_remembered_counts_more_than_what_is_announced() -> None:
    """Named weeks after, it has happened and mattered; named before, it may not come about."""
    announced = day_salience([report("a", date(2021, 3, 1), FIRE)])
    told = day_salience([report("a", date(2021, 3, 6), FIRE)])
    remembered = day_salience([report("a", LATER, FIRE)])

    assert announced[FIRE] < told[FIRE] < remembered[FIRE]


def test_what_lies_years_before_the_first_article_is_an_aside() -> None:
    """Two articles compare a fire of today with one of long ago, which is not what they tell."""
    long_ago = date(2001, 3, 5)
    found = day_salience(report(name, LATER, long_ago, FIRE) for name in "ab")

    assert found[long_ago] * 5 < found[FIRE]


def test_what_most_look_back_on_counts_from_years_before() -> None:
    """The trial of a crime of years ago: every report of it names the day of the crime."""
    crime = date(2019, 3, 5)
    hearings = [date(2021, 3, day) for day in range(1, 10)]
    found = day_salience(report(str(day), day, crime, day) for day in hearings)

    assert all(found[crime] > found[day] for day in hearings)


def test_an_article_on_something_else_counts_little() -> None:
    """A report counts by its closeness to the topic."""
    passing = day_salience([report("a", FIRE, FIRE, closeness=0.1)])
    devoted = day_salience([report("a", FIRE, FIRE)])

    assert passing[FIRE] * 5 < devoted[FIRE]


def test_the_day_after_a_great_day_stands_in_its_shadow() -> None:
    """It loses something; the great day does not, nor does a day that stands alone."""
    great = [report(str(n), None, FIRE) for n in range(9)]
    small = [report("a", None, date(2021, 3, 6)), report("b", None, date(2021, 3, 20))]
    found = day_salience([*great, *small])

    assert 9.0 == found[FIRE]
    assert found[date(2021, 3, 6)] < found[date(2021, 3, 20)] == 1.0


def test_nothing_said_is_no_day() -> None:
    """An article without dates adds none."""
    assert {} == day_salience([report("a", None)])


DAYS = st.dates() | st.sampled_from([date.min, date.max])
REPORTS = st.builds(
    Report,
    st.sampled_from("abc"),
    st.floats(0, 10),
    st.none() | DAYS,
    st.lists(DAYS, max_size=5).map(tuple),
)


@given(st.lists(REPORTS, max_size=8))
def test_the_order_of_the_articles_changes_nothing(reports: list[Report]) -> None:
    """Not even at the ends of the calendar; and no day counts less than nothing."""
    shuffled = sorted(reports, key=repr, reverse=True)
    one, other = day_salience(reports), day_salience(shuffled)

    assert one.keys() == other.keys()
    assert all(abs(one[day] - other[day]) < 1e-9 for day in one)
    assert all(value >= 0 for value in one.values())
