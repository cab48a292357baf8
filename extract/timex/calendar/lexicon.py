"""English words of the calendar and of counting, and the regular expressions that find them."""

import re
from collections.abc import Iterable

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon", "tuesday tues tue", "wednesday wed", "thursday thurs thur thu",
            "friday fri", "saturday sat", "sunday sun",
        )
    )
    for name in names.split()
}  # fmt: skip
SEASONS = {
    "spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "autumn": 3, "fall": 3,
    "winter": 4, "wintertime": 4,
}  # fmt: skip
DAYPARTS = {
    "morning": "TMO", "dawn": "TMO", "afternoon": "TAF", "evening": "TEV", "dusk": "TEV",
    "night": "TNI", "midnight": "T24:00", "noon": "T12:00", "midday": "T12:00",
}  # fmt: skip
UNITS = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "fortnight": "W",
    "month": "M", "quarter": "Q", "year": "Y", "decade": "Y", "century": "Y",
    "millennium": "Y", "weekend": "D", "night": "D",
}  # fmt: skip
CARDINALS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
        "twentieth".split(),
        start=1,
    )
}
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90, "noughties": 0,
}  # fmt: skip
VAGUE_COUNTS = frozenset(
    ("few", "several", "some", "many", "couple", "dozens", "hundreds", "decades", "number", "more")
)


def either(words: Iterable[str]) -> str:
    """Build an alternation, longest word first so that `sept` wins over `sep`."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(map(re.escape, ordered)) + ")"


# One space or line break, but never a blank line: an expression stays in its paragraph.
S = r"(?:[^\S\n]+\n?|\n)[^\S\n]*"
COMMA = rf"(?:[^\S\n]*,[^\S\n]*\n?[^\S\n]*|{S})"
HYPHEN = rf"(?:[-\u2010\u2011]|{S})"
MONTH = (
    rf"(?:{either(m for m in MONTHS if len(m) > 4 or m in ('may', 'june', 'july'))}\b"
    rf"|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b(?!-[a-z]-)\.?)"  # not `Mar-a-Lago`
)
WEEKDAY = (
    rf"(?:{either(w for w in WEEKDAYS if w.endswith('day'))}\b"
    rf"|(?:mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)\b\.?)"
)
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
DAY_TH = rf"{DAY}(?:st|nd|rd|th)?(?![\w%])"
YEAR4 = r"(?:1\d{3}|20\d{2})"
SEASON = either(SEASONS)
SPELLED = rf"(?:(?:twenty|thirty){HYPHEN}{either(ORDINALS)}|thirtieth|{either(ORDINALS)})"
ORDINAL = rf"(?:{SPELLED}|\d{{1,2}}(?:st|nd|rd|th))"
# `March eighth`, as broadcasts are written down; not `In March second thoughts came`.
DAY_SPELLED = (
    rf"{SPELLED}(?=[^\S\n]*(?:[,.;:)\n]|$|(?:and|at|to|in|when|through|of|nineteen|\d{{4}})\b))"
)
_SMALL = either(CARDINALS)
_TENS = either(word for word, number in CARDINALS.items() if number >= 20)
_ONES = either(word for word, number in CARDINALS.items() if 0 < number < 10)
# `twenty-two`, but not the `three two` of `three two-year terms`
CARDINAL_WORDS = rf"(?:{_TENS}{HYPHEN}{_ONES}|{_SMALL})(?:{S}(?:hundred|thousand))?"
NUMBER = (
    rf"(?:\d+(?:,\d{{3}})*(?:\.\d+)?(?:{HYPHEN}\d/\d)?|{CARDINAL_WORDS}"
    rf"|(?:an?{S})?(?:couple{S}of|couple|dozen|half{S}dozen|hundred|thousand)|half{S}an?|an?)"
)
UNIT_WORD = "second minute hour day week fortnight month quarter year decade century".split()
UNIT = either(UNIT_WORD)
UNIT_PLURAL = either([f"{u}s" for u in UNIT_WORD if u != "century"] + ["centuries"])
APPROX = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX",
    "some": "APPROX", "circa": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN",
    "less than": "LESS_THAN", "under": "LESS_THAN", "more than": "MORE_THAN",
    "over": "MORE_THAN", "at least": "EQUAL_OR_MORE", "up to": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS", "just over": "MORE_THAN",
    "just under": "LESS_THAN", "no less than": "EQUAL_OR_MORE", "close to": "LESS_THAN",
}  # fmt: skip

ZONE = (
    r"(?P<zone>(?:GMT|UTC)[^\S\n]?[+-]\d{1,2}|GMT|UTC|Z"
    r"|(?-i:[ECMP][SD]?T|[CE]ES?T|A[CEW][SD]T|NZ[SD]T|BST|IST|JST|KST|HKT|MSK|SAST)|local(?:\s+time)?|(?:Eastern|Central|Mountain|Pacific)(?:\s+(?:Standard|Daylight))?(?:\s+time|(?!\s+(?-i:[A-Z]))))"
)
# `2000` of `between 2000 and 2100 GMT`
TO_CLOCK = rf"{S}(?:and|to|until|till){S}[0-2]\d[0-5]\d{S}{ZONE.replace('?P<zone>', '?:')}(?!\w)"


def count(words: str) -> float | None:
    """Read a number as written (`22`, `5 1/2`, `twenty-two`, `a`); None for an unstated one."""
    text = re.sub(r"[\s\-\u2010\u2011]+", " ", words.lower().replace(",", "")).strip()
    fraction = re.fullmatch(r"(\d+) (\d)/(\d)", text)
    if fraction:
        whole, top, below = map(int, fraction.groups())
        return whole + top / below if below else None
    if re.fullmatch(r"\d+(\.\d+)?", text):
        return float(text)
    if text.startswith("half"):
        return 6 if "dozen" in text else 0.5
    return _count_words(text.split())


def _count_words(words: list[str]) -> float | None:
    total = 0.0
    for word in words:
        if word in CARDINALS:
            total += CARDINALS[word]
        elif word in ("hundred", "thousand"):
            total = (total or 1) * (100 if word == "hundred" else 1000)
        elif word in ("a", "an"):
            total += 1 if len(words) == 1 else 0
        elif word in ("couple", "dozen"):
            total = 2 if word == "couple" else 12
        elif word != "of":
            return None
    return total or None


def ordinal(word: str) -> int:
    """Read `third` or `3rd`."""
    tens, _, ones = re.sub(r"[\s\u2010\u2011]", "-", word.lower()).rpartition("-")
    named = ORDINALS.get(ones, {"thirtieth": 30}.get(ones, 0))
    return CARDINALS.get(tens, 0) + named if named else int(re.sub(r"\D", "", word) or 0)
