"""Tell a rate from a length: `$33 million a year`, `twice a week`.

In: a match of a rule for lengths and the story. Out: yes or no.
"""

import re

from extract.timex.calendar.lexicon import WEEKDAY, S
from extract.timex.context.story import Story

_COUNTED_FROM = re.compile(
    rf"{S}(?:after\b|before\b|from{S}(?:{WEEKDAY}|to\w+|now)(?!\w))", re.IGNORECASE
)
_PRICE = re.compile(
    r"(?:[$£€¥]\s?\d[\d,.]*(?:\s?(?:k|m|bn|million|billion))?|\d(?:p|c|¢|%)|\b(?:dollars?|pounds?"
    r"|euros?|cents?|pence|rupees|yen|percent|per\scent|barrels?|gallons|tons|tonnes))\)?\s$"
)


def is_rate(match: re.Match[str], story: Story) -> bool:
    """Tell `$33 million a year` and `twice a week` from `within a year`."""
    if _COUNTED_FROM.match(story.text, match.end()):
        return False  # `announced his plans a day after he had lost`, `in court a week from Friday`
    if re.search(r"\b(?:once|twice|times)\s+$", story.text[: match.start()][-12:]):
        return True
    if _PRICE.search(story.text, max(0, match.start() - 24), match.start()):
        return True
    token = story.token(match.start("unit"))
    before = story.token(max(0, match.start() - 2))
    return (
        token is not None
        and token.dep_ == "npadvmod"
        and before is not None
        and before.pos_ in ("NOUN", "NUM", "SYM", "PROPN")
    )
