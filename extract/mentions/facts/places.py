"""Where an event was: a trigger and the article's names in, its places out.

Places stand in the phrases of the event's clause, in the clause that tells how people came to harm
(`died after a blast in X`), as what a quake or a storm struck, and in what somebody is reported to
have said. Where somebody comes from or a train was bound for is no place of the event, nor is what
only says how far away it was.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.lexicon.synonyms import kinds_of
from extract.mentions.dates.timelinks import came_of, mark_of
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.below import under
from extract.mentions.syntax.clauses import children, is_infinitive, is_verb, lemma_of, subject_of
from extract.mentions.syntax.joined import befell_others, nouns_joined
from extract.mentions.syntax.predicates import Trigger, is_event_noun
from extract.mentions.titles.grounds import grounds
from extract.neighbours import before

_OTHER_TIMES = {"after", "before", "following", "since", "until"}
_BOUND = {"to", "from", "toward", "towards", "into"}
_PREPOSITIONS = _BOUND | {
    "in", "at", "near", "outside", "inside", "across", "over", "around", "on", "within",
    "throughout", "through", "off",
}  # fmt: skip
_AWAY = set(
    "km kms kilometers kilometres miles mile metres meters yards minutes hours drive away north"
    " south east west northeast northwest southeast southwest north-east north-west south-east"
    " south-west".split()
)
"""What tells how far and which way something is from a place: `12 km from X`."""
_STRIKES = {
    "hit", "strike", "rock", "shake", "jolt", "batter", "lash", "devastate", "ravage", "sweep",
    "engulf", "pound", "pummel", "hammer", "inundate", "slam",
}  # fmt: skip
_STRETCHES = set(
    "part north south east west northeast northwest southeast southwest centre center heart edge"
    " outskirt vicinity shore corner".split()
)
"""What names where within a place something was: `in parts of X`, `in the vicinity of X`."""
_ELSEWHERE = {"compared", "unlike", "like"}
"""What leads to that which something is set against."""
_AGAINST = {
    "to": {"lose", "loss", "defeat", "succumb"},
    "over": {"win", "victory", "triumph", "lead"},
}
_GO = {"visit", "tour", "enter", "leave", "reach", "flee", "cross", "exit"}
_WAYS = {"way", "road", "route", "bridge", "journey", "ride", "train", "bus", "ferry", "plane"}
"""What leads or brings to a place."""
_ABROAD = {"embassy", "mission", "consulate", "base", "post", "outpost", "force", "troop", "ship"}
"""What a state has outside its borders: `the US mission in X` is not in the US."""
_DOERS = {"nsubj", "nsubjpass", "agent"}
_FORCES = {"disaster", "attack"}
"""Kinds of what befalls a place: a quake, a storm, a blast."""


def places_of(trigger: Trigger, cast: Cast) -> tuple[str, ...]:
    """List the places that the event's clause names, each once, nearest to the event first."""
    head = trigger.head
    meant = [one for one in children(head, "advcl") if is_infinitive(one)]
    beside = [one for one in (came_of(head), befell_others(head)) if one]
    found = dict.fromkeys(_below_all((*trigger.tokens, *meant, *beside), cast))
    for _, ground in grounds(trigger.verb) if trigger.verb is not None else ():
        found.update(dict.fromkeys(_named(ground, cast)))
    return tuple(found or dict.fromkeys(_below_all(_elsewhere(head), cast)))


def is_struck(token: Token) -> bool:
    """Say whether a quake or a storm struck a place: `the quake hit X`, `X was hit by a storm`."""
    verb = token.head
    if token.dep_ not in {"dobj", "nsubjpass"} or not is_verb(verb):
        return False
    by = (one for agent in children(verb, "agent") for one in children(agent, "pobj"))
    force = subject_of(verb) if token.dep_ == "dobj" else next(by, None)
    words = [force, *children(force, "compound")] if force is not None else []
    kinds = {kind for one in words for kind in kinds_of(one.lemma_.lower())}
    return lemma_of(verb) in _STRIKES and not kinds.isdisjoint(_FORCES)


def is_gone_to(token: Token) -> bool:
    """Say whether a name is where somebody went to or left: `visited Kenya`, `fled Kenya`."""
    return token.dep_ == "dobj" and is_verb(token.head) and lemma_of(token.head) in _GO


def is_apart(token: Token) -> bool:
    """Say whether a name only tells whence somebody came, or how far away something was."""
    while token.dep_ == "conj" and token.head != token:
        token = token.head
    if token.dep_ != "pobj":
        return False
    if token.head.lower_ == "of" and token.head.head.ent_type_ == "PERSON":
        return True  # `Omar Said of Leeds`
    above, subject = token.head, False
    while not (is_verb(above) or above.head == above):
        if _is_for_deed(above):
            return True
        subject = subject or (above.dep_ in _DOERS and not is_event_noun(above))
        above = above.head
    return _tells_no_place(token.head, subject=subject)


