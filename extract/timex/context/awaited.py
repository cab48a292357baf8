"""Tell events to come by the date that names them: `Saturday's summit`, `a vote in May`.

In: a token of a parsed sentence. Out: yes or no.
"""

from spacy.tokens import Token

from extract.timex.context.beside import spoken_for
from extract.timex.context.clause import is_ahead
from extract.timex.context.tense import ARRANGED, is_calamity, verb_tense

_FIXTURES = frozenset(
    "game match final semifinal championship tournament cup derby qualifier concert election "
    "runoff primary referendum summit wedding funeral coronation inauguration opener kick-off "
    "playoff fight bout parade race service mass premiere tie showdown fixture replay".split()
)
_EVENTS = _FIXTURES | frozenset(
    "show vote debate ceremony hearing deadline meeting report rally".split()
)
_IS = frozenset(("is", "are", "'s", "’s"))
_ATTENDING = frozenset("attend address host join lead miss open play skip watch".split())
_TOWARDS = frozenset("to for before towards toward".split())
_MISSING = frozenset("be rule pull stay".split())
_PUT_OFF = frozenset("move postpone cancel call reschedule switch delay scrap".split())


def is_of_plan(token: Token) -> bool:
    """Tell the date of `the 8 October show was announced`, which may lie ahead."""
    event = token.head
    told = event.head.lemma_.lower()
    passive = event.dep_ == "nsubjpass"
    return passive and (told in _PUT_OFF or told in ARRANGED or told == "announce")


def awaits(token: Token) -> bool:
    """Tell `Saturday's summit will discuss`, `nervous about Friday's vote`: both are to come."""
    if token.dep_ != "poss" or is_calamity(token):
        return False
    if is_ahead(token):
        return True
    if token.head.lemma_.lower() not in _EVENTS:
        return False
    if token.head.dep_ == "pobj" and (token.head.head.lower_ == "for" or _is_missed(token.head)):
        return True  # `crowds flew in for Friday's wedding`
    verbs = [one for one in token.ancestors if one.pos_ in ("VERB", "AUX")]
    verb = next((one for one in verbs if verb_tense(one)), None)
    if verb is None:
        return False
    put_off = verb.lemma_.lower() in _PUT_OFF and verb.tag_ == "VBN"
    return put_off or verb_tense(verb) in ("present", "future")


def _is_missed(event: Token) -> bool:
    """Tell `was ruled out of Friday's match` from `crashed out of Friday's race`."""
    out = event.head.head
    missing = out.lower_ == "out" and out.head.lemma_ in _MISSING
    return event.head.lower_ == "of" and missing


def awaits_event(token: Token) -> bool:
    """Tell `will miss Sunday's final`, however far off, from `will discuss Sunday's report`."""
    if token.dep_ != "poss" or token.head.lemma_.lower() not in _FIXTURES:
        return False
    verb = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    if is_ahead(token) or verb is None:
        return verb is not None
    # `is Sunday's game`, not `is the winner of Sunday's election`
    is_now = verb.lower_ in _IS and token.head.head == verb and token.head.dep_ != "pobj"
    return is_now or (verb.lemma_ in _ATTENDING and verb_tense(verb) == "future")


def event_led_to(token: Token) -> Token | None:
    """Give the noun right before a date, of `for a [vote] in May`, whatever the date hangs on."""
    token = spoken_for(token)
    inside = token.head
    if token.dep_ != "pobj" or inside.lower_ not in ("in", "on") or not inside.i:
        return None
    event = inside.nbor(-1)
    led_to = event.dep_ == "pobj" and event.head.lower_ in _TOWARDS
    return event if led_to else None


def is_led_to(token: Token) -> bool:
    """Tell `paving the way for elections in May` from `after joining in May`."""
    return event_led_to(token) is not None


def awaits_contest(token: Token) -> bool:
    """Tell `are a prelude to an election in the autumn`, `prepare for a vote in May`: to come."""
    event = event_led_to(token)
    if event is None or event.lemma_.lower() not in _FIXTURES | _EVENTS:
        return False
    verb = next((one for one in event.ancestors if verb_tense(one)), None)
    return verb is not None and verb.pos_ in ("VERB", "AUX") and verb_tense(verb) == "present"
