"""Which date belongs to which event: sentences of our own, one rule each."""

from datetime import date

import pytest

from records.edtf import parse_edtf
from tests.reading import considered, dates, decided, mentions

# Articles appear on Wednesday 10 March 2021.
UNDATED = "[..2021-03-10]"
OWN = {
    "A nurse was killed in Riga when struck by a bus on Monday.": ("killed", "2021-03-08"),
    "Tom Roth left Kenya when Norsea sank on Monday.": ("left", "[2021-03-08..2021-03-10]"),
    "Guests on Monday watched film capturing the terrible moment a tiger was shot.": (
        "shot",
        "[..2021-03-10]",
    ),
    "Film of a singer Tom Roth beaten and robbed in a car park was leaked on Monday.": (
        "robbed",
        "[..2021-03-10]",
    ),
    "Police arrested Tom Roth on Monday and charged him with theft.": ("charged", "2021-03-08"),
    "A ferry sank shortly after departure from Riga late Monday.": ("sank", "2021-03-08"),
    "A plane crashed minutes after it left Lima on Monday.": ("crashed", "2021-03-08"),
    "A plane crashed days before it was to be sold on Monday.": ("crashed", "[..2021-03-10]"),
    "Kenya relaxed, with people going back to work on Monday, cafes and bars reopening.": (
        "reopening",
        "2021-03-08",
    ),
    "A hearing for Tom Roth, charged with the murder of his aunt, took place this morning.": (
        "charged",
        "[..2021-03-10]",
    ),
    "Norsea's profit in the six months ending 31 December rose 28% from a year earlier.": (
        "rose",
        "[2020-07-01..2020-12-31]",
    ),
    "Norsea raised output in February by 3 percent from the previous month.": (
        "raised",
        "2021-02",
    ),
    "Norsea boosted its share from 62% at the end of 2018 to 68% by December 2020.": (
        "boosted",
        "[..2020-12-31]",
    ),
    "Ida Lund won the year's best album award.": ("won", "[..2021-03-10]"),
    "Norsea signed this year's biggest deal on Monday.": ("signed", "2021-03-08"),
    "The panel put turnout at 72 percent, similar to that of the vote on February 24.": (
        "put",
        "[..2021-03-10]",
    ),
    "The airline canceled flights for Friday and Saturday after a strike.": (
        "canceled",
        "[..2021-03-10]",
    ),
    "Ana Roth was named the winner at a ceremony held on Sunday in Riga.": ("named", "2021-03-07"),
    "Norsea beat forecasts in the third quarter, but the firm confirmed it would cut jobs.": (
        "confirmed",
        "[..2021-03-10]",
    ),
    "Omar Said is accused of murder and the wounding of a guard on Monday.": (
        "accused",
        "[..2021-03-10]",
    ),
    "In a deal released on Sunday, Norsea admitted to fraud.": ("admitted", "2021-03-07"),
    "A judge jailed Omar Said on Monday on his conviction for fraud.": (
        "conviction",
        "[..2021-03-10]",
    ),
    "Said joins Kalmar, having played for Norden, winning the cup in 2009.": (
        "joins",
        "[..2021-03-10]",
    ),
    "After two blasts in the same week, workers walked out.": ("blasts", "[..2021-03-10]"),
    "The council on Monday approved the plan.": ("approved", "2021-03-08"),
    "Poland said on Friday that its troops left Chad in February.": ("left", "2021-02"),
    "Poland confirmed on Friday that its troops left Chad in January.": ("confirmed", "2021-03-05"),
    "Rebels shelled Goma on Sunday, killing two nurses.": ("killing", "2021-03-07"),
    "On Monday the Herald quoted Ida Lund, who said that she had left Goma.": (
        "said",
        "2021-03-08",
    ),
    "It began on Dec. 27, when a bomb attack destroyed the bridge.": ("destroyed", "2020-12-27"),
    "The storm hit Cebu on Saturday and destroyed the port.": ("destroyed", "2021-03-06"),
    "The strike on Tuesday sparked protests.": ("sparked", "2021-03-09"),
    "The church was razed after the earthquake and rebuilt in 1765.": (
        "razed",
        "[..2021-03-10]",
    ),
    "Kenya called a snap vote for July 23 on Monday.": ("called", "2021-03-08"),
    "Looking ahead to 2022, Norsea raised its fees.": ("raised", "[..2021-03-10]"),
    "Police arrested Ida Lund just before midnight on Monday.": ("arrested", "2021-03-08"),
    "Police arrested Ida Lund on Monday, two days after the Alma sank.": ("sank", "2021-03-06"),
    "Ida Lund was last seen on 4 March, the day before guards closed the pit.": (
        "closed",
        "2021-03-05",
    ),
    "Norsea closed a mine on Monday, a week after a fire killed Ida Lund.": (
        "killed",
        "2021-03-01~",
    ),
    "Norsea closed a mine on Monday, days after Ida Lund died there on Friday.": (
        "died",
        "2021-03-05",
    ),
    "Ida Lund appeared before Lille magistrates on Monday morning.": ("appeared", "2021-03-08"),
    "The treaty was signed before the committee's work in 2011.": ("signed", "[..2011-12-31]"),
    "Six were killed and 14 hurt when a blast tore through a mine late on Monday, police said.": (
        "killed",
        "2021-03-08",
    ),
    "Two people died when a bus hit a wall on Monday.": ("died", "2021-03-08"),
    "Ida Lund resigned when the court jailed her husband on Monday.": (
        "resigned",
        "[2021-03-08..2021-03-10]",
    ),
    "In 2019, mills sold more than in 2020.": ("sold", "2019"),
    "Norsea released its third-quarter figures.": ("released", "[..2021-03-10]"),
    "Norsea's third-quarter profit fell.": ("fell", "2020-35"),
    "Ana Roth won the 2019 title.": ("won", "2019"),
    "Unlike Monday's test, yesterday's launch proceeded without issue.": (
        "proceeded",
        "2021-03-09",
    ),
    "Riga ordered nurses to leave, effective 1 p.m. on Sunday.": ("ordered", "[..2021-03-10]"),
    "Lima cut its staff, closing off plants, including last year its depot.": (
        "closing",
        "[..2021-03-10]",
    ),
    "Ida Lund won the race in 2:05:45.": ("won", "[..2021-03-10]"),
    "The plan was launched by the agency's 2014 choice of a site.": ("launched", "2014"),
    "Ida Lund left Goma, but as of today the ministry had not answered.": (
        "left",
        "[..2021-03-10]",
    ),
    "As of Monday, 20 aftershocks had struck Lima.": ("struck", "[..2021-03-08]"),
    "Lima shut all schools as of March 1.": ("shut", "2021-03-01"),
    "Ida Lund joined the band, writing songs throughout 2019.": ("joined", "[..2021-03-10]"),
    "Ida Lund drafted the law prior to independence in 2011.": ("drafted", "[..2011-12-31]"),
    "Since the start of the Lydian invasion of Kenya in 2016, police jailed Ida Lund.": (
        "invasion",
        "2016",
    ),
    "Police have jailed Ida Lund since the Lydian invasion of Kenya in 2016.": (
        "jailed",
        "[..2021-03-10]",
    ),
    "Norsea rebuilt the port of Lima after the quake in 1999.": (
        "rebuilt",
        "[1999-01-01..2021-03-10]",
    ),
    "Ida Lund was named captain of Lima after the game on Monday.": ("named", "2021-03-08"),
    "Last week, Ed Roth declared an emergency, with Ida Lund following suit yesterday.": (
        "declared",
        "[2021-03-01..2021-03-07]",
    ),
    "Despite a storm on Sunday, Ida Lund sailed on Monday.": ("sailed", "2021-03-08"),
    "At noon on Saturday (7 p.m. Friday in Lima), a quake struck Goma.": (
        "struck",
        "2021-03-06T12",
    ),
    "When Ida Lund took over in 1987, Ed Roth resigned.": ("resigned", "1987"),
    "When Ida Lund arrived on Monday, Ed Roth resigned.": (
        "resigned",
        "[2021-03-08..2021-03-10]",
    ),
    "Lima saw dozens of quakes since late February.": ("saw", "[2021-02-21..2021-03-10]"),
    "The panel reports ten deaths since 2015.": ("reports", "[..2021-03-10]"),
    "Goma declared an emergency on Sunday and later hired nurses.": (
        "hired",
        "[2021-03-07..2021-03-10]",
    ),
    "A bus carrying nurses to Riga on Sunday overturned in Goma.": ("overturned", "2021-03-07"),
    "A crash followed by a fire near Riga on Sunday killed Ida Lund.": ("killed", "2021-03-07"),
    "The members met for a planned meeting on Monday in Goma.": ("met", "2021-03-08"),
    "The storm hit Riga on Sunday, killing 20 according to police on Tuesday.": (
        "killing",
        "2021-03-07",
    ),
    "According to a report on Tuesday by Norsea, two ships sank off Lima.": (
        "sank",
        "[..2021-03-09]",
    ),
    "Her show Lund in the Morning aired in Riga.": ("aired", "[..2021-03-10]"),
    "Lima voted, following the first round of talks in Riga on February 3.": (
        "voted",
        "[2021-02-03..2021-03-10]",
    ),
    "Riga named a deputy for the 2021 election.": ("election", "[..2021-03-10]"),
    "Ida Lund praised the March 3 notice as fair.": ("praised", "[..2021-03-10]"),
    "Riga set a Saturday deadline for the firm.": ("set", "[..2021-03-10]"),
    "Norsea hired nurses for the summer exam season.": ("hired", "[..2021-03-10]"),
    "The king promised free clinics by February.": ("promised", "[..2021-03-10]"),
    "Barbara Easter left Goma.": ("left", "[..2021-03-10]"),
    "The port of Riga has been closed since mid-February.": (
        "closed",
        "[2021-02-11..2021-02-20]",
    ),
    "Ten nurses have been killed since mid-February.": (
        "killed",
        "[2021-02-11..2021-03-10]",
    ),
    "The treaty was signed before Ms Moreau's resignation on March 2.": (
        "resignation",
        "2021-03-02",
    ),
}


