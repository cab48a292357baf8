"""The time that grammar gives a date expression: behind the writer, ahead, or unsaid.

In: a token of a parsed sentence. Out: `past`, `present`, `future` or an empty string.
"""

from spacy.tokens import Token

from extract.timex.context.beside import (
    is_come,
    is_of_doing,
    is_of_saying,
    is_since,
    is_when,
    spoken_for,
    until,
)
from extract.timex.context.verbs import (
    IN_FORCE,
    condition_above,
    is_after_would,
    is_being,
    is_bidding,
    is_compared,
    is_fixture,
    is_followed,
    is_foreseen,
    is_intended,
    is_promised,
    is_set_to,
    is_to_be_done,
    may_come,
    was_foretold,
)

FUTURE_AUX = frozenset("will 'll ’ll wo shall would 'd ’d can may might should must".split())
WILL = frozenset("will 'll ’ll shall".split())
_TO_COME = frozenset(
    "expect plan schedule intend due want hope hop set aim agree vow promise likely go need "
    "ask order call urge confirm seek prepare decide slate slat able pledge propose threaten "
    "be postpone delay invite extend subpoena summon tell instruct require direct bail "
    "remand".split()  # the lemmatizer makes `slat` of `slated`, `hop` of `hopes`
)
ARRANGED = frozenset("expect plan schedule slate slat set forecast".split())
# `The inquest opens on Monday`
_TIMETABLED = frozenset(
    "open reopen start restart begin resume meet convene reconvene close end expire kick launch "
    "depart arrive visit return take face leave fly go travel play vote".split()
)
# `postponed to 8 October`, `announced for Friday`
_MOVED = frozenset(
    "postpone prepone adjourn move bring shift delay reschedule defer announce book push slip "
    "arrange earmark pencil extend".split()
)
_READYING = frozenset("prepare brace gear ready".split())
_KEEPING = frozenset("put hold suspend adjourn give stay halt ban jail close shut".split())
_HAVE = frozenset(("have", "'ve", "’ve"))
_ORDER = frozenset("first second third last latest only next".split())
CALAMITIES = frozenset(
    "attack disaster quake earthquake tsunami flood crash massacre killing murder shooting bombing "
    "blast explosion coup uprising riot invasion crackdown outbreak fire death storm tornado "
    "landslide collapse raid violence clash fighting arrest robbery stabbing assault assassination "
    "abduction kidnapping hijacking ambush incursion airstrike accident atrocity war".split()
)
_STARTING = frozenset(("effective", "payable", "beginning", "starting"))


def tense_at(token: Token) -> str:
    """Say the tense that a date expression stands in."""
    if is_calamity(token):
        return "past"
    if token.dep_ == "poss":
        return ""
    token = spoken_for(token)
    if (condition := condition_above(token)) and verb_tense(condition) == "present":
        return "future"
    return _tense_beside(token) or _tense_above(token)


def is_calamity(token: Token) -> bool:
    """Tell `Saturday's attack`, `the floods in March`: what no one dates before it happens."""
    if token.dep_ == "nummod" and token.ent_type_ == "DATE" and token.head.dep_ == "compound":
        token = token.head  # `the 7 October attack`
    behind = token.dep_ == "pobj" and token.head.lower_ in ("in", "of", "on")
    named = token.head.head if behind else token.head
    if behind and named.lemma_.lower() not in CALAMITIES and named.dep_ == "pobj":
        named = named.head.head  # `the attack on Kalmar on Monday`
    day = token.dep_ == "nummod" and token.ent_type_ == "DATE"
    attribute = behind or day or token.dep_ in ("poss", "compound", "nmod")
    return attribute and named.lemma_.lower() in CALAMITIES


def _tense_beside(token: Token) -> str:
    """Say the tense that the word before a date gives it: `since`, `until`, `payable`."""
    if is_since(token):
        return "past"
    if before := until(token):
        return "past" if _is_over(before) else "future"
    if is_come(token):
        return "future"
    if is_of_saying(token) or is_when(token) or is_of_doing(token):
        return "past"
    first = token.i - 1 - (token.i > 1 and token.nbor(-1).lower_ == "on")  # `starting on Friday`
    return "future" if first >= 0 and token.doc[first].lower_ in _STARTING else ""


def _tense_above(token: Token) -> str:
    """Climb to the first verb that has a tense."""
    if token.i and token.nbor(-1).lower_ in IN_FORCE:
        token = token.nbor(-1)  # `the law takes effect 1 July, a year after it was signed`
    start = token.i
    if token.dep_ == "pobj" and is_fixture(token.head):
        return "future"
    for _ in range(12):
        if token.dep_ == "pobj" and _leads_ahead(token.head):
            return "future"
        if token.dep_ == "dobj" and token.i != start and is_promised(token.head):
            return "future"
        if token.head is token:
            break
        token = token.head
        if ahead := _leading_ahead(token):
            return ahead
        if was_foretold(token, start) or is_followed(token, start):
            return "past"
        if found := _tense_told(token):
            return found
    return verb_tense(token) if token.pos_ in ("VERB", "AUX") else ""


def _tense_told(verb: Token) -> str:
    if verb.pos_ not in ("VERB", "AUX") or is_compared(verb):
        return ""
    return "future" if is_after_would(verb) else verb_tense(verb)


