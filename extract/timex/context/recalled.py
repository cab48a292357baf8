"""A day told in full before: `7 March 2003`, and then `the letter of 7 March`.

In: the story so far and a month and day without a year. Out: the mention that says the year.
"""

from datetime import date

from extract.timex.calendar.model import Seen
from extract.timex.context.story import Story

_RECALLED = 10  # sentences within which a day told again is the same
_WEEKS = 31  # days around publication
_FULL = 24  # characters: `7 September, 2003`


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
