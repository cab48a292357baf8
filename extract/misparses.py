"""What a parser often gets wrong in news, and can be put right: a parse in, the changes out.

`A ferry carrying 100 people capsized` leads it down the garden path: it takes `people capsized` for
`people who were capsized`, and finds no verb for the ferry. A verb of motion without an object has
no such participle, so it is the ferry's verb. In `sank off Riga` and `taken in early May` it takes
the preposition for a particle, and in `a train carrying pilgrims derailed` the pilgrims for what
derailed. A score (`6-0`) it takes apart, in `Kalmar sacked manager Tom Roth` it sees a sacked
manager, and `Norsea named Tom Roth, its director, chief` is to it a Norsea that bears his name. Of
`held after Tom Roth, a guard, was shot` it makes one who was held and shot, and `the fire that
burned a hotel on Monday has killed 20` is to it one that has killed on Monday.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from extract.lexicon import sections

_UPSETS = sections("verbs")["upset"]
_DONE = {"sack", "appoint", "sign", "hire", "fire", "name", "dismiss", "elect", "beat", "oust"}
"""What is done to somebody whose office stands before the name."""
_NAMED = {"PROPN", "ADJ"}
_LOOSE = {"npadvmod", "dep", "ROOT"}
"""How a noun is hung that has no verb."""
_OBJECTS = {"dobj", "oprd"}
"""How a noun is hung that something was done to, and no participle of it."""
_BEFORE_DATES = {"in", "on"}
_CONJUNCTIONS = {"after", "before"}
_CARRYING = {"carrying", "transporting", "ferrying", "taking", "bringing"}


@dataclass(frozen=True, slots=True)
class Mended:
    """Where a token hangs, and as what."""

    head: int
    dep: str
    tag: str


def mended(doc: Doc) -> dict[int, Mended]:
    """Give the tokens that are to be hung elsewhere, or as something else."""
    found: dict[int, Mended] = {}
    for token in doc:
        subject = _subject(token) if _is_led_astray(token) else _lone_subject(token)
        if subject is not None and subject.i not in found:
            found.update(_hung(token, subject))
        if token.dep_ == "prt":
            found.update(_as_preposition(token))
        found.update(_as_score(token))
        found.update(_as_clause(token))
        found.update(_as_past(token))
        if token.dep_ == "amod" and token.tag_ == "VBN" and token.lemma_.lower() in _DONE:
            found.update(_as_main_verb(token))
        if token.lower_ in _CARRYING and token.dep_ in {"compound", "amod"}:
            found.update(_as_participle(token))
        if token.lower_ == "due" and token.dep_ == "acomp":
            found.update(_as_scheduled(token))
    return {i: put for i, put in found.items() if not _is_in_circle(i, doc, found)}


def _is_in_circle(i: int, doc: Doc, found: dict[int, Mended]) -> bool:
    """Say whether a token would hang on itself, by way of others: no parse may hold that."""
    seen: set[int] = set()
    at = i
    while at not in seen:
        seen.add(at)
        at = found[at].head if at in found else doc[at].head.i
    return at == i and len(seen) > 1


def _is_led_astray(verb: Token) -> bool:
    passive = any(one.dep_ in {"agent", "auxpass"} for one in verb.children)
    participle = verb.dep_ == "acl" and verb.tag_ in {"VBN", "VBD"}
    return participle and verb.lemma_.lower() in _UPSETS and not passive


def _subject(verb: Token) -> Token | None:
    """Climb to the noun that has no verb: by `people`, `carrying`, to `a ferry`."""
    top = verb.head
    while top.dep_ not in _LOOSE and top.head.i < top.i:
        top = top.head
    apart = top != verb.head or any(
        one.dep_ in {"acl", "relcl"} and one != verb for one in top.children
    )
    loose = top.dep_ in _LOOSE or any(
        one.dep_ == top.dep_ == "nsubj" and one.i > verb.i for one in top.head.children
    )
    named = top.pos_ in {"NOUN", "PROPN"} and top.i < verb.i
    return top if loose and named and apart else None


def _lone_subject(verb: Token) -> Token | None:
    """Give the subject of a sentence without a verb but one with an object: `Norsea named X`."""
    noun, sentence = verb.head, verb.sent
    lone = verb.dep_ == "acl" and verb.tag_ == "VBN" and noun == sentence.root
    done = any(one.dep_ in _OBJECTS and one.i > verb.i for one in verb.children)
    if not lone or not done or verb.i != noun.i + 1 or sentence[-1].text != ".":
        return None
    known = noun.pos_ == "PROPN" or any(one.lower_ == "the" for one in noun.children)
    return noun if known and not any(one.dep_ == "agent" for one in verb.children) else None


def _hung(verb: Token, subject: Token) -> Iterator[tuple[int, Mended]]:
    """Hang the subject on its verb, and on that what stood on the subject behind it."""
    root = subject.dep_ == "ROOT"
    above = verb.i if root else subject.head.i
    yield verb.i, Mended(above, "ROOT" if root else "ccomp", "VBD")
    yield subject.i, Mended(verb.i, "nsubj", subject.tag_)
    for one in subject.children:
        if one.i > verb.i:
            yield one.i, Mended(verb.i, one.dep_, one.tag_)
    yield from _as_office(verb)


def _as_office(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on the verb what somebody was named: `Tom Roth, its director, [chief] on Monday`."""
    for name in verb.children:
        beside = [one for one in name.children if one.dep_ == "appos"]
        office = next(
            (one for each in beside for one in each.children if one.dep_ == "appos"), None
        )
        if name.dep_ == "oprd" and name.pos_ == "PROPN" and office is not None:
            yield name.i, Mended(verb.i, "dobj", name.tag_)
            yield office.i, Mended(verb.i, "oprd", office.tag_)