@pytest.mark.parametrize("text", OWN)
def test_event_has_the_date_of_its_own_words(text: str) -> None:
    """The expression that modifies the event, its clause, or a clause of the same time."""
    word, expected = OWN[text]

    assert expected == dates(text)[word]


def test_date_of_saying_is_not_the_date_of_what_is_said() -> None:
    """`said on Friday that troops left` does not date the leaving on Friday."""
    found = dates("Poland said on Friday that its troops had left Chad.")

    assert found["said"] == "2021-03-05"
    assert found["left"] == "[..2021-03-05]"


def test_count_from_another_event_gives_an_approximate_month() -> None:
    """`three years after another one` counts from the day of the event before it."""
    text = (
        "The raid on Monday came three years after another one in Lille that killed a French "
        "priest."
    )

    assert decided("killed", text).date is not None
    assert dates(text)["killed"] == "2018-03~"
    assert dates(text)["raid"] == "2021-03-08"


STORY = (
    "The dam burst on March 2, killing 14 people in Tolmin. Parliament voted on Friday to set up "
    "an inquiry. "
)
COUNTED = {
    "Three days after the disaster, Ana Kovac visited the town.": ("visited", "2021-03-05"),
    "Two days after the vote, Ana Kovac resigned and left Tolmin.": ("left", "2021-03-07"),
    "The day after the vote, hundreds marched through Lille.": ("marched", "2021-03-06"),
    "The day before Friday's vote, hundreds marched through Lille.": ("marched", "2021-03-04"),
    "About a week after the collapse, police arrested Ana Kovac.": ("arrested", "2021-03-09~"),
    "The arrest of Ana Kovac comes a day after parliament voted.": ("arrest", "2021-03-06"),
}
NOT_COUNTED = [
    "Two days after a vote in Lima, Ana Kovac resigned.",
    "More than two days after the vote, Ana Kovac resigned.",
    "Two days after the summit, Ana Kovac resigned.",
    "Two days after she voted, Ana Kovac resigned.",
    "Ana Kovac had lived in Lille for three days before the vote.",
    "Two months after the vote, Ana Kovac resigned.",
    "Two days after the Lima vote, Ana Kovac resigned.",
]


