"""Relative clauses that the parser hangs on the wrong noun: a clause in, the changes out.

`The war against Peru, which began in May`: it is the war that began.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.misparses.hanging import Mended
from extract.neighbours import before

_EVENTS = NOUNS["event"]
_LONG = _EVENTS | set(
    "boom conflict crisis downturn recession ruling series slump spate string war wave".split()
)
"""What begins and lasts."""
_GOES_ON = VERBS["begin"] | {"end", "enter", "last"}
_WORKS = VERBS["harm"] | VERBS["stir"] | {"destroy", "damage", "devastate", "displace", "leave"}
_WHERE = {"in", "at", "on", "near", "outside", "inside", "off"}
_SENT = set("send receive deliver publish release issue sign post write address read".split())
_PIECES = NOUNS["channel"] | set("account column editorial essay interview piece story".split())
_SET_APART = {",", "-", "–", "—", "--"}
_PEOPLE = NOUNS["someone"] | NOUNS["office"] | {"father", "mother", "parent", "member"}
_BODIES = NOUNS["group"] | NOUNS["institution"] | {"party", "state", "industry", "nonprofit"}
_BODIES |= {"charity", "college", "hospital", "school"}
_RULES = set(
    "law rule regulation order ordinance measure policy ban tariff duty levy tax quota sanction "
    "penalty restriction limit curfew lockdown embargo blockade deal agreement treaty pact truce "
    "ceasefire change cut increase".split()
)
"""What comes into force."""
_DONE = {"dobj", "pobj"}
_BEARERS = {"GPE", "NORP", "ORG", "PERSON"}


def as_within(clause: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a clause on what it happened in, which no road is: `a crash on the M62 [in which]`."""
    place = clause.head
    event = place.head.head
    which = (each for one in clause.children if one.lower_ == "in" for each in one.children)
    if clause.dep_ != "relcl" or place.pos_ != "PROPN" or place.dep_ != "pobj":
        return
    if event.lemma_.lower() in _EVENTS and any(one.lower_ == "which" for one in which):
        yield clause.i, Mended(event.i, "relcl", clause.tag_)


