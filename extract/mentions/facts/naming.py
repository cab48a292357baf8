"""Whom a record lists: the participants and the headline of an event in, named ones out.

Beside those who take part these are the names that the headline has; an editor would miss them.
A name that only describes (`a British man`) is left out, and one for which nothing but its capital
speaks (`Thriller`), unless it acts.
"""

import re
from dataclasses import replace

from spacy.tokens import Span, Token

from extract.lexicon import NOUNS, sections
from extract.lexicon.states import is_people, short_state, state_of
from extract.mention import Participant
from extract.mentions.facts.places import is_against, is_apart, is_gone_to, is_struck
from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import OF_MANY, Cast
from extract.mentions.names.kinds import TITLES
from extract.mentions.names.objects import is_thing
from extract.mentions.names.whereabouts import first_of
from extract.mentions.syntax.clauses import SUBJECTS, child, is_verb, lemma_of
from extract.mentions.syntax.predicates import is_event_noun
from extract.neighbours import after

_TITLES = TITLES | {"state"}
_PARTS = SUBJECTS | {"dobj", "dative", "poss", "attr", "agent", "ROOT"}
_WHERE = {"in", "on", "at", "near", "over", "into", "inside", "along", "under", "aboard"}
_GROUND = _WHERE | {"from", "to", "across", "around", "outside", "throughout"}
_CONTESTS = {"win", "lose", "draw", "play"}
_UNDERGOES = set("see have suffer face record host experience feel await get".split())
"""What befalls a place: `Riga saw clashes`."""
_BEARERS = NOUNS["someone"] | NOUNS["office"] | NOUNS["team"] | {"band", "group"}
"""Who has a place before the noun without acting for it: `Riga mayor`, `England captain`."""
_NETWORKS = sections("titles")["network"]
_SEATS = frozenset().union(*sections("seats").values())
_ACT_FOR_STATES = NOUNS["group"] | NOUNS["office"] | NOUNS["institution"]


def named_of(
    participants: tuple[Participant, ...], title: str, sentence: Span, cast: Cast
) -> tuple[Participant, ...]:
    """List who takes part by name, agents first, then whom and what the headline names beside."""
    told = _told(sentence, cast)
    listed = [one for one in participants if one.kind and _counts(one, told)]
    listed = [one for one in listed if not _is_no_body(one, told, cast)]
    listed = [one for one in listed if not _is_ground(one, told) and not _is_apart(one, told)]
    for name, tokens in told.items():
        thing = name.thing or is_thing(name.canonical) or _are_models(tokens)
        new = not thing and not _is_listed(name, listed)
        if new and _is_sure(name, tokens) and _has(title, name):
            head = name.canonical.lower().split()[-1]
            listed.append(Participant(name.canonical, head, "other", name.kind))
    listed = [one for one in listed if not _is_a_page(one, told)]
    return tuple(replace(one, kind="organisation") if _acts(one, told) else one for one in listed)


def _is_a_page(one: Participant, told: dict[Name, list[Token]]) -> bool:
    """Say whether a network is only where something is written: `took to Twitter`."""
    words = _words_of(one, told)
    return one.name.lower() in _NETWORKS and not any(word.dep_ in _PARTS for word in words)


def _acts(one: Participant, told: dict[Name, list[Token]]) -> bool:
    """Say whether a place stands for who acts there: `Riga beat Lima`, `Riga says`."""
    if one.kind != "place" or one.role != "agent":
        return False
    for token in map(first_of, _heads(_words_of(one, told))):
        verb = token.head
        does = child(verb, "dobj", "ccomp", "xcomp") is not None or lemma_of(verb) in _CONTESTS
        if token.dep_ == "nsubj" and does and lemma_of(verb) not in _UNDERGOES:
            return True
    return False


