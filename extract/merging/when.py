"""Reconcile the dates of mentions that may report one event.

In: mentions with or without dates. Out: whether their dates can stand together, and the one date
that the event gets: the most precise that most of them support, but for a few.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from extract.mention import Mention, MentionDate
from records.edtf import Edtf, overlap

FEW = 0.1
"""So many of all may have a date that contradicts the others: it may be misread."""
_UNSAID = 0.4
"""What a date counts that no words give, only the order of telling."""
_NEWS = timedelta(days=21)
"""What lies further back is no news of an article."""
_ONE_NEWS = timedelta(days=3)
"""What two papers head their pages with lies no further apart: each tells what is new to it."""
_STILL_NEWS = timedelta(days=7)
"""What happened longer ago is not what such a headline tells."""
_WEEK = 7
_MONTH = 31
SAYS_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b|\byear\b", re.IGNORECASE)
_LATE = re.compile(r"\b(?:late|night|midnight)\b", re.IGNORECASE)
_EARLY = re.compile(r"\b(?:early|dawn|midnight|small hours)\b", re.IGNORECASE)
_EITHER = re.compile(r"\bovernight\b", re.IGNORECASE)
"""Words of a date that may be the day before or the day after midnight."""


def dates_agree(one: Mention, other: Mention) -> bool:
    """Say whether both could be the same moment; a mention without a date agrees with any."""
    if not one.date or not other.date or overlap(one.date.edtf, other.date.edtf):
        return True
    return next_day(one, other) and _in_one_night(one.date, other.date)


def _in_one_night(one: MentionDate, other: MentionDate) -> bool:
    """Say whether two days in a row are told as one night: `late Thursday`, `early on Friday`."""
    first, last = sorted((one, other), key=lambda each: each.edtf.earliest or date.min)
    if _EITHER.search(first.text):
        return True
    return bool(_LATE.search(first.text) and _EARLY.search(last.text))


def told_apart(one: Mention, other: Mention) -> bool:
    """Say whether words of both articles give dates that cannot be the same moment.

    A date known from the order of telling alone (`reported in an article of`) tells less.
    """
    return both_said(one, other) and not dates_agree(one, other)


def both_days(one: Mention, other: Mention) -> bool:
    """Say whether both name an exact day, which is seldom misread; a year or a week often is."""
    return all(_day(each) is not None for each in (one, other))


def is_background(one: Mention, other: Mention) -> bool:
    """Say whether an article tells one as its news, and later the other as long past.

    `A bus fell into a ravine, … In September another bus fell into one`: news that says no day is
    of about the day that it appeared.
    """
    first, last = sorted((one, other), key=lambda each: each.start)
    news, past = first.date, last.date
    if first.article != last.article or not news or not past or news.text or not past.text:
        return False
    day = past.edtf.latest
    return news.likely is not None and day is not None and news.likely - day > _NEWS


def is_other_news(one: Mention, other: Mention) -> bool:
    """Say whether a headline tells one as news without a day, and the other was not in that news.

    `A strike on a school kills 28`, in papers of 10 and of 14 October; in one of 10 October and,
    in another, of the 2nd or told in September. A look back from later may be of any day.
    """
    if one.article == other.article:
        return False
    days = [_day_of_news(each) for each in (one, other)]
    if days[0] and days[1]:
        return abs(days[0] - days[1]) > _ONE_NEWS
    for news, told in zip(days, (other.date, one.date), strict=True):
        last = told.edtf.latest if told else None
        if news and last and news - last > _STILL_NEWS:
            return True
    return False


def _day_of_news(mention: Mention) -> date | None:
    """Give the likeliest day of what a headline tells and no words date."""
    return (
        mention.date.likely if mention.headline and mention.date and not mention.is_dated else None
    )


def next_day(one: Mention, other: Mention) -> bool:
    """Say whether they name two exact days in a row."""
    first, last = _day(one), _day(other)
    return first is not None and last is not None and abs((first - last).days) == 1


def same_day(one: Mention, other: Mention) -> bool:
    """Say whether both name the same exact day."""
    return both_days(one, other) and _day(one) == _day(other)


def same_day_of_year(one: Mention, other: Mention) -> bool:
    """Say whether both name one day of a year, and words of one at least do not say of which."""
    first, last = _day(one), _day(other)
    if first is None or last is None or (first.month, first.day) != (last.month, last.day):
        return False
    return not all(each.date and SAYS_YEAR.search(each.date.text) for each in (one, other))


def same_time(one: Mention, other: Mention) -> bool:
    """Say whether words of both give dates that can be the same: a month and a day of it.

    That two things were of one year says little.
    """
    if not both_said(one, other) or not dates_agree(one, other) or same_day(one, other):
        return False
    return max(_span(each) for each in (one, other)) <= _MONTH


def day_of_week(one: Mention, other: Mention) -> bool:
    """Say whether words of one name a day, and words of the other the same day or its week."""
    if not both_said(one, other) or not dates_agree(one, other):
        return False
    spans = [_span(each) for each in (one, other)]
    return min(spans) == 1 and max(spans) <= _WEEK


def _span(mention: Mention) -> int:
    """Count the days that the date may be; many where it is open or approximate."""
    edtf = mention.date.edtf if mention.date else None
    if edtf is None or edtf.approximate or not edtf.earliest or not edtf.latest:
        return 366
    return (edtf.latest - edtf.earliest).days + 1


def _day(mention: Mention) -> date | None:
    return mention.date.edtf.exact_day if mention.date else None


def days_apart(one: Mention, other: Mention) -> int:
    """Count the days from the last possible day of one to that of the other.

    Where no words give a date, the likeliest day counts; news that dates an event by nothing but
    its own day of publication tells of what is recent. But a month and a day of it that words give
    are not apart, and a month is not later than news that appeared in it.
    """
    if both_said(one, other) and dates_agree(one, other):
        return 0
    first, last = (_last_day(each.date) if each.date else None for each in (one, other))
    if not first or not last or _appeared_in(one, other) or _appeared_in(other, one):
        return 0
    return abs((first - last).days)


def _appeared_in(one: Mention, other: Mention) -> bool:
    """Say whether words of one give a week or a month that holds the likeliest day of the other."""
    if not one.date or not other.date or not one.is_dated or other.is_dated:
        return False
    first, last, day = one.date.edtf.earliest, one.date.edtf.latest, _last_day(other.date)
    if not first or not last or not day:
        return False
    return _span(one) <= _MONTH and first <= day <= last


def _last_day(told: MentionDate) -> date | None:
    return told.edtf.latest if told.text or told.likely is None else told.likely


def both_said(one: Mention, other: Mention) -> bool:
    """Say whether words of both articles give the date."""
    return one.is_dated and other.is_dated


def best_date(mentions: Iterable[Mention]) -> Edtf | None:
    """Choose the most precise date of those that most mentions support, but for a few.

    Of dates as precise the one with most support, then the one said: where many say `on Friday` or
    `last week`, and one `on Saturday`, it was on Friday.
    """
    dates = [mention.date for mention in mentions if mention.date]
    if not dates:
        return None
    support = [_support(each, dates) for each in dates]
    most = (1 - FEW) * max(support)
    enough = (
        counted
        for counted in zip(support, dates, strict=True)
        if counted[0] >= most or _apart(counted[1], dates) <= FEW * len(dates)
    )
    return max(enough, key=_rank)[1].edtf


def _apart(candidate: MentionDate, dates: Sequence[MentionDate]) -> int:
    return sum(not overlap(candidate.edtf, each.edtf) for each in dates)


def _support(candidate: MentionDate, dates: Sequence[MentionDate]) -> float:
    agreeing = (each for each in dates if overlap(candidate.edtf, each.edtf))
    return round(sum(1.0 if each.text else _UNSAID for each in agreeing), 6)


def _rank(counted: tuple[float, MentionDate]) -> tuple[int, float, bool, str]:
    support, each = counted
    return -_days(each.edtf), support, bool(each.text), each.edtf.text


def _days(edtf: Edtf) -> int:
    first, last = edtf.earliest or date.min, edtf.latest or date.max
    return (last - first).days + (edtf.approximate or not edtf.earliest or not edtf.latest)