def as_taken_place(clause: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a clause on what took place, which nobody does: `talks with Ana Roth [that] took place`.

    Nor does anybody occur.
    """
    noun = clause.head
    event = noun.head.head
    place = any(one.dep_ == "dobj" and one.lower_ == "place" for one in clause.children)
    occurs = clause.lemma_ in {"occur", "happen"} or (clause.lemma_ == "take" and place)
    somebody = noun.ent_type_ in _BEARERS or noun.lemma_.lower() in _PEOPLE
    told = event.pos_ == "NOUN" and event.lemma_.lower() not in _PEOPLE | _BODIES
    if clause.dep_ == "relcl" and occurs and noun.dep_ == "pobj" and somebody and told:
        yield clause.i, Mended(event.i, "relcl", clause.tag_)


def as_begun(clause: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a clause on what began, which no country does: `the war in Peru, [which] began`."""
    noun = clause.head
    event = noun.head.head
    subject = next((one for one in clause.children if one.dep_ == "nsubj"), clause)
    which = clause.dep_ == "relcl" and subject.lower_ in {"which", "that"}
    if not which or clause.lemma_.lower() not in _GOES_ON or noun.dep_ != "pobj":
        return
    long = event.lemma_.lower() in _LONG and noun.lemma_.lower() not in _LONG
    alone = all(one.dep_ not in {"dobj", "xcomp"} for one in clause.children)
    never = noun.ent_type_ in {"GPE", "NORP"} and event.pos_ == "NOUN" and alone
    if long or (never and event.lemma_.lower() not in _PEOPLE | _BODIES):
        yield clause.i, Mended(event.i, "relcl", clause.tag_)


def as_wrought(clause: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a clause on what did harm, which no place does: `the raid on a base in Peru, [that]`."""
    noun = clause.head.head if clause.head.dep_ == "appos" else clause.head
    subject = next((one for one in clause.children if one.dep_ == "nsubj"), clause)
    which = clause.dep_ == "relcl" and subject.lower_ in {"which", "that"}
    if not which or clause.lemma_.lower() not in _WORKS:
        return
    while noun.lemma_.lower() not in _EVENTS:
        if noun.dep_ != "pobj" or noun.head.lower_ not in _WHERE or noun.head.head.pos_ == "VERB":
            return
        noun = noun.head.head
    if noun != clause.head:
        yield clause.i, Mended(noun.i, "relcl", clause.tag_)


def as_in_force(clause: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a clause on what came into force: `duties on goods, [which went into effect]`."""
    into = (one for one in clause.children if one.lower_ == "into")
    below = (each for one in (clause, *into) for each in one.children)
    forced = any(one.lower_ in {"effect", "force"} and one.dep_ in _DONE for one in below)
    which = any(one.lower_ in {"which", "that"} and one.dep_ == "nsubj" for one in clause.children)
    if clause.dep_ != "relcl" or not (forced and which):
        return
    rule = clause.head
    while rule.lemma_.lower() not in _RULES and rule.dep_ == "pobj":
        rule = rule.head.head
    if rule != clause.head and rule.lemma_.lower() in _RULES:
        yield clause.i, Mended(rule.i, "relcl", clause.tag_)


def as_sent(clause: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a clause on what was sent: `a letter to Norsea, [which was received]`.

    Nobody is sent or posted whom it went to, nor published, of `an interview with X [that was]`,
    nor is a protest sent, of `a letter of protest [sent] to`.
    """
    noun = clause.head
    passive = [one for one in clause.children if one.dep_ == "nsubjpass"]
    which = any(one.lower_ in {"which", "that"} for one in passive)
    told = clause.dep_ == "relcl" and which and noun.pos_ == "PROPN"
    of = noun.dep_ == "pobj" and noun.head.lower_ == "of" and clause.tag_ == "VBN"
    if clause.lemma_ not in _SENT or not (told or (clause.dep_ == "acl" and of)):
        return
    while noun.dep_ in {"dobj", "pobj"} and noun.head.dep_ in {"acl", "prep"}:
        noun = noun.head.head
        if noun.lemma_.lower() in _PIECES:
            yield clause.i, Mended(noun.i, clause.dep_, clause.tag_)
            return


def as_who(clause: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a clause on the name before it: no final is `who` in `a final with Peru, [who] lost`."""
    noun = clause.head
    who = clause.left_edge
    comma = before(who)
    name = before(comma) if comma.text in _SET_APART else comma
    if clause.dep_ != "relcl" or who.lower_ != "who" or noun.lemma_.lower() not in _EVENTS:
        return
    if name.ent_type_ in _BEARERS and name.dep_ == "pobj" and noun.is_ancestor(name):
        yield clause.i, Mended(name.i, "relcl", clause.tag_)


def as_somebody(clause: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a clause on who did it: `a mother of two [who moved]`, `a nurse from Riga [who fled]`.

    Neither her children moved nor did Riga flee; nor does a party, of `a member of X, [who was`,
    nor an industry, of `officials from states and industry [who]`.
    """
    other = clause.head
    called = other.dep_ == "appos" and other.head.lemma_.lower() in _BODIES  # `the party Norsea`
    other = other.head if called else other
    nobody = other.pos_ == "NUM" or other.ent_type_ in {"GPE", "ORG"} or called
    nobody = nobody or other.lemma_.lower() in _BODIES
    while other.dep_ == "conj":
        other = other.head
    somebody = other.head.head
    put_in = other.dep_ == "pobj" and nobody
    if clause.dep_ != "relcl" or clause.left_edge.lower_ != "who" or not put_in:
        return
    named = somebody.dep_ == "appos" and somebody.head.ent_type_ == "PERSON"
    if named or somebody.lemma_.lower() in _PEOPLE:
        yield clause.i, Mended(somebody.i, "relcl", clause.tag_)


def as_that(word: Token) -> Iterator[tuple[int, Mended]]:
    """Hang `that` on the clause that it opens: `claims [that] some of them tried to interfere`.

    It is what a later verb does to something where no subject stands between the two.
    """
    if word.lower_ != "that" or word.tag_ != "IN" or word.dep_ != "dobj":
        return
    above = (one for one in word.head.ancestors if word.i < one.i < word.head.i)
    opened = (one for one in above if _has_subject_between(one, word))
    verb = next(opened, None)
    if verb is not None:
        yield word.i, Mended(verb.i, "mark", "IN")


def _has_subject_between(verb: Token, word: Token) -> bool:
    subjects = (one for one in verb.children if one.dep_ in {"nsubj", "nsubjpass"})
    return any(one.left_edge.i == word.i + 1 and one.i < verb.i for one in subjects)
