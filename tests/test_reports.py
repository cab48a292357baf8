"""Independent reports: copies of one text count once."""

from publish.reports import voices
from records.model import Article


def names(*articles: Article) -> list[str]:
    """Give the voices of articles by name."""
    return [voice.name for voice in voices(articles, {a.id: a for a in articles})]


def article(name: str, publisher: str, source: str = "") -> Article:
    """Make an article of a publisher."""
    return Article(name, f"Title {name}", "", publisher=publisher, syndicated_from=source)


def test_a_copy_speaks_for_the_article_that_it_copies() -> None:
    """Also through another copy, and whatever comes first."""
    copies = article("c", "Blog", "b"), article("b", "Ledger", "a"), article("a", "Courier")

    assert ["Courier"] == names(*copies)


def test_two_copies_of_one_wire_are_one_voice() -> None:
    """Even where the wire's own text is not among the articles."""
    assert ["The Wire", "Radio"] == names(
        article("a", "Courier", "The Wire"),
        article("b", "Ledger", "the wire"),
        article("c", "Radio"),
    )


def test_articles_of_one_publisher_are_one_voice() -> None:
    """The count is never higher than it should be."""
    assert ["Courier"] == names(article("a", "Courier"), article("b", "Courier"))


def test_articles_without_a_publisher_stay_apart() -> None:
    """They go by their titles."""
    assert ["Title a", "Title b"] == names(article("a", ""), article("b", ""))


def test_articles_that_copy_each_other_are_followed_once() -> None:
    """A mistake in the records must not hang a build."""
    assert 2 == len(names(article("a", "Courier", "b"), article("b", "Ledger", "a")))
