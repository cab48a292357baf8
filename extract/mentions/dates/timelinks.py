"""Which words may carry an event's date: a trigger in, groups of words out, the surest first.

The event's own words come first, then its clause, the event nouns in it, and the clauses that
share its time: `..., killing 25`, `when X happened`, `and Y did`. A clause under a verb of saying
shares no time with it (`said on Friday that troops left`), so no link leads through one.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.mentions.dates.joint import LATER, NEXT, came_after, has_date_of, link_before, whole_of
from extract.mentions.dates.meanwhile import doing, first_to, meant_by
from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import (
    RELATIVE,
    child,
    children,
    is_passive,
    is_verb,
    lemma_of,
    tense_of,
)
from extract.mentions.syntax.joined import befell_others
from extract.mentions.syntax.predicates import Trigger, finite_verb, is_event_noun
from extract.mentions.syntax.times import close_to

Link = tuple[list[Token], str]
"""Words, and why a date on them is the event's."""
_ITS_OWN = "said of it"
_ITS_CLAUSE = "said of the same clause"
OWN = {_ITS_OWN, _ITS_CLAUSE}
"""Links to the words of the event's own clause."""
INSIDE = "said of an event in the clause"
BESIDE = "said of when it came about"
"""A date of a `when` clause: the event came with it or after it. Who came to harm, and to whom
something else was done, did so in it: `14 were injured when a bus overturned on Monday`."""
BY_THEN = "said of when it had come about"
"""The same of what came before that: `when she took office in May, she had signed 20 laws`."""
_COMES_FOR = {"appear", "meet", "gather", "assemble", "convene"}
_WHEN = {"when", "as", "while"}
_CAME_OF = {"when", "after"}
_COMES_OUT = {"publish", "release", "issue", "broadcast", "air", "post"}
_COMES_OUT |= {"file", "submit", "send", "write", "date", "sign", "unseal"}
FINDS = {"find", "show", "suggest", "reveal", "conclude", "estimate", "indicate", "establish"}
"""Verbs of what a study or an inquiry comes to."""
_HEARS = {"cite", "quote", "interview", "ask", "telephone", "phone"}
"""Verbs of who was told something, which was said then."""
OF_A_DEED = {"accuse", "acquit", "blame", "charge", "clear", "convict", "indict", "suspect", "try"}
"""Verbs that put on somebody what was done before, perhaps long before."""
_GROUNDS = {"conviction", "charge", "allegation", "suspicion", "accusation", "count", "claim"}
"""On what somebody is jailed or held, which came before."""
_SAME_TIME = _WHEN | {"during", "with", "in", "at", "by", "on", "where"}


def links(trigger: Trigger) -> Iterator[Link]:
    """Give the words that may carry the event's date, the surest first, and why."""
    yield list(trigger.tokens), _ITS_OWN
    verb = trigger.verb
    if verb is None:
        yield from _noun_links(trigger.head)
        return
    chain = _chain(trigger.head, verb)
    yield chain, _ITS_CLAUSE
    yield [one for one in [coming_out_of(verb)] if one is not None], "said of when it came out"
    others = befell_others(verb)  # `8 were killed and 80 injured in clashes on Monday`
    told = [verb, *([others] if others is not None else [])]
    nouns = [one for each in told for one in nouns_below(each) if is_event_noun(one)]
    yield nouns, INSIDE
    held = [each for one in nouns for each in children(one, "acl") if lemma_of(each) == "hold"]
    yield held, "said of when it was held"
    yield doing(verb), "said of what was going on"
    yield from _clause_links(verb)
    yield from came_after(verb)


def _chain(head: Token, verb: Token) -> list[Token]:
    """Give the verbs between the finite verb and the head, and infinitives that tell it on."""
    words = []
    token = head
    while token != verb and token.head != token:
        words.append(token)
        token = token.head
    below = [one for one in children(verb, "xcomp", "prep", "advmod") if not is_event_noun(one)]
    told = lemma_of(verb) in VERBS["report"]
    told_so = (one for one in below if one.dep_ != "xcomp" or (told and one.tag_ != "VBG"))
    return [*words, *told_so]  # `said to have left on Monday`, not `admits leaving in 2004`


