"""What the clause around a date expression says of it: ahead, planned, aside, told of saying.

In: a token of a parsed sentence. Out: yes or no.
"""

from spacy.tokens import Token

from extract.timex.tense import ARRANGED, FUTURE_AUX, WILL, is_since, spoken_for, verb_tense

_PLANNED = frozenset("planned scheduled expected proposed upcoming forthcoming".split())
_SAYING = frozenset("say tell announce state declare add report confirm explain note".split())


def is_planned(token: Token) -> bool:
    """Tell a plan told of in the past: `called a strike for Tuesday`, `Monday's planned march`.

    The day may lie ahead of the writer or behind, as in `the vote set for Friday was put off`.
    """
    if token.dep_ in ("poss", "compound", "nmod"):
        return any(child.lower_ in _PLANNED for child in token.head.children)
    token = spoken_for(token)
    if token.dep_ != "pobj" or token.head.lower_ != "for":
        return False
    above = token.head.head
    if above.dep_ == "acl":
        above = next((word for word in above.ancestors if word.pos_ in ("VERB", "AUX")), above)
    return verb_tense(above) == "past"


def is_ahead(token: Token) -> bool:
    """Tell whether the verb of an expression says `will` or a plan of the present."""
    for _ in range(12):
        if token.pos_ in ("VERB", "AUX"):
            auxiliaries = {child.lower_ for child in token.children if child.dep_.startswith("aux")}
            if auxiliaries & WILL:
                return True
            if token.lemma_.lower() in ARRANGED and auxiliaries & {"is", "are"}:
                return True
        if token.head is token:
            break
        token = token.head
    return False


def is_direct(token: Token) -> bool:
    """Tell whether an expression hangs on a verb, itself or by one preposition."""
    if is_since(spoken_for(token)):
        return True
    head = spoken_for(token).head
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
    return bool(auxiliaries & (FUTURE_AUX | {"could"}))