@pytest.mark.parametrize("text", COUNTED)
def test_a_length_is_counted_from_an_event_told_before(text: str) -> None:
    """`The vote` is the last one told; what befell somebody goes by `the disaster` too."""
    word, expected = COUNTED[text]

    assert expected == dates(STORY + text)[word]


@pytest.mark.parametrize("text", NOT_COUNTED)
def test_a_length_from_an_event_that_is_not_known_gives_no_day(text: str) -> None:
    """Another vote, or one of somebody, or a length that gives no day that has come."""
    word = next(one for one in ("resigned", "lived") if one in text)
    date = decided(word, STORY + text).date

    assert date is not None
    assert "" == date.text


def test_a_participle_of_the_past_takes_no_day_to_come() -> None:
    """`killing eight, on 5 April` under a past tense is no plan for next month."""
    one = decided("killing", "A wall fell on a market, killing eight people, on April 5, 2021.")

    assert one.date is not None
    assert "[..2021-03-10]" == str(one.date.edtf)


def test_before_and_after_give_bounds() -> None:
    """A bound is an interval, never the day itself."""
    found = dates("Tensions grew after March 1. The hostages were freed before Sunday.")

    assert found["grew"] == "[2021-03-01..2021-03-10]"
    assert parse_edtf(found["freed"]).earliest is None
    assert parse_edtf(found["freed"]).latest == date(2021, 3, 7)


