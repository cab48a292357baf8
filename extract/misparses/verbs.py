"""Verbs and what is due, where the parser hangs them on the wrong word: a token in, changes out.

Who bans `a film due to open` opens nothing, and nobody names a player in `with Roth named player`.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.misparses.hanging import Mended
from extract.neighbours import before

_CALLS = {"brand", "call", "dub", "label"}
_MARKS = {'"', "“", "‘", "``"}
_CLOSES = {'"', "”", "''", "’"}
_SPEAKS = VERBS["report"]
_SAYS = {"say", "announce", "report", "confirm", "claim"}
_SHOWS = {"show", "find", "reveal", "indicate", "suggest", "believe", "think", "fear"}
_LETS = {"allow", "permit", "ask", "order", "urge", "force", "enable", "require", "tell", "want"}
_BODY = {"head", "ear", "face", "neck", "chest", "back", "stomach", "arm", "hand", "leg", "foot"}
_COMES_OUT = {"publish", "release", "issue", "post", "write", "broadcast"}
_BUILDS = {"build", "establish", "found", "erect", "construct", "install", "invent"}
_MAKES = {"make", "name", "call", "declare", "consider", "appoint", "elect"}


def as_scheduled(due: Token) -> Iterator[tuple[int, Mended]]:
    """Hang `ministers are [due] to meet` as `are scheduled to meet`, of which it says the same.

    Its subject is whoever meets, as that of a raised verb; not so in `was due to the rain`.
    """
    if due.lower_ != "due":
        return
    if due.dep_ != "acomp":
        yield from _due_to_act(due)
        return
    verb = due.head
    if verb.lemma_ != "be" or not any(one.dep_ == "xcomp" for one in due.children):
        return
    yield due.i, Mended(due.i if verb.dep_ == "ROOT" else verb.head.i, verb.dep_, "VBN")
    yield verb.i, Mended(due.i, "auxpass", verb.tag_)
    for one in verb.children:
        if one != due:
            yield one.i, Mended(due.i, "nsubjpass" if one.dep_ == "nsubj" else one.dep_, one.tag_)


def _due_to_act(due: Token) -> Iterator[tuple[int, Mended]]:
    """Hang what is due on the noun before it: who banned `a film, [due] to open`, opens nothing."""
    acts = next((one for one in due.children if one.dep_ == "pcomp" and one.tag_ == "VB"), None)
    noun = before(due) if before(due).text != "," else before(before(due))
    noun = noun.head if noun.dep_ == "appos" else noun
    if acts is not None and noun.dep_ in {"dobj", "pobj"}:
        yield due.i, Mended(noun.i, "acl", "VBN")
        yield acts.i, Mended(due.i, "xcomp", "VB")


def as_said(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang a verb without a subject on what it is said of: `said sales in May [fell]`.

    So with `showed the costs of the ban had fallen`, of whatever shows something.
    """
    says = verb.head
    had = [one for one in verb.children if one.dep_ == "aux" and one.lemma_ == "have"]
    finite = verb.tag_ == "VBD" or (verb.tag_ == "VBN" and bool(had))
    loose = verb.dep_ in {"advcl", "ccomp", "conj", "dep"} and finite and verb.i > says.i
    bare = all(one.dep_ not in {"nsubj", "mark", "cc", "auxpass"} for one in verb.children)
    if says.lemma_ not in (_SAYS | _SHOWS if had else _SAYS) or not (loose and bare):
        return
    noun = next((one for one in says.children if one.dep_ == "dobj"), None)
    between = [one for one in says.children if noun is not None and noun.i < one.i < verb.i]
    if noun is None or any(one.dep_ not in {"prep", "npadvmod"} for one in between):
        return
    yield verb.i, Mended(says.i, "ccomp", "VBD")
    yield noun.i, Mended(verb.i, "nsubj", noun.tag_)
    early = [one for one in verb.children if had and one.dep_ == "npadvmod" and one.i < had[0].i]
    for one in (*between, *early):
        yield one.i, Mended(noun.i, one.dep_, one.tag_)


