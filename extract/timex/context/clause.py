"""What the clause around a date expression says of it: ahead, planned, aside, told of saying.

In: a token of a parsed sentence. Out: yes or no.
"""

from spacy.tokens import Token

from extract.timex.context.beside import is_since, spoken_for
from extract.timex.context.tense import (
    ARRANGED,
    WILL,
    verb_tense,
)

_PLANNED = frozenset("planned scheduled expected proposed upcoming forthcoming".split())
_MEANT = frozenset("aim expect hope hop intend plan promise vow want".split())
_SPANS = frozenset("week weeks month months quarter quarters year years period".split())
_HABITS = frozenset("usually normally typically generally traditionally annually".split())
_SHARES = frozenset(("%", "percent", "per cent", "pct"))  # `rose 5 percent annually`
_SAYING = frozenset("say tell announce state declare add report confirm explain note".split())


_REACH = 9  # words between `ahead of` and its day


def is_planned(token: Token) -> bool:
    """Tell a plan told of in the past: `called a strike for Tuesday`, `Monday's planned march`.

    The day may lie ahead of the writer or behind, as in `the vote set for Friday was put off`,
    `came ahead of a meeting on Friday`.
    """
    if _is_looked_ahead_to(token):
        return True
    if token.dep_ in ("poss", "compound", "nmod"):
        return any(child.lower_ in _PLANNED for child in token.head.children)
    token = spoken_for(token)
    if _was_arranged(token, ("was", "were")):
        return True
    if is_through(token):
        return True
    if token.dep_ != "pobj" or token.head.lower_ != "for":
        return False
    above = token.head.head
    if above.lemma_.lower() in ARRANGED and any(one.lower_ == "had" for one in above.children):
        return False  # `had been planned for Friday`
    if above.dep_ == "acl":
        above = next((word for word in above.ancestors if word.pos_ in ("VERB", "AUX")), above)
    return verb_tense(above) == "past"


def _is_looked_ahead_to(token: Token) -> bool:
    """Tell the day of `ahead of a meeting on Friday`, not `had met ahead of Friday's vote`."""
    first = token.i - 1
    while first > max(0, token.i - _REACH) and token.doc[first].pos_ not in ("VERB", "PUNCT"):
        ahead = token.doc[first - 1]
        if token.doc[first].lower_ == "of" and ahead.lower_ == "ahead":
            return all(child.lower_ != "had" for child in ahead.head.children)
        first -= 1
    return False


def is_through(token: Token) -> bool:
    """Tell `called off classes through Monday`, `had been extended through Monday`.

    Not `was extended through Monday`, which is ahead.
    """
    through = token.head
    verb = next((one for one in through.ancestors if one.pos_ == "VERB"), through)
    if token.dep_ != "pobj" or through.lower_ != "through" or verb.pos_ != "VERB":
        return False
    if through.nbor(-1).lower_ in _SPANS or verb_tense(verb) == "future":
        return False  # `lost a third of it in the 12 months through June`
    ahead = verb.lemma_ == "extend" and all(child.lower_ != "had" for child in verb.children)
    return not ahead and all(child.lower_ != "from" for child in verb.children)


def had_been_planned(token: Token) -> bool:
    """Tell `had been due to start on Thursday`, told when it is over as often as when put off.

    So with `had planned to reopen it by May`.
    """
    verb = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    if verb is not None and verb.dep_ == "xcomp" and verb.head.lemma_.lower() in _MEANT:
        return any(child.lower_ == "had" for child in verb.head.children)
    return _was_arranged(spoken_for(token), ("had",))


def _was_arranged(token: Token, auxiliaries: tuple[str, ...]) -> bool:
    """Tell `was due to start on Thursday`, `were scheduled to`."""
    verb = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    if verb is None or verb.dep_ != "xcomp" or verb_tense(verb.head) == "present":
        return False
    plan, said = verb.head, verb.head
    if plan.lower_ == "due":
        # `had lived there and was due to marry` has an auxiliary of its own
        own = any(child.dep_ in ("aux", "auxpass") for child in plan.children)
        said = plan if own else plan.head
    elif plan.lower_ != "going" and (plan.lemma_.lower() not in ARRANGED or plan.tag_ != "VBN"):
        return False
    words = {word.lower_ for word in (said, *said.children)}
    words = words & {"had"} or words  # `had been due` is not `was due`
    return not words.isdisjoint(auxiliaries)


