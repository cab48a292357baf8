"""A day told in full elsewhere: `7 March 2003`, and then `the letter of 7 March`.

In: the story so far and a month and day without a year. Out: the mention that says the year, or
the year that a text about its anniversary means: `a year after the 7 March attacks`.
"""

import re
from datetime import date
from functools import lru_cache

from extract.timex.calendar.lexicon import CARDINALS, MONTHS, ORDINALS, YEAR4, S, either, ordinal
from extract.timex.calendar.model import Seen
from extract.timex.context.beside import is_since
from extract.timex.context.story import Story
from extract.timex.context.tense import is_calamity

_RECALLED = 10  # sentences within which a day told again is the same
_WEEKS = 31  # days around publication
_FULL = 24  # characters: `7 September, 2003`
# `the first anniversary`, `one year on`, `a year since`
_WORDS = either((*CARDINALS, *ORDINALS))
_NUMBER = rf"(?:(?P<number>an?|\d{{1,3}}(?:st|nd|rd|th)?|{_WORDS})(?:{S}|-))?"
_ANNIVERSARY = rf"\b{_NUMBER}(?:(?:year-)?anniversary|years?{S}(?:on|ago|after|later|since|from))\b"
_OF = rf"\b(?:anniversary{S}(?:of|since)|years?{S}(?:since|after|on{S}from))\b"
_BESIDE = r"(?:(?!\.\s+[A-Z])[^\n]){0,60}"
_OF_THEN = re.compile(rf"(?i){_OF}[^\n\d]{{0,60}}(?:\d\w*{S})?$")
_EVE = re.compile(rf"(?i)\beve{S}of{S}(?:the{S})?(?:\d\w*{S})?$")
_FAR = 110  # characters
_COMES = re.compile(rf"(?i)\S+{S}(?:\S+{S})?anniversary\b")  # `the Oct. 7 anniversary`


def _is_lately(now: date, month_day: tuple[int, int]) -> bool:
    """Tell a day that news tells of without its year, being of these weeks."""
    days = (month_day[0] - now.month) * 30 + month_day[1] - now.day
    return min(days % 365, -days % 365) <= _WEEKS


def said_in_full(story: Story, month_day: tuple[int, int], offset: int) -> Seen | None:
    """Find `16 February 1889` a few sentences before `the 16 February match`."""
    here, now = story.sentence(offset), story.published
    if not story.narrative and (now is None or _is_lately(now, month_day)):
        return None
    return next(
        (
            seen
            for seen in reversed(story.seen)
            if here - seen.sentence <= _RECALLED
            and (seen.point.part, seen.point.day) == month_day
            and seen.point.grain == "day"
            and (story.narrative or _is_in_full(story, seen))
        ),
        None,
    )


def _is_in_full(story: Story, seen: Seen) -> bool:
    return f"{seen.point.year}" in story.text[seen.start : seen.start + _FULL]


def of_years_ago(story: Story, month_day: tuple[int, int], ahead: int, offset: int) -> int | None:
    """Give the year of a day of these weeks that the text knows to be years ago.

    What happened `on 7 March`, a few days back, may also be of this year.
    """
    if story.published is None or not -_WEEKS <= ahead <= _WEEKS:
        return None
    before = story.text[max(0, offset - _FAR) : offset]
    if _EVE.search(before) or _COMES.match(story.text, offset):
        return None
    looks_back = (
        story.holds(is_calamity, offset)
        or story.holds(is_since, offset)
        or story.names_thing(offset)
        or _OF_THEN.search(before)
        or (ahead >= 0 and story.tense(offset) == "past")
    )
    return _told_year(story.text, month_day, story.published.year) if looks_back else None


@lru_cache(maxsize=64)
def _told_year(text: str, month_day: tuple[int, int], now: int) -> int | None:
    """Find the year of a day that the text gives in full, or of whose anniversary it tells."""
    month = either(name for name, number in MONTHS.items() if number == month_day[0])
    day = rf"{month_day[1]}(?:st|nd|rd|th)?"
    named = rf"\b(?:{day}{S}(?:of{S})?{month}\b\.?|{month}\b\.?{S}(?:the{S})?{day})(?!\w)"
    years = {int(one[1]) for one in re.finditer(rf"(?i){named},?{S}(?:of{S})?({YEAR4})\b", text)}
    if now in years or now - 1 in years:
        return now - 1 if now - 1 in years else None
    told = re.search(rf"(?i){named}{_BESIDE}{_ANNIVERSARY}", text)
    told = told or re.search(rf"(?i){_ANNIVERSARY}{_BESIDE}{named}", text)
    return now - _count(told["number"] or "a") if told else None


def _count(word: str) -> int:
    word = word.lower()
    return 1 if word in {"a", "an"} else CARDINALS.get(word) or ordinal(word)
