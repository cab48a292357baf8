"""Rules for spans that `the` alone points at: `the day`, `the end of the month`, `year-end`."""

import re
from collections.abc import Iterator

from extract.timex.calendar.lexicon import DAY_TH, MONTH, WEEKDAY, YEAR4, S
from extract.timex.calendar.point import Point, cut, shift
from extract.timex.context.story import Reading, Story
from extract.timex.context.verbs import is_perfect
from extract.timex.rules.daytime import day_of_story
from extract.timex.rules.lengths import period
from extract.timex.rules.names import is_title
from extract.timex.rules.relative import base
from extract.timex.rules.rule import PART, dated, part_mod, rule, unknown

# `the year to March 2013`, `the year to March`, `the year ended 30 June`, `the year since`
_UP_TO = re.compile(
    rf"{S}(?:since|ended|ending)\b|{S}(?:to|through){S}(?:(?:early|late|the{S}end{S}of){S})?(?:{DAY_TH}{S})?{MONTH}(?!\w)",
    re.IGNORECASE,
)


# `the day of the vote`, `the year after the merger`: events are not anchors
_OF_EVENT = re.compile(
    rf"{S}(?:of{S}(?!{MONTH}|{WEEKDAY}|the{S}\d)(?:(?:the|an?|his|her|its|their|our|my)\b"
    rf"(?!{S}(?:week|month|year)\b)|(?-i:[A-Z]))"
    rf"|(?:before|after)\b(?!{S}(?:last|next)\b))",
    re.IGNORECASE,
)
_WEEKDAY_NEXT = re.compile(rf"{S}{WEEKDAY}", re.IGNORECASE)
_OF_DOER = re.compile(rf"{S}(?:he|she|it|they|we|you|I|the|his|her|their)\b")
_ENDING = re.compile(rf"{S}end(?:ed|ing)\b", re.IGNORECASE)  # `joins` reads the week


_SAME_DAY = 4  # sentences
_SAME_STORY = 30


