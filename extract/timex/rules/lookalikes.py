"""Tell what only looks like a year or a length: counts, measures, shares, ages, rates.

In: a match of a rule and the story. Out: yes or no.
"""

import re
from functools import lru_cache

from spacy.tokens import Token

from extract.timex.calendar.lexicon import TO_CLOCK, ZONE, S
from extract.timex.context.story import Story
from extract.timex.rules.names import is_person, is_title

_COUNTED = frozenset(
    "people men women troops soldiers miles km kilometers kilometres dollars tons tonnes meters "
    "metres feet points jobs workers homes pounds acres yards barrels votes years days hours "
    "minutes horses guns ships tanks aircraft prisoners casualties civilians rpm members "
    "employees units shares planes copies students passengers words pages euros yen".split()
)
LAST_YEAR = 2050
"""Beyond it a number is a year only where the words before it say so."""
_IN_YEAR = frozenset(
    "in by until till before after since between during around circa year early late mid".split()
)
_FROM_YEAR = re.compile(r"\b(?:19|20)\d\d\s?(?:to|and|or|until|[-–—])\s?$")


def is_far_ahead(match: re.Match[str], story: Story, before: str) -> bool:
    """Tell `by 2100` from `fell 33 points to 2339`, `the 2300 slot`."""
    ranged = _FROM_YEAR.search(story.text, max(0, match.start() - 12), match.start())
    return before in _IN_YEAR or ranged is not None or bool(match["part"])


# `a 2000-man force`
_MEASURE = re.compile(
    r"-(?:man|strong|seat|member|mile|pound|ton|tonne|met(?:re|er)|kilomet(?:re|er)|km|foot|acre|word"
    r"|page|room|bed|watt|calorie|plus|odd|square|horsepower|barrel|person|vehicle|unit)\b"
    rf"|{S}(?:ft|lbs?|kg|mm|cm|mph|kph|hp|cc|sq)\b|(?:{S}|-)years?(?:{S}|-)old\b"
)
_ADDRESS = re.compile(
    rf"{S}(?:[A-Z][\w.]*{S}){{1,3}}(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Drive|Terrace"
    r"|Highway|Parkway)\b"
)


def is_measure(match: re.Match[str], story: Story) -> bool:
    """Tell a number joined to what it measures, and a house of a street: `1355 Elm Street`."""
    year = story.token(match.start("year"))
    at_home = year is not None and not _follows_when(year) and not _is_described(year)
    housed = at_home and _ADDRESS.match(story.text, match.end()) is not None
    return housed or _MEASURE.match(story.text, match.end()) is not None


_PRINTING = 1900  # years from which a number before a noun is mostly one: `of 2012 voters`


def is_counted(last: Token | None, following: str) -> bool:
    """Tell `2000 people` from a year: `the 2015 Women's Open`."""
    if last is not None and _counts_many(last):
        return True
    if last is None or following not in _COUNTED:
        return False
    return last.i + 2 == len(last.doc) or last.nbor(2).tag_ != "POS"


def _follows_when(year: Token) -> bool:
    """Tell `In 1848 rebels took the town`, `in 1900 Oxford Street was lit`."""
    return year.i > 0 and year.nbor(-1).lower_ in (*_IN_YEAR, "from")


def _is_described(year: Token) -> bool:
    """Tell `the 2012 London Road plan` from `a house in 2012 London Road`."""
    return year.i > 0 and year.nbor(-1).pos_ in ("DET", "PRON")


def _counts_many(number: Token) -> bool:
    """Tell `a survey of 1709 pupils` from `the 1848 risings`, `of 1848 and risings`."""
    if not number.text.isdigit() or int(number.text) >= _PRINTING or number.dep_ != "nummod":
        return False
    of = number.i > 0 and number.nbor(-1).pos_ in ("ADP", "VERB") and not _follows_when(number)
    return of and number.head.tag_ == "NNS" and number.head.i == number.i + 1


_AT_ABOUT = re.compile(r"\bat\s(?:around|about|exactly)\s$")
_TO_CLOCK = re.compile(TO_CLOCK, re.IGNORECASE)


_HOURS = re.compile(
    r"\bat\s(?:around|about|exactly|approximately)\s(?:[01]\d|2[0-3])[0-5]\d(?![\d-]|[.,]\d)"
    rf"|\b(?:[01]\d|2[0-3])[0-5]\d{S}{ZONE.replace('?P<zone>', '?:')}(?!\w)"
)
_BEFORE_HOUR = re.compile(
    r"\b(?:(?:at|until|till|after|before|from|since|by|between|about|around)\s"
    r"|between\s[0-2]\d[0-5]\d\sand\s|from\s[0-2]\d[0-5]\d\s(?:to|until|till)\s)$"
)


def is_hour_told(match: re.Match[str], story: Story, group: str) -> bool:
    """Tell `until 1220` of a text that writes its hours so: `at about 1100`, `0230 GMT`.

    There it is no year but one that a reader of news would think of first.
    """
    number = match[group]
    if not _HOUR.fullmatch(number) or 1900 <= int(number) <= LAST_YEAR:
        return False
    start = match.start(group)
    led = _BEFORE_HOUR.search(story.text, max(0, start - 20), start)
    return led is not None and _writes_hours(story.text)


_HOUR = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")


@lru_cache(maxsize=4)
def _writes_hours(text: str) -> bool:
    told = (match.start() for match in _HOURS.finditer(text))
    return any(not is_price(text, text.find("at ", start) + 3) for start in told)


# `gold settled at 1425 on Tuesday`
_PRICED = re.compile(r"\b(?:clos|end|trad|settl|quot|stood|finish)\w*(?:\s\w+)?\sat\s(?:\w+\s)?$")


