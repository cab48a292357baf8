"""Which year a tale of past years has reached, on tales of our own."""

from tests.test_timex import TALE, read, told


def values(text: str) -> list[str]:
    """Return the values of a text published long after what it tells."""
    return [timex.value for timex in read(text, "2009-12-19")]


def test_a_year_said_once_holds_for_the_whole_tale() -> None:
    """A battle of two weeks names its year in its first date and never again."""
    text = (
        "The battle of the fords was fought from September 1 to September 15, 1750. "
        "On August 20 the orders had gone out. The attack began on August 31. "
        "That evening the bridge fell. On September 3 the marsh was lost."
    )

    assert ["1750-08-20", "1750-08-31", "1750-08-31TEV", "1750-09-03"] == values(text)[2:]


def test_news_that_opens_with_a_date_of_years_ago_is_no_tale() -> None:
    """A word of news in so short a text is enough."""
    text = (
        "The ferry sank on 3 March 2005. A judge said on Friday that the owner was to blame. "
        "He will be sentenced in May."
    )

    assert ["2005-03-03", "2010-03-12", "2010-05"] == [t.value for t in read(text, "2010-03-15")]


def test_a_tale_does_not_come_to_a_year_that_it_never_names() -> None:
    """A season's summary ends in December; its first storm comes in January all the same."""
    season = "The season of 1646 was calm. The last storm came on 2 December 1646. "
    storm = "\n\nFirst storm\n\nOn 11 January a storm rose."

    assert "1646-01-11" == told(season + storm)[-1]
    assert "1647-01-11" == told(season + storm + " It was told in a book of 1647.")[-2]


def test_a_year_far_back_is_a_flashback() -> None:
    """One sentence of another time does not take a tale along, unless it opens a paragraph."""
    before, after = "In June 1646 he sailed. ", "In August he landed."
    back, new = "The town had walls. In 1610 it bought guns. ", "\n\nIn 1610 it bought guns. "

    assert ("1646-08", "1610-08") == (
        told(before + back + after)[-1],
        told(before + new + after)[-1],
    )


def test_not_until_says_when_it_happened() -> None:
    """What did not come until a day came on that day, and the tale goes on from there."""
    sailed = "In 1645 he armed. He did not sail until 13 February 1646. He landed on 20 March."
    held = "In June 1645 began a siege that lasted until February 1646. He left on 20 July."

    assert ["1646-03-20", "1645-07-20"] == [told(text)[-1] for text in (sailed, held)]


def test_when_after_a_comma_goes_on_with_the_tale() -> None:
    """`They were marching, when he died` tells what came next."""
    text = (
        "In May 1645 the army was resting when it lost its leader in March 1646. In June it left."
    )

    assert "1646-06" == told(text)[-1]


def test_a_month_that_names_an_offensive_says_the_year() -> None:
    """`The June 1646 offensive` gives what follows its year, as `in 1646` would."""
    text = (
        "In May 1645 the town fell.\n\nThe revolt\n\nDespite the June 1646 offensive "
        "anger grew. Hope came with the landing on 27 August."
    )

    assert "1646-08-27" == told(text)[-1]


def test_the_new_year_follows_on_december() -> None:
    """New Year's Day after 30 December lies in the next year."""
    text = "On 30 December 1645 he fled. On New Year's Day the gates opened. It ended in 1646."

    assert "1646-01-01" == told(text)[1]


def test_tale_has_five_dates_of_its_own() -> None:
    """`told` leaves out the dates of its opening."""
    assert 5 == len(read(TALE, "2009-12-19"))


def test_that_day_is_the_one_told_last() -> None:
    """`That day` points at a day told beside the line too, and beyond its own hour."""
    text = (
        "On 3 May 1646 he sailed. The siege went on until 9 May. On that day the gates opened. "
        "It was led by a man who came on 12 May. At 18:00 that day the walls fell."
    )

    assert ["1646-05-09", "1646-05-12", "1646-05-12T18:00"] == told(text)[2:]


def test_a_date_in_apposition_says_when() -> None:
    """`Four months later, in May 1647` is May 1647, whatever it was counted from."""
    text = (
        "The league met in 1646. Four months later, in May 1647, it split. "
        "Nine days later, on 29 May, it ended. A year later (1648) its leader died."
    )

    assert ["1647-05", "1647-05", "1647-05-29", "1647-05-29", "1648", "1648"] == told(text)[1:]


