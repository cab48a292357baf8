"""Reconcile the dates of mentions that may report one event.

In: mentions with or without dates. Out: whether their dates can stand together, and the one date
that the event gets: the most precise that most of them support.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from extract.mention import Mention, MentionDate
from records.edtf import Edtf, overlap

_UNSAID = 0.4
"""What a date counts that no words give, only the order of telling."""


def dates_agree(one: Mention, other: Mention) -> bool:
    """Say whether both could be the same moment; a mention without a date agrees with any."""
    return not one.date or not other.date or overlap(one.date.edtf, other.date.edtf)


def told_apart(one: Mention, other: Mention) -> bool:
    """Say whether words of both articles give dates that cannot be the same moment.

    A date known from the order of telling alone (`reported in an article of`) tells less.
    """
    return both_said(one, other) and not dates_agree(one, other)


def next_day(one: Mention, other: Mention) -> bool:
    """Say whether they name two exact days in a row."""
    first, last = (each.date.edtf.exact_day if each.date else None for each in (one, other))
    return bool(first and last) and days_apart(one, other) == 1


def same_day(one: Mention, other: Mention) -> bool:
    """Say whether both name the same exact day."""
    days = [each.date.edtf.exact_day if each.date else None for each in (one, other)]
    return days[0] is not None and days[0] == days[1]


def days_apart(one: Mention, other: Mention) -> int:
    """Count the days from the last possible day of one to that of the other.

    News that dates an event by nothing but its own day of publication tells of what is recent. But
    a month and a day of it that words give are not apart.
    """
    if both_said(one, other) and dates_agree(one, other):
        return 0
    ends = [each.date.edtf.latest if each.date else None for each in (one, other)]
    first, last = ends
    return abs((first - last).days) if first and last else 0


def both_said(one: Mention, other: Mention) -> bool:
    """Say whether words of both articles give the date."""
    return bool(one.date and one.date.text and other.date and other.date.text)


def best_date(mentions: Iterable[Mention]) -> Edtf | None:
    """Choose the date that most mentions support; among equals the one said, then the shortest."""
    dates = [mention.date for mention in mentions if mention.date]
    if not dates:
        return None
    return max(dates, key=lambda each: _rank(each, dates)).edtf


def _rank(candidate: MentionDate, dates: Sequence[MentionDate]) -> tuple[float, int, bool, str]:
    support = sum(_weight(each) for each in dates if overlap(candidate.edtf, each.edtf))
    return round(support, 6), -_days(candidate.edtf), bool(candidate.text), candidate.edtf.text


def _weight(each: MentionDate) -> float:
    return 1.0 if each.text else _UNSAID


def _days(edtf: Edtf) -> int:
    first, last = edtf.earliest or date.min, edtf.latest or date.max
    return (last - first).days + (edtf.approximate or not edtf.earliest or not edtf.latest)
