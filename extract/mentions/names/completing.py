"""Which words beside a name belong to it: a span as it was recognised in, the same longer out.

The recogniser cuts names at `and`, `'s` and hyphens, and leaves out the first or the last word.
"""

from spacy.tokens import Span, Token

from extract.lexicon import NOUNS
from extract.lexicon.states import state_of
from extract.mentions.names.extents import is_own_mark, is_role, is_title
from extract.mentions.names.kinds import SOMEONE
from extract.neighbours import after

_DEPARTMENTS = {
    "ministry", "department", "office", "board", "committee", "commission", "council", "bureau",
    "school", "institute", "faculty", "chamber", "agency", "secretary", "centre", "center",
    "academy", "association", "federation",
}  # fmt: skip
_JOINTS = {"of", "for", "the", "and"}
_TOLD_BY = {"GPE", "NORP"}
"""Labels of where somebody is from and of which side."""
_SYLLABLE = 5
"""Letters of the second half of a given name: `Min-in`, `Ki-moon`."""


def completed(span: Span) -> Span:
    """Add the rest of a body's name that was cut at a small word: `Office of the` + `X Minister`.

    So after `and`, where it says what a department is for: `Department of Trade` + `and Industry`.
    """
    doc, end = span.doc, span.end
    if (ground := _called_after(span)) is not None:
        return ground
    at = end
    if span[-1].lower_ in _JOINTS or _is_department(span):
        while at < len(doc) and doc[at].lower_ in _JOINTS:
            at += 1
    last = at
    while last < len(doc) and _is_loose(doc[last], span[-1]):
        last += 1
    cut = span[-1].lower_ in _JOINTS or at > end
    return Span(doc, span.start, last, label=span.label) if cut and last > at else span


def _called_after(span: Span) -> Span | None:
    """Give what is called after somebody: of `John Roth` + `International Airport` all of it."""
    last = span.end
    while last < len(span.doc) and span.doc[last].tag_ == "NNP" and span.doc[last - 1].whitespace_:
        last += 1
    whole_name = span.doc[span.start : last]
    ground = whole_name[-1].lower_ in NOUNS["grounds"] | NOUNS["place"] | NOUNS["land"]
    if span.label_ != "PERSON" or last == span.end or not ground:
        return None
    ends = whole_name[-1].is_ancestor(span.root)
    return Span(span.doc, span.start, last, label="FAC") if ends else None


def _is_department(span: Span) -> bool:
    """Say whether a body is named by what it is for: `the Department of X`, `the Institute`."""
    words = [token.lower_ for token in span if token.tag_ != "DT"]
    for_what = [n for n, word in enumerate(words) if word in {"of", "for"}]
    follows = after(span[-1]).lower_
    if for_what:  # `the International Association of Miners and X`
        return follows == "and" and words[for_what[0] - 1] in _DEPARTMENTS
    return follows in {"of", "for"} and bool(words) and words[0] in _DEPARTMENTS


def _is_loose(token: Token, last: Token) -> bool:
    """Say whether a proper noun is in no name that was recognised, or is of whom a body is, too.

    Both plurals of `Association of Miners and Dockers` are.
    """
    members = last.tag_ == "NNPS" and token.dep_ == "conj" and token.ent_type_ == "ORG"
    return token.tag_ in {"NNP", "NNPS"} and (members or not token.ent_type_)


def whole(span: Span, taken: set[int]) -> Span:
    """Add the words beside a name that belong to it and are in no other."""
    return _extended(_marked(_hyphened(_led(span, taken))), taken)


def _led(span: Span, taken: set[int]) -> Span:
    """Add the first name between a title and a surname: `Mayor Ylva` + `Roth`."""
    if len(span) > 1 or span[0].ent_type_ != "PERSON" or span.start < span.sent.start + 2:
        return span
    title, first = span.doc[span.start - 2 : span.start]
    loose = first.tag_ == "NNP" and not first.ent_type_ and first.i not in taken
    loose = loose and not (is_title(first) or is_role(first) or first.lower_ in SOMEONE)
    if not loose or first.head != span.root or not is_title(title):
        return span
    return Span(span.doc, first.i, span.end, label=span.label)


def _hyphened(span: Span) -> Span:
    """Add the rest of a person's name that was cut at its hyphen: `Roh Min` + `-in`.

    Not what is only likened to or led by somebody: `a Tom Roth-style plan`, `Tom Roth-backed`.
    """
    rest = span.doc[span.end : span.end + 2]
    tight = not any(one.whitespace_ for one in (span[-1], rest[0])) if len(rest) > 1 else False
    if not tight or rest[0].text != "-" or span[-1].ent_type_ not in {"PERSON", ""}:
        return span
    last = rest[1]
    named = last.tag_ == "NNP" or (len(last) <= _SYLLABLE and last.tag_ in {"NN", "IN", "RP"})
    told = last.dep_ in {"compound", "amod", "nmod"} or any(one.dep_ == "det" for one in last.lefts)
    if len(span) < 2 or not named or told or not last.is_ancestor(span.root):
        return span
    return Span(span.doc, span.start, last.i + 1, label=span.label)


def _marked(span: Span) -> Span:
    """Add the mark that a name ends in: `Moody` + `'s`."""
    mark = span.doc[span.end] if span.end < len(span.doc) else None
    if mark is None or not is_own_mark(mark) or mark.i == span.start:
        return span
    return Span(span.doc, span.start, span.end + 1, label=span.label)


def _extended(span: Span, taken: set[int]) -> Span:
    """Add the proper noun that a group's adjective belongs to: `Islamic` + `State`."""
    after = span.doc[span.end] if span.end < len(span.doc) else None
    if after is None or after.i in taken or after.tag_ not in {"NNP", "NNPS"}:
        return span
    joined = span[-1].head == after and span[-1].dep_ in {"compound", "amod"}
    # `The Ohio` and `Republican` are two; `Qassem` and `Lund`, both taken for towns, are one.
    two = span[-1].ent_type_ in _TOLD_BY and after.ent_type_ == "NORP"
    if not joined or two or state_of(span.text) or is_role(after):
        return span
    return Span(span.doc, span.start, span.end + 1, label=span.label)