def test_what_is_kept_each_year_has_no_year() -> None:
    """A feast `on 12 August each year` is of no one year, also beside a year told."""
    assert "XXXX-08-12" == told("In 1646 a march was held on 12 August each year.")[1]


def test_the_end_of_a_war_has_its_own_year() -> None:
    """Years after, `since VE Day` still means the day itself."""
    assert "1945-05-08" == told("In 1947 there were more ships than on VE Day.")[1]


def test_an_obituary_that_ends_with_a_day_of_these_weeks_is_no_tale() -> None:
    """`He died on Wednesday` is of this week, however many years were told before."""
    text = TALE + "His last book came in 1680. He was out on 5 February. He died on Wednesday."

    assert ["2005-02-05", "2005-02-16"] == [t.value for t in read(text, "2005-02-16")][-2:]


def test_the_following_month_follows_the_one_told_last() -> None:
    """Also where it was told beside the line: `one of which was flown by him, in November`."""
    text = (
        "In July 1646 he joined a course. It had trips that men led, one of which was led by him, "
        "in November. The following month he led three ships. From 1646 to 1651 he lived there; "
        "he died five years later."
    )

    assert ["1646-12", "1656"] == [told(text)[2], told(text)[-1]]


def test_honours_and_operations_are_no_feasts() -> None:
    """The New Year Honours and Operation Ramadan keep no day."""
    assert ["1646"] == told("He was in the 1646 New Year Honours. Operation Ramadan failed.")


def test_a_year_far_ahead_does_not_take_a_tale_along() -> None:
    """`A record that she held until 2002` is said for the reader of today."""
    text = (
        "In May 1646 he won, a record that nobody broke for long, in fact only by 2002, they say. "
    )

    assert "1646-07" == told(text + "In July he left.")[-1]


def test_a_day_told_again_has_the_year_said_before() -> None:
    """`The 16 February match` is the one of 16 February 1647, said a sentence ago."""
    text = (
        "In May 1646 they lost. They hoped for a match that would be played on 16 February 1647. "
        "The sides for the 16 February match were strong."
    )

    assert "1647-02-16" == told(text)[-1]


def test_a_december_after_its_january_is_the_one_before() -> None:
    """A siege told to its end in January goes back to the December in which it was fought."""
    text = "On 7 December 1646 began the siege, which lasted until 8 January 1647. "

    assert "1646-12-27" == told(text + "It was cold on 16 January. On 27 December it snowed.")[-1]


def test_the_new_year_of_a_tale_and_half_a_century_later() -> None:
    """Both are counted from where the tale is."""
    text = "On 18 December 1646 he left. In the new year the fleet sailed. In 1650 it was sold. "

    assert ["1647", "1650", "1700"] == told(text + "Half a century later it sank.")[1:]


def test_a_season_before_any_year_of_a_tale_has_none() -> None:
    """`The Winter campaign` that opens a tale is not the winter of its publication."""
    assert "XXXX-WI" == values("The Winter campaign was long. " + TALE)[0]


def test_what_ended_on_a_day_is_told_up_to_it() -> None:
    """After `fought on until 10 July 1648` the tale goes on from there."""
    text = "On 17 January 1646 the town fell. He fought on until 10 July 1648. "

    assert "1648-10-20" == told(text + "The peace was signed on 20 October.")[-1]


def test_by_a_month_without_a_year_moves_a_tale_on_too() -> None:
    """`By mid-March, workers had landed` lies ahead of the December before."""
    text = "In December 1646 they met. By mid-March, workers had landed. It ended in 1647. "

    assert ["1647-03", "1647-07-09"] == told(text.replace("It ended", "On 9 July it ended"))[1:3]


def test_a_morning_does_not_hold_back_the_date_behind_it() -> None:
    """`The morning of 22 December` is read as a whole, not on the day told before."""
    text = "On 14 December 1646 they signed. The tide turned in 1647. On the {}22 December he fell."

    assert "1647-12-22TMO" == told(text.format("morning of "))[-1]


def test_a_day_of_the_next_month_or_year() -> None:
    """`The 19th of the following month` and `10 April the next year` are days."""
    text = "He was taken on 15 May 1646 and shot on the 19th of the following month. "
    next_year = "On 3 June 1646 they offered it; he took it on 10 April the next year."

    assert ["1646-06-19", "1647-04-10"] == [told(text)[-1], told(next_year)[-1]]