def nouns_below(verb: Token) -> Iterator[Token]:
    """Give the nouns of a clause that may be dated for it: subject, objects, occasions."""
    recalls = lemma_of(verb) in VERBS["recall"]  # `mentioned the attack on 3 May`
    for one in () if recalls else verb.children:
        if one.dep_ in {"nsubj", "nsubjpass", "dobj", "attr"} and one.lower_ not in RELATIVE:
            yield one
        elif one.dep_ == "prep" and one.lower_ in _occasions(verb):
            yield from map(whole_of, children(one, "pobj"))
        elif one.lower_ == "by":  # `extended it by a vote of 76-16 on Monday`
            yield from (each for each in children(one, "pobj") if each.lemma_.lower() == "vote")


def _occasions(verb: Token) -> set[str]:
    """Give the prepositions of an occasion: `appeared for a hearing`, but not `asked for one`.

    Who was hurt `after a blast on Monday` was hurt in it; who died may have died later.
    """
    occasions = {"in", "during", "at", "on"} | ({"for"} if lemma_of(verb) in _COMES_FOR else set())
    if lemma_of(verb) in OF_A_DEED:
        return occasions - {"in"}  # `charged in a shooting in May`
    hurt = lemma_of(verb) in VERBS["harm"] - {"die"} and tense_of(verb) == "past"
    return occasions | ({"after"} if hurt else set())


def _clause_links(verb: Token) -> Iterator[Link]:
    """Give the clauses around that share the time of this one."""
    yield from _lower_links(verb)
    head = verb.head
    if verb.dep_ == "advcl" and is_verb(head):
        mark = mark_of(verb)
        if mark in _SAME_TIME or (not mark and verb.tag_ in {"VBG", "VBN"}):
            yield [head, finite_verb(head)], "said of the clause it belongs to"
            yield from _clause_links(head)
    elif _is_cleft(verb):
        yield [head], "said of when it was"
    elif before := link_before(verb):
        yield [head, finite_verb(head)], before
        above = (link for link in _clause_links(head) if verb not in link[0])
        yield from ((words, before if before == LATER else why) for words, why in above)
    elif verb.dep_ == "pcomp" and verb.head.lower_ in {"by", "in", "with"}:
        if lemma_of(verb.head.head) not in OF_A_DEED:
            yield [verb.head.head], "said of the clause it belongs to"
    elif verb.dep_ == "relcl" and _is_told_to(verb):
        yield [head.head, finite_verb(head.head)], "said of who heard it"
    elif verb.dep_ in {"relcl", "acl"} and is_event_noun(head) and not _is_of_somebody(verb):
        yield [head], "said of the event it describes"
        if verb.dep_ == "acl" and head.dep_ in {"dobj", "nsubj"}:
            yield [head.head], "said of the clause it belongs to"


def _is_of_somebody(verb: Token) -> bool:
    """Say whether a participle is of a person: `Roth, charged with fraud`, not `blamed on him`."""
    return verb.tag_ == "VBN" and lemma_of(verb) in OF_A_DEED - {"blame"}


def _is_cleft(verb: Token) -> bool:
    """Tell `it was four days later that the office [told] of it`."""
    head = verb.head
    that = verb.dep_ in {"ccomp", "advcl"} and head.lemma_ == "be" and mark_of(verb) == "that"
    return that and has_word(head, {"it"}, "nsubj")


def _is_told_to(verb: Token) -> bool:
    """Tell `on Monday the paper quoted a nurse who said that she had left`."""
    hearer = verb.head.head
    heard = verb.head.dep_ == "dobj" and is_verb(hearer) and lemma_of(hearer) in _HEARS
    return heard and lemma_of(verb) in VERBS["report"] and tense_of(verb) == tense_of(hearer)


