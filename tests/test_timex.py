"""The temporal tagger on sentences of our own: words, TIMEX3 type and value, EDTF."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from extract.nlp import load_pipeline, parse
from extract.timex import Published, Timex, tag
from records.edtf import parse_edtf

FIXTURES = Path(__file__).parent / "fixtures" / "timex"
Row = tuple[str, str, str, str]


def published(text: str) -> Published | None:
    """Read `2020-01-10`, `2020-01-08..2020-01-10` or `none`."""
    if text == "none":
        return None
    first, _, last = text.partition("..")
    return Published(date.fromisoformat(first), date.fromisoformat(last or first))


@cache
def read(text: str, day: str) -> tuple[Timex, ...]:
    """Tag a text published on a day."""
    return tag(parse(load_pipeline(), text), published(day))


def cases() -> list[tuple[str, str, tuple[Row, ...]]]:
    """Read the fixtures: publication date, text, and the rows expected."""
    found: list[tuple[str, str, tuple[Row, ...]]] = []
    texts = [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("*.txt"))]
    for line in "\n".join(texts).splitlines():
        if line.startswith("    "):
            words, kind, value, edtf = (part.strip() for part in line.split("|"))
            day, text, rows = found[-1]
            found[-1] = (day, text, (*rows, (words, kind, value, edtf)))
        elif line and not line.startswith("#"):
            day, text = (part.strip() for part in line.split("|", 1))
            found.append((day, text, ()))
    return found


@pytest.mark.parametrize(("day", "text", "expected"), cases(), ids=lambda value: str(value)[:60])
def test_sentence_gives_its_timexes(day: str, text: str, expected: tuple[Row, ...]) -> None:
    """Each sentence of the fixtures gives exactly the expressions written under it."""
    found = read(text, day)

    assert expected == tuple((t.text, t.type, t.value, t.edtf) for t in found)


def test_fixture_has_many_cases() -> None:
    """The fixture is not emptied by mistake."""
    assert len(cases()) >= 120


def test_edtf_is_of_the_record_format() -> None:
    """Every EDTF value that the tagger gives can stand in a record."""
    values = [timex.edtf for day, text, _ in cases() for timex in read(text, day) if timex.edtf]

    assert values == [parse_edtf(value).text for value in values]


def test_anchor_says_publication_date() -> None:
    """What was counted from the publication date says so."""
    (friday,) = read("The dam burst on Friday.", "2021-08-18")

    assert "published 2021-08-18" == friday.anchor


def test_anchor_names_the_earlier_date() -> None:
    """What was counted from a date in the text names it and how far back it stands."""
    text = "The dam burst on 9 May 2016. Nobody was hurt. Three days later it was repaired."
    later = read(text, "2021-08-18")[-1]

    assert ("2016-05-12", "the 2016-05-09 two sentences before") == (later.edtf, later.anchor)


def test_absolute_date_has_no_anchor() -> None:
    """A date that stands alone was resolved against nothing."""
    (day,) = read("The dam burst on 9 May 2016.", "2021-08-18")

    assert "" == day.anchor


def test_without_publication_date_relative_words_have_no_day() -> None:
    """An article without a date still gives its absolute dates, and no others."""
    found = read("Last week the dam burst. It was built on 9 May 2016.", "none")

    assert ["", "2016-05-09"] == [timex.edtf for timex in found]


def test_estimated_publication_widens_relative_words() -> None:
    """A date estimated within a stretch makes relative words as wide, absolute ones not."""
    found = read("It burst yesterday, not on 9 May 2016.", "2021-08-10..2021-08-18")

    assert ["[2021-08-09..2021-08-17]", "2016-05-09"] == [timex.edtf for timex in found]


def test_tale_of_past_years_keeps_its_year() -> None:
    """In a narrative a year is said once and holds until the story moves on."""
    text = (
        "In March 1848 crowds filled the squares. By the end of April the ministers had fled. "
        "In November 1848 the court left the city. In January a new assembly met. "
        "The town had been besieged in 1683 and in 1704. In March 1849 the army returned. "
        "By mid-April the rising was over."
    )
    values = [timex.value for timex in read(text, "2009-12-19")]

    assert ["1848-03", "1848-04", "1848-11", "1849-01"] == values[:4]
    assert ["1849-03", "1849-04"] == values[-2:]


OBITUARY = (
    "The potter {lead}. She was born in 1932. In 1950 she moved to the coast. She married in 1957. "
    "Her first show came in 1961, a second one in 1964. She won the prize in 1972. "
    "She retired in 1999.{tail}"
)


def test_obituary_counts_from_publication() -> None:
    """News that tells a life is no tale: its days are those of these weeks."""
    text = OBITUARY.format(lead="died on 24 August after a fall yesterday", tail="")

    assert ["2020-08-24", "2020-08-25"] == [timex.edtf for timex in read(text, "2020-08-26")[:2]]


def test_tale_looks_ahead_from_publication() -> None:
    """What a tale of past years says will happen is counted from its publication."""
    text = OBITUARY.format(lead="is known for blue bowls", tail=" A show will open on 26 March.")

    assert "2020-03-26" == read(text, "2020-03-10")[-1].edtf


def test_tale_moves_on_with_a_year_that_opens_a_sentence() -> None:
    """A bare year of the sentence before beats the month told before it."""
    text = (
        "The league was founded in 1881. In March 1926 it split. In early 1927 a new board led it. "
        "On April 7 the board fell. The campaign of 1928 failed. In July the league ended. "
        "Its history was written in 1950 and in 1970."
    )
    values = [timex.value for timex in read(text, "2009-12-19")]

    assert ["1927-04-07", "1928-07"] == [values[3], values[5]]


TALE = "The war began in 1641. Towns fell in 1642, in 1643 and in 1645. It was told in 1670. "


def told(text: str) -> list[str]:
    """Return the values of a tale's continuation."""
    return [timex.value for timex in read(TALE + text, "2009-12-19")][5:]