def _told(sentence: Span, cast: Cast) -> dict[Name, list[Token]]:
    """Find the names of a sentence, each with its words there and the pronouns for it."""
    found: dict[Name, list[Token]] = {}
    for token in sentence:
        name = cast.stands_for.get(token.i) or cast.names.at(token) or cast.owned.get(token.i)
        if name is not None and token.i not in cast.timed:
            found.setdefault(name, []).append(token)
    return found


def _words_of(one: Participant, told: dict[Name, list[Token]]) -> list[Token]:
    """Give the words of a sentence that name a participant, or stand for it."""
    return [token for name, words in told.items() if name.canonical == one.name for token in words]


def _counts(one: Participant, told: dict[Name, list[Token]]) -> bool:
    """Say whether a participant is more than a capital or an adjective."""
    name = next((each for each in told if each.canonical == one.name), None)
    if name is None:
        return True
    tokens = told[name]
    acts = one.role == "agent" and not any(token.ent_type_ for token in tokens)
    sure = not name.guessed or (acts and not _is_plain_word(name, tokens[0]))
    heads = _heads(tokens)
    apart = [one for one in heads if not _is_of_a_people(one)]
    if len(apart) < len(heads) and all(map(_stands_where, apart)):
        return False  # `Unrest in Kenya: Kenyans marched`
    return sure and not all(_describes(token, name) for token in heads)


def _heads(tokens: list[Token]) -> list[Token]:
    """Leave out the words of a name that hang on its others: `Middle` of `Middle East`."""
    return [one for one in tokens if one.head not in tokens or one.head == one]


def _is_no_body(one: Participant, told: dict[Name, list[Token]], cast: Cast) -> bool:
    """Say whether nobody bears a name: a prize's, or one word that the recogniser alone gives.

    That is a person's by itself neither before a noun (`the Repurchase rate`) nor as the plural
    that opens a sentence (`Wildfires burned`).
    """
    tokens = _words_of(one, told)
    sure = one.kind != "person" or " " in one.name or one.name in cast.people
    known = any(name.thing for name in told if name.canonical == one.name)
    thing = known or is_thing(one.name) or _are_models(tokens)
    if thing or sure or not tokens:
        return thing
    plural = all(token.is_sent_start and token.text.endswith("s") for token in tokens)
    drug = any(_is_plain_word(name, tokens[0]) for name in told if name.canonical == one.name)
    return plural or drug or all(token.dep_ == "compound" for token in tokens)


def _are_models(tokens: list[Token]) -> bool:
    """Say whether a name is only that of a make: `a Boeing 737`."""
    return bool(tokens) and all(map(_is_of_a_model, _heads(tokens)))


def _is_of_a_model(token: Token) -> bool:
    number = after(token)
    one = number.text[0].isdigit() and (number.head == token or token.head == number)
    return one and any(word.dep_ == "det" for word in (*token.lefts, *number.lefts))


def _is_ground(one: Participant, told: dict[Name, list[Token]]) -> bool:
    """Say whether a state only says where: `arrested in Kenya`, `a quake hit Kenya`."""
    tokens = [first_of(each) for each in _heads(_words_of(one, told))]
    only = one.role == "other" and bool(tokens) and all(map(_stands_where, tokens))
    gone_to = bool(tokens) and all(map(is_gone_to, tokens))
    return one.kind == "state" and (only or gone_to or any(map(is_struck, tokens)))


def _stands_where(token: Token) -> bool:
    above = token.head
    where = token.dep_ == "pobj" and above.dep_ == "prep" and above.lower_ in _GROUND
    return where and not is_against(above)


def _is_apart(one: Participant, told: dict[Name, list[Token]]) -> bool:
    """Say whether a place is named only for who came from there or how far away it is."""
    tokens = _words_of(one, told)
    last = [t for t in tokens if t.dep_ != "compound"]
    return one.kind == "place" and bool(last) and all(map(is_apart, last))


def _is_plain_word(name: Name, token: Token) -> bool:
    """Say whether the article writes a name without its capital too: `Guests`, `FIRE`."""
    plain = name.canonical.lower()
    return any(other.text == plain for other in token.doc)


