"""Words that `and` joins and the parser parts: a token in, the changes out.

`The singer and poet Tom Roth` is one man and no pair, and nobody accuses `the owner and two of his
sons` by halves.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.misparses.hanging import Mended
from extract.neighbours import after, before

_NOUNS = {"NOUN", "PROPN", "NUM"}
_ROLES = NOUNS["someone"] | NOUNS["office"]
_DONE_TO = {"dobj", "pobj"}
_SUBJECTS = {"nsubj", "nsubjpass"}
_PREFIXES = {"vice", "then"}


def as_joined(noun: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a noun on the noun before it: `accused the owner [and two] of his sons`.

    No noun is joined to a verb. A number alone may stand for a clause (`rose 2% and 3% later`).
    """
    first = noun.left_edge
    joint = first if first.tag_ == "CC" else before(first)
    if noun.dep_ != "conj" or noun.pos_ not in _NOUNS or noun.head.pos_ != "VERB":
        return
    counts = noun.pos_ == "NUM" or noun.text == "%"
    if counts and all(one.lower_ != "of" for one in noun.children):
        return
    partner = _partner(noun, joint) if joint.lower_ == "and" else None
    if partner is not None:
        yield noun.i, Mended(partner.i, "conj", noun.tag_)
        yield joint.i, Mended(partner.i, "cc", joint.tag_)


def _partner(noun: Token, joint: Token) -> Token | None:
    """Give the noun that another goes on from: a like name, else the whole of what ends there."""
    ending, above = [], before(joint)
    while above != noun.head and noun.head.is_ancestor(above):
        if above.dep_ in _DONE_TO and above.ent_type_ not in {"DATE", "TIME"}:
            ending.append(above)
        above = above.head
    if noun.pos_ == "PROPN":
        return next((one for one in ending if one.ent_type_ == noun.ent_type_ != ""), None)
    return ending[-1] if ending else None


def as_listed_subject(noun: Token) -> Iterator[tuple[int, Mended]]:
    """Join the rest of a list to what opens it: `growth, [prices] and exports were blamed`.

    It may open below the subject: `a law for nurses, [police] and judges was passed`.
    """
    comma = before(noun.left_edge)
    if noun.dep_ not in _SUBJECTS or noun.pos_ not in _NOUNS or comma.text != ",":
        return
    if all(one.dep_ != "conj" for one in noun.subtree):
        return
    others = [one for one in noun.head.children if one.dep_ in _SUBJECTS and one.i < noun.i]
    opens = before(comma)
    below = opens.dep_ == "pobj" and bool(others) and opens.head.head == others[-1]
    if others and (opens == others[-1] or below):
        yield noun.i, Mended(opens.i, "conj", noun.tag_)


def as_listed_below(noun: Token) -> Iterator[tuple[int, Mended]]:
    """Join a noun where its `and` hangs: `tariffs on imports of ships [and] an array of cars`."""
    joint = before(noun.left_edge)
    partner = joint.head
    told = noun.dep_ == "conj" and noun.pos_ in _NOUNS and joint.dep_ == "cc"
    if told and partner != noun.head and noun.head.is_ancestor(partner) and partner.pos_ in _NOUNS:
        yield noun.i, Mended(partner.i, "conj", noun.tag_)


def as_well(noun: Token) -> Iterator[tuple[int, Mended]]:
    """Join to what a clause tells of what stands behind it: `cited a law he made, as well as [X]`.

    Behind `as well as` nothing is done to anything.
    """
    if noun.dep_ != "dobj" or noun.head.dep_ != "relcl":
        return
    joint, verb = before(noun.left_edge), noun.head
    well = [joint.lower_, before(joint).lower_, before(before(joint)).lower_]
    if well != ["as", "well", "as"]:
        return
    top = verb.head
    while top.dep_ == "pobj" and top.head.head.pos_ in _NOUNS:
        top = top.head.head
    yield noun.i, Mended(top.i, "conj", noun.tag_)
    yield joint.i, Mended(top.i, "cc", joint.tag_)


