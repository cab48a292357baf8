"""Where an expression begins: without an article that is another's, with the `around` before it.

In: the story and what was found in it. Out: the same, their starts moved.
"""

import re
from dataclasses import replace

from extract.timex.context.story import Story
from extract.timex.rules.rule import Found

_AROUND = re.compile(
    r"\b(?:around|(?:(?<=in )|(?<=by )|(?<=from )|(?<=since )|(?<=at )|(?<=until )"
    r"|(?<=before )|(?<=after )|(?<=on or ))about)\s+$",
    re.I,
)
_ROUGH = frozenset(
    "month-day day-month month year year-short holiday noon clock-half clock-24 clock-dot "
    "clock-four clock-oclock clock-past".split()
)


# What stands before a noun to name it; `the following morning shops shut` is misread instead.
_NAMING = frozenset(
    "month-day day-month month season holiday quarter quarter-nth quarters-two quarter-months half "
    "length length-hyphen year decade century".split()
)


def extended(story: Story, found: Found) -> Found:
    """Move the start of an expression to where it begins."""
    return _with_around(story.text, _without_article(story, found))


def _without_article(story: Story, found: Found) -> Found:
    """Leave the article of `the third-quarter loss` and `the 2 May vote` to the noun it is of."""
    article = story.token(found.start)
    if found.rule not in _NAMING or article is None or article.lower_ != "the":
        return found
    if article.head.idx < found.end:
        return found
    start = article.nbor().idx
    return replace(found, start=start) if start < found.end else found


def _with_around(text: str, found: Found) -> Found:
    """Read `around 7:15 p.m.`, `in about 1345` as good to an hour or a year only."""
    before = _AROUND.search(text, max(0, found.start - 20), found.start)
    if before is None or found.rule not in _ROUGH or found.reading.mod:
        return found
    start = before.end() - len(before[0].lstrip())
    return replace(found, start=start, reading=replace(found.reading, mod="APPROX"))
