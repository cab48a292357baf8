"""Dates that contradict one another: what they keep apart, and what is one event all the same."""

from dataclasses import replace

import pytest

from extract.merging.merge import cluster_mentions
from extract.merging.when import best_date, days_apart
from records.edtf import parse_edtf
from tests.merging import Story, Told, Who, merged, story
from tests.reading import article, mentions

VICTIM: Who = (("Marko Debeljak", "agent", "person"),)
ARMY: Who = (("Norway", "agent", "state"), ("Tolmin", "patient", "place"))
MONDAY, TUESDAY, WEDNESDAY = "2021-03-01", "2021-03-02", "2021-03-03"


def events(*told: Told) -> int:
    """Say how many events these sentences of as many articles make."""
    return len(merged([story(f"paper-{number}", each) for number, each in enumerate(told)]))


def death(day: str, said: str, who: Who = VICTIM) -> Told:
    """Tell of a death in hospital."""
    name = who[0][0]
    return Told(f"{name} died in the hospital of Tolmin {said}.", "die", who, day, said)


def test_one_death_that_two_sources_date_a_day_apart_is_one_event() -> None:
    """A person dies once: the record shows that the sources differ."""
    clusters = merged(
        [
            story("north", death(MONDAY, "on Monday")),
            story("south", death(TUESDAY, "on Tuesday")),
        ]
    )

    assert [{MONDAY, TUESDAY}] == [
        {str(each.date.edtf) for each in cluster.mentions if each.date} for cluster in clusters
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (death(MONDAY, "on Monday"), death(WEDNESDAY, "on Wednesday")),
        (
            death(MONDAY, "on Monday"),
            death(TUESDAY, "on Tuesday", (("Ana Kranjc", "agent", "person"),)),
        ),
        (
            Told("Norway bombed Tolmin on Monday.", "bomb", ARMY, MONDAY, "on Monday"),
            Told("Norway bombed Tolmin on Tuesday.", "bomb", ARMY, TUESDAY, "on Tuesday"),
        ),
    ],
    ids=["two days between", "another victim", "an act of every day"],
)
def test_other_acts_of_two_days_stay_two_events(one: Told, other: Told) -> None:
    """Only what befalls one and the same person once is taken for one act of a doubtful day."""
    assert 2 == events(one, other)


def toll(number: str, day: str, said: str) -> Told:
    """Tell how many were killed."""
    who: Who = (("workers", "patient", None),)
    sentence = f"A blast in Tolmin killed {number} workers {said}."
    return Told(sentence, "kill", who, day, said, figures=((number, "workers"),))


@pytest.mark.parametrize(
    ("said", "count"), [("on 1 March", 1), ("on 1 March 2020", 2)], ids=["no year", "a year"]
)
def test_nobody_dies_on_the_same_day_of_two_years(said: str, count: int) -> None:
    """A page that was changed after its day takes a day to come for that of the year before."""
    assert count == events(death("2021-03-01", "on 1 March 2021"), death("2020-03-01", said))


def test_a_telling_number_of_dead_is_one_disaster_told_of_two_days() -> None:
    """Twenty-six dead on Monday and twenty-six on Tuesday are the same; two and two may not be."""
    many = toll("26", MONDAY, "on Monday"), toll("26", TUESDAY, "on Tuesday")
    few = toll("2", MONDAY, "on Monday"), toll("2", TUESDAY, "on Tuesday")

    assert (1, 2) == (events(*many), events(*few))


def test_a_day_known_from_the_order_of_telling_alone_keeps_no_clusters_apart() -> None:
    """Two that say Tuesday take along a third whose sentence says no day and was put before it."""
    unsaid = Told("Norway bombed Tolmin, its mayor said.", "bomb", ARMY, "[..2021-03-01]")
    said = Told("Norway bombed Tolmin on Tuesday.", "bomb", ARMY, TUESDAY, "on Tuesday")
    no_day = Told("Norway bombed Tolmin.", "bomb", ARMY)

    assert 1 == events(said, no_day, no_day, no_day, unsaid)


def test_a_month_and_a_day_of_it_are_not_apart() -> None:
    """`In June` and `on 11 June` may be one day; the day of a report says how old the news is."""
    day = Told("It fell on 11 June.", "fall", date="2019-06-11", said="11 June")
    month = Told("It fell in June.", "fall", date="2019-06", said="June")
    told_in_july = Told("It fell.", "fall", date="[..2019-07-11]")
    (one,), (other,), (unsaid,) = (story("a", each)[1] for each in (day, month, told_in_july))

    assert (0, 30) == (days_apart(one, other), days_apart(one, unsaid))


def test_a_month_is_not_later_than_news_that_appeared_in_it() -> None:
    """`Last month` said of what was reported on its third day; what came before is apart."""
    month = Told("It fell last month.", "fall", date="2019-06", said="last month")
    reports = [Told("It fell.", "fall", date=f"[..{day}]") for day in ("2019-06-03", "2019-05-31")]
    (one,), (inside,), (before,) = (story("a", each)[1] for each in (month, *reports))

    assert (0, 30) == (days_apart(one, inside), days_apart(before, one))


def test_a_night_is_one_though_two_days_share_it() -> None:
    """`Late on Monday` and `early on Tuesday` are one night; two evenings are two."""

    def bombing(day: str, said: str) -> Told:
        return Told(f"Norway bombed Tolmin {said}.", "bomb", ARMY, day, said)

    late, early = bombing(MONDAY, "late on Monday"), bombing(TUESDAY, "early on Tuesday")
    overnight, evening = bombing(MONDAY, "overnight"), bombing(TUESDAY, "on Tuesday night")

    assert (1, 1) == (events(late, early), events(overnight, early))
    assert 2 == events(late, evening)


