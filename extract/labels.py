"""The date that a chronology sets before what happened: a paragraph in, where its label ends out.

`• March 2014: The state approves the dam.` Bullets count as part of the label.
"""

import re

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_DATE = (
    rf"(?:(?:early|mid|late|in|on|by|from|circa|c\.)[\s-])?(?:{_WEEKDAY},?\s)?"
    rf"(?:{_DAY}(?:\s?[-–]\s?{_DAY})?\s{_MONTH}(?:,?\s{_YEAR})?"
    rf"|{_MONTH}\s{_DAY}(?:\s?[-–]\s?{_DAY})?(?:,?\s{_YEAR})?|{_MONTH},?\s{_YEAR}|{_YEAR})"
)
BULLET = re.compile(r"\\?[*•·▪●–-]\s+(?=\S)")
_LABEL = re.compile(
    rf"(?P<date>{_DATE}(?:\s?(?:[-–]|to)\s?{_DATE})?)(?:\s?[:—–]|\s-)\s(?=[\"“‘'(]?(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)


def label_end(paragraph: str) -> int:
    """Give where the words behind bullet and date begin; 0 where it has neither."""
    bullet = BULLET.match(paragraph)
    start = bullet.end() if bullet else 0
    label = _LABEL.match(paragraph, start)
    return label.end() if label else start


def is_label(text: str, start: int, end: int) -> bool:
    """Say whether the words at a place are the date that a paragraph begins with."""
    begin = text.rfind("\n", 0, start) + 1
    bullet = BULLET.match(text, begin)
    label = _LABEL.match(text, bullet.end() if bullet else begin)
    return label is not None and label.start("date") <= start and end <= label.end("date")
