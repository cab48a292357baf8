"""Which clauses that `and` joins share a time: two verbs in, yes or no out.

`The hall was shut and its staff sent home on Monday` tells both of that day. A month or a year of
one clause says of the other only that it came before or after.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import (
    SUBJECTS,
    child,
    children,
    is_infinitive,
    is_passive,
    is_verb,
    lemma_of,
    modal_of,
    tense_of,
)
from extract.mentions.syntax.joined import is_going_on, is_joined, turns_away
from extract.mentions.syntax.predicates import is_event_noun

BEFORE, NEXT = "said of the clause before it", "said of the clause after it"
LATER = "said of the clause before it, which it came after"
"""A date of a clause that something was done later than: `fell on Monday and later died`."""
AFTER = "said of what it came after"
"""A date of an event that something was done after: `arrested him after a blast on Monday`."""
ANSWER = "said of what it answered"
"""A date of an event that something was done in response to, however long ago."""
_LATER = {"later", "subsequently", "eventually", "afterwards", "afterward"}
_PARTS = set("top start end beginning close outset opening conclusion sideline margin".split())
_OWN_TIME = {"recently", "previously", "already", "originally", "initially", "formerly", "once"}


def link_before(verb: Token) -> str:
    """Tell how a date of the clause that a verb is joined to is the verb's; empty if it is not."""
    head = verb.head
    joined = is_joined(verb) and is_verb(head) and tense_of(head) == tense_of(verb)
    due = lemma_of(head) in VERBS["slate"] and is_passive(head)  # `is set for May, but feared`
    if not joined or due or turns_away(head, verb) or has_word(verb, _OWN_TIME, "advmod"):
        return ""
    return LATER if has_word(verb, _LATER, "advmod") else BEFORE


def has_date_of(verb: Token, after: Token) -> bool:
    """Say whether a date of a clause joined to a verb is the verb's too."""
    joined = is_joined(after) or (after.dep_ == "parataxis" and after.i < verb.i)
    apart = turns_away(verb, after) or _has_own_time(verb, after) or _tells_it(verb, after)
    return joined and is_verb(after) and not apart and tense_of(after) in {"none", tense_of(verb)}


def is_one_act(verb: Token) -> bool:
    """Say whether two verbs that nothing parts are told of one time: `was tried and [jailed]`.

    So with how it was done: `tried and secretly jailed`, but not `and later jailed`.
    """
    between = verb.doc[verb.head.i + 1 : verb.i]
    near = all(one.pos_ == "CCONJ" or one.tag_ == "RB" for one in between)
    near = near and {one.lower_ for one in between}.isdisjoint(_LATER | _OWN_TIME | {"then"})
    return verb.dep_ == "conj" and is_verb(verb.head) and near


def whole_of(noun: Token) -> Token:
    """Give the occasion that a noun is a part of: `at the end of her [briefing] on Monday`."""
    return next(under(noun, "of"), noun) if noun.lemma_.lower() in _PARTS else noun


def came_after(verb: Token) -> Iterator[tuple[list[Token], str]]:
    """Give the events that something was done after, or in response to."""
    yield [one for one in under(verb, "after", "following") if is_event_noun(one)], AFTER
    yield [one for one in _answered(verb) if is_event_noun(one)], ANSWER


def _answered(verb: Token) -> Iterator[Token]:
    """Give what was answered: `in retaliation for an attack on 7 October`.

    The parser may hang it on what was done, or on what for: `began a war to free Peru in response`.
    """
    over = tense_of(verb) in {"past", "perfect", "pluperfect"}
    words = [verb, *children(verb, "dobj"), *filter(is_infinitive, children(verb, "advcl", "acl"))]
    for one in words if over else ():
        for answer in under(one, "in"):
            yield from under(answer, "to", "for") if answer.lower_ in NOUNS["answer"] else ()


def _has_own_time(verb: Token, joined: Token) -> bool:
    """Tell `razed after the quake and rebuilt`, `who lost a son and was waiting on Monday`."""
    apart = is_going_on(joined) != is_going_on(verb) or has_word(verb, _OWN_TIME, "advmod")
    apart = apart or bool(modal_of(joined) and not modal_of(verb))  # `and may be freed on Monday`
    said = ("during",) if lemma_of(verb) in VERBS["report"] else ()  # `vowed during her campaign`
    return apart or any(map(is_event_noun, under(verb, "after", "before", *said)))


def _tells_it(verb: Token, joined: Token) -> bool:
    """Tell `the firm sold a ship, and its owner said on Monday that`: only that is of the day."""
    reports = VERBS["report"]
    told = lemma_of(joined) in reports and lemma_of(verb) not in reports
    return told and child(joined, *SUBJECTS) is not None