def _bare_unit(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `the day`, `the year`, `the end of the month`."""
    grain = match["unit"].lower()
    if _is_of_other(match, story):
        return
    if _is_stretch(match, story):
        yield unknown(period(1, grain), "DURATION")
    elif not match["part"] and _is_told_of(match, story):
        return
    elif grain == "weekend" and not story.narrative:
        yield from _weekend(match, story)
    else:
        yield from _counted(match, story, grain)


def _is_of_other(match: re.Match[str], story: Story) -> bool:
    """Tell words that only look like a day or a year."""
    grain = match["unit"].lower()
    if grain == "day" and story.text.endswith(("to ", " by "), 0, match.start()):
        return True  # `three years to the day since`, `grows by the day`
    if grain == "year" and story.text.endswith(("half ", "Half "), 0, match.start()):
        return True  # `they live half the year in the hills`
    if grain == "day" and _is_after_all(match, story):
        return True
    if grain == "day" and _WEEKDAY_NEXT.match(story.text, match.end()):
        return True  # `during the day Friday`
    return is_title(story, match.start("unit")) or _names_the_best(match, story)


def _is_after_all(match: re.Match[str], story: Story) -> bool:
    """Tell `at the end of the day it is their choice`, a saying, from `closed at the end of it`."""
    at = story.text[max(0, match.start() - 3) : match.start()].lower() == "at "
    said = at and (match["part"] or "").lower().startswith("the end")
    aside = story.text.startswith(",", match.end())
    return said and (aside or story.tense(match.start("unit")) in ("present", "future"))


def _is_stretch(match: re.Match[str], story: Story) -> bool:
    """Tell `the year to March` and `rose by a third over the decade`, lengths of time."""
    grain = match["unit"].lower()
    if grain == "decade" and not match["part"] and not story.narrative:
        return True
    by_day = grain == "week" and _ENDING.match(story.text, match.end())
    return _UP_TO.match(story.text, match.end()) is not None and not by_day


def _is_told_of(match: re.Match[str], story: Story) -> bool:
    """Tell `the day of the vote`, `carried the day` and `the day he died`."""
    if _OF_EVENT.match(story.text, match.end()):
        return True
    if match["unit"].lower() in ("day", "year") and not _is_adverbial(match, story):
        return True
    if match["unit"].lower() == "weekend" and not story.narrative:
        return False
    if match["unit"].lower() == "year" and story.text.endswith("for ", 0, match.start()):
        return False  # `for the year it came in at 4 percent`
    described = story.is_described(match.start("unit"))
    return described or _OF_DOER.match(story.text, match.end()) is not None


def _counted(match: re.Match[str], story: Story, grain: str) -> Iterator[Reading]:
    """Take the day in force for `later in the day`, this year for `the end of the year`."""
    near = story.last_with(grain) if story.narrative or grain in ("day", "week") else None
    # `later in the day` goes on with a day told, however much was said of it.
    reach = _SAME_DAY if match["part"] and grain == "day" else 2
    part = (match["part"] or "").lower()
    if grain == "day" and part.startswith(("earlier", "later")):
        told = day_of_story(story, match.start("unit"))
        near, reach = (told, _SAME_STORY) if told else (near, reach)
    if grain == "day" and not story.narrative and story.holds(is_perfect, match.start("unit")):
        near = None  # `50 people have been killed over the day`, which is today
    if grain == "week" and not story.narrative and story.tense(match.start("unit")) == "future":
        near = None  # `we should know by the end of the week`
    if near and near[1].sentence >= story.sentence(match.start()) - reach:
        yield dated(near[0], story.from_seen(near[1], match.start()), part_mod(match))
        return
    start = base(story, grain, match.start(), from_story=False)
    point = shift(start[0], -_is_reported(match, story)) if start else None
    if start and point:
        yield dated(point, start[1], part_mod(match))


_FORECASTS = frozenset(
    "aim budget estimate expectation forecast goal guidance outlook plan projection target".split()
)
_WHOLE = frozenset("for during over".split())
_REPORTED = 3  # months in which accounts of the year before come out


def _is_reported(match: re.Match[str], story: Story) -> bool:
    """Tell `profit for the year fell`, said in February, from what is expected for this year.

    So `during the year it bought a rival`, when a year has hardly begun.
    """
    now, whole = story.published, match["unit"].lower() == "year" and not match["part"]
    if not whole or now is None or story.narrative or now.month > _REPORTED:
        return False
    token = story.token(match.start("unit"))
    led = token is not None and token.head.lower_ in _WHOLE and token.dep_ == "pobj"
    if token is None or not led:
        return False
    above = token.head.head  # `its outlook for the year`, `cut its outlook for the year`
    things = (above, *(child for child in above.children if child.dep_ == "dobj"))
    if any(thing.lemma_.lower() in _FORECASTS for thing in things):
        return False
    return story.tense(match.start("unit")) == "past"


_BEST = frozenset(
    "player team manager man woman person book song album quote word movie film goal game photo "
    "picture coach driver rookie save move story shot".split()
)


def _names_the_best(match: re.Match[str], story: Story) -> bool:
    """Tell `player of the month`."""
    token = story.token(match.start("unit"))
    of = token.head if token is not None else None
    awarded = match["unit"][0].isupper() or _AWARD.match(story.text, match.end())
    if awarded and story.text.endswith("of ", 0, match.start()):
        return True  # `won the Novel of the Year prize`, `the gig of the year award`
    return of is not None and of.lower_ == "of" and of.head.lower_ in _BEST


_AWARD = re.compile(rf"{S}(?:accolades?|awards?|prizes?|titles?|honou?rs?)\b")
_PARTS = frozenset("month week quarter half day night hour".split())


def _is_adverbial(match: re.Match[str], story: Story) -> bool:
    """Tell `during the day` from `carried the day` and `Man of the Year`."""
    token = story.token(match.start("unit"))
    if token is None or token.dep_ == "dobj":
        return False
    of = token.dep_ == "pobj" and token.head.lower_ == "of"
    # `the first nine months of the year`
    return not of or token.head.head.lemma_.lower() in _PARTS


def _weekend(match: re.Match[str], story: Story) -> Iterator[Reading]:
    now = story.now("weekend")
    if now is None or story.published is None:
        return
    before = story.tense(match.start()) != "future" and story.published.weekday() < 5
    point = shift(now, -1) if before else now
    if point:
        yield dated(point, story.from_published(), part_mod(match))


def _part_of(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `earlier this year`'s kin written apart: `year-end`, `month's end`."""
    grain = match["unit"].lower()
    if match["year"]:
        yield dated(Point("year", int(match["year"])), "", "END")
        return
    start = base(story, grain, match.start(), from_story=False)
    since = story.text.endswith("since ", 0, match.start()) and not story.narrative
    point = shift(start[0], -1 if since else 0) if start else None
    if start and point:
        yield dated(point, start[1], "END")


_AUTUMN = 9
_SPRING = 3  # until March the new year is the one that has begun


def _told_new_year(story: Story, offset: int) -> Iterator[Reading]:
    """Read `in the new year` after a December of the tale."""
    told = story.last(lambda point: point.month >= _AUTUMN)
    year = cut(told.point, "year") if told else None
    after = shift(year, 1) if year else None
    if told and after and story.sentence(offset) - told.sentence <= 2:
        yield dated(after, story.from_seen(told, offset), "START")


def _new_year(match: re.Match[str], story: Story) -> Iterator[Reading]:
    """Read `resume in the new year` as the beginning of the next one, or of this one."""
    now, month = story.now("year"), story.now("month")
    if story.narrative:
        yield from _told_new_year(story, match.start())
        return
    if now is None or month is None:
        return
    tense = story.tense(match.start("unit"))
    ahead = month.part > _SPRING and tense == "future"
    ahead = ahead or (month.part >= _AUTUMN and tense != "past")
    point = shift(now, 1) if ahead else now
    if point is not None and (ahead or month.part <= _SPRING):
        yield dated(point, story.from_published(), "START")


RULES = (
    rule(
        "new-year",
        rf"the{S}new{S}(?P<unit>year)(?!['’]|{S}(?:holiday|eve|day|period|sales?)s?\b)",
        _new_year,
    ),
    rule(
        "unit-bare",
        rf"{PART}?the{S}(?:full-(?=year(?!-|{S}(?-i:[a-z])))|(?:fiscal|full|financial|calendar)"
        rf"{S})?(?P<unit>day|week|weekend|month|year|decade)(?!-\w|{S}(?-i:(?!I\b)[IVX]+\b))",
        _bare_unit,
    ),
    rule(
        "end-of-unit",
        rf"(?P<unit>year|month|week)(?:['’]s)?(?:-|{S})end(?:(?<=year-end)(?:{S}of)?{S}(?P<year>{YEAR4})(?!\w))?",
        _part_of,
    ),
)