def _lower_links(verb: Token) -> Iterator[Link]:
    """Give the clauses below that share the time: `..., killing 25`, `when X happened`."""
    for one in verb.children:
        told_on = one.dep_ == "advcl" and one.tag_ == "VBG" and not _is_elsewhere(one, verb)
        # Not of `made a film, showing how he fell in May`.
        told_on = told_on and lemma_of(one) not in FINDS
        if told_on and tense_of(one) in {"none", tense_of(verb)}:
            yield [one], "said of a clause beside it"
        elif has_date_of(verb, one):
            yield [one], NEXT
    if lemma_of(verb) not in OF_A_DEED:
        by = (one for one in children(verb, "prep") if one.lower_ == "by")
        yield [each for one in by for each in children(one, "pcomp")], "said of how it was done"
    cause = came_of(verb)
    yield [cause] if cause is not None and mark_of(cause) == "when" else [], "said of how it came"
    yield [*close_to(verb)], "said of what it came right before or after"
    meanwhile = [*children(verb, "advcl"), *(c for c in children(verb, "ccomp") if c.i < verb.i)]
    had = tense_of(verb) == "pluperfect"
    yield [one for one in meanwhile if mark_of(one) in _WHEN], BY_THEN if had else BESIDE
    if tense_of(verb) in {"past", "perfect", "pluperfect", "none"}:
        yield meant_by(verb), "said of what it was done for"
        yield first_to(verb), "said of what made it so"


def _is_elsewhere(participle: Token, verb: Token) -> bool:
    """Tell `looking ahead to 2019`, and what goes on from `having played there, … winning`."""
    ahead = lemma_of(participle) in VERBS["plan"] | {"look"}
    clauses = (one for one in children(verb, "advcl") if one.i <= participle.i)
    return ahead or any(aux.lower_ == "having" for one in clauses for aux in children(one, "aux"))


def mark_of(verb: Token) -> str:
    """Give the word that joins a clause to the one above: `when`, `after`."""
    return next((one.lower_ for one in verb.children if one.dep_ in {"mark", "advmod"}), "")


def coming_out_of(verb: Token) -> Token | None:
    """Give `published` of `a study published on Monday found`: what is said was said then.

    So it is `in a statement released on Monday, the firm admitted`, and in a lawsuit filed then.
    """
    if lemma_of(verb) not in VERBS["report"] | FINDS | {"accuse"}:
        return None
    papers = [child(verb, "nsubj"), *under(verb, "in", "according")]
    issued = (each for one in papers if one is not None for each in children(one, "acl"))
    return next((one for one in issued if one.tag_ == "VBN" and lemma_of(one) in _COMES_OUT), None)


def came_of(verb: Token) -> Token | None:
    """Give the clause that tells how it came about: `four people died when a bus crashed`.

    That `after` which something else was done is another event.
    """
    harmed = lemma_of(verb) in VERBS["harm"]
    if not harmed and not is_passive(verb):
        return None
    verbs = (verb, *(one for one in verb.conjuncts if lemma_of(one) in VERBS["harm"]))
    below = (one for each in verbs for one in children(each, "advcl"))
    clauses = (one for one in below if one.i > verb.i and is_verb(one))
    marks = _CAME_OF if harmed else {"when"}
    told = (one for one in clauses if mark_of(one) in marks and tense_of(one) == "past")
    return next(told, None)


def _noun_links(noun: Token) -> Iterator[Link]:
    below = (one for one in children(noun, "relcl", "acl") if is_verb(one))
    yield [one for one in below if child(one, "mark") is None], "said of what it did"
    governor = noun.head
    if noun.dep_ == "nsubj" and governor.lemma_ == "be":
        yield [governor], "said of it"
    does = lemma_of(governor) in VERBS["cause"] | VERBS["light"] | VERBS["begin"]
    if noun.dep_ in {"nsubj", "dobj", "nsubjpass"} and is_verb(governor) and does:
        yield [governor, finite_verb(governor)], "said of what it did"
    inside = noun.dep_ == "pobj" and governor.lower_ in {"during", "in", "at", "with", "by", "on"}
    inside = inside and not (governor.lower_ == "on" and noun.lemma_.lower() in _GROUNDS)
    if inside and is_verb(governor.head) and lemma_of(governor.head) not in OF_A_DEED:
        yield [governor.head, finite_verb(governor.head)], "said of the clause it belongs to"
        yield from _clause_links(governor.head)
