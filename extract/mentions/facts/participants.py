"""Who takes part in an event: a trigger and the article's names in, a list out.

Subjects and `by` phrases are agents, objects and subjects of passives patients, names in other
phrases `other`. A body is named with its state (`Iraq's parliament` and `the Iraqi parliament`
are one). Pronouns and roles are resolved only where one bearer is possible.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS, sections
from extract.lexicon.states import state_of
from extract.lexicon.synonyms import groups_of
from extract.mention import Participant, Role
from extract.mentions.facts.places import is_against
from extract.mentions.names.bearers import Cast, body_name, name_of, sibling_body
from extract.mentions.syntax.clauses import (
    agents_of,
    child,
    children,
    is_infinitive,
    is_passive,
    is_verb,
    lemma_of,
    objects_of,
    subject_of,
)
from extract.mentions.syntax.joined import nouns_joined
from extract.mentions.syntax.predicates import Trigger, is_event_noun
from extract.mentions.titles.titlewords import tidy_phrase

_PRONOUNS = sections("titles")["pronoun"]
_PARTIES = {"of", "on", "against", "by", "with"}
_OF_DEATHS = {"of", "by"}
"""Nobody is killed in `her killing on Peruvian soil` but she."""
_DEATHS = sections("kinds")["death"]
_TALKS = {"call", "meet"}
"""Groups of nouns in which somebody asks for what others are to do."""
_POSTS = {"say", "announce", "write", "post", "share", "tweet", "publish", "upload", "stream"}
"""What is done on a page or a channel, which takes no part."""


def participants_of(trigger: Trigger, cast: Cast) -> tuple[Participant, ...]:
    """List who takes part, each once, agents first."""
    found: dict[str, Participant] = {}
    for token, role in _tokens(trigger):
        for one in _participants(token, role, cast):
            found.setdefault(one.name.casefold(), one)
    return tuple(found.values())


def _tokens(trigger: Trigger) -> Iterator[tuple[Token, Role]]:
    verb, head = trigger.verb, trigger.head
    if verb is not None:
        for clause in dict.fromkeys((verb, head)):
            yield from ((one, "agent") for one in agents_of(clause))
        for clause in dict.fromkeys((head, verb)):
            yield from ((one, "patient") for one in objects_of(clause))
            yield from ((one, "patient") for one in children(clause, "oprd"))
            yield from ((one, "patient") for one in _made_so(clause))
        yield from ((one, "other") for one in _of_accounts(subject_of(head)))
    for noun in trigger.tokens if verb is None else filter(is_event_noun, trigger.tokens):
        yield from _of_noun(noun)
    if verb is None and head.dep_ == "pobj" and head.head.lower_ in {"in", "during", "at"}:
        yield from ((one, "agent") for one in _above(head))
    below = list(children(head, "xcomp")) if verb is not None else []
    below += [one for one in children(head, "advcl") if is_infinitive(one)]
    for token in (*trigger.tokens, *below):
        if token not in trigger.tokens:
            yield from ((one, "other") for one in children(token, "dobj"))
        posts = lemma_of(token) in _POSTS
        for preposition in children(token, "prep", "dative"):
            if posts and preposition.lower_ == "on":
                continue  # `wrote on Twitter`
            yield from ((one, "other") for one in children(preposition, "pobj"))


def _made_so(verb: Token) -> Iterator[Token]:
    """Give of whom something is found or made so: `a jury found Tom Roth guilty`.

    A parser takes the two for a clause without a verb.
    """
    for one in children(verb, "ccomp"):
        if one.pos_ == "ADJ":
            yield from children(one, "nsubj")


def _of_accounts(noun: Token | None) -> Iterator[Token]:
    """Give whose profits rose: `profits at X`, `shares in the firm X`, `X said profits`."""
    if noun is None or noun.lemma_.lower() not in NOUNS["account"]:
        return
    owners = list(children(noun, "appos"))
    for one in children(noun, "prep"):
        owners += children(one, "pobj") if one.lower_ in {"at", "in", "of"} else ()
    yield from owners
    above = noun.head.head
    bare = not owners and child(noun, "poss", "compound", "amod") is None
    speaker = subject_of(above) if noun.head.dep_ == "ccomp" and is_verb(above) else None
    if bare and speaker is not None and lemma_of(above) in VERBS["report"]:
        yield speaker


def _above(noun: Token) -> Iterator[Token]:
    """Give who acts in the clause that an event noun stands in: `said in a call with`.

    A call is not of whom it sends: `asked that aid be sent in a call with`.
    """
    verb, root = noun.head.head, noun.sent.root
    talks = not _TALKS.isdisjoint(groups_of(noun.lemma_.lower()))
    while talks and verb != root and is_verb(verb) and (is_passive(verb) or is_infinitive(verb)):
        verb = verb.head
    subject = subject_of(verb) if is_verb(verb) else None
    if subject is None and is_verb(root):
        subject = subject_of(root)
    if subject is not None:
        yield subject


def _of_noun(noun: Token) -> Iterator[tuple[Token, Role]]:
    death = not groups_of(noun.lemma_.lower()).isdisjoint(_DEATHS)
    parties = _OF_DEATHS if death else _PARTIES
    for one in noun.children:
        if one.dep_ in {"poss", "compound", "amod", "nmod"}:
            yield one, "agent" if one.dep_ == "poss" or state_of(one.text) else "other"
        elif one.dep_ in {"prep", "agent"} and (one.lower_ in parties or is_against(one)):
            role: Role = "agent" if one.lower_ == "by" else "patient"
            yield from ((below, role) for below in children(one, "pobj"))
        elif one.dep_ == "relcl":
            yield from ((below, "patient") for below in children(one, "dobj"))
        elif one.dep_ in {"acl", "ccomp"} and noun.lemma_.lower() in NOUNS["saying"]:
            yield from ((below, "other") for below in children(one, "nsubj", "dobj"))


def _participants(token: Token, role: Role, cast: Cast) -> Iterator[Participant]:
    again = cast.antecedents.get(token.i)
    people = [one for one in _joined(again) if name_of(one, cast) is not None]
    for one in [token, *nouns_joined(token), *people]:
        found = _participant(one, role, cast)
        if found is not None:
            yield found
        if role != "other" and not is_event_noun(one) and found is not None and found.kind is None:
            yield from _owners(one, cast)


def _joined(noun: Token | None) -> list[Token]:
    """Give whom a pronoun for several takes up: `Tom Roth and Ida Holm fell. They left`."""
    return [noun, *nouns_joined(noun)] if noun is not None and noun.n_rights else []


def _participant(token: Token, role: Role, cast: Cast) -> Participant | None:
    if token.i in cast.timed:
        return None
    name = name_of(token, cast)
    head = token.lemma_.lower()
    body = body_name(token, cast) or (sibling_body(token, cast) if name is None else None)
    if body is not None:
        return Participant(body, head, role, "organisation")
    if name is not None:
        return Participant(name.canonical, head, role, name.kind)
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