def is_ahead(token: Token) -> bool:
    """Tell whether the verb of an expression says `will` or a plan of the present."""
    for one in (token, *token.ancestors):
        if one.pos_ in ("VERB", "AUX"):
            auxiliaries = {child.lower_ for child in one.children if child.dep_.startswith("aux")}
            if auxiliaries & WILL:
                return True
            if one.lemma_.lower() in ARRANGED and auxiliaries & {"is", "are"}:
                return True
    return False


def is_due_in(token: Token) -> bool:
    """Tell `will open in three weeks`: the length hangs on a verb that says `will`."""
    inside = token.head
    if token.dep_ != "pobj" or inside.lower_ != "in":
        return False
    children = list(inside.head.children)
    words = {child.lower_ for child in children if child.dep_.startswith("aux")}
    # `will cut 300 jobs in two years` tells how long it takes.
    much = any(
        w.pos_ == "NUM" for child in children if child.dep_ == "dobj" for w in child.children
    )
    return inside.head.pos_ == "VERB" and not much and bool(words & (WILL | {"would"}))


def is_purpose(token: Token) -> bool:
    """Tell `was freed to appear on 27 July`, which may lie ahead of what is told."""
    verb = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    return verb is not None and any(child.tag_ == "TO" for child in verb.children)


def is_habit(token: Token) -> bool:
    """Tell `usually peaks in May`, which is of every year."""
    verb = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    said = [child for child in verb.children if child.lower_ in _HABITS] if verb else []
    return any(not child.i or child.nbor(-1).lower_ not in _SHARES for child in said)


def could_be(token: Token) -> bool:
    """Tell `could be approved in the autumn` from `could not be found in May`."""
    verb = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    if verb is None:
        return False
    words = {child.lower_ for child in verb.children if child.dep_.startswith("aux")}
    denied = any(child.dep_ == "neg" for child in verb.children)
    return "could" in words and "have" not in words and not denied


def is_any(token: Token) -> bool:
    """Tell `on a Friday` and `on a Friday night` from `at a Friday meeting`."""
    token = spoken_for(token)
    articles = (child for child in token.children if child.dep_ == "det")
    return any(child.lower_ in ("a", "any") for child in articles)


def is_mark(token: Token) -> bool:
    """Tell `said that Friday would be dry` from `closed that Friday`."""
    return token.tag_ == "IN" and token.dep_ == "mark"


def is_under_way(token: Token) -> bool:
    """Tell `are gathering on Monday`, which is a plan where the day is not today."""
    verb = _host(token)
    named = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    return verb.tag_ == "VBG" and not named.isdisjoint(("is", "are", "am", "'re", "’re"))


def is_ranked(token: Token) -> bool:
    """Tell `the first blank Saturday`, `the wettest Monday`, of many such days."""
    before = token
    while before.i and before.nbor(-1).pos_ == "ADJ":
        before = before.nbor(-1)
        if before.tag_ == "JJS" or before.lower_ in ("first", "last"):
            return True
    return False


def is_direct(token: Token) -> bool:
    """Tell whether an expression hangs on a verb, itself or by prepositions alone."""
    return is_since(spoken_for(token)) or _host(token).pos_ in ("VERB", "AUX")


def _host(token: Token) -> Token:
    """Give what an expression hangs on by prepositions alone: of `from 3 to 8 on Friday`, too."""
    head = spoken_for(token).head
    while head.pos_ == "ADP" and head.head != head:
        head = head.head
    return head


def is_of_saying(token: Token) -> bool:
    """Tell whether a date says when something was said."""
    verb = next((one for one in token.ancestors if one.pos_ == "VERB"), None)
    return verb is not None and verb.lemma_.lower() in _SAYING
