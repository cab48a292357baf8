"""What is known by its day alone, and the year that other articles say."""

from dataclasses import replace
from datetime import date

import pytest

from extract.mention import Mention
from extract.merging.merge import cluster_mentions
from extract.merging.years import with_years
from records.edtf import parse_edtf
from tests.merging import Story, Told, Who, story

RAID: Who = (("Norland", "agent", "organisation"), ("Tolmin", "patient", "place"))
RAIDED = Told(
    "Norland raided Tolmin on 7 May 2020.", "raid", RAID, "2020-05-07", "7 May 2020", word="raided"
)
LAST_YEAR = Told(
    "Norland attacked Tolmin on 7 May last year.",
    "attack",
    RAID,
    "2020-05-07",
    "7 May last year",
    word="attacked",
)
SINCE = "The road has been shut since Norland's 7 May attack on Tolmin."


FEAST = Told("The 7 May feast drew few.", "feast", (), "2021-05-07", "7 May", clause=False)
HELD = Told("Tolmin held a feast on 7 May 2020.", "feast", (), "2020-05-07", "7 May 2020")


def nominal(sentence: str = SINCE, who: Who = RAID, said: str = "7 May") -> Told:
    """Tell of an attack by its day."""
    return Told(sentence, "attack", who, "2021-05-07", said, clause=False, word="attack")


def published(told: Story, day: str) -> Story:
    """Say when an article appeared."""
    return replace(told[0], published=parse_edtf(day)), told[1]


def placed(told: Told, *others: Told, on: str = "2021-05-20") -> Mention:
    """Read a sentence beside others, each in an article of its own."""
    stories = [
        published(story(f"paper-{number}", each), on) for number, each in enumerate([told, *others])
    ]
    mentions = [mention for _, found in stories for mention in found]
    return with_years(mentions, {article.id: article for article, _ in stories})[0]


@pytest.mark.parametrize(
    ("told", "others"),
    [
        (nominal(), (RAIDED, LAST_YEAR)),
        (nominal("The 7 May attack shut the road.", ()), (RAIDED, LAST_YEAR)),
        (
            replace(nominal("Norland launched its brutal 7 May attack on Tolmin."), clause=True),
            (RAIDED, LAST_YEAR),
        ),
    ],
    ids=["by its day", "and nobody named", "as an object"],
)
def test_what_is_named_by_its_day_is_of_the_year_that_others_say(
    told: Told, others: tuple[Told, ...]
) -> None:
    """A reader of the day knows which attack is meant; its nearest 7 May is another year's."""
    when = placed(told, *others).date

    assert when
    assert ("2020-05-07", date(2020, 5, 7)) == (when.edtf.text, when.likely)


def test_a_day_still_to_come_is_no_day_of_what_happened() -> None:
    """`Norland attacked on 7 May`, in a paper of April: the plan was none."""
    told = Told(
        "Norland attacked Tolmin on 7 May.",
        "attack",
        RAID,
        "2021-05-07",
        "7 May",
        aspect="planned",
        word="attacked",
    )
    mention = placed(told, RAIDED, LAST_YEAR, on="2021-04-20")

    assert mention.date
    assert ("2020-05-07", "happened") == (mention.date.edtf.text, mention.aspect)


@pytest.mark.parametrize(
    ("told", "others"),
    [
        (
            Told(
                "Norland attacked Tolmin on 7 May.",
                "attack",
                RAID,
                "2021-05-07",
                "7 May",
                word="attacked",
            ),
            (RAIDED, LAST_YEAR),
        ),
        (nominal(), (RAIDED,)),
        (nominal(), (RAIDED, replace(LAST_YEAR, date="2020-05-08"))),
        (
            nominal("The road was shut by Zarin's 7 May attack.", (("Zarin", "agent", "person"),)),
            (RAIDED, LAST_YEAR),
        ),
        (nominal(said="since"), (RAIDED, LAST_YEAR)),
        (
            replace(nominal("The 7 May vote failed.", ()), lemma="vote", word="vote"),
            (RAIDED, LAST_YEAR),
        ),
        (FEAST, (HELD, replace(HELD, sentence="Tolmin held its feast on 7 May 2020, too."))),
    ],
    ids=[
        "news",
        "one alone",
        "another day",
        "another's",
        "no day of a month",
        "another act",
        "a feast",
    ],
)
def test_other_days_stay_as_their_article_has_them(told: Told, others: tuple[Told, ...]) -> None:
    """A raid may come on the same day of the next year."""
    when = placed(told, *others).date

    assert when
    assert "2021-05-07" == when.edtf.text


def test_it_joins_the_event_of_that_year() -> None:
    """Else the timeline has it twice, the second time a year late."""
    stories = [
        published(story("north", RAIDED), "2021-05-20"),
        published(story("west", LAST_YEAR), "2021-05-20"),
        published(story("south", nominal()), "2021-05-20"),
    ]
    clusters = cluster_mentions(
        [mention for _, found in stories for mention in found],
        {article.id: article for article, _ in stories},
    )

    assert ["2020-05-07"] == [str(cluster.date) for cluster in clusters]
