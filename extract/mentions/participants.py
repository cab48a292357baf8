"""Who takes part in an event and where: a trigger and the article's names in, both lists out.

Subjects and `by` phrases are agents, objects and subjects of passives patients, names in other
phrases `other`. A body is named with its state (`Iraq's parliament` and `the Iraqi parliament`
are one). Pronouns and roles are resolved only where one bearer is possible.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import sections
from extract.mention import Participant, Role
from extract.mentions.bearers import Cast, body_name, name_of, sibling_body
from extract.mentions.clauses import (
    agents_of,
    children,
    is_infinitive,
    is_verb,
    objects_of,
    subject_of,
)
from extract.mentions.dependents import grounds
from extract.mentions.joined import befell_others
from extract.mentions.predicates import NOUNS, Trigger, is_event_noun
from extract.mentions.states import state_of
from extract.mentions.timelinks import came_of
from extract.mentions.titlewords import tidy_phrase

_PRONOUNS = sections("titles")["pronoun"]
_OTHER_TIMES = {"after", "before", "following", "since", "until"}
_PLACE_PREPOSITIONS = {
    "in", "at", "near", "outside", "inside", "across", "over", "around", "into", "on", "within",
    "throughout", "off", "toward", "towards", "to", "from",
}  # fmt: skip


def participants_of(trigger: Trigger, cast: Cast) -> tuple[Participant, ...]:
    """List who takes part, each once, agents first."""
    found: dict[str, Participant] = {}
    for token, role in _tokens(trigger):
        for one in _participants(token, role, cast):
            found.setdefault(one.name.casefold(), one)
    return tuple(found.values())


def places_of(trigger: Trigger, cast: Cast) -> tuple[str, ...]:
    """List the places that the event's clause names, each once, nearest to the event first."""
    found: dict[str, None] = {}
    meant = [one for one in children(trigger.head, "advcl") if is_infinitive(one)]
    beside = [one for one in (came_of(trigger.head), befell_others(trigger.head)) if one]
    for token in (*trigger.tokens, *meant, *beside):
        for place in _places_below(token, cast, depth=0):
            found.setdefault(place)
    for _, ground in grounds(trigger.verb) if trigger.verb is not None else ():
        found.update(dict.fromkeys(_place(ground, cast)))
    return tuple(found)


def _tokens(trigger: Trigger) -> Iterator[tuple[Token, Role]]:
    verb, head = trigger.verb, trigger.head
    if verb is not None:
        for clause in dict.fromkeys((verb, head)):
            yield from ((one, "agent") for one in agents_of(clause))
        for clause in dict.fromkeys((head, verb)):
            yield from ((one, "patient") for one in objects_of(clause))
            yield from ((one, "patient") for one in children(clause, "oprd"))
    for noun in (one for one in trigger.tokens if is_event_noun(one)):
        yield from _of_noun(noun)
    if verb is None and head.dep_ == "pobj" and head.head.lower_ in {"in", "during", "at"}:
        yield from ((one, "agent") for one in _above(head))
    below = list(children(head, "xcomp")) if verb is not None else []
    below += [one for one in children(head, "advcl") if is_infinitive(one)]
    for token in (*trigger.tokens, *below):
        if token not in trigger.tokens:
            yield from ((one, "other") for one in children(token, "dobj"))
        for preposition in children(token, "prep", "dative"):
            yield from ((one, "other") for one in children(preposition, "pobj"))


def _above(noun: Token) -> Iterator[Token]:
    """Give who acts in the clause that an event noun stands in: `said in a call with`."""
    verb = noun.head.head
    subject = subject_of(verb) if is_verb(verb) else None
    root = noun.sent.root
    if subject is None and is_verb(root):
        subject = subject_of(root)
    if subject is not None:
        yield subject


