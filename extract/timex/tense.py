"""The time that grammar gives a date expression: behind the writer, ahead, or unsaid.

In: a token of a parsed sentence. Out: `past`, `present`, `future` or an empty string.
"""

from spacy.tokens import Token

_FUTURE_AUX = frozenset("will 'll ’ll wo shall would 'd ’d can may might should must".split())
_WILL = frozenset("will 'll ’ll shall".split())
_TO_COME = frozenset(
    "expect plan schedule intend due want hope set aim agree vow promise likely go need ask "
    "order call urge seek prepare decide slate able pledge propose threaten try be postpone "
    "delay invite extend subpoena summon tell instruct require direct".split()
)
_ARRANGED = frozenset("expect plan schedule slate set forecast".split())
# `postponed to 8 October`, `announced for Friday`
# `The inquest opens on Monday`
_TIMETABLED = frozenset(
    "open reopen start restart begin resume meet convene reconvene close end expire kick launch "
    "depart arrive visit return take face".split()
)
_WANTING = frozenset("call plan push prepare wait campaign brace gear appeal".split())
_MOVED = frozenset("postpone move delay reschedule defer announce book push arrange".split())
_DAYPARTS = frozenset("morning afternoon evening night".split())
_WITHIN = frozenset("pobj prep compound nmod nummod amod npadvmod".split())
_HAVE = frozenset(("have", "'ve", "’ve"))
_NAMES = frozenset(("NOUN", "PROPN", "NUM"))
_ORDER = frozenset("first second third last only next".split())
_SAYING = frozenset("say tell announce state declare add report confirm explain note".split())
_STARTING = frozenset(("effective", "payable", "beginning", "starting"))


def tense_at(token: Token) -> str:
    """Say the tense that a date expression stands in."""
    if token.dep_ == "poss":
        return ""
    token = _spoken_for(token)
    if _is_since(token):
        return "past"
    if token.dep_ == "pobj" and token.head.lower_ in ("until", "till"):
        return "past" if _is_denied(token.head.head) else "future"
    if token.i and token.nbor(-1).lower_ in _STARTING:
        return "future"
    for _ in range(12):
        if token.dep_ == "pobj" and _leads_ahead(token.head):
            return "future"
        if token.head is token:
            break
        token = token.head
        if token.lower_ in ("until", "till"):
            return "future"
        if token.pos_ in ("VERB", "AUX") and (found := verb_tense(token)):
            return found
    return verb_tense(token) if token.pos_ in ("VERB", "AUX") else ""


def _is_since(token: Token) -> bool:
    """Tell `since March`, `since the March vote`, `since moving there in March`."""
    for _ in range(4):
        if token.dep_ in ("pobj", "pcomp") and token.head.lower_ == "since":
            return True
        if token.dep_ == "ROOT" or token.dep_ not in _WITHIN:
            return False
        token = token.head
    return False


def _leads_ahead(preposition: Token) -> bool:
    """Tell a preposition that looks ahead: `as soon as Friday`, `toward a vote in May`."""
    if preposition.lower_ == "as":
        return preposition.head.lower_ == "soon"
    towards = preposition.lower_ in ("toward", "towards")
    if preposition.lower_ == "of" and preposition.head.lower_ == "ahead":
        return preposition.head.head.tag_ != "VBD"
    return towards or _is_for(preposition) or _is_called_for(preposition)


def _spoken_for(token: Token) -> Token:
    """Return the word by which `Friday` hangs: `Friday morning`, `Thursday and Friday`."""
    if token.dep_ == "compound" and token.head.lower_ in _DAYPARTS:
        token = token.head
    while token.dep_ == "conj" and token.head.i < token.i and token.head.pos_ in _NAMES:
        token = token.head
    return token


def _is_for(preposition: Token) -> bool:
    """Tell `set for Friday`, `pushed back to Friday` from `paid for Friday`."""
    head = preposition.head.head if preposition.head.pos_ == "ADV" else preposition.head
    verb = head.lemma_.lower()
    if any(child.lower_ == "had" for child in head.children):
        return False
    if preposition.lower_ == "for":
        return verb in _ARRANGED or verb in _MOVED
    if preposition.lower_ == "through":
        return verb == "extend"
    return preposition.lower_ == "to" and verb in _MOVED


def _is_called_for(preposition: Token) -> bool:
    """Tell `are calling for protests on Friday`."""
    verb = preposition.head
    wanted = preposition.lower_ == "for" and verb.lemma_.lower() in _WANTING
    return wanted and verb_tense(verb) == "present"