def as_both(name: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a name beside the two roles of its bearer: `the singer and poet [Tom Roth] died`."""
    first = name.head
    if name.dep_ != "conj" or name.ent_type_ != "PERSON" or first.tag_ != "NN":
        return
    roles = [one for one in name.children if one.dep_ == "compound" and one.tag_ == "NN"]
    second = roles[-1] if roles else name
    joint = before(second.left_edge)
    told = not _ROLES.isdisjoint({first.lemma_.lower(), second.lemma_.lower()})
    if told and joint.lower_ == "and" and before(joint) == first:
        yield name.i, Mended(first.i, "appos", name.tag_)
        yield second.i, Mended(first.i, "conj", second.tag_)


def as_case(joint: Token) -> Iterator[tuple[int, Mended]]:
    """Make one name of a case, not of its second side alone: `overturned Roth [v.] Lind`."""
    if joint.lower_ not in {"v.", "vs.", "v"}:
        return
    first, second = before(joint), after(joint)
    named = first.pos_ == second.pos_ == "PROPN" and second.is_alpha
    if not named or first.head == second:
        return
    if joint.head not in (first, second) or second.head not in (first, joint):
        return
    yield second.i, Mended(first.head.i if first.head != first else second.i, first.dep_, "NNP")
    yield first.i, Mended(second.i, "compound", "NNP")
    yield joint.i, Mended(second.i, "compound", "NNP")
    for one in first.children:
        if one not in (joint, second):
            yield one.i, Mended(second.i, one.dep_, one.tag_)


def as_prefixed(word: Token) -> Iterator[tuple[int, Mended]]:
    """Make one office of `the vice-president`, of which the parser makes three subjects.

    So with the `then-chancellor`, which is no adverb of what was done to him.
    """
    mark, office = after(word), after(after(word))
    written = mark.text == "-" and not word.whitespace_ and not mark.whitespace_
    if word.lower_ not in _PREFIXES or not written or office.pos_ not in {"NOUN", "PROPN"}:
        return
    if word.head == office:
        return
    top = office if office.head not in (word, mark) else word
    yield office.i, Mended(top.head.i, top.dep_, office.tag_)
    yield word.i, Mended(office.i, "compound", word.tag_)
    yield mark.i, Mended(office.i, "punct", "HYPH")
    for one in (*word.children, *mark.children):
        if one not in (mark, office):
            yield one.i, Mended(office.i, one.dep_, one.tag_)


def as_hyphened(word: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on its noun what a hyphen joins to it: `met passers-[by]`, `the runners-[up] met`."""
    mark, noun = before(word), before(before(word))
    written = mark.text == "-" and not noun.whitespace_ and not mark.whitespace_
    alone = next(word.children, None) is None and word.tag_ in {"RP", "IN"}
    named = noun.pos_ in {"NOUN", "PROPN"} and mark.head == noun != word.head
    if written and alone and named:
        yield word.i, Mended(noun.i, "prt", "RP")


def as_two(name: Token) -> Iterator[tuple[int, Mended]]:
    """Join two people, each with an office before: `mayor Tom [Roth] and envoy Ana Lund left`.

    The parser takes the first for what stands before the name of the second, or his office for
    the second man and his name for one more of the first.
    """
    second = name.head
    office = before(name.left_edge)
    beside = name.dep_ == "appos" and office.dep_ == "conj" and office.head == second
    if beside and name.ent_type_ == second.ent_type_ == "PERSON":
        yield name.i, Mended(second.i, "conj", name.tag_)
        yield office.i, Mended(name.i, "compound", office.tag_)
    people = name.ent_type_ == second.ent_type_ == "PERSON" and name.i < second.i
    joint = next((one for one in name.children if one.dep_ == "cc"), name)
    if name.dep_ != "nmod" or not people or joint.lower_ != "and":
        return
    yield name.i, Mended(second.head.i, second.dep_, name.tag_)
    yield second.i, Mended(name.i, "conj", second.tag_)
    for one in name.children:
        if one.dep_ == "conj" and one.i < second.i:
            yield one.i, Mended(second.i, "compound", one.tag_)


def as_officer(name: Token) -> Iterator[tuple[int, Mended]]:
    """Hang in a body's place whose officer is named: `named [Office of Mines Director Tom Roth]`.

    The end of the body's name stands before the office, and so he was taken for what it is of.
    """
    above = name.head
    if name.ent_type_ != "PERSON" or above.ent_type_ != "ORG" or name.dep_ not in {"pobj", "conj"}:
        return
    body = next(one for one in name.doc.ents if one.start <= above.i < one.end)
    inside = [one for one in name.subtree if one.i < body.end and one.dep_ in {"nmod", "compound"}]
    if body.root == above or not inside or body.end > name.i or body.root.head == body.root:
        return
    yield name.i, Mended(body.root.head.i, body.root.dep_, name.tag_)
    yield body.root.i, Mended(name.i, "compound", body.root.tag_)
    for one in inside if name.dep_ == "pobj" else ():
        if one.head.i >= body.end:
            yield one.i, Mended(above.i, "pobj", one.tag_)
