"""What a number in a source's words is a number of: shares, and the money of each country.

In: a value as a source writes it. Out: its unit, `` where it is a plain count. £1.4bn and C$2.3bn
may be one sum, and 92 % is less than 21,408 votes in no sense: what differs in its unit is neither
drawn on one axis nor said to contradict.
"""

import re
from collections import Counter
from collections.abc import Iterable

from publish.numbers import MONEY, number

_SHARE = re.compile(r"%|\bper\s?cent\b|\bpercent\b", re.IGNORECASE)
_SIGN = re.compile(rf"(?:\b([A-Z]{{1,3}})\s?)?([{MONEY}])")
_HOME = {"US$": "$", "U$": "$", "GB£": "£", "UK£": "£", "JP¥": "¥"}
"""Signs with the country's letters, of money that its sign alone stands for."""
_CODES = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹", "CAD": "C$", "AUD": "A$"}
_CODE = re.compile(rf"\b({'|'.join(_CODES)})\b")
_NAMES = {"dollar": "$", "pound": "£", "euro": "€", "rupee": "₹", "yen": "¥"}
_NAME = re.compile(
    rf"\b(?:(\w+)\s+)?({'|'.join(_NAMES)}|yuan|franc|crown|rouble|ruble|peso|lira|won|rand)s?\b",
    re.IGNORECASE,
)
_NO_COUNTRY = re.compile(r"\d|\b(?:(?:m|b|tr)illion|thousand|hundred|lakh|crore|[mbt]n|us|of)\b")


def unit_of(value: str) -> str:
    """Name the unit of a value: `%`, `$`, `C$`, `crown`; nothing for a plain count."""
    if _SHARE.search(value):
        return "%"
    if sign := _SIGN.search(value):
        whole = f"{sign[1] or ''}{sign[2]}"
        return _HOME.get(whole, whole)
    if code := _CODE.search(value):
        return _CODES[code[1]]
    if not (name := _NAME.search(value)):
        return ""
    country, money = (name[1] or "").casefold(), name[2].casefold()
    if country and not _NO_COUNTRY.search(country):
        return f"{country} {money}"
    return _NAMES.get(money, money)


def commonest(units: Iterable[str]) -> str:
    """Give the unit that most have; of two as common the one that comes first."""
    counts = Counter(units)
    return max(counts, key=lambda unit: counts[unit], default="")


def with_unit(amount: float, unit: str) -> str:
    """Write an amount of the axis with a unit that has a sign: `£2 billion`, `40%`."""
    if unit == "%":
        return f"{number(amount)}%"
    return f"{unit}{number(amount)}" if unit.endswith(tuple(MONEY)) else number(amount)
