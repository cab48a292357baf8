"""Verbs whose own clause says where they look: bidding, intended, in force, on a condition.

In: a token of a parsed sentence. Out: yes or no, or the verb.
"""

from spacy.tokens import Token

IN_FORCE = frozenset(("effect", "force"))
_CONDITIONS = frozenset(("if", "unless"))
_INTENDED = frozenset("aim commit consider propose".split())
FORETOLD = frozenset("anticipate forecast foresee foretell predict project".split())
_PROMISING = frozenset("promise pledge plan propose schedule expect".split())
_EARLY = 8  # words of a sentence
_UNCHANGED = frozenset("read put set cut hit shut let quit cost hurt split spread beat".split())
"""Verbs whose past looks like their present."""
_FORETELLING = frozenset(("forecast", "schedule", "set"))
_HAVE = frozenset(("has", "have", "'s", "'ve", "’s", "’ve"))
_THAN = frozenset(("than", "as"))
_MODAL = frozenset(("could", "may", "might", "can"))


def is_bidding(verb: Token) -> bool:
    """Tell `Watch the film on Saturday`, which bids the reader."""
    told = verb.dep_ in ("ccomp", "xcomp") and _opens_quotation(verb)
    first = verb.left_edge.i if told else verb.sent.start
    if verb.lower_ in _UNCHANGED or verb.i - first > _EARLY:
        return False
    helped = any(child.dep_ == "aux" and child.lower_ != "do" for child in verb.children)
    named = helped or any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)
    return verb.tag_ == "VB" and (told or verb.dep_ == "ROOT") and not named


def _opens_quotation(verb: Token) -> bool:
    """Tell `wrote, "Dear all, go home on Sunday"` from `let them go home on Sunday`."""
    first = verb.left_edge
    return first.is_quote or (first.i > 0 and first.nbor(-1).is_quote)


def is_foreseen(verb: Token) -> bool:
    """Tell `a storm predicted Friday` from `she predicted on Friday that it would rain`."""
    helped = any(child.dep_ in ("aux", "auxpass") for child in verb.children)
    said = verb.tag_ == "VBN" and verb.dep_ == "acl" and not helped
    return said and verb.lemma_.lower() in FORETOLD


def is_promised(verb: Token) -> bool:
    """Tell `has promised an election in February`."""
    had = any(child.lower_ == "had" for child in verb.children)
    return not had and verb.lemma_.lower() in _PROMISING


def is_intended(verb: Token) -> bool:
    """Tell `aimed at holding elections`, `is considering leaving`."""
    above = verb.head.head if verb.dep_ == "pcomp" else verb.head
    return verb.dep_ in ("pcomp", "xcomp") and above.lemma_.lower() in _INTENDED


def condition_above(token: Token) -> Token | None:
    """Find the verb of `if it is repaired by Friday`, whose present is to come.

    So is that of `by the time it is repaired on Friday`.
    """
    for one in token.ancestors:
        by_time = one.dep_ == "relcl" and one.head.lower_ == "time" and one.head.head.lower_ == "by"
        marked = any(c.dep_ == "mark" and c.lower_ in _CONDITIONS for c in one.children)
        if (marked or by_time) and one.pos_ in ("VERB", "AUX"):
            return one
        if one.tag_ in ("VBD", "VBZ", "VBP") or one.dep_ == "ROOT":
            return None
    return None


def is_followed(verb: Token, date: int) -> bool:
    """Tell the day of `The raid follows a theft on Friday`."""
    follows = verb.lemma_ == "follow" and verb.tag_ in ("VBZ", "VBP")
    return follows and any(c.dep_ == "dobj" and c.i < date for c in verb.children)


def is_being(verb: Token) -> bool:
    """Tell `a chance of being picked on Sunday`, which has no tense, from `after being held`."""
    being = any(child.lower_ == "being" for child in verb.children)
    return being and verb.dep_ == "pcomp" and verb.head.lower_ != "after"


def is_after_would(verb: Token) -> bool:
    """Tell `would be felt when the firm took over in July`, which is to come, from what was."""
    when = any(child.lower_ == "when" for child in verb.children)
    above = next((one for one in verb.ancestors if one.pos_ in ("VERB", "AUX")), None)
    if not when or above is None or verb.tag_ != "VBD":
        return False
    auxiliaries = {child.lower_ for child in above.children if child.dep_ == "aux"}
    return "would" in auxiliaries and "have" not in auxiliaries


def is_compared(verb: Token) -> bool:
    """Tell `fell more than expected in March`, `rose as forecast in March` from a plan."""
    alone = verb.tag_ == "VBN" and verb.dep_ == "advcl"
    return alone and any(c.dep_ == "mark" and c.lower_ in _THAN for c in verb.children)


def is_perfect(token: Token) -> bool:
    """Tell `has announced a concert on 8 October`: the perfect takes no time that is over.

    (Klein 1992, the present perfect puzzle.) An infinitive does: `is said to have fled in May`.
    """
    verb = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    children = verb.children if verb is not None and verb.tag_ == "VBN" else ()
    words = {child.lower_ for child in children if child.dep_ == "aux"}
    return not words.isdisjoint(_HAVE) and "to" not in words


def may_come(early: Token) -> bool:
    """Tell `could be paid as early as Monday` from `knew of it as early as Monday`."""
    modal = any(child.lower_ in _MODAL for child in early.head.children)
    return early.lower_ == "early" and modal


def is_to_be_done(verb: Token) -> bool:
    """Tell `the festival, to be held in June`, where the parser takes it for a purpose."""
    first = verb.left_edge
    if verb.dep_ != "advcl" or first.lower_ != "to" or first.i == 0:
        return False
    passive = any(child.dep_ == "auxpass" and child.lower_ == "be" for child in verb.children)
    return passive and first.nbor(-1).text == ","


def is_set_to(verb: Token) -> bool:
    """Tell `is set to sail`, `is set for May` from `a record set on Friday`."""
    return verb.tag_ == "VBN" and any(
        child.dep_ == "xcomp" or child.lower_ == "for" for child in verb.children
    )


def was_foretold(verb: Token, date: int) -> bool:
    """Tell `In May the firm forecast a loss` from `forecast a loss for May`."""
    return date < verb.i and verb.tag_ == "VBD" and verb.lemma_.lower() in _FORETELLING


def is_fixture(preposition: Token) -> bool:
    """Tell `the final is on 31 October` from `it is on that day that he fell`."""
    verb = preposition.head
    if preposition.lower_ not in ("on", "in") or verb.lower_ not in ("is", "are", "'s", "’s"):
        return False
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    follows = preposition.i == verb.i + 1  # not `are down from their highs in May`
    return follows and bool(subjects) and subjects[0].pos_ != "PRON"