def _as_preposition(particle: Token) -> Iterator[tuple[int, Mended]]:
    """Hang as a preposition what governs a noun, or stands right before a date."""
    preposition = Mended(particle.head.i, "prep", "IN")
    if any(one.dep_ == "pobj" for one in particle.children):
        yield particle.i, preposition
    after = particle.doc[min(particle.i + 1, len(particle.doc) - 1)]
    date = after if after.dep_ == "npadvmod" else after.head
    dated = after.ent_type_ == "DATE" and date.dep_ == "npadvmod" and date.head == particle.head
    if dated and particle.lower_ in _BEFORE_DATES:
        yield particle.i, preposition
        yield date.i, Mended(particle.i, "pobj", date.tag_)


def _as_participle(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a load on what carries it, and that where the load hung."""
    load, carrier = verb.head, verb.doc[max(verb.i - 1, 0)]
    joined = carrier.dep_ == "compound" and carrier.head in {verb, load}
    if not joined or load.dep_ not in {"nsubj", "nsubjpass"} or load.i < verb.i:
        return
    yield carrier.i, Mended(load.head.i, load.dep_, carrier.tag_)
    yield verb.i, Mended(carrier.i, "acl", "VBG")
    yield load.i, Mended(verb.i, "dobj", load.tag_)
    for one in load.children:
        if one.i < carrier.i:
            yield one.i, Mended(carrier.i, one.dep_, one.tag_)


def _as_score(first: Token) -> Iterator[tuple[int, Mended]]:
    """Hang the parts of `6-0` together, where they hang on what stands before."""
    rest = first.doc[first.i + 1 : first.i + 3]
    if not first.text.isdigit() or len(rest) < 2 or first.whitespace_ or rest[0].whitespace_:
        return
    mark, second = rest
    after = second.doc[min(second.i + 1, len(second.doc) - 1)]
    if after.pos_ == "NOUN":
        return  # `20-30 jobs`
    if mark.text in {"-", "–"} and second.text.isdigit() and second.head.i <= first.i:
        yield mark.i, Mended(first.i, "punct", "HYPH")
        yield second.i, Mended(first.i, "nummod", "CD")


def _as_clause(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a verb on whom a conjunction leads to: `held after Tom Roth, a guard, [was shot]`."""
    above = verb.head
    kept = {one.dep_ for one in verb.children}
    alone = kept.isdisjoint({"nsubj", "nsubjpass", "mark"})
    joined = any(one.dep_ == "cc" and one.i < verb.i for one in above.children)
    if verb.dep_ != "conj" or verb.tag_ not in {"VBD", "VBN"} or not alone or joined:
        return
    before = [one for one in above.children if one.dep_ == "prep" and one.i < verb.i]
    if not before or before[-1].lower_ not in _CONJUNCTIONS:
        return
    noun = next((one for one in before[-1].children if one.dep_ == "pobj"), None)
    if noun is None or all(one.dep_ != "appos" for one in noun.children):
        return
    yield verb.i, Mended(above.i, "advcl", verb.tag_)
    yield noun.i, Mended(verb.i, "nsubjpass" if "auxpass" in kept else "nsubj", noun.tag_)
    yield before[-1].i, Mended(verb.i, "mark", "IN")


def _as_past(when: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a day on the clause before it: `the fire that destroyed X [on Monday] has killed 20`.

    The perfect takes no day that is over.
    """
    verb, last = when.head, when.right_edge
    dated = when.dep_ in {"prep", "npadvmod"} and last.ent_type_ in {"DATE", "TIME"}
    if not dated or last.i + 1 >= len(when.doc) or last.nbor(1).lower_ not in {"has", "have"}:
        return
    perfect = last.nbor(1).head == verb and verb.tag_ == "VBN"
    subjects = [one for one in verb.children if one.dep_ in {"nsubj", "nsubjpass"}]
    for clause in (one for each in subjects for one in each.subtree if one.dep_ == "relcl"):
        past = clause.tag_ == "VBD" or any(one.tag_ == "VBD" for one in clause.children)
        if perfect and past and clause.right_edge.i == when.left_edge.i - 1:
            yield when.i, Mended(clause.i, when.dep_, when.tag_)


def _as_main_verb(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a name on what it did to somebody in an office: `Kalmar [sacked manager] Tom Roth`."""
    doc, root = verb.doc, verb.sent.root
    name = doc[verb.sent.start : verb.i]
    named = len(name) > 0 and all(one.pos_ in _NAMED and one.text[0].isupper() for one in name)
    if not named or root.i < verb.i or root.pos_ not in {"PROPN", "NOUN"}:
        return
    yield verb.i, Mended(verb.i, "ROOT", "VBD")
    yield root.i, Mended(verb.i, "dobj", root.tag_)
    for one in name:
        yield one.i, Mended(name[-1].i, "compound", "NNP")
    yield name[-1].i, Mended(verb.i, "nsubj", "NNP")
    for one in doc[verb.i + 1 : root.i]:
        if not verb.i < one.head.i <= root.i:
            yield one.i, Mended(root.i, "compound", one.tag_)
    for one in root.children:
        if one.i > root.i and one.dep_ in {"prep", "punct", "advcl"}:
            yield one.i, Mended(verb.i, one.dep_, one.tag_)


def _as_scheduled(due: Token) -> Iterator[tuple[int, Mended]]:
    """Hang `ministers are [due] to meet` as `are scheduled to meet`, of which it says the same.

    Its subject is whoever meets, as that of a raised verb; not so in `was due to the rain`.
    """
    verb = due.head
    if verb.lemma_ != "be" or not any(one.dep_ == "xcomp" for one in due.children):
        return
    yield due.i, Mended(due.i if verb.dep_ == "ROOT" else verb.head.i, verb.dep_, "VBN")
    yield verb.i, Mended(due.i, "auxpass", verb.tag_)
    for one in verb.children:
        if one != due:
            yield one.i, Mended(due.i, "nsubjpass" if one.dep_ == "nsubj" else one.dep_, one.tag_)
