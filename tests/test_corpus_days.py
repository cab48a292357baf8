"""Which days an article names, as days of what it tells."""

from datetime import date

import pytest

from bench.tokenised import as_written
from extract.corpus.named_days import NamedDay, named_days
from extract.timex import Published, tag
from tests.reading import parsed

FRIDAY = date(2021, 3, 5)


def days(text: str) -> list[str]:
    """Find the days that a text of Friday, 5 March 2021 names."""
    doc, published = parsed(text), Published(FRIDAY, FRIDAY)
    return [each.day.isoformat() for each in named_days(doc, tag(doc, published), published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sank on Thursday.", ["2021-03-04"]),
        ("The ferry sank at 6 p.m. in heavy fog.", []),
        ("NORDEN, March 5, 2021 (Wire) - The ferry is lost.", []),
        ("The ferry sank in February, the owner said.", []),
        ("Nobody knows when it sank.", []),
    ],
)
def test_only_days_of_events_count(text: str, expected: list[str]) -> None:
    """No clock time alone, no dateline, no month."""
    assert expected == days(text)


def test_a_day_counts_once_a_sentence() -> None:
    """And again for the next sentence, at that sentence's start."""
    text = "On Thursday it sank; on Thursday it was lost. Thursday was foggy."
    doc, published = parsed(text), Published(FRIDAY, FRIDAY)
    found = named_days(doc, tag(doc, published), published)

    assert (
        NamedDay(date(2021, 3, 4), 0),
        NamedDay(date(2021, 3, 4), text.index("Thursday was")),
    ) == found


def test_tokens_are_joined_as_a_writer_would() -> None:
    """The benchmark's corpora come in Penn Treebank tokens."""
    line = "He did n't say `` no '' -LRB- yet -RRB- , the owner 's son said ."

    assert "He didn't say “no” (yet), the owner's son said." == as_written(line)
