"""Which year a tale of past years has reached, on tales of our own."""

from tests.test_timex import read


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