def test_after_the_day_of_publication_is_that_day() -> None:
    """What an article tells in the past cannot have happened later than it appeared."""
    found = dates("Tensions grew after Wednesday, when the truce ended.")

    assert "2021-03-10" == found["grew"]


def test_then_bounds_by_the_moment_the_story_was_at() -> None:
    """`then` places an undated event after the last dated one, and says so."""
    one = decided("resigned", "Protesters stormed the palace on Friday. The king then resigned.")

    assert one.date is not None
    assert str(one.date.edtf) == "[2021-03-05..2021-03-10]"
    assert one.date.text == ""
    assert one.date.basis == (
        "The article gives no day. It tells this as coming after “Friday” (5 March 2021)."
    )


@pytest.mark.parametrize(
    "text",
    [
        "He fled the camp and later returned to Chad.",
        "He was a teacher. He had a shop. He liked tea. He sang well. He later returned to Chad.",
    ],
)
def test_later_counts_from_what_was_told_just_before(text: str) -> None:
    """Else an old story would be put between a day of the news and the article."""
    one = decided("returned", f"Protesters stormed the palace on Friday. {text}")

    assert one.date is not None
    assert "[..2021-03-10]" == str(one.date.edtf)


def test_weeks_later_counts_from_nothing_of_yesterday() -> None:
    """What was told of Tuesday, in an article of Wednesday, is no weeks ago."""
    near = dates("Norsea sank a ship on Tuesday. Tom Roth resigned weeks later.")
    far = dates("Norsea sank a ship in January. Tom Roth resigned weeks later.")
    loose = dates("Norsea sank a ship on Tuesday. Tom Roth was fired later.")

    assert UNDATED == near["resigned"]
    assert "[2021-01-01..2021-03-10]" == far["resigned"]
    assert "[2021-03-09..2021-03-10]" == loose["fired"]


def test_since_then_counts_from_what_was_told_just_before() -> None:
    """Of a toll that rose since a day, that day is the first bound."""
    told = "A blast killed ten in Riga on 3 May 2020. Since then, 40 people have died in Riga."

    assert "[2020-05-03..2021-03-10]" == dates(told)["died"]