def test_pluperfect_ahead_of_the_tale_moves_it_on() -> None:
    """What `had` happened by a later date is no flashback; by an earlier one it is."""
    ahead = told("In June 1646 he sailed. By May 1648 they had lost the coast. In July he fled.")
    back = told("In June 1646 he sailed. By May 1640 they had lost the coast. In July he fled.")

    assert (["1646-06", "1648-05", "1648-07"], ["1646-06", "1640-05", "1646-07"]) == (ahead, back)


def test_comparison_does_not_move_a_tale() -> None:
    """A figure of another year beside this one's leaves the tale where it is."""
    found = told(
        "In May 1646 there were 40 ships, against a peak of 90 in 1644. In July they left."
    )

    assert ["1646-05", "1644", "1646-07"] == found


def test_sequel_does_not_move_a_tale() -> None:
    """What something followed lies behind it."""
    found = told("In May 1646 he resigned. This followed the vote of March 1645. In July he left.")

    assert ["1646-05", "1645-03", "1646-07"] == found


def test_range_over_the_turn_of_the_year_stays_in_order() -> None:
    """The first end of `from October to March` lies before the second."""
    found = told("In March 1646 he sailed. He had led the siege from October to March.")

    assert ["1646-03", "1645-10", "1646-03"] == found


def test_winter_and_spring_after_an_autumn_are_of_the_next_year() -> None:
    """In a tale seasons follow on each other; a winter has the year of its January."""
    found = told(
        "They met in the autumn of 1646. They passed the winter there. In spring they left."
    )

    assert ["1646-FA", "1647-WI", "1647-SP"] == found


def test_a_day_is_not_counted_from_a_year_that_the_tale_has_left() -> None:
    """`Four days later` in a tale that has come to another year has no day."""
    text = "On 3 May 1646 he sailed. He was forced to resign in 1649. Four days later he died."
    last = read(TALE + text, "2009-12-19")[-1]

    assert ("1649-XX-XX", "") == (last.value, last.edtf)


def test_a_year_that_opens_a_paragraph_holds_in_it() -> None:
    """Some sentences on, a month still belongs to the year that set the scene."""
    text = (
        "In March 1646 the league split.\n\nIn early 1647 a new board led it. It had no money. "
        "Its members quarrelled. Some wrote pamphlets. In April the board fell."
    )

    assert "1647-04" == told(text)[-1]


def test_years_ahead_make_no_tale() -> None:
    """Delivery dates of the coming decade do not turn news into a tale of past years."""
    text = (
        "The yard sold six ferries. They are to sail in 2024, 2025, 2026, 2027, 2028 and 2029. "
        "The first was named in May."
    )

    assert "2021-05" == read(text, "2021-06-15")[-1].value
