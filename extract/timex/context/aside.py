"""Tell a date that stands beside a tale's line from one that moves it on.

In: a token of a parsed sentence, or the words before a date. Out: yes or no.
"""

import re

from spacy.tokens import Token

from extract.timex.calendar.model import Seen
from extract.timex.calendar.point import Point
from extract.timex.context.tense import FUTURE_AUX

# `314 deaths in 2008, against a figure of 904 in 2007`
_COMPARING = re.compile(
    r"(?:\(as of|\bas against|\bas opposed to|\bcompared (?:with|to)|\bagainst a|\bthan in"
    r"|\bas in|\bfrom an? \w+ of|\b(?:surpass|exceed)(?:ed|ing) (?:the|its))\b"
    r"[^.;,]{0,40}$"
)
# `the largest decline since May 2006`, `its best game since it lost at home on 3 May 2006`
_RECORD = re.compile(
    r"\b(?:\w{2,}est|most|least|worst|best|first|last|only|time)\b[^.;,]{0,40}"
    r"\bsince\s(?:[^.;,]{0,60}\b(?:in|on)\s)?\s*$"
)


def compares(before: str) -> bool:
    """Tell from the words of the sentence before a date that it is only compared with."""
    return _COMPARING.search(before) is not None


def is_of_record(before: str) -> bool:
    """Tell from the words of the sentence before a date that it is only a record's."""
    return _RECORD.search(before) is not None


_SOON = 2  # years
_FAR_AHEAD = 30  # years that no tale moves on at once


def looks_far_ahead(point: Point, told: Seen | None) -> bool:
    """Tell `a record he held until 2010` from what a tale of 1888 tells next."""
    if told is None or point.grain != "year" or told.point.year < 1000:
        return False
    return point.year - told.point.year > _FAR_AHEAD


def is_aside(token: Token) -> bool:
    """Tell whether a date stands beside the story's line.

    So it does in a relative clause, a plan, as a noun's attribute, and with what came before
    (`this followed the vote of May 1990`).
    """
    if is_attribute(token):
        return token.head.pos_ == "NOUN"
    for one in (token, *token.ancestors):
        if (one.dep_ in ("relcl", "acl") and not _says_when(one)) or _is_unreal(one):
            return True
        if one.lower_ == "until" and not _is_denied(one.head):
            return True
        if one.lemma_ == "follow" and any(child.dep_ == "dobj" for child in one.children):
            return True
    return False


def is_until(token: Token) -> bool:
    """Tell the date of `fought on until May`."""
    above = list(token.ancestors)
    verb = next((i for i, one in enumerate(above) if one.pos_ in ("VERB", "AUX")), len(above))
    return any(one.lower_ == "until" for one in above[:verb])


def is_ahead_of(point: Point | None, told: Point | None) -> bool:
    """Tell a date that lies behind none of what was told."""
    if point is None or told is None:
        return False
    return (point.year, point.month or 1) > (told.year, told.month or 12)


def ends(point: Point | None, told: Point | None) -> bool:
    """Tell a day soon after a date told, on which what was told ended."""
    if point is None or told is None or not point.day:
        return False
    return 0 <= point.year - told.year <= _SOON


def is_pluperfect(token: Token) -> bool:
    """Tell whether a date's verb says `had`."""
    verb = next((one for one in (token, *token.ancestors) if one.pos_ in ("VERB", "AUX")), None)
    return verb is not None and any(
        child.lower_ == "had" and child.dep_ == "aux" for child in verb.children
    )


def is_attribute(token: Token) -> bool:
    """Tell the date of `the June 1916 offensive`."""
    return token.dep_ in ("compound", "nmod", "amod") and token.head.ent_type_ != "DATE"


def is_year_of(token: Token) -> bool:
    """Tell the year of `The 1997 Act cut it`, which names the Act, from `In 1997 an Act cut it`."""
    numbered = token.dep_ == "nummod" and token.head.i > token.i
    return numbered and len(token.text) == len("1997")


def _says_when(verb: Token) -> bool:
    """Tell `they were marching, when he died in March`, which goes on with the story."""
    return any(child.lower_ == "when" for child in verb.children)


def _is_denied(verb: Token) -> bool:
    """Tell `did not depart until May`, when it did."""
    return any(child.dep_ == "neg" for child in verb.children)


def _is_unreal(verb: Token) -> bool:
    auxiliaries = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    return bool(auxiliaries & (FUTURE_AUX | {"could"}))
