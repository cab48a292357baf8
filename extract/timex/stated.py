"""The year that is said beside a period: `the third quarter of 2019`, `last year's spring`.

In: what a rule matched with these patterns, and the story. Out: the year, and what it was resolved
against.
"""

import re

from extract.timex.lexicon import YEAR4, S
from extract.timex.story import Story
from extract.timex.years import relative_year, short_year

YEAR_AFTER = (
    rf"(?:(?:{S}of|{S}in|,)?{S}(?:fiscal{S})?(?P<year>{YEAR4}|['’]\d\d(?!\w)"
    rf"|(?:the{S})?(?P<rel>this|last|next|that|the){S}year)"
    r"(?:[-–/]\d\d(?![\d-]))?)"  # `the winter of 2021-22`
)
YEAR_BEFORE = (
    rf"(?:(?:the{S})?(?:fiscal{S})?(?P<before>{YEAR4})(?:['’]s)?"
    rf"{S}|(?P<relb>this|last|next){S}year['’]s{S})"
)


def stated_year(match: re.Match[str], story: Story) -> tuple[int | None, str]:
    """Return the year said before or after a period, and what it was resolved against."""
    groups = match.groupdict()
    stated = groups.get("before") or (groups.get("year") if not groups.get("rel") else None)
    if stated:
        short = stated[0] in "'’"
        return short_year(int(stated[1:]), story) if short else int(stated), ""
    rel = groups.get("rel") or groups.get("relb")
    if rel:
        return relative_year(rel, story, match.start())
    return None, ""