def test_one_year_that_is_read_wrongly_parts_no_large_event() -> None:
    """A year hangs on the wrong verb more often than a day: it counts where it is no exception."""
    said = Told("Norway bombed Tolmin on Monday.", "bomb", ARMY, MONDAY, "on Monday")
    no_day = Told("Norway bombed Tolmin.", "bomb", ARMY)
    year = Told("Norway bombed Tolmin in 2020.", "bomb", ARMY, "2020", "in 2020")

    assert 1 == events(said, *[no_day] * 10, year)
    assert 2 == events(said, year)


def test_the_news_does_not_take_the_date_of_what_is_long_past() -> None:
    """`In September another bus fell`: the bus of the news has no day, and is not that one."""
    text = (
        "At least 24 people died when a bus plunged into a ravine near Tolmin, police said.\n\n"
        "The road is steep, and rescuers came late.\n\n"
        "In September, at least 21 people died when a bus plunged into a ravine near Idria."
    )
    clusters = cluster_mentions(mentions(text), {"story": article(text, "2021-03-10")})
    dates = {str(each.date) for each in clusters if any(one.alone for one in each.mentions)}

    assert {"[..2021-03-10]", "2020-09"} == dates


def test_who_won_now_did_not_win_then() -> None:
    """It is the same player, but what she won is something else."""
    text = (
        "Ida Holm won her match in Tolmin. The hall was full, and the rain had stopped. "
        "In 1990 Holm won the open cup with her brother."
    )
    clusters = cluster_mentions(mentions(text), {"story": article(text, "2021-03-10")})
    dates = {str(each.date) for each in clusters if any(one.alone for one in each.mentions)}

    assert {"[..2021-03-10]", "1990"} == dates


SCHOOL: Who = (("a school", "other", None), ("Tolmin", "other", "place"))
STRUCK = "A strike on a school in Tolmin has killed dozens of people"


def report(name: str, published: str, *, headline: bool = True, said: str = "") -> Story:
    """Tell of a strike on a school, on a day that words give or, if none, in the news of one."""
    sentence = f"{STRUCK} {said}.".replace(" .", ".")
    date = published if said else f"[..{published}]"
    told = Told(sentence, "kill", SCHOOL, date, said, headline=headline, word="killed")
    article, (mention,) = story(name, told)
    assert mention.date
    date_of_news = replace(mention.date, likely=parse_edtf(published).exact_day)
    return article, (replace(mention, date=date_of_news),)


@pytest.mark.parametrize(
    ("other", "events"),
    [
        (report("south", "2021-03-02"), 1),
        (report("south", "2021-03-05"), 2),
        (report("south", "2021-02-25", said="on Thursday"), 1),
        (report("south", "2021-02-19", said="on Friday"), 2),
        (report("south", "2021-02-19", headline=False), 2),
        (report("south", "2021-03-20", headline=False), 1),
    ],
    ids=[
        "the day after",
        "four days on",
        "dated to days before",
        "dated to ten days before",
        "told in an older paper",
        "looked back on",
    ],
)
def test_what_a_headline_tells_without_a_day_is_the_news_of_its_days(
    other: Story, events: int
) -> None:
    """Schools are struck again and again; a headline tells of the last time."""
    assert events == len(merged([report("north", "2021-03-01"), other]))


@pytest.mark.parametrize(("day", "events"), [("2022-02-18", 2), ("2014-12-30", 1)])
def test_the_news_of_two_years_is_two_events_though_no_day_is_said(day: str, events: int) -> None:
    """Two ferries caught fire off one island; each paper says that hundreds were rescued."""
    people: Who = (("hundreds", "patient", None), ("Korin", "other", "place"))
    told = "Hundreds of people have been rescued from a burning ferry off the island of Korin."

    def news(name: str, day: str) -> Story:
        first = Told(told, "rescue", people, f"[..{day}]", headline=True, word="rescued")
        article, (mention,) = story(name, first)
        assert mention.date
        date = replace(mention.date, likely=parse_edtf(day).exact_day)
        return article, (replace(mention, date=date),)

    assert events == len(merged([news("north", "2014-12-28"), news("south", day)]))


@pytest.mark.parametrize(
    ("fridays", "date"), [(9, "2021-03-05"), (2, "[2021-03-01..2021-03-07]")], ids=["many", "few"]
)
def test_one_that_errs_does_not_blur_the_date_of_many(fridays: int, date: str) -> None:
    """`Last week` fits every day of it; one `on Saturday` is no reason to know no day."""
    friday = death("2021-03-05", "on Friday")
    week = death("[2021-03-01..2021-03-07]", "last week")
    saturday = death("2021-03-06", "on Saturday")
    told = [*[friday] * fridays, week, week, saturday]
    said = [mention for each in told for mention in story("paper", each)[1]]

    assert date == str(best_date(said))


def test_one_in_ten_that_errs_does_not_blur_the_one_day_that_is_said() -> None:
    """Reports that say no day fit every bound: what they support does not outweigh a day."""
    day = death("2021-03-05", "on Friday")
    since = death("[2015-01-01..2021-03-05]", "since 2015")
    years_ago = death("2017", "in 2017")
    unsaid = [death("[..2021-03-08]", "")] * 7
    told = [day, since, years_ago, *unsaid]
    said = [mention for each in told for mention in story("paper", each)[1]]

    assert "2021-03-05" == str(best_date(said))


def test_the_news_of_two_weeks_is_not_joined_by_a_third_report() -> None:
    """A report of the days between is like both headlines; the two are two events still."""
    between = report("west", "2021-03-04", headline=False)
    found = merged([report("north", "2021-03-01"), between, report("south", "2021-03-08")])

    assert 1 == sum(len(each.mentions) == 2 for each in found)
    assert 2 == len(found)
