"""Verbs of deeds and of sayings that the parser takes for participles: a token in, changes out.

In `strikes on a crowded town killed ten people, officials said` no town was killed, and in `it is a
threat to Peru, the head of the port warned` nobody was warned.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.misparses.hanging import Mended
from extract.misparses.subjects import hung
from extract.neighbours import after, before

_EVENTS = NOUNS["event"]
_SPEAKS = {"add", "announce", "argue", "confirm", "insist", "note", "predict", "say", "warn"}
"""What is said of whom it follows; not `the minister accused of theft`."""
_BRINGS = VERBS["cause"] | VERBS["harm"] | {"force", "raise", "send"}
_SPEAKERS = NOUNS["someone"] | NOUNS["office"] | NOUNS["group"] | NOUNS["source"] | {"head"}
_SUBJECTS = {"nsubj", "nsubjpass"}
_FINITE = {"VBD", "VBZ", "VBP"}
_AIRS = {"air", "appear", "run"}
"""What an interview does, and nobody says."""
_TELLS = VERBS["report"] | {"tell"}
_GIVES = {"send", "give", "hand", "offer", "show", "grant", "award", "lend"}
_APART = {",", "–", "—", "--"}


def as_deed(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang what an event did on the event: `strikes on a town [killed] ten people, they said`.

    What is `Kenyan` strikes nobody: it tells whose the strikes were.
    """
    event = verb.head.head.head
    says = event.head
    done = any(one.dep_ == "dobj" for one in verb.children)
    plain = all(one.dep_ not in {"agent", "auxpass"} for one in verb.children)
    if verb.dep_ != "acl" or not (done and plain) or verb.head.dep_ != "pobj":
        return
    people = next((one for one in event.children if one.dep_ == "nsubj"), event)
    misread = event.tag_ == "VBZ" and people.tag_ == "JJ" and people == before(event)
    misread = misread and people.ent_type_ == "NORP" and event.dep_ == "ccomp"
    subject = event.dep_ in _SUBJECTS and event.lemma_.lower() in _EVENTS
    last = [one for one in says.children if one.dep_ == "nsubj" and one.i > verb.i]
    if not (subject or misread) or not last or says.i < verb.i:
        return
    yield verb.i, Mended(says.i, "ccomp", "VBD")
    yield event.i, Mended(verb.i, "nsubj", "NNS" if misread else event.tag_)
    if misread:
        yield people.i, Mended(event.i, "amod", "JJ")
    for one in event.children if misread else says.children:
        if one.i < people.left_edge.i or (misread and one.i > verb.i):
            yield one.i, Mended(verb.i, one.dep_, one.tag_)


