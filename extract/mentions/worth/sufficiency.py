"""Whether a headline says enough to stand alone: a trigger and its headline in, what lacks out.

`the minister goes`, `the company makes`, `a source tells the agency` name somebody and an act, but
not what happened: the object, the direction or the words were lost, or the article has none.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import (
    child,
    children,
    is_infinitive,
    is_passive,
    is_verb,
    lemma_of,
    subject_of,
)
from extract.mentions.syntax.conditions import conditions_below
from extract.mentions.syntax.gaps import gap_of
from extract.mentions.syntax.particles import particle_of
from extract.mentions.syntax.predicates import Trigger
from extract.mentions.syntax.relatives import says_that
from extract.mentions.titles.agreement import present

BARE_NUMBER = "the subject is a bare number"
UNDONE = "done to somebody unnamed"
LOOSE = "the words of somebody quoted about somebody unnamed"
_LOOSE = re.compile(
    r"\S (?:He|She|They|It|This|That|We|You|There)\b|^\S+(?: \S+)? of (?:which|whom|them)\b"
    r"|\bit (?:clear|plain|known|possible|impossible|hard|harder|easy|easier|difficult)$"
)
"""`Some of which shut down`, `makes it clear`, and a pronoun with a capital: somebody quoted begins
a sentence."""
_UNNAMED = {"him", "her", "them", "it", "me", "us"}
_THAT = {"this", "that", "these", "those", "what", "so"}
_VAGUE = set(
    "what whatever another many thing something anything everything lot much more kind sort".split()
)
_ANYONE = {"Anyone", "Anybody", "Whoever", "Everyone", "Everybody"}
_GIVES = {"bring", "put", "give", "make", "set", "send", "place", "do"}
"""Verbs that say nothing without an object."""
_SPEECH = set("speak talk testify apologise apologize protest post appeal concede".split())
"""Verbs of saying that tell an act by themselves."""
_TOLD = {"tell", "inform", "ask", "warn", "advise", "notify", "remind", "assure", "order", "urge"}
_BIDS = {"ask", "order", "urge"}
"""Of these, verbs of what was bidden, not only of whom: `ordered a strike`."""
_HANDS = {"give", "hand", "lend", "grant", "award"}
_RECEIVES = {"hear", "consider", "grant", "accept", "reject", "deny", "dismiss", "withdraw"}
"""Verbs of who deals with what somebody said, and says nothing himself."""
_WORDS = {"statement", "announcement", "comment", "remark", "declaration", "communique"}
_POINTS = {"idea", "issue", "matter", "position", "mind", "question", "point", "situation"}
"""Nouns that say nothing without what they are of: `proposed the idea`, `changed his mind`."""
_WHEREOF = {"about", "of", "on", "against", "for"}
_ASKED = {"answer", "call", "quote", "cite", "mention", "describe", "report", "say"}
_OCCASIONS = {"in", "at", "during", "from", "after", "before"}
_SAID = ("ccomp", "xcomp", "attr", "oprd", "acomp")


def lacks(trigger: Trigger, title: str, *, dated: bool) -> Iterator[str]:
    """Say what a headline of a verb lacks; nothing where it says enough."""
    verb = trigger.verb
    if _is_wordless(trigger):
        yield "who spoke, not what was said"
    if verb is None:
        return
    yield from _lacks_content(trigger, verb, title, dated=dated)
    if not is_verb(trigger.head):
        return
    if _ends_on(trigger, title) and not is_passive(verb) and not _is_whole(trigger):
        yield f"too little is said: somebody does `{trigger.lemma}`, but what"
    subject = subject_of(verb)
    anyone = title.split()[:1] and title.split()[0] in _ANYONE
    if anyone or (subject and (subject.lemma_.lower() in _VAGUE or _is_bare_time(subject))):
        yield "too little is said of who or what it was"
    if _LOOSE.search(title):
        yield LOOSE
    yield from _lacks_object(trigger, title)
    if _times_only(trigger.head):
        yield f"too little is said: how long it was, but not what: `{trigger.lemma}`"
    yield from _lacks_words(trigger, title)
    if title.split()[:1] and title.split()[0].isdigit() and title.split()[1:2] == [_form(trigger)]:
        yield BARE_NUMBER


def _lacks_content(trigger: Trigger, verb: Token, title: str, *, dated: bool) -> Iterator[str]:
    """Say whether it is open whom it was done to, or what a speech or an announcement said."""
    below = [*_unnamed(trigger.head), *(_unnamed(verb) if verb != trigger.head else ())]
    unnamed = any(one.lower_ in title.lower().split() for one in below)
    if unnamed and not (dated and len(list(children(trigger.head, "dobj", "dative"))) > 1):
        yield UNDONE
    spoken = child(verb, "dobj")
    utters = lemma_of(verb) not in _RECEIVES  # `will hear the request`
    saying = spoken is not None and utters and spoken.lemma_.lower() in NOUNS["saying"]
    if spoken is not None and saying and title.lower().endswith(f" {spoken.lower_}"):
        yield "who spoke, not what was said"


def _is_wordless(trigger: Trigger) -> bool:
    """Say whether words are only said to be there: `Norsea's statement`, `a statement released`."""
    verb = trigger.verb
    alone = not is_verb(trigger.head) and trigger.head.dep_ != "dobj"
    done = verb is not None and is_passive(verb)
    noun = trigger.head if alone else subject_of(verb) if verb is not None and done else None
    if noun is None or noun.lemma_.lower() not in _WORDS:
        return False
    about = has_word(noun, _WHEREOF, "prep")
    told = (one for one in children(noun, "acl", "relcl", "ccomp") if one != verb)
    return not about and next(told, None) is None


def _lacks_object(trigger: Trigger, title: str) -> Iterator[str]:
    """Say whether it is lost or misread whom or what it was done to."""
    untold = trigger.lemma in VERBS["transitive"] | {"do"} and _lost_patient(trigger.head)
    if untold or _lost_object(trigger.head) or _only_points(trigger.head, title):
        yield f"too little is said: `{trigger.lemma}`, but what"


def _lacks_words(trigger: Trigger, title: str) -> Iterator[str]:
    """Say whether it is lost what was said or what was stopped short of."""
    if has_word(trigger.head, {"short"}, "advmod", "acomp"):
        yield "not done: stopped short of it"
    if _ends_on(trigger, title) and trigger.lemma in _TOLD and is_passive(trigger.head):
        yield "who was told, not what"
    heard = child(trigger.head, "dobj") if trigger.lemma in _TOLD - _BIDS else None
    if heard is not None and title.endswith(heard.text):
        yield "who was told, not what"
    if trigger.lemma == "ask" and is_passive(trigger.head) and not _is_bidden(trigger.head):
        yield "who was asked, not what was answered"
    if any(not _has_mark(one, title) for one in conditions_below(trigger.head)):
        yield "on a condition for which there is no room"
    said = trigger.lemma in VERBS["report"] - _SPEECH and not is_passive(trigger.head)
    if said and not _told(trigger.head):
        yield "who spoke, not what was said"


def _has_mark(clause: Token, title: str) -> bool:
    opening = {clause if clause.dep_ == "pobj" else clause.left_edge, *children(clause, "mark")}
    return any(one.lower_ in title.lower().split() for one in opening)


def _is_bidden(verb: Token) -> bool:
    """Say whether asking is an order: `residents were asked to leave`, not `to comment`."""
    below = child(verb, "xcomp")
    return below is not None and lemma_of(below) not in VERBS["report"]


def _form(trigger: Trigger) -> str:
    return present(trigger.head, None)


def _ends_on(trigger: Trigger, title: str) -> bool:
    """Say whether nothing follows the verb."""
    last = title.lower().split()[-1:]
    particle = particle_of(trigger.head)
    forms = {trigger.head.lemma_.lower(), _form(trigger), trigger.head.lower_}
    meant = children(trigger.head, "xcomp") if child(trigger.head, "dobj") is None else ()
    forms |= {one.lower_ for one in meant if is_infinitive(one)}
    return bool(last) and (
        last[0] in forms or (particle is not None and last[0] == particle.lower_)
    )


def _lost_object(verb: Token) -> bool:
    """Say whether a verb of giving and putting has lost what was given: `a ring he gave her`."""
    given = [one for one in children(verb, "dobj", "dative") if one.i > verb.i]
    if lemma_of(verb) in _HANDS and len(given) == 1:
        somebody = given[0].tag_ == "PRP" or given[0].ent_type_ == "PERSON"
        return somebody and not has_word(verb, {"to"}, "prep", "dative")
    has = child(verb, "dobj", "ccomp", "xcomp", "dative", "oprd") is not None
    if lemma_of(verb) not in _GIVES or has or is_passive(verb) or verb.i + 1 >= len(verb.doc):
        return False
    return verb.nbor(1).dep_ in {"prep", "punct"} and gap_of(verb) is None


def _lost_patient(verb: Token) -> bool:
    """Say whether an active verb has nothing that it is done to: it, or its parse, was cut."""
    told = child(verb, "dobj", "ccomp", "xcomp", "dative", "oprd", "attr", "acomp", "nsubjpass")
    if told is not None or is_passive(verb) or gap_of(verb) is not None:
        return False
    shared = any(child(one, "dobj") is not None for one in verb.conjuncts)
    return not shared and (verb.dep_ not in {"acl", "relcl"} or subject_of(verb) is not None)


def _only_points(verb: Token, title: str) -> bool:
    """Say whether the headline ends on what only the text tells: `proposes idea`."""
    done = child(verb, "dobj")
    pointing = done is not None and done.lemma_.lower() in _POINTS and title.endswith(done.text)
    left = [one for one in done.lefts if not one.is_punct] if done is not None else []
    known = len(left) == 1 and (left[0].tag_ == "PRP$" or left[0].lower_ in _THAT | {"the"})
    return pointing and known


def _times_only(verb: Token) -> bool:
    """Say whether all that is done is a time: `spent the night there`, `took six months`."""
    lemma, done = lemma_of(verb).split()[0], child(verb, "dobj")
    if done is None:
        return lemma == "spend" and not is_passive(verb)
    timed = done.ent_type_ in {"DATE", "TIME"} or done.lemma_.lower() in NOUNS["clock"]
    return timed and lemma in {"spend", "take", "follow", "precede", "mark"}


def _is_bare_time(noun: Token) -> bool:
    """Say whether nothing but a time is named: `the year ended 30 June`, not `the school year`."""
    dated = noun.ent_type_ == "DATE" and noun.pos_ == "NOUN"
    return dated and child(noun, "compound", "poss", "nmod", "amod") is None


def _is_whole(trigger: Trigger) -> bool:
    """Say whether the verb tells what happened with its subject alone: no person `begins`."""
    subject = subject_of(trigger.verb) if trigger.verb is not None else None
    acts = subject is not None and (
        subject.ent_type_ in {"PERSON", "ORG", "GPE", "NORP"}
        or (subject.tag_ == "PRP" and subject.lower_ != "it")
    )
    if acts and trigger.lemma in VERBS["begin"] | {"open", "close"}:
        return False
    particle = particle_of(trigger.head)
    full = f"{trigger.head.lemma_.lower()} {particle.lower_}" if particle is not None else ""
    whole = VERBS["whole"] | VERBS["motion"] | VERBS["begin"]
    return not whole.isdisjoint({trigger.lemma, full})


def _unnamed(verb: Token) -> Iterator[Token]:
    """Give the pronouns that the verb is done to."""
    under = [*children(verb, "dobj", "dative")]
    under += [one for prep in children(verb, "prep", "dative") for one in children(prep, "pobj")]
    return (
        one
        for one in under
        if (one.lower_ in _UNNAMED and one.tag_ == "PRP")
        or (one.lower_ in _THAT | _VAGUE and child(one, "prep", "relcl", "acl") is None)
    )


def _told(verb: Token) -> bool:
    """Say whether the clause has what was said, or what it was about."""
    about = verb.lemma_ not in {"say", "tell"} and child(verb, "advcl") is not None
    other = (one for one in children(verb, "prep") if one.lower_ not in _OCCASIONS)
    about = about or (verb.lemma_ not in {"say", "tell", "report"} and any(True for _ in other))
    whereof = {"about", "of"} if verb.lemma_ == "tell" else _WHEREOF
    about = about or has_word(verb, whereof, "prep")
    said = child(verb, *_SAID) is not None or any(says_that(one) for one in verb.subtree)
    words = next(children(verb, "dobj"), None)
    somebody = words is not None and bool(words.ent_type_) and verb.lemma_ in _TOLD | _ASKED
    return about or said or (words is not None and verb.lemma_ != "tell" and not somebody)
