"""What the words right beside a date say of it: since, until, when, said.

In: a token of a parsed sentence. Out: yes or no, or the word.
"""

import re

from spacy.tokens import Token

_UP_TO = frozenset("and until till to through".split())
_OF_CLOCKS = frozenset("a.m. p.m. am pm a.m p.m noon midnight at on least".split())
_RUN_UP = re.compile(r"(?:run ?- ?up|lead ?- ?up|build ?- ?up|runup|countdown|approach) to$")
_LEADING = frozenset("on in early mid late".split())
_SAYING = frozenset("say tell announce report".split())
_GOING_ON = frozenset("hold stage begin start".split())
_FAR_BELOW = 10  # words
_WITHIN = frozenset("pobj prep compound nmod nummod amod npadvmod".split())


_DAYPARTS = frozenset("morning afternoon evening night".split())
_HOURS = frozenset("a.m. p.m. am pm noon midnight".split())
_NAMES = frozenset(("NOUN", "PROPN", "NUM"))


def spoken_for(token: Token) -> Token:
    """Return the word by which `Friday` hangs: `Friday morning`, `6 p.m. on Friday`."""
    above = token.head
    if token.dep_ == "compound" and above.lower_ in _DAYPARTS:
        token = above
    if token.dep_ == "pobj" and above.lower_ == "on" and above.head.lower_ in _HOURS:
        token = above.head
    while token.dep_ == "conj" and token.head.i < token.i and token.head.pos_ in _NAMES:
        token = token.head
    return token


def is_since(token: Token) -> bool:
    """Tell `since March`, `since the March vote`, `since moving there in March`.

    So is the day of `since the day after the start of the war on 7 October`.
    """
    if token.i and token.nbor(-1).lower_ == "since":
        return True  # `his first speech since May may help`, where the parser takes another way
    for _ in range(_FAR_BELOW):
        if token.dep_ in ("pobj", "pcomp") and token.head.lower_ == "since":
            return True
        if token.dep_ == "ROOT" or token.dep_ not in _WITHIN:
            return False
        token = token.head
    return False


def is_after_past(token: Token) -> bool:
    """Tell `After his election in January he left`: what came before the past is past."""
    for _ in range(4):
        if token.dep_ in ("pobj", "pcomp") and token.head.lower_ == "after":
            return token.head.head.tag_ == "VBD"
        if token.dep_ == "ROOT" or token.dep_ not in _WITHIN:
            return False
        token = token.head
    return False


def until(token: Token) -> Token | None:
    """Find the `until` of `until Friday`, `until 2 p.m. on Friday`."""
    if token.dep_ == "pobj" and token.head.lower_ in ("until", "till"):
        return token.head
    for before in reversed(list(token.doc[max(0, token.i - 4) : token.i])):
        if before.lower_ in ("until", "till"):
            return before
        if before.pos_ != "NUM" and before.lower_ not in _OF_CLOCKS:
            return None
    return None


def is_deadline(token: Token) -> bool:
    """Tell `bans placed on pork may go by 1 June`: `by` looks ahead as often as back."""
    words = token.doc[max(0, token.i - 2) : token.i]
    return any(word.lower_ == "by" for word in words)


def is_come(token: Token) -> bool:
    """Tell `come Christmas`, `between now and May`, `in the run-up to the autumn`."""
    before = [word.lower_ for word in token.doc[max(0, token.i - 5) : token.i]]
    if before[-1:] == ["the"]:
        before.pop()
    if before[-1:] == ["to"] and _RUN_UP.search(" ".join(before)):
        return True
    return before[-1:] == ["come"] or (before[-2:-1] == ["now"] and before[-1] in _UP_TO)


def is_when(token: Token) -> bool:
    """Tell `in May, when the strike began`."""
    after = token.doc[token.i + 1 : token.i + 3]
    return any(word.lower_ == "when" and word.head.tag_ == "VBD" for word in after)


def is_of_which(token: Token) -> bool:
    """Tell `a warning issued on Monday expired`: the day says which, and not when.

    Of `a meeting held on Monday ended` it says both.
    """
    verb = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    described = verb is not None and verb.dep_ == "acl" and verb.tag_ == "VBN"
    return described and verb is not None and verb.lemma_.lower() not in _GOING_ON


def is_of_saying(token: Token) -> bool:
    """Tell `said on Friday`, `said in early May`, whatever the parser hangs the date on."""
    first = token.i - 1
    while first > 0 and token.doc[first].lower_ in _LEADING:
        first -= 1
    before = token.doc[max(0, first)]
    return before.tag_ == "VBD" and before.lemma_.lower() in _SAYING


def is_of_doing(token: Token) -> bool:
    """Tell `the council on Friday passed a law`: the day stands between who acts and the deed."""
    around = token.doc[max(0, token.i - 2) : token.i + 2]
    if len(around) < 4 or around[1].lower_ != "on":
        return False
    return around[0].pos_ in _NAMES and around[3].tag_ == "VBD" and around[3].pos_ == "VERB"