def _leading_ahead(token: Token) -> str:
    """Say the tense of what stands below `until` and `due`."""
    if token.lower_ in ("until", "till"):
        return "past" if _ended_with(token) else "future"
    return "future" if token.lower_ == "due" and _is_due(token) else ""


def _is_due(due: Token) -> bool:
    """Tell `results are due on Monday` from `was due to speak` and `due to the storm`."""
    return due.pos_ == "ADJ" and due.dep_ != "prep" and verb_tense(due.head) != "past"


def _leads_ahead(preposition: Token) -> bool:
    """Tell a preposition that looks ahead: `as soon as Friday`, `toward a vote in May`."""
    if preposition.lower_ == "as":
        return preposition.head.lower_ == "soon" or may_come(preposition.head)
    if preposition.lower_ == "of" and preposition.head.lower_ == "ahead":
        return verb_tense(preposition.head.head) != "past"
    towards = preposition.lower_.startswith("toward")
    return towards or _is_for(preposition)


def _is_for(preposition: Token) -> bool:
    """Tell `set for Friday`, `pushed back to Friday` from `paid for Friday`."""
    while preposition.dep_ == "conj" and preposition.head.pos_ == "ADP":
        preposition = preposition.head  # `adjourned to March for mention and to May for trial`
    head = preposition.head.head if preposition.head.pos_ == "ADV" else preposition.head
    verb = head.lemma_.lower()
    if any(child.lower_ == "had" for child in head.children):
        return False
    if preposition.lower_ == "for":
        readies = verb in _READYING and verb_tense(head) != "past"
        return readies or verb in ARRANGED or verb in _MOVED
    if preposition.lower_ == "through":
        return verb == "extend"
    dated = any(c.ent_type_ == "DATE" or c.text[0].isdigit() for c in preposition.children)
    return preposition.lower_ == "to" and dated and verb in _MOVED


def _is_over(until: Token) -> bool:
    """Tell `did not speak until Friday` and `Until Friday, it was hard to see`."""
    verb = until.head
    if verb.lower_ == "had" and verb.tag_ == "VBD":
        return True  # `had until Friday to leave`
    denied = any(child.dep_ == "neg" for child in verb.children)
    return verb_tense(verb) == "past" and (denied or until.is_sent_start is True)


def _ended_with(until: Token) -> bool:
    """Tell `ruled until his death in February` from `delayed it until a hearing in June`."""
    verb = until.head
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    delayed = verb.lemma_.lower() in _MOVED | _KEEPING
    return verb_tense(verb) == "past" and not passive and not delayed


def verb_tense(verb: Token) -> str:
    """Say the tense of a verb with its auxiliaries; empty where another verb decides."""
    auxiliaries = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    modal = [a.lower_ for a in auxiliaries if a.lower_ in FUTURE_AUX]
    if modal:
        perfect = any(a.lower_ == "have" for a in auxiliaries) and modal[0] not in WILL
        return "past" if perfect else "future"
    if any(a.tag_ == "TO" for a in auxiliaries):
        return _infinitive(verb)
    if verb.lemma_.lower() in ARRANGED and not any(a.lower_ == "had" for a in auxiliaries):
        return "future" if verb.lemma_.lower() != "set" or is_set_to(verb) else "past"
    if is_bidding(verb) or is_foreseen(verb):
        return "future"
    if verb.tag_ == "VBN" and not auxiliaries and verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        return verb_tense(verb.head)  # `will be drafted in May and published in June`
    tags = {verb.tag_, *(a.tag_ for a in auxiliaries)}
    if "VBD" in tags or any(a.lemma_ in _HAVE for a in auxiliaries):
        return "past"
    if verb.tag_ == "VBG" and not auxiliaries and is_intended(verb):
        return "future"
    if verb.tag_ == "VBG" and verb.dep_ == "pcomp" and verb.head.lower_ == "after":
        return "past"  # `will be sentenced in July after pleading guilty on Monday`
    if tags & {"VBZ", "VBP"}:
        return "future" if verb.lemma_.lower() in _TIMETABLED else "present"
    return "past" if verb.tag_ == "VBN" and not is_being(verb) else ""


def _had_come(verb: Token) -> bool:
    """Tell `is expected to have risen` from `expects to have finished`, `to have sold by May`."""
    words = {child.lower_ for child in verb.children}
    passive = any(child.dep_ == "auxpass" for child in verb.head.children)
    if "have" not in words or "by" in words:
        return False
    return passive or verb.head.lemma_.lower() not in _TO_COME


def _infinitive(verb: Token) -> str:
    """Say the tense of `to sail` by what it hangs on."""
    if _had_come(verb):
        return "past"
    if verb.dep_ in ("conj", "ROOT") or is_to_be_done(verb):
        # The parser takes `The first to be freed was Ida Roth, in May` for two clauses.
        told = any(one.dep_ == "conj" and one.tag_ == "VBD" for one in verb.children)
        return "past" if told else "future"
    above = (verb.head, verb.head.head)
    if any(child.lower_ == "had" for head in above for child in head.children):
        return "past"
    if verb.dep_ in ("acl", "relcl"):
        nouns = {verb.head.lower_, *(child.lower_ for child in verb.head.children)}
        return "" if nouns & _ORDER else "future"
    if verb.head.pos_ == "ADJ" and verb.head.dep_ in ("amod", "acl", "ccomp"):
        return ""  # `saw trucks able to carry troops on Friday`
    return "future" if verb.head.lemma_.lower() in _TO_COME else ""