def _is_denied(verb: Token) -> bool:
    """Tell `did not speak until Friday`, by when it was done."""
    return verb_tense(verb) == "past" and any(child.dep_ == "neg" for child in verb.children)


def is_ahead(token: Token) -> bool:
    """Tell whether the verb of an expression says `will` or a plan of the present."""
    for _ in range(12):
        if token.pos_ in ("VERB", "AUX"):
            auxiliaries = {child.lower_ for child in token.children if child.dep_.startswith("aux")}
            if auxiliaries & _WILL:
                return True
            if token.lemma_.lower() in _ARRANGED and auxiliaries & {"is", "are"}:
                return True
        if token.head is token:
            break
        token = token.head
    return False


def is_direct(token: Token) -> bool:
    """Tell whether an expression hangs on a verb, itself or by one preposition."""
    if _is_since(_spoken_for(token)):
        return True
    head = _spoken_for(token).head
    return (head.head if head.pos_ == "ADP" else head).pos_ in ("VERB", "AUX")


def is_aside(token: Token) -> bool:
    """Tell whether a date stands beside the story's line.

    So it does in a relative clause, a plan, as a noun's attribute, and with what came before
    (`this followed the vote of May 1990`).
    """
    if token.dep_ in ("compound", "nmod", "amod") and token.head.ent_type_ != "DATE":
        return token.head.pos_ == "NOUN"
    for _ in range(12):
        if token.dep_ in ("relcl", "acl") or token.lower_ == "until" or _is_unreal(token):
            return True
        if token.lemma_ == "follow" and any(child.dep_ == "dobj" for child in token.children):
            return True
        if token.head is token:
            break
        token = token.head
    return False


def is_pluperfect(token: Token) -> bool:
    """Tell whether a date's verb says `had`."""
    verb = next((one for one in (token, *token.ancestors) if one.pos_ in ("VERB", "AUX")), None)
    return verb is not None and any(
        child.lower_ == "had" and child.dep_ == "aux" for child in verb.children
    )


def is_of_saying(token: Token) -> bool:
    """Tell whether a date says when something was said."""
    verb = next((one for one in token.ancestors if one.pos_ == "VERB"), None)
    return verb is not None and verb.lemma_.lower() in _SAYING


def _is_unreal(verb: Token) -> bool:
    auxiliaries = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    return bool(auxiliaries & (_FUTURE_AUX | {"could"}))


def verb_tense(verb: Token) -> str:
    """Say the tense of a verb with its auxiliaries; empty where another verb decides."""
    auxiliaries = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    modal = [a.lower_ for a in auxiliaries if a.lower_ in _FUTURE_AUX]
    if modal:
        perfect = any(a.lower_ == "have" for a in auxiliaries) and modal[0] not in _WILL
        return "past" if perfect else "future"
    if any(a.tag_ == "TO" for a in auxiliaries):
        return _infinitive(verb)
    if verb.lemma_.lower() in _ARRANGED and not any(a.lower_ == "had" for a in auxiliaries):
        return "future" if verb.lemma_.lower() != "set" or _is_set_to(verb) else "past"
    tags = {verb.tag_, *(a.tag_ for a in auxiliaries)}
    if "VBD" in tags or any(a.lemma_ in _HAVE for a in auxiliaries):
        return "past"
    if tags & {"VBZ", "VBP"}:
        ahead = verb.lemma_.lower() in _TIMETABLED or _is_of_next(verb)
        return "future" if ahead else "present"
    return "past" if verb.tag_ == "VBN" else ""


def _is_of_next(verb: Token) -> bool:
    """Tell `the next round is in March`."""
    subjects = (child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass"))
    return any(word.lower_ == "next" for subject in subjects for word in subject.children)


def _infinitive(verb: Token) -> str:
    """Say the tense of `to sail` by what it hangs on."""
    above = (verb.head, verb.head.head)
    if any(child.lower_ == "had" for head in above for child in head.children):
        return "past"
    if verb.dep_ == "acl":
        nouns = {verb.head.lower_, *(child.lower_ for child in verb.head.children)}
        return "" if nouns & _ORDER else "future"
    return "future" if verb.head.lemma_.lower() in _TO_COME else ""


def _is_set_to(verb: Token) -> bool:
    """Tell `is set to sail`, `is set for May` from `a record set on Friday`."""
    return verb.tag_ == "VBN" and any(
        child.dep_ == "xcomp" or child.lower_ == "for" for child in verb.children
    )