def _of_noun(noun: Token) -> Iterator[tuple[Token, Role]]:
    for one in noun.children:
        if one.dep_ in {"poss", "compound", "amod", "nmod"}:
            yield one, "agent" if one.dep_ == "poss" or state_of(one.text) else "other"
        elif one.dep_ in {"prep", "agent"} and one.lower_ in {"of", "on", "against", "by", "with"}:
            role: Role = "agent" if one.lower_ == "by" else "patient"
            yield from ((below, role) for below in children(one, "pobj"))
        elif one.dep_ in {"relcl"}:
            yield from ((below, "patient") for below in children(one, "dobj"))
        elif one.dep_ in {"acl", "ccomp"} and noun.lemma_.lower() in NOUNS["saying"]:
            yield from ((below, "other") for below in children(one, "nsubj", "dobj"))


def _participants(token: Token, role: Role, cast: Cast) -> Iterator[Participant]:
    for one in [token, *_conjuncts(token)]:
        found = _participant(one, role, cast)
        if found is not None:
            yield found
        if role != "other" and not is_event_noun(one) and found is not None and found.kind is None:
            yield from _owners(one, cast)


def _participant(token: Token, role: Role, cast: Cast) -> Participant | None:
    if token.i in cast.timed:
        return None
    name = name_of(token, cast)
    head = token.lemma_.lower()
    if name is not None:
        return Participant(name.canonical, head, role, name.kind)
    body = body_name(token, cast) or sibling_body(token, cast)
    if body is not None:
        return Participant(body, head, role, "organisation")
    if token.lower_ in _PRONOUNS or token.pos_ not in {"NOUN", "PROPN"} or head in NOUNS["clock"]:
        return None
    return Participant(_phrase(token, cast), head, role)


def _owners(token: Token, cast: Cast) -> Iterator[Participant]:
    """Name who a plain noun belongs to: `demands from Iraq's prime minister`."""
    for one in token.children:
        name = name_of(one, cast) if one.dep_ in {"poss", "compound", "amod"} else None
        if name is not None:
            yield Participant(name.canonical, one.lemma_.lower(), "other", name.kind)
        if one.dep_ == "prep" and one.lower_ in {"of", "from", "with", "by", "between", "in"}:
            for below in children(one, "pobj"):
                name = name_of(below, cast)
                if name is not None and (one.lower_ != "in" or name.kind == "organisation"):
                    yield Participant(name.canonical, below.lemma_.lower(), "other", name.kind)


def _phrase(token: Token, cast: Cast) -> str:
    """Write a plain noun with what stands before it: `drone strike`."""
    keep = {"compound", "amod", "nummod", "nmod"}
    words = [one for one in token.children if one.dep_ in keep and one.i < token.i]
    start = min((one.left_edge.i for one in words), default=token.i)
    return tidy_phrase(one for one in cast.doc[start : token.i + 1] if one.i not in cast.timed)


def _conjuncts(token: Token) -> Iterator[Token]:
    for one in children(token, "conj"):
        if one.pos_ in {"NOUN", "PROPN"}:
            yield one
            yield from _conjuncts(one)


def _places_below(token: Token, cast: Cast, *, depth: int) -> Iterator[str]:
    if token.lemma_.lower() in NOUNS["place"]:
        yield from _place(token, cast)
    for one in token.children:
        if one.dep_ == "prep" and one.lower_ in _PLACE_PREPOSITIONS:
            for below in children(one, "pobj"):
                yield from _place(below, cast)
                yield from _places_below(below, cast, depth=depth + 1)
        elif one.lower_ == "of" and token.lemma_.lower() in NOUNS["place"]:
            for below in children(one, "pobj"):
                yield from _place(below, cast)
        elif (
            depth < 2
            and one.lower_ not in _OTHER_TIMES
            and one.dep_ in {"dobj", "nsubj", "nsubjpass", "pobj", "dative", "prep", "agent"}
        ):
            yield from _places_below(one, cast, depth=depth + 1)


def _place(token: Token, cast: Cast) -> Iterator[str]:
    for one in [token, *_conjuncts(token)]:
        name = cast.names.at(one)
        inner = next(
            (cast.names.at(c) for c in children(one, "compound") if cast.names.at(c)), None
        )
        for found in (name, inner if name is None else None):
            if found is not None and found.kind in {"place", "state"}:
                yield found.canonical