def test_later_counts_from_an_old_day_told_last() -> None:
    """The day of the news stands before it, but the story has gone back since."""
    text = (
        "On Monday Kenya asked for Ida Lund. Lund was held over a crash that killed Ed Roth on "
        "December 27. She subsequently left Chad."
    )
    one = decided("left", text)

    assert one.date is not None
    assert "[2020-12-27..2021-03-10]" == str(one.date.edtf)


def test_undated_event_is_bounded_by_publication_alone() -> None:
    """Without any date the article only tells that it had happened; the likely day is kept."""
    one = decided("sold", "Norsea sold its refinery.")

    assert one.date is not None
    assert str(one.date.edtf) == "[..2021-03-10]"
    assert one.date.likely is not None
    assert one.date.likely.isoformat() == "2021-03-10"
    assert one.date.basis == "The article gives no day; it appeared on 10 March 2021."


def test_readers_are_told_which_day_the_story_was_at() -> None:
    """The site prints how a date is known, so it is written for who has not read the article."""
    one = decided("sold", "Protesters stormed the palace on Friday. Norsea sold its refinery.")

    assert one.date is not None
    assert one.date.basis == (
        "The article gives no day; it appeared on 10 March 2021."
        " The day that it named last before this is “Friday” (5 March 2021)."
    )


def test_event_of_an_after_clause_lies_before_the_clause_above() -> None:
    """`after a fire destroyed it` is told as earlier than what followed."""
    found = dates("Norsea closed the refinery in January after a fire destroyed two tanks.")

    assert found["closed"] == "2021-01"
    assert found["destroyed"] == "[..2021-01-31]"


def test_past_event_takes_no_day_after_publication() -> None:
    """A later day in the clause is the day of something else."""
    found = dates("Norsea agreed to sell the refinery on March 20.")

    assert found["agreed"] == "[..2021-03-10]"


def test_past_event_is_not_likeliest_on_a_day_to_come() -> None:
    """Its sentence is at the day of a trial, but what the trial is about had happened."""
    one = decided("shot", "The trial of a clerk who shot two guards will open on March 15.")

    assert one.date is not None
    assert date(2021, 3, 10) == one.date.likely


def test_unknown_publication_leaves_an_undated_event_undated() -> None:
    """No publication date, no bound."""
    from extract.mentions import consider
    from records.model import Article
    from tests.reading import parsed

    text = "Norsea sold its refinery."
    one = next(iter(consider(Article("a", "A", text), parsed(text), ())))

    assert one.date is None


def test_plan_told_on_from_a_day_to_come_is_likely_then() -> None:
    """`will then fly on` lies after publication; the day named before is the likeliest."""
    text = "The airliner will land in Perth on March 15. The crew will then fly to Sydney."
    one = decided("fly", text)

    assert one.date is not None
    assert str(one.date.edtf) == "[2021-03-10..]"
    assert one.date.likely is not None
    assert one.date.likely.isoformat() == "2021-03-15"


def test_day_that_is_told_by_its_event_is_no_date() -> None:
    """`the morning of the vote` is the day of the vote, whenever that was."""
    one = decided("gave", "On the morning of the vote, Anna Ozola gave the mayor a letter.")

    assert one.date is None or not one.date.text


def test_what_is_believed_to_have_happened_takes_no_day_to_come() -> None:
    """`to have died` is past, though no auxiliary says so."""
    found = dates("Ms Moreau is believed to have died on March 20.")

    assert found["died"] == "[..2021-03-10]"


def test_day_of_a_charge_is_not_the_day_of_the_deed() -> None:
    """`charged on Monday with the murder` says when he was charged."""
    found = dates("Marek Nowak was charged on Monday with the murder of a nurse.")

    assert found["charged"] == "2021-03-08"
    assert found["murder"] != "2021-03-08"


