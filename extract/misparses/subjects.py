"""Verbs that the parser gives to the wrong noun, or to none: a verb in, the changes out.

`A ferry carrying 100 people capsized`: the ferry has no verb, and the people were capsized.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.misparses.hanging import Mended
from extract.neighbours import after, before

_UPSETS = VERBS["upset"]
_NAMED = {"PROPN", "ADJ"}
_LOOSE = {"npadvmod", "dep", "ROOT"}
"""How a noun is hung that has no verb."""
_OBJECTS = {"dobj", "oprd", "ccomp"}  # of a verb that is no participle
_DONE = {"sack", "appoint", "sign", "hire", "fire", "name", "dismiss", "elect", "beat", "oust"}
"""What is done to somebody whose office stands before the name."""
_SUBJECTS = {"nsubj", "nsubjpass"}
_BESIDE = {"conj", "xcomp", "dep"}
_HELPS = {"has", "is", "was"}
_ASKING = {"WP", "WDT", "WRB"}
_FOLLOWS = VERBS["motion"] | set(
    "be come go follow stand lie sit arise appear emerge arrive enter die begin say add".split()
)
"""Verbs that may stand before their subject: `and on Friday came the news`."""
_CARRYING = {"carrying", "transporting", "ferrying", "taking", "bringing"}


def is_led_astray(verb: Token) -> bool:
    """Say whether a verb of motion was taken for a participle: `people [capsized]`."""
    participle = verb.dep_ == "acl" and verb.tag_ in {"VBN", "VBD"}
    if not participle or verb.lemma_.lower() not in _UPSETS:
        return False
    return all(one.dep_ not in {"agent", "auxpass"} for one in verb.children)


def lost_subject(verb: Token) -> Token | None:
    """Climb to the noun that has no verb: by `people`, `carrying`, to `a ferry`."""
    top = verb.head
    while top.dep_ not in _LOOSE and top.head.i < top.i:
        top = top.head
    described = any(one.dep_ in {"acl", "relcl"} and one != verb for one in top.children)
    apart = described or top != verb.head or top.dep_ == "dep"
    loose = top.dep_ in _LOOSE or any(
        one.dep_ == top.dep_ == "nsubj" and one.i > verb.i for one in top.head.children
    )
    named = top.pos_ in {"NOUN", "PROPN"} and top.i < verb.i
    return top if loose and named and apart else None


def lone_subject(verb: Token) -> Token | None:
    """Give the subject of a sentence without a verb but one with an object: `Norsea named X`."""
    noun, sentence = verb.head, verb.sent
    bearer = _bearer(noun)
    lone = verb.dep_ == "acl" and verb.tag_ == "VBN" and bearer == sentence.root
    done = any(one.dep_ in _OBJECTS and one.i > verb.i for one in verb.children)
    if not lone or not done or verb.i != noun.i + 1 or sentence[-1].text != ".":
        return None
    known = noun.pos_ == "PROPN" or any(one.lower_ == "the" for one in noun.children)
    known = known or bearer != noun
    return bearer if known and not any(one.dep_ == "agent" for one in verb.children) else None


def _bearer(noun: Token) -> Token:
    """Give who has a thing: the police of `police wearing masks`."""
    having = noun.head
    has = noun.dep_ == "dobj" and having.dep_ == "acl" and having.tag_ == "VBG"
    return having.head if has else noun


def hung(verb: Token, subject: Token) -> Iterator[tuple[int, Mended]]:
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


def as_load(load: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on what carries it what does nothing: `A ferry carrying over 100 [people] capsized`."""
    carrying, verb = before(load.left_edge), load.head
    done = any(one.dep_ == "dobj" for one in carrying.children)
    if load.dep_ != "nsubj" or carrying.lower_ not in _CARRYING or carrying.dep_ != "acl" or done:
        return
    yield load.i, Mended(carrying.i, "dobj", load.tag_)
    if verb.dep_ == "relcl" and verb.head == carrying.head:
        yield from hung(verb, verb.head)