def test_the_20th_is_of_the_month_told_last() -> None:
    """`Where she arrived on 14 September. On the 20th …` goes on in September."""
    text = "In June 1646 she sailed home, where she arrived on 14 September. On the 20th she left."

    assert "1646-09-20" == told(text)[-1]


def test_the_twenties_are_those_near_the_tale() -> None:
    """In a tale of 1917 they begin in 1920, in one of 1645 in 1620."""
    text = "In 1913 he came. In 1917 he left. Throughout the twenties he wrote."

    assert ["192", "162"] == [
        told(text)[-1],
        told("In 1646 he came. In the twenties he had wept.")[-1],
    ]


def test_a_tale_may_open_with_a_weekday_and_its_full_date() -> None:
    """`On Sunday, 10 May 1657` is no day of these weeks."""
    text = (
        "It began on Sunday, 10 May 1657. On 8 June a force came. It ended in 1659. He had died on "
        "17 June the year before. It was told in 1707, in 1757, in 1807 and in 1857."
    )

    assert ["1657-06-08", "1659", "1658-06-17"] == values(text)[1:4]


def test_next_june_of_a_tale_is_the_one_to_come() -> None:
    """And `in 1690 it was signed on 30 November` is of the year that opens its sentence."""
    text = "On 7 September 1674 they signed, and left the next June. On 19 October 1686 he died. "

    assert ["1674-09-07", "1675-06"] == told(text)[:2]
    assert "1690-11-30" == told(text + "In 1690 a law was signed on 30 November.")[-1]


def test_one_word_of_these_weeks_does_not_outweigh_a_long_tale() -> None:
    """A history that ends with what was announced last month is a tale all the same."""
    years = " ".join(f"In {year} a town fell." for year in range(1641, 1661))

    found = values(f"{years} In April 1661 he left. In May he fell. Last month it was told.")

    assert "1661-05" == found[-2]


def test_seasons_told_together_share_their_year() -> None:
    """`The summer and early autumn of 1649` are both of 1649."""
    assert ["1649-SU", "1649-FA"] == told("It rained in the summer and early autumn of 1649.")


def test_a_date_beside_the_line_counts_where_nothing_else_was_told() -> None:
    """The first date of a tale may stand in a relative clause."""
    text = "It is of a ship that sank on 3 September 1678. On 10 September a boat came. " + TALE

    assert "1678-09-10" == values(text)[1]


def test_years_later_are_counted_from_the_sentence_before() -> None:
    """What a clause beside the tale's line dates is what the next sentence goes on from."""
    found = told(
        "In May 1670 he was made a judge. His first book was the Tables, published in 1646. "
        "Two years later he printed the second."
    )

    assert ["1670-05", "1646", "1648"] == found


def test_months_after_a_winter_are_of_its_second_year() -> None:
    """The January after `the winter of 1645–46` was hard is the one of that winter."""
    found = told(
        "The siege began in July 1645. The winter of 1645–46 was hard. In January it ended."
    )

    assert ["1645-07", "1645-WI", "1646-01"] == found


def test_the_following_june_is_not_the_june_before() -> None:
    """A month that follows on another one is the next of its name."""
    found = told("Some were freed in December 1645, the others the following June.")

    assert ["1645-12", "1646-06"] == found


def test_a_day_within_a_stretch_just_told_is_of_its_first_year() -> None:
    """What began on 17 October of a siege from one September to the next."""
    found = told(
        "Between September 1645 and September 1646 the port was besieged. "
        "The guns opened on 17 October."
    )

    assert ["1645-09", "1646-09", "1645-10-17"] == found


def test_that_winter_is_counted_from_the_last_month_told() -> None:
    """Also where that month stands beside the line of the tale."""
    found = told(
        "In May 1645 a truce was signed. It held until November 1646. That winter it broke."
    )

    assert "1647-WI" == found[-1]


def test_the_season_of_a_short_tale_names_its_year() -> None:
    """`Died in the winter of 1216` sets the year of the next sentences as a month would."""
    text = "The king died in the winter of 1216. His son was crowned on 28 October."

    assert ["1216-WI", "1216-10-28"] == values(text)


def test_the_last_week_of_a_month_is_no_word_of_news() -> None:
    """A short history that tells of `the last week of October` is still one."""
    text = (
        "On 6 June 1643 the outer wall fell. By mid-July the town was in ruins. It had no food. "
        "Few were left. Many were ill. In the last week of October the town surrendered."
    )

    assert "1643-10" == values(text)[-1]