def test_a_value_that_another_is_set_against_has_its_own_date() -> None:
    """`to 9% in May from 8% in April`: April dates the 8% alone."""
    rose = "Norsea's sales rose to 9 percent in May from 8 percent in April."
    earned = (
        "Norsea earned $155 million, or $8.46 a share, up from $99 million, or $7, a year earlier."
    )
    against = (
        "Norsea had losses of $6 million, compared with earnings a year earlier of $3 million."
    )
    record = "Norsea's profit fell below €1bn for the first time since 2008."
    owned = "Norsea's profit fell to €1.3bn from last year's €1.5bn."
    joined = "Obi joined United from Anderlecht for £4m in August."

    assert "2020-05" == dates(rose)["rose"]
    assert "[..2021-03-10]" == dates(earned)["earned"]
    assert "[..2021-03-10]" == dates(against)["had"]
    assert "[..2021-03-10]" == dates(owned)["fell"]
    assert "[..2021-03-10]" == dates(record)["fell"]
    assert "2020-08" == dates(joined)["joined"]


def test_what_a_report_says_is_said_when_it_came_out() -> None:
    """`A study published on Monday estimated`: the estimate is of Monday."""
    text = "A study published on Monday in Kenya estimated that 500 people have the flu."

    assert "2021-03-08" == dates(text)["estimated"]


def test_the_perfect_takes_no_time_that_is_over() -> None:
    """`has been arrested over the bombing in Kenya last year`: the bombing was last year."""
    over = "Omar Said has been arrested over the bombing of a mosque in Kenya last year."
    week = "Omar Said has been arrested over the bombing of a mosque in Kenya this week."

    assert "2020" != dates(over)["arrested"]
    assert "[..2021-03-10]" != dates(week)["arrested"]


def test_the_perfect_does_not_take_the_day_of_what_its_subject_tells() -> None:
    """`The toll of the flood on Monday has climbed`: the flood was on Monday."""
    text = "The death toll of a landslide that struck a village on Monday has climbed to 11."

    assert "2021-03-08" != dates(text)["climbed"]


def test_who_was_hurt_after_a_blast_was_hurt_in_it() -> None:
    """Its day is theirs."""
    found = dates("Four workers were injured after an explosion at a refinery near Lima on Monday.")

    assert found["injured"] == found["explosion"] == "2021-03-08"


def test_what_was_over_when_somebody_said_so_is_bounded_by_that_day() -> None:
    """Not by the day of publication, which is later; a saying of that day bounds nothing more."""
    earlier = dates("Police said on Monday that they had arrested Omar Said.")
    today = dates("Police said on Wednesday that they had arrested Omar Said.")

    assert earlier["arrested"] == "[..2021-03-08]"
    assert today["arrested"] == "[..2021-03-10]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omar Said said Sunday the Kalmar Republic will have allies.", "2021-03-07"),
        ("Omar Said said next week the Kalmar Republic will have allies.", "[..2021-03-10]"),
        ("Omar Said said Monday, Norsea began to close the port of Riga.", "[..2021-03-10]"),
    ],
)
def test_a_day_right_behind_a_saying_is_the_day_of_it(text: str, expected: str) -> None:
    """But a day to come, and one that a comma parts from what was said."""
    assert expected == next(
        str(one.date.edtf)
        for one in considered(text)
        if one.trigger.head.text == "said" and one.date
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ana Roth insulted Omar Said of Norsea at the top of her Monday press briefing.",
        "Ana Roth insulted Omar Said at the end of a debate in Riga on Monday.",
    ],
)
def test_what_was_done_at_the_end_of_an_event_has_its_day(text: str) -> None:
    """As what is done at it has."""
    assert "2021-03-08" == dates(text)["insulted"]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Norsea's launch was delayed twice - from March 2 and March 5.", "delayed", UNDATED),
        ("Norsea delayed the launch in Riga from Monday to March 19.", "delayed", UNDATED),
        ("Norsea moved the launch in Riga from Monday to Friday.", "moved", UNDATED),
        ("Norsea delayed the launch in Riga on Monday.", "delayed", "2021-03-08"),
        ("Norsea moved its office to Riga from Kalmar on Monday.", "moved", "2021-03-08"),
    ],
)
def test_the_day_that_was_moved_is_not_that_of_moving_it(
    text: str, word: str, expected: str
) -> None:
    """Neither the old day nor the new one."""
    assert expected == dates(text)[word]