def as_said_on(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang on whoever spoke what he said besides: `said Peru was waiting [and added] that`.

    What Peru did is told in one tense; and a quotation that has ended tells no more.
    """
    told = verb.head
    speaks = told.head
    past = verb.tag_ in {"VBD", "VBN"}
    bare = verb.dep_ == "conj" and past and verb.lemma_.lower() in _SPEAKS
    bare = bare and all(one.dep_ not in {"nsubj", "aux", "auxpass"} for one in verb.children)
    if not bare or told.dep_ != "ccomp" or speaks.tag_ != "VBD" or speaks.lemma_ not in _SPEAKS:
        return
    joint = next((one for one in told.children if one.dep_ == "cc" and one.i < verb.i), verb)
    other = told.tag_ in {"VB", "VBG"}  # `would leave and said`, `was leaving and said`
    closed = before(joint).text in _CLOSES
    if other or closed:
        yield verb.i, Mended(speaks.i, "conj", "VBD")
        yield joint.i, Mended(speaks.i, "cc", joint.tag_)


def as_helped(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang what somebody helped to do on the help: `she [helped] found the firm in 1949`.

    The parser takes it for an auxiliary of what she found.
    """
    done = verb.head
    if verb.lower_ != "helped" or verb.dep_ != "aux" or done.i != verb.i + 1:
        return
    yield verb.i, Mended(verb.i if done.head == done else done.head.i, done.dep_, "VBD")
    yield done.i, Mended(verb.i, "xcomp", "VB")
    for one in done.children:
        if one != verb and (one.i < verb.i or one.dep_ not in {"dobj", "dative", "prt"}):
            yield one.i, Mended(verb.i, one.dep_, one.tag_)


def as_undergone(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Read as done to somebody what has no tense: `with Peru [forced] to pay`, `saw it [fined]`."""
    if verb.tag_ not in {"VBD", "VBN"} or verb.dep_ not in {"pcomp", "advcl", "ccomp"}:
        return
    marks = [one for one in verb.children if one.dep_ == "mark"]
    opens = [one for one in marks if one.lower_ == "with"]
    opens += [verb.head] if verb.dep_ == "pcomp" and verb.head.lower_ == "with" else []
    finite = marks + [one for one in verb.children if one.dep_ == "aux"]
    seen = verb.dep_ == "ccomp" and verb.head.lemma_ == "see" and not finite
    seen = seen and verb.lower_ != verb.lemma_  # not `saw its value hit a high`
    done = any(one.dep_ in {"dobj", "aux"} or one.tag_ == "WP" for one in verb.children)
    if not seen and (done or not opens):
        return
    yield verb.i, Mended(verb.head.i, verb.dep_, "VBN")
    for one in verb.children:
        if one.dep_ == "nsubj":
            yield one.i, Mended(verb.i, "nsubjpass", one.tag_)


def as_wounded(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Read as done to somebody what hit him: `left two hurt, and Tom Roth [shot] in the ear`."""
    if verb.tag_ != "VBD" or verb.lemma_ not in {"shoot", "stab"}:
        return
    inside = (each for one in verb.children if one.lower_ == "in" for each in one.children)
    hurt = any(one.lemma_.lower() in _BODY for one in inside)
    active = any(one.dep_ in {"dobj", "aux", "auxpass"} for one in verb.children)
    if hurt and not active:
        yield verb.i, Mended(verb.head.i, verb.dep_, "VBN")
        for one in verb.children:
            if one.dep_ == "nsubj":
                yield one.i, Mended(verb.i, "nsubjpass", one.tag_)


def as_left(state: Token) -> Iterator[tuple[int, Mended]]:
    """Hang how it left somebody on who did: `the blast left two people seriously [wounded]`."""
    verb = state.head
    if state.dep_ != "advcl" or state.tag_ != "VBN" or verb.lemma_ != "leave":
        return
    left = [one for one in verb.children if one.dep_ == "dobj"]
    if left and left[-1].right_edge.i + 1 == state.left_edge.i:
        yield state.i, Mended(verb.i, "oprd", "VBN")


def as_made_so(noun: Token) -> Iterator[tuple[int, Mended]]:
    """Hang what something is made so: `made the safe return of residents an official [goal]`."""
    thing, first = noun.head, noun.left_edge
    if noun.dep_ == "npadvmod" and not noun.ent_type_:  # `declared the port a disaster [zone]`
        thing = next((one for one in noun.head.children if one.dep_ == "dobj"), thing)
    made = thing.dep_ == "dobj" and thing.head.lemma_ in _MAKES and thing.i < first.i
    if not made or noun.dep_ not in {"appos", "npadvmod"} or before(first).is_punct:
        return
    if first.lower_ in {"a", "an", "the"}:
        yield noun.i, Mended(thing.head.i, "oprd", noun.tag_)


def as_built(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang what was built on what is before it: `Roth, a nurse at a school, [built] by monks`."""
    comma = before(verb)
    thing = before(comma)
    loose = verb.tag_ == "VBN" and verb.dep_ in {"acl", "advcl"} and comma.text == ","
    if not loose or verb.lemma_ not in _BUILDS or thing.pos_ not in {"NOUN", "PROPN"}:
        return
    if (
        thing.ent_type_ in {"GPE", "LOC"}
        and thing.dep_ == "pobj"
        and thing.head.head.pos_ == "NOUN"
    ):
        thing = thing.head.head  # `a museum in Leyton, built by monks`
    if thing != verb.head and thing.ent_type_ != "PERSON":
        yield verb.i, Mended(thing.i, "acl", "VBN")


def as_published(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang what came out on the paper: `in its report, [published] on Monday, the board said`."""
    comma = before(verb)
    paper = before(comma)
    loose = verb.dep_ == "advcl" and verb.tag_ == "VBN" and comma.text == ","
    if loose and verb.lemma_ in _COMES_OUT and paper.pos_ == "NOUN" and paper.dep_ == "pobj":
        yield verb.i, Mended(paper.i, "acl", "VBN")


def as_allowed(verb: Token) -> Iterator[tuple[int, Mended]]:
    """Hang what somebody may do on who lets him: `allowed three men who were held [to sue]`."""
    clause = verb.head
    lets = clause.head.head
    to = verb.tag_ == "VB" and verb.dep_ in {"advcl", "xcomp"} and verb.left_edge.lower_ == "to"
    told = clause.dep_ == "relcl" and clause.head.dep_ == "dobj" and clause.i < verb.i
    if to and told and lets.lemma_ in _LETS and all(one.dep_ != "xcomp" for one in lets.children):
        yield verb.i, Mended(lets.i, "xcomp", "VB")


def as_called(name: Token) -> Iterator[tuple[int, Mended]]:
    """Hang what somebody is called on the verb: `called the vote in Peru ["a sham"]`.

    The parser takes it for what the town is; what `and` joins goes with it.
    """
    opens = before(name.left_edge)
    marked = not _MARKS.isdisjoint(one.text for one in name.doc[opens.i : name.i])
    if name.dep_ != "appos" or name.pos_ != "NOUN" or opens.text == "," or not marked:
        return
    verb = name.head
    while verb.dep_ in {"pobj", "prep", "dobj"}:
        verb = verb.head
    deps = {one.dep_ for one in verb.children}
    if verb.lemma_.lower() not in _CALLS or "dobj" not in deps or "oprd" in deps:
        return
    yield name.i, Mended(verb.i, "oprd", name.tag_)
    for one in name.head.children:
        if one.i > name.i and one.dep_ in {"cc", "conj"}:
            yield one.i, Mended(name.i, one.dep_, one.tag_)
