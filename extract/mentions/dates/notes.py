"""Say to readers how a date is known that no quoted words give: what it rests on in, words out.

The site prints it beside the date, so it speaks of the article and not of rules.
"""

from datetime import date

from extract.mention import MentionDate
from extract.timex import Published
from records.edtf import Edtf

_MONTHS = (
    "January February March April May June July August September October November December"
).split()


def no_day(published: Published | None, more: str) -> str:
    """Say that an article gives no day, when it appeared, and what else bounds it."""
    said = "The article gives no day"
    if published is not None:
        about = "on" if published.earliest == published.latest else "by"
        said += f"; it appeared {about} {_day(published.latest)}"
    return f"{said}. {more}".rstrip() if more else f"{said}."


def elsewhere(told: MentionDate) -> str:
    """Say that another sentence dates the event."""
    return f"It tells of this elsewhere with {_words(told.text, told.edtf)}."


def beside(told: MentionDate) -> str:
    """Say that the sentence dates something else."""
    return f"The same sentence speaks of {_words(told.text, told.edtf)}."


def going_on(told: MentionDate) -> str:
    """Say what the story told last, or is to come to, before the event."""
    return f"The day that it named last before this is {_words(told.text, told.edtf)}."


def following(told: MentionDate) -> str:
    """Say that the event came after what is dated."""
    return f"It tells this as coming after {_words(told.text, told.edtf)}."


def preceding(told: MentionDate) -> str:
    """Say that the event came before what is dated."""
    return f"It tells this as coming before {_words(told.text, told.edtf)}."


def when_said(told: MentionDate) -> str:
    """Say that the event was over when somebody told of it."""
    return f"It had happened when somebody told of it, {_words(told.text, told.edtf)}."


def counting(words: str, edtf: Edtf) -> str:
    """Say from which day of the article a length of time was counted."""
    return f"Counted from {_words(words, edtf)}."


def unquoted(told: MentionDate) -> str:
    """Say which words give the date that stand beside those quoted."""
    return f"The article gives it as {_words(told.text, told.edtf)}, beside the words quoted."


def _words(said: str, edtf: Edtf) -> str:
    """Quote the words of a date, with the day that they mean."""
    quoted = f"“{' '.join(said.split())}”"
    return f"{quoted} ({_day(edtf.exact_day)})" if edtf.exact_day is not None else quoted


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