def is_price(text: str, start: int) -> bool:
    """Tell a number at which shares closed from an hour."""
    return _PRICED.search(text, max(0, start - 40), start) is not None


def is_clock(match: re.Match[str], story: Story) -> bool:
    """Tell `at around 1530 on Tuesday`, `between 2000 and 2100 GMT`."""
    if _TO_CLOCK.match(story.text, match.end()) or is_hour_told(match, story, "year"):
        return True
    start = match.start("year")
    return _AT_ABOUT.search(story.text, max(0, start - 12), start) is not None


_CODE = re.compile(r"[A-Za-z]\d+-$")
_CODED = re.compile(r"-[a-z]+[A-Z]")
# `Section 1983`, `Decree 2005-981`, `Windows 2000`
_NUMBERED = re.compile(
    r"\b(?:(?i:Section|Article|Rule|Regulation|Decree|Resolution|Directive|Ordinance|Form|Room|Flight"
    r"|Route|Highway|Unit|Suite|Gate|Channel|Serial|Number)|No\.?|Windows)\s$"
)


def is_code(match: re.Match[str], story: Story) -> bool:
    """Tell a part of a model's, a law's or a sample's name: `the A350-1000`, `2019-nCoV`."""
    start = match.start("year")
    before = _CODE.search(story.text, max(0, start - 8), start)
    before = before or _NUMBERED.search(story.text, max(0, start - 12), start)
    return before is not None or _CODED.match(story.text, match.end()) is not None


# `Highs will be in the 30s`, `the mercury fell into the 20s`
_WEATHER = re.compile(
    r"\b(?:temperatures?|mercury|thermometers?|highs?|lows?|humidity)\b[^.;\n]{0,60}$",
    re.IGNORECASE,
)
_DEGREES = re.compile(rf"(?:{S})?(?:°|degrees|(?-i:[FC])\b)", re.IGNORECASE)


def is_of_weather(match: re.Match[str], story: Story) -> bool:
    """Tell degrees from years."""
    if re.search(r"['’‘`]\d", match.group()):
        return False
    before = story.text[story.sentence_start(match.start()) : match.start()]
    measured = _WEATHER.search(before) or _DEGREES.match(story.text, match.end())
    return measured is not None


def is_no_length(match: re.Match[str], story: Story) -> bool:
    """Tell an age, a programme, a share and a year of the calendar from a length."""
    words, unit = match["count"].lower(), match["unit"].lower()
    age = (match.groupdict().get("age") or "").lower()
    if age == "olds" or (age == "old" and is_person(story, match.end())):
        return True
    if unit == "year" and words in ("a", "one") and _SCHOOL.match(story.text, match.end()):
        return True  # `a year seven pupil`
    if words in ("a", "an") and (_WHEN.match(story.text, match.end()) or match["unit"].istitle()):
        return True  # `a Day of the Sea`
    if unit == "quarter" and ("-" in match.group() or _is_share(match, story)):
        return True  # `one-quarter blood`, `one quarter of it`, `one quarter said so`
    if unit == "quarters" and words == "three" and _OF_WHOLE.match(story.text, match.end()):
        return True  # `three quarters of the voters`
    if unit == "second" and _SECOND_OF.match(story.text, match.end()):
        return True  # `three second-half goals`
    if _CALENDAR.fullmatch(words) and unit in ("year", "month", "week", "day"):
        return True  # `the 2011 year-end list`, `World Cup 2018 day five`
    if story.narrative:
        return False
    # the programme `60 Minutes`; an age dates nothing
    named = words.isdigit() and is_title(story, match.start("unit"))
    old = _OLD.match(story.text, match.end())
    return named or (old is not None and ("-" not in match.group() or is_person(story, old.end())))


def _is_share(match: re.Match[str], story: Story) -> bool:
    quarter = story.token(match.start("unit"))
    acts = quarter is not None and quarter.dep_ in ("nsubj", "nsubjpass")
    return acts or _OF.match(story.text, match.end()) is not None


_SCHOOL = re.compile(
    rf"{S}(?:\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen){S}"
    r"(?:pupil|student|class|child|boy|girl|group|teacher)",
    re.IGNORECASE,
)
_OF = re.compile(rf"{S}of\b")
_OF_WHOLE = re.compile(
    rf"{S}of{S}(?:all|the|an?|its|his|her|their|our|my|your|this|that|these|those|them|it|us)\b"
    rf"|{S}of{S}[A-Z£$€]"
)
_SECOND_OF = re.compile(
    rf"(?:{S}|-)(?:hand|half|homes?|place|round|class|generation|language|leg|row|tier|team)\b"
)
_CALENDAR = re.compile(r"(?:19|20)\d\d")
_OLD = re.compile(rf"(?:{S}|-)(?:or{S})?old(?:er|s)?\b", re.IGNORECASE)
# `a day when all was well` has no length; `a day-long meeting` has another rule.
_WHEN = re.compile(rf"{S}when\b|-long\b", re.IGNORECASE)


_TO_DO = re.compile(rf"{S}to\b")


def is_some_day(match: re.Match[str], story: Story) -> bool:
    """Tell `will return one day`, `hopes one day to return` from `lasted one day`."""
    if story.tense(match.start()) == "future":
        return True
    token, verb = story.token(match.start("unit")), story.token(match.end() + 1)
    if verb is not None and verb.pos_ == "VERB" and story.text.endswith("to ", 0, match.start()):
        return True
    aside = token is not None and token.dep_ in ("npadvmod", "advmod")
    return aside and _TO_DO.match(story.text, match.end()) is not None