def test_a_bound_on_what_is_over_is_no_later_than_its_article() -> None:
    """`Before the end of the year` is by now, and so is what came before a trial in May."""
    year = dates("Ana Lind took office in Riga before the end of the year.")
    trial = dates("Norsea will be tried in May after Tom Roth was arrested in Riga.")

    assert UNDATED == year["took"] == trial["arrested"]


def test_a_day_that_tells_which_thing_dates_nothing_done() -> None:
    """`The movement of 25 January`, `a 3 August demand`, `40 percent of their 1990 values`."""
    of = dates("The youth movement of January 25 has succeeded in changing the laws of Kenya.")
    demand = dates("Omar Said has ignored a February 3 demand by the council to leave Kenya.")
    values = dates("House prices in Riga climbed back to only 40 percent of their 1990 values.")
    joined = dates("Norsea joined the March 9th coalition in Kenya.")
    without = dates("Excluding the 2008 fire, Omar Said led Norsea through a good time.")
    shed = dates("Norsea shed 18 percent of its value between December 2002 and April 2003.")
    weekday = dates("Omar Said has ignored a Monday demand by the council to leave Kenya.")
    drama = dates("In the midst of this 2008 drama, Kenya issued a notice to Peru.")
    attack = dates("A court in Riga condemned the attack of March 3.")
    vote = dates("Kenya closed its ports after the vote of March 3.")
    hours = dates("A dam gave way above Riga in the early hours of Sunday.")

    assert "[..2021-03-10]" == joined["joined"] == without["led"]
    assert "[..2021-03-10]" == of["changing"] == demand["ignored"] == values["climbed"]
    assert "[2002-12..2003-04]" == shed["shed"]
    assert "[..2021-03-10]" == weekday["ignored"]
    assert "2008" == drama["issued"]
    assert "2021-03-03" == vote["vote"] == attack["attack"]
    assert "2021-03-07" == hours["gave"]


def test_the_day_of_a_deed_or_of_a_work_is_not_that_of_what_came_of_it() -> None:
    """`Charged in a shooting in May`, `her breakthrough in 1999's “The Ferry”`."""
    charged = dates("Omar Said was charged in a May shooting at a firm in Riga.")
    film = dates("Following her breakthrough in 1999's “American Ferry,” Ana Roth left Riga.")

    assert "[..2021-03-10]" == charged["charged"] == film["left"]
    assert "1999" != film.get("breakthrough")


def test_those_hurt_have_the_day_of_those_killed() -> None:
    """`Eight were killed and more than 800 injured in Sunday's clashes`."""
    found = dates(
        "At least eight people were killed and more than 800 were injured in Sunday's clashes in "
        "Riga."
    )

    assert "2021-03-07" == found["killed"] == found["injured"]


def test_a_day_that_opens_the_sentence_holds_behind_a_semicolon() -> None:
    """`Yesterday A beat B; C beat D`: both were yesterday."""
    found = dates("Yesterday Kenya defeated Peru 1-0; Norway lost 1-2 to Ghana, with a late goal.")

    assert "2021-03-09" == found["defeated"] == found["lost"]


def test_what_went_on_as_another_did_has_its_day() -> None:
    """`When` may be after it, `as` is the same time."""
    found = dates("Tension rose in Riga as troops from Kenya on Saturday clashed with protesters.")

    assert "2021-03-06" == found["rose"]


def test_what_was_going_on_lends_its_day_to_nothing_before_it() -> None:
    """She met them on Thursday; when he died is not said."""
    text = "Ana Roth, who lost a son in Kenya and was meeting lawmakers on Thursday, spoke."

    assert not [one for one in mentions(text) if one.lemma == "lose" and one.is_dated]