def as_speaker(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a saying on who says it: `it is a threat to Peru, the head of the port [warned]`."""
    near = before(verb)
    while near.dep_ not in {"appos", "nsubj"} and near.head != near and near.head.i < verb.i:
        near = near.head
    root = verb.sent.root
    loose = verb.dep_ in {"acl", "relcl"} and verb.tag_ == "VBD" and root.i < near.left_edge.i
    if not loose or verb.lemma_.lower() not in _SPEAKS or near.right_edge != before(verb):
        return
    own = near.dep_ == "appos" or near.head == verb
    apart = own and before(near.left_edge).text == "," and near.lemma_.lower() in _SPEAKERS
    if not apart or verb.head.i >= near.left_edge.i:
        return
    yield verb.i, Mended(verb.i, "ROOT", "VBD")
    yield near.i, Mended(verb.i, "nsubj", near.tag_)
    yield root.i, Mended(verb.i, "ccomp", root.tag_)
    for one in root.children:
        if one.i > verb.i:
            yield one.i, Mended(verb.i, one.dep_, one.tag_)


def as_outcome(participle: Token) -> Iterator[tuple[int, Mended]]:
    """Hang what came of it on what was told: `fires broke out, they said, [prompting] flights`."""
    says = participle.head
    loose = participle.dep_ == "advcl" and participle.tag_ == "VBG" and says.i < participle.i
    bare = all(one.dep_ not in {"nsubj", "mark"} for one in participle.children)
    if not (loose and bare) or participle.lemma_.lower() not in _BRINGS:
        return
    told = [one for one in says.children if one.dep_ == "ccomp" and one.i < says.i]
    behind = before(participle.left_edge).text == ","
    if told and behind and says.lemma_ in _SPEAKS:
        yield participle.i, Mended(told[-1].i, "advcl", "VBG")


def as_given(thing: Token) -> Iterator[tuple[int, Mended]]:
    """Give a verb what was given: `sent Senator Roth, a lawyer and a Kenyan, [a batch] of papers`.

    It is nobody beside him.
    """
    if thing.dep_ != "appos":
        return
    whom, verb = thing.head, thing.head.head
    given = whom.dep_ == "dobj" and whom.ent_type_ == "PERSON" and verb.lemma_ in _GIVES
    apart = before(thing.left_edge).text == "," and thing.left_edge.lower_ in {"a", "an", "the"}
    beside = any(one.dep_ == "appos" and one.i < thing.i for one in whom.children)
    of = any(one.lower_ == "of" for one in thing.children)
    if given and apart and beside and of and thing.lemma_.lower() not in _SPEAKERS:
        yield whom.i, Mended(verb.i, "dative", whom.tag_)
        yield thing.i, Mended(verb.i, "dobj", thing.tag_)


def as_aired(clause: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on who spoke what was said: `said in an interview that aired in May [that X fell]`."""
    aired = clause.head
    if clause.dep_ != "ccomp" or aired.dep_ != "relcl" or aired.lemma_ not in _AIRS:
        return
    speaks = next((one for one in aired.ancestors if one.lemma_ in _TELLS), None)
    if speaks is not None and all(one.dep_ != "ccomp" for one in speaks.children):
        yield clause.i, Mended(speaks.i, "ccomp", clause.tag_)


def as_second_subject(noun: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on the verb right before it what a clause has for a second subject.

    `The decision to order the raid that killed Tom [Roth] angered Peru`: it was the decision.
    """
    verb, killed = noun.head, before(noun.left_edge)
    if noun.dep_ != "nsubj" or killed.tag_ not in _FINITE or killed.head == killed:
        return
    first = next((one for one in verb.children if one.dep_ == "nsubj"), noun)
    has = any(one.dep_ in {"dobj", "ccomp", "xcomp", "attr", "acomp"} for one in killed.children)
    if first.i < killed.i and first.is_ancestor(killed) and killed.dep_ == "relcl" and not has:
        yield noun.i, Mended(killed.i, "dobj", noun.tag_)


def as_parted_quote(noun: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on its own verb whom a quotation speaks of: `“[Miners],” Roth said, “have won”`."""
    says = noun.head
    speakers = [one for one in says.children if one.dep_ == "nsubj" and one.i < says.i]
    if noun.dep_ != "nsubj" or says.lemma_ not in _TELLS or speakers[:1] != [noun]:
        return
    parted = len(speakers) > 1 and after(noun.right_edge).is_punct
    for said in says.children if parted else ():
        own = any(one.dep_ in _SUBJECTS for one in said.children)
        finite = said.tag_ in _FINITE or any(one.tag_ in _FINITE | {"MD"} for one in said.children)
        if said.dep_ in {"xcomp", "ccomp"} and said.i > says.i and finite and not own:
            yield noun.i, Mended(said.i, "nsubj", noun.tag_)
            yield said.i, Mended(says.i, "ccomp", said.tag_)


def as_beheaded(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a verb on who leads a sentence without one: `Roth, a nurse who hit a cop, [told] Peru`.

    The parser takes it for what was done to the last word before it.
    """
    if verb.dep_ != "acl" or verb.tag_ != "VBD":
        return
    root, comma = verb.sent.root, before(verb.left_edge)
    parted = comma.text == "," and after(root).text == ","
    led = root.i < comma.i and root.pos_ in {"NOUN", "PROPN"} and verb.sent[-1].text == "."
    told = any(one.dep_ in {"ccomp", "dobj"} and one.i > verb.i for one in verb.children)
    bare = all(one.dep_ not in {"agent", "aux", "auxpass", *_SUBJECTS} for one in verb.children)
    if not (parted and led and told and bare):
        return
    if root.left_edge.i > verb.sent.start or not root.is_ancestor(verb):
        return
    yield from hung(verb, root)


def as_done_by(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on its noun what was done by somebody: `Norsea, the firm [bought] by Peru, fell`."""
    if verb.tag_ not in {"VBD", "VBN"}:
        return
    noun = next((one for one in verb.children if one.dep_ == "nsubj"), verb)
    done = any(one.dep_ == "agent" for one in verb.children) and verb.i == noun.i + 1
    bare = all(one.dep_ not in {"aux", "auxpass", "dobj"} for one in verb.children)
    comma = before(noun.left_edge)
    name = before(comma)
    if not done or not bare or comma.text not in _APART:
        return
    told = next((one for one in verb.children if one.dep_ == "ccomp" and one.i < noun.i), verb)
    below = verb.dep_ in {"conj", "ccomp", "parataxis"} or (verb.dep_ == "ROOT" and told != verb)
    if below and name.pos_ in {"NOUN", "PROPN"}:
        if told != verb:
            yield told.i, Mended(verb.head.i if verb.head != verb else told.i, verb.dep_, told.tag_)
        top = name.head if name.dep_ == "conj" else name
        yield noun.i, Mended(top.i, "appos", noun.tag_)
        yield verb.i, Mended(noun.i, "acl", "VBN")