def _elsewhere(head: Token) -> Iterator[Token]:
    """Give what tells where, if the clause does not: what was said, what people died after."""
    if lemma_of(head) in VERBS["report"]:
        yield from children(head, "ccomp")
    if lemma_of(head) in VERBS["harm"]:
        cause = came_of(head)
        verbs = (head, *head.conjuncts, *([cause] if cause is not None else []))
        for noun in (one for verb in verbs for one in under(verb, "after", "following")):
            yield from [noun] if is_event_noun(noun) else children(noun, "acl")
    clauses = ((mark_of(one), one) for one in children(head, "advcl"))
    harmed = lemma_of(head) in VERBS["harm"]  # `died as a storm hit X`
    beside = {"when", "as"} if harmed else {"when"}
    yield from (one for mark, one in clauses if mark in beside or (mark and one.tag_ == "VBG"))


def _below_all(tokens: Iterator[Token] | tuple[Token, ...], cast: Cast) -> Iterator[str]:
    for token in tokens:
        for one in children(token, "dobj", "nsubjpass"):
            if is_struck(one) or (is_gone_to(one) and cast.names.at(one) is not None):
                yield from _named(one, cast)
        yield from _below(token, cast, depth=0)


def _below(token: Token, cast: Cast, *, depth: int, subject: bool = False) -> Iterator[str]:
    if token.lemma_.lower() in NOUNS["place"]:
        yield from _named(token, cast)
    for one in token.children:
        if one.lower_ == "close" and one.dep_ in {"advmod", "acomp"}:
            yield from _below(one, cast, depth=depth)
        elif one.dep_ == "prep" and one.lower_ in _PREPOSITIONS:
            if _tells_no_place(one, subject=subject):
                continue
            for noun in children(one, "pobj"):
                yield from _named(noun, cast)
                yield from _below(noun, cast, depth=depth + 1, subject=subject)
        elif one.lower_ == "of" and token.lemma_.lower() in NOUNS["place"] | _STRETCHES:
            yield from (name for noun in children(one, "pobj") for name in _named(noun, cast))
        elif _leads_on(one) and depth < 2:
            of_doer = one.dep_ in _DOERS and not is_event_noun(one)
            yield from _below(one, cast, depth=depth + 1, subject=subject or of_doer)


def _leads_on(one: Token) -> bool:
    """Say whether a phrase may tell where: not what it was done for, `held for an attack in X`."""
    parts = {"dobj", "nsubj", "nsubjpass", "pobj", "pcomp", "dative", "prep", "agent"}
    apart = one.lower_ in _OTHER_TIMES | _ELSEWHERE or _is_from_a_body(one)
    return one.dep_ in parts and not apart and not _is_for_deed(one)


def _is_from_a_body(preposition: Token) -> bool:
    """Tell `according to the Fishery Board in X`, which is anywhere, from `to a doctor in X`."""
    told = list(under(preposition)) if preposition.lower_ == "according" else []
    words = [word for one in told for word in (one, *children(one, "compound"))]
    bodies = NOUNS["group"] | NOUNS["body"]
    return any(word.pos_ == "PROPN" or word.lemma_.lower() in bodies for word in words)


def _is_for_deed(preposition: Token) -> bool:
    below = children(preposition, "pobj") if preposition.lower_ == "for" else ()
    return any(map(is_event_noun, below))


def _tells_no_place(preposition: Token, *, subject: bool) -> bool:
    """Say whether a phrase tells whence somebody came, or how far away it was."""
    away = preposition.lower_ == "from" and before(preposition).lower_ in _AWAY
    noun = preposition.head
    aimed = preposition.lower_ == "to" and noun.pos_ == "NOUN" and not is_event_noun(noun)
    aimed = aimed and not any(one.lower_ == "from" for one in children(noun, "prep"))
    if aimed and noun.lemma_.lower() not in _WAYS:
        return True  # `aid to X`, `a slap to X`
    away = away or _is_origin(preposition)
    return away or is_against(preposition) or (subject and preposition.lower_ in _BOUND)


def _is_origin(preposition: Token) -> bool:
    """Say whether people or things come from there: `met veterans from X`, not `from X to Y`."""
    noun = preposition.head
    some = noun.tag_ == "NNS" or noun.lemma_.lower() in NOUNS["someone"]
    some = some and noun.pos_ == "NOUN" and noun.lemma_.lower() not in _WAYS
    through = any(one.lower_ == "to" for one in noun.doc[preposition.i : noun.right_edge.i])
    return preposition.lower_ == "from" and some and not (through or is_event_noun(noun))


def is_against(preposition: Token) -> bool:
    """Say whether it leads to the other side: `lost to X`, `a defeat to X`, `a win over X`."""
    return preposition.head.lemma_.lower() in _AGAINST.get(preposition.lower_, ())


def _named(token: Token, cast: Cast) -> Iterator[str]:
    beside = [one for one in children(token, "appos") if one.pos_ == "PROPN"]  # `X, Sussex`
    for one in [token, *nouns_joined(token), *beside]:
        name = cast.names.at(one)
        inner = next(
            (cast.names.at(c) for c in children(one, "compound") if cast.names.at(c)), None
        )
        if name is None and one.lemma_.lower() in NOUNS["place"]:  # `in Kenya's capital`
            inner = inner or next(map(cast.names.at, children(one, "poss")), None)
        abroad = one.lemma_.lower() in _ABROAD and inner is not None and inner.kind == "state"
        for found in (name, inner if name is None and not abroad else None):
            if found is not None and found.kind in {"place", "state"} and not found.thing:
                yield found.canonical