def _is_listed(name: Name, listed: list[Participant]) -> bool:
    """Say whether a name is there, by itself or in a body's: `Roth government`."""
    short = name.canonical.split()[-1] if name.kind == "person" else name.canonical
    bodies = (one.name.split() for one in listed if one.kind == "organisation")
    whole = any(name.canonical.casefold() in one.name.casefold() for one in listed)
    return whole or any(short == words[0] for words in bodies)


def _describes(token: Token, name: Name) -> bool:
    """Say whether a name only tells of what kind a thing is: `Muslim leaders`, `a Riga man`."""
    if name.kind == "place" and token.dep_ in {"compound", "amod", "nmod"}:
        beside = {token.head.lemma_.lower(), after(token).lemma_.lower()}
        return not (_BEARERS | TITLES).isdisjoint(beside)
    if name.kind == "place" and token.dep_ == "poss" and token.head.ent_type_ == "PERSON":
        return True  # `Riga's Tom Roth`
    if name.canonical.lower() in _SEATS and token.dep_ == "poss" and is_event_noun(token.head):
        return True  # `Washington's decision` is the state's
    if _is_of_a_people(token) or _is_taken_side_on(token):
        return True
    if state_of(token.text) is None:
        as_one = token.dep_ == "pobj" and token.head.lower_ == "as"  # `as the ranking Democrat`
        some = token.dep_ in {"amod", "compound", "nmod"} or as_one
        return token.ent_type_ == "NORP" and some
    noun = token.head.lemma_.lower()
    of_many = token.dep_ in {"amod", "compound", "nmod"} and noun in OF_MANY
    return of_many or (token.dep_ == "amod" and noun not in _ACT_FOR_STATES)


def _is_of_a_people(token: Token) -> bool:
    """Say whether some of a people are named, who are no body: `many Kenyans`, `two Marines`."""
    if token.tag_ != "NNPS" and not is_people(token.text):
        return False
    some = any(one.dep_ in {"nummod", "amod", "det"} and one.lower_ != "the" for one in token.lefts)
    of_them = token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.ent_type_
    the = any(one.lower_ == "the" for one in token.lefts)
    return some or bool(of_them) or (is_people(token.text) and not the)


def _is_taken_side_on(token: Token) -> bool:
    """Say whether a name tells which side others take: `anti-Roth protesters`."""
    at = token.i
    side = token.doc[at - 2 : at] if at > 1 else token.doc[at:at]
    return side.text.lower() in {"pro-", "anti-", "post-", "pre-"}


def _is_sure(name: Name, tokens: list[Token]) -> bool:
    """Say whether a name may be listed that takes no part of its own."""
    if name.guessed or name.canonical.lower() in _TITLES:
        return False
    if name.kind == "state":  # `said that Kenya closed the port`
        subjects = [one for one in tokens if one.dep_ in SUBJECTS and is_verb(one.head)]
        acts = [one for one in subjects if not _describes(one, name)]
        return bool(acts) and len(acts) == len(_heads(tokens))
    if name.kind == "organisation" and not any(_takes_part(token) for token in tokens):
        return False
    place = name.kind == "place"
    if all(_describes(one, name) or (place and is_apart(one)) for one in _heads(tokens)):
        return False
    return name.kind != "person" or " " in name.canonical


def _takes_part(token: Token) -> bool:
    """Say whether a name stands where those stand who act or are acted upon: not `in a Norsea`."""
    while token.dep_ in {"compound", "conj", "nmod"} and token.head != token:
        token = token.head
    return token.dep_ in _PARTS or (token.dep_ == "pobj" and token.head.lower_ not in _WHERE)


def _has(title: str, name: Name) -> bool:
    called = short_state(name.canonical) if name.kind == "state" else name.canonical
    return re.search(rf"(?<![\w-]){re.escape(called)}(?![\w-])", title) is not None
