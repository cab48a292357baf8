"""The time that grammar gives a date expression: behind the writer, ahead, or unsaid.

In: a token of a parsed sentence. Out: `past`, `present`, `future` or an empty string.
"""

from spacy.tokens import Token

_FUTURE_AUX = frozenset("will 'll ’ll wo shall would 'd ’d can may might should must".split())
_TO_COME = frozenset(
    "expect plan schedule intend due want hope set aim agree vow promise likely go need ask "
    "order call urge seek prepare decide slate able pledge propose threaten try be postpone "
    "delay invite extend".split()
)
_ARRANGED = frozenset("expect plan schedule slate set invite".split())
_STARTING = frozenset(("effective", "payable", "beginning", "starting"))


def tense_at(token: Token) -> str:
    """Say the tense that a date expression stands in."""
    if token.dep_ == "poss":
        return ""
    if token.dep_ == "pobj" and token.head.lower_ in ("until", "till"):
        return "future"
    if token.i and token.nbor(-1).lower_ in _STARTING:
        return "future"
    if token.dep_ == "pobj" and token.head.lower_ == "for" and token.head.head.lemma_ in _ARRANGED:
        return "future"
    for _ in range(12):
        if token.head is token:
            break
        token = token.head
        if token.lower_ in ("until", "till"):
            return "future"
        if token.pos_ in ("VERB", "AUX") and (found := verb_tense(token)):
            return found
    return verb_tense(token) if token.pos_ in ("VERB", "AUX") else ""


def is_direct(token: Token) -> bool:
    """Tell whether an expression hangs on a verb, itself or by one preposition."""
    head = token.head
    return (head.head if head.pos_ == "ADP" else head).pos_ in ("VERB", "AUX")


def is_aside(token: Token) -> bool:
    """Tell whether a date stands beside the story's line.

    So it does in a relative clause, a pluperfect, a plan, and as a noun's attribute.
    """
    if token.dep_ in ("compound", "nmod", "amod") and token.head.ent_type_ != "DATE":
        return token.head.pos_ == "NOUN"
    for _ in range(12):
        if token.dep_ in ("relcl", "acl") or token.lower_ == "until" or _is_unreal(token):
            return True
        if token.head is token:
            break
        token = token.head
    return False


def _is_unreal(verb: Token) -> bool:
    auxiliaries = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    return bool(auxiliaries & (_FUTURE_AUX | {"had", "could"}))


def verb_tense(verb: Token) -> str:
    """Say the tense of a verb with its auxiliaries; empty where another verb decides."""
    auxiliaries = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if any(a.lower_ in _FUTURE_AUX for a in auxiliaries):
        return "future"
    if any(a.tag_ == "TO" for a in auxiliaries):
        if any(child.lower_ == "had" for child in verb.head.children):
            return "past"
        to_come = verb.head.lemma_.lower() in _TO_COME or verb.dep_ == "acl"
        return "future" if to_come else ""
    if verb.lemma_.lower() in _ARRANGED and not any(a.lower_ == "had" for a in auxiliaries):
        return "future" if verb.lemma_.lower() != "set" or verb.tag_ == "VBN" else "past"
    tags = {verb.tag_, *(a.tag_ for a in auxiliaries)}
    if "VBD" in tags or any(a.lemma_ == "have" for a in auxiliaries):
        return "past"
    if tags & {"VBZ", "VBP"}:
        return "present"
    return "past" if verb.tag_ == "VBN" else ""