def as_main_verb(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a name on what it did to somebody in an office: `Kalmar [sacked manager] Tom Roth`."""
    if verb.dep_ != "amod" or verb.tag_ not in {"VBN", "VBD"} or verb.lemma_.lower() not in _DONE:
        return
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


def as_writer(name: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on its verb who stands behind an opening phrase: `After the blasts, writer [Roth] said`.

    With a trade before the name, the parser takes the two for one more of what the phrase names.
    """
    if name.ent_type_ != "PERSON" or name.dep_ not in {"appos", "conj"}:
        return
    verb = after(name)
    trade = next((one for one in name.sent if before(one).text == ","), name)
    listed = trade.dep_ in {"conj", "appos"} and trade.pos_ == "NOUN" and trade.i < name.i
    alone = verb.dep_ == "ROOT" and not any(one.dep_ in _SUBJECTS for one in verb.children)
    opening = name.sent[0].dep_ == "prep" and name.sent[0].head == verb
    if alone and opening and listed and name.sent[0].is_ancestor(name):
        yield name.i, Mended(verb.i, "nsubj", name.tag_)
        yield trade.i, Mended(name.i, "nmod", trade.tag_)


def as_reduced(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on its noun a participle taken for a clause: `missiles [fired] at Riga were shot`."""
    subject = next((one for one in verb.children if one.dep_ == "nsubj"), None)
    clause = verb.dep_ in {"csubj", "csubjpass"} and verb.tag_ == "VBD" and verb.lower_[-2:] == "ed"
    bare = all(one.dep_ != "mark" and one.tag_ not in _ASKING for one in verb.children)
    if clause and bare and subject is not None and subject.pos_ == "NOUN":
        yield subject.i, Mended(verb.head.i, verb.dep_.replace("csubj", "nsubj"), subject.tag_)
        yield verb.i, Mended(subject.i, "acl", "VBN")


def as_told_later(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Give its subject to the verb behind: `clips [shared] on Monday showed`, `a deal [made] saw`.

    Of two verbs that nothing joins the first is a participle: `a book [read] on Monday tells how`,
    `a group [set] up to help has been stopping people`.
    """
    subject = next((one for one in verb.children if one.dep_ == "nsubj"), None)
    later = [one for one in verb.children if one.i > verb.i and _is_told_alone(one)]
    later = later if verb.lemma_ != "say" else []
    if subject is None or verb.tag_ not in {"VBD", "VBN"} or len(later) != 1:
        return
    if subject.pos_ != "NOUN" and subject.left_edge.lower_ not in {"a", "an"}:
        return  # but `a second Kenyan`
    below = {one.dep_ for one in verb.children if one.i < later[0].i and one.tag_ != "VBG"}
    if {"aux", "auxpass", "dobj", "cc", "mark", "neg"} & below:
        return
    main, between = later[0], verb.doc[verb.i + 1 : later[0].i]
    joined = any(one.is_punct or one.dep_ in {"cc", "mark", "advmod"} for one in between)
    adverb = before(verb)  # `a man [reportedly] killed`
    close = before(adverb) if adverb.dep_ == "advmod" else adverb
    if joined or len(between) == 0 or subject.right_edge != close:
        return
    yield main.i, Mended(main.i if verb.dep_ == "ROOT" else verb.head.i, verb.dep_, main.tag_)
    yield subject.i, Mended(main.i, "nsubj", subject.tag_)
    yield verb.i, Mended(subject.i, "acl", "VBN")
    for one in verb.children:
        if one.i > main.i:
            yield one.i, Mended(main.i, one.dep_, one.tag_)
        elif one.dep_ == "dobj" and one.tag_ == "VBG":
            yield one.i, Mended(verb.i, "advcl", "VBG")  # `killed [fighting] in Peru`


def _is_told_alone(verb: Token) -> bool:
    """Say whether a verb is finite and has no subject: `showed`, `tells`, `has been stopping`."""
    if any(one.dep_ in _SUBJECTS for one in verb.children):
        return False
    helps = [one for one in verb.children if one.dep_ in {"aux", "auxpass"}]
    if helps:
        marked = any(one.dep_ in {"mark", "advmod"} and one.i < helps[0].i for one in verb.children)
        beside = verb.dep_ in _BESIDE or (verb.dep_ == "advcl" and not marked)
        return beside and helps[0].lower_ in _HELPS
    return verb.dep_ in _BESIDE if verb.tag_ == "VBD" else verb.tag_ == "VBZ"


def as_met(name: Token) -> Iterator[tuple[int, Mended]]:
    """Give a verb its object: `asked for help in Peru and on Monday met Minister Ana [Roth]`."""
    verb = name.head
    behind = name.dep_ == "nsubj" and name.i > verb.i and name.left_edge.i == verb.i + 1
    goes_on = verb.dep_ == "conj" and verb.tag_ == "VBD" and verb.lemma_ not in _FOLLOWS
    only = sum(one.dep_ in {"nsubj", "dobj", "ccomp", "aux"} for one in verb.children) == 1
    acts = any(one.dep_ in _SUBJECTS for one in verb.head.children)
    if behind and goes_on and only and acts and verb.lemma_ not in VERBS["report"]:
        yield name.i, Mended(verb.i, "dobj", name.tag_)


def as_set_apart(clause: Token) -> Iterator[tuple[int, Mended]]:
    """Hang beside its subject what that was doing: `Gunmen, [claiming] ties to Peru, took it`.

    No clause has two subjects; nor has `bodies such as [Norsea] have sued`.
    """
    verb = clause.head
    first = next((one for one in verb.children if one.dep_ in _SUBJECTS), clause)
    apart = clause.tag_ == "VBG" and before(clause.left_edge).text == ","
    if clause.dep_ == "csubj" and apart and first.i < clause.i:
        yield clause.i, Mended(verb.i, "advcl", "VBG")
    joint = before(clause.left_edge)
    such = joint.lower_ == "as" and before(joint).lower_ == "such"
    alone = such and all(one.dep_ != "pobj" for one in joint.children)
    if clause.dep_ in _SUBJECTS and alone and first.i < joint.i:
        yield clause.i, Mended(joint.i, "pobj", clause.tag_)
