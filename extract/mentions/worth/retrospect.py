"""What an article looks back on without a day: a trigger in, yes or no out.

`During his presidency`, `years ago`, `was once named` and `when she was one` are long past. That it
had happened when the article appeared is all that could be said of it, and nobody looks it up
there.
"""

from spacy.tokens import Token

from extract.mentions.dates.timelinks import mark_of
from extract.mentions.syntax.clauses import child, children, is_verb, tense_of
from extract.mentions.syntax.predicates import Trigger

LOOKS_BACK = "looks back, on no day"
_ERAS = {"presidency", "premiership", "tenure", "career", "reign", "rule", "term", "childhood"}
_ERAS |= {"youth", "lifetime", "life", "marriage", "era", "years", "decades"}
"""Long times that a portrait looks back on: `during his presidency`."""
_YOUNG = {"child", "boy", "girl", "teenager", "baby", "student", "young", "little"}
_LONG = {"years", "decades", "centuries", "generations", "long"}
_NOW = {"recently", "now", "just", "already", "since"}


def looks_back(trigger: Trigger) -> bool:
    """Say whether an undated clause tells of a time long past."""
    verb = trigger.verb
    if verb is None or tense_of(verb) not in {"past", "none"}:
        return False
    if any(one.lower_ in _NOW for one in children(verb, "advmod")):
        return False
    joined = (verb, verb.head) if verb.dep_ == "conj" and is_verb(verb.head) else (verb,)
    long_ago = any(_is_of_an_era(one) or _is_of_youth(one) for one in joined)
    return long_ago or _is_long_ago(verb)


def _is_of_an_era(verb: Token) -> bool:
    """Tell `during his presidency he cut taxes`."""
    long = (one for one in children(verb, "prep") if one.lower_ in {"during", "throughout"})
    return any(each.lower_ in _ERAS for one in long for each in children(one, "pobj"))


def _is_of_youth(verb: Token) -> bool:
    """Tell `her father died when she was one`, `as a child`."""
    when = (one for one in children(verb, "advcl") if mark_of(one) == "when")
    states = (child(one, "attr", "acomp") for one in when if one.lemma_ == "be")
    young = any(one is not None and (one.like_num or one.lower_ in _YOUNG) for one in states)
    being = (each for one in children(verb, "prep") if one.lower_ == "as" for each in one.children)
    return young or any(one.lower_ in _YOUNG for one in being)


def _is_long_ago(verb: Token) -> bool:
    """Tell `was convicted years ago`, and `was once named`, but not `once again`."""
    ago = (one for one in verb.subtree if one.lower_ in {"ago", "earlier"})
    long = (one for one in ago if any(each.lower_ in _LONG for each in one.children))
    once = (one for one in children(verb, "advmod") if one.lower_ == "once" and one.i < verb.i)
    return any(_clause_of(one) == verb for one in long) or any(True for _ in once)


def _clause_of(token: Token) -> Token:
    while token.head != token and not is_verb(token):
        token = token.head
    return token
