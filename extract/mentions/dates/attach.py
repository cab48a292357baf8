"""Which word a temporal expression is attached to: a parsed article and its timexes in.

Out: for each word, the expressions that modify it, with the preposition between (`before`,
`since`). A phrase hung on a plain noun (`parliament on Sunday approved`) is passed on to the
verb; inside a name (`2009 Polk Award`) it is passed to nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Span, Token

from extract.labels import is_label
from extract.mentions.dates.apart import is_apart, ranks, sets_apart
from extract.mentions.dates.compared import is_compared
from extract.mentions.dates.listed import listed
from extract.mentions.dates.lookback import heard_in, host_of, said_on
from extract.mentions.dates.sequels import what_came_earlier, what_came_later
from extract.mentions.dates.things import is_of_thing
from extract.mentions.syntax.clauses import is_verb
from extract.mentions.syntax.predicates import is_event_noun
from extract.mentions.syntax.times import is_following, looks_ahead
from extract.neighbours import before
from extract.nlp import text_of
from extract.timex import Published, Timex
from extract.timex.joining.occasions import OF_BLOW
from records.edtf import Edtf, EdtfError, parse_edtf

_BOUNDS = {"before", "after", "since", "by", "until", "till", "prior", "following", "from"}
_SOURCE = re.compile(r"\baccording to [^,.;:]{1,60} (?:on |early on |late on )?\Z", re.IGNORECASE)
"""Whom it is from stands before the day that it was known by: `20 died, according to police on`."""
_COUNTS = {"before", "after"}
_DURING = re.compile(r"the (?!(?:very )?end\b)|\d{3}0s", re.IGNORECASE)
"""What something went on through, and not up to: `worked through the winter`."""
AS_OF, KNOWN_BY = "as of", "known by"
_TOLD = {"dobj", "attr", "nsubj", "nsubjpass", "compound", "amod", "nmod"}


@dataclass(frozen=True, slots=True)
class Attached:
    """One expression at the word that it modifies."""

    timex: Timex
    host: Token
    edtf: Edtf | None
    """None for a duration, a set, a decade, or a word such as `recently`."""
    preposition: str
    """Lower case; empty where it has none."""
    when: bool = False
    """Whether the host is a clause that says what happened then: `Dec. 27, when ...`."""


def attach(
    doc: Doc, timexes: Sequence[Timex], published: Published | None = None
) -> Mapping[int, Sequence[Attached]]:
    """Attach every expression of the text, by the index of its host."""
    hosts: dict[int, list[Attached]] = defaultdict(list)
    placed = list(_placed(doc, timexes))
    together = listed(placed)
    for timex, span in placed:
        for found in _attachments(timex, span, published):
            wide = together.get(timex.start) if found.edtf is not None else None
            hosts[found.host.i].append(replace(found, edtf=wide) if wide else found)
    return hosts


def _placed(doc: Doc, timexes: Sequence[Timex]) -> Iterator[tuple[Timex, Span]]:
    """Give each expression with its words."""
    for timex in timexes:
        span = doc.char_span(timex.start, timex.end, alignment_mode="expand")
        if span is not None and len(span):
            yield timex, span


def times_kept(doc: Doc, timexes: Sequence[Timex]) -> frozenset[int]:
    """Give the words of times that a headline keeps, for they tell what happened, and not when.

    Lengths that a clause tells (`jailed for nine years`, `a 12-week sentence`), what says how
    rare something is (`the worst storm in ten years`, `since 1990`), and which one it is
    (`the former envoy`).
    """
    told: set[int] = set()
    for timex, span in _placed(doc, timexes):
        root = span.root
        part = root.dep_ == "pobj" and root.head.lower_ in {"for", "of", "to"}
        length = timex.type == "DURATION" and (part or root.dep_ in _TOLD)
        other = root.dep_ == "amod" and timex.value in {"PAST_REF", "FUTURE_REF"}
        if length or ranks(span) or other:
            told.update(token.i for token in span)
    return frozenset(told)


def _attachments(timex: Timex, span: Span, published: Published | None) -> list[Attached]:
    root = span.root
    edtf = told = _edtf(timex)
    if is_apart(timex, span, edtf):
        # `up 9% on four years ago, when the law was passed`
        edtf, told = None, told if is_compared(timex, span) else None
    preposition, host = _host(_counted_clause(span) or root, span)
    if host is not None and _is_before_its_clause(span, host):
        host = host.head if host.dep_ == "advcl" else None
    host = _past_relative(span, host)
    if timex.anchor == OF_BLOW:
        preposition = ""  # counted already: `ten days before the shooting`
    if preposition not in _BOUNDS - {"from"}:  # `voted, following talks on Monday`
        host = host_of(span, host, edtf, published)
    host = _labelled(timex, span) or heard_in(span, said_on(span, host, edtf, published))
    later = what_came_later(span)
    if later is not None and later != host:
        preposition = "before"
    earlier, joint = what_came_earlier(span)
    if earlier is not None and earlier != host:
        # What was done since a day years ago has none of its own.
        preposition, host = joint, None if joint == "since" else host
    found = [] if host is None else [Attached(timex, host, edtf, preposition)]
    if earlier is not None and earlier != host:
        found.append(Attached(timex, earlier, edtf, ""))
    for token in span:
        clauses = [c for c in token.children if c.dep_ == "relcl" and is_verb(c)]
        found += [Attached(timex, clause, _end(told), "", when=True) for clause in clauses]
    return found


def _end(edtf: Edtf | None) -> Edtf | None:
    """Give when a stretch ended, which a clause tells of: `from May until July, when it closed`."""
    ranged = edtf is not None and edtf.shape == "interval" and "/" in str(edtf)
    return parse_edtf(str(edtf).split("/")[1]) if ranged else edtf


def _labelled(timex: Timex, span: Span) -> Token | None:
    """Give the verb of the sentence that a chronology sets a date before."""
    if not is_label(text_of(span.doc), timex.start, timex.end):
        return None
    following = (one for one in span.doc[span.end :] if one.pos_ not in {"PUNCT", "SPACE", "SYM"})
    first = next(following, None)
    root = first.sent.root if first is not None else None
    return root if root is not None and (is_verb(root) or root.pos_ == "AUX") else None


def _edtf(timex: Timex) -> Edtf | None:
    known = timex.edtf.startswith("[")  # a length: `the year ended 30 June`
    placed = known or timex.type in {"DATE", "TIME"}
    if not timex.edtf or not placed or _points_at_nothing(timex):
        return None
    try:
        edtf = parse_edtf(timex.edtf)
    except EdtfError:
        return None
    wide = edtf.shape == "point" and edtf.start and edtf.start.precision in {"decade", "century"}
    return None if wide else edtf


def _points_at_nothing(timex: Timex) -> bool:
    """Say whether no time was told that it could be the same as: `two blasts in the same week`."""
    return "the same" in timex.text.lower() and timex.anchor.startswith("published")


def _counted_clause(span: Span) -> Token | None:
    """Give the verb that a length counts from, which it does not date: `two days after X sank`."""
    joint = span[-1] if span[-1].lower_ in _COUNTS else _following(span)
    counts = joint is not None and joint.lower_ in _COUNTS and joint.dep_ == "mark"
    return joint.head if joint is not None and counts and is_verb(joint.head) else None


def _is_before_its_clause(span: Span, host: Token) -> bool:
    """Say whether a time stands before the `before` or `after` that opens the clause of a verb."""
    opens = (one for one in host.children if one.dep_ == "mark" and one.lower_ in _COUNTS)
    return any(span.end <= one.i for one in opens)


def _past_relative(span: Span, host: Token | None) -> Token | None:
    """Give the verb above a clause that ends before a time: `freed Roth, who led it, on Monday`.

    Not of `who was born in Riga, Peru, on Monday`.
    """
    last = span.doc[max(0, span.start - 1)]
    last = last.nbor(-1) if last.pos_ == "ADP" and last.i else last
    first = host.left_edge if host is not None and host.dep_ == "relcl" else last
    if host is None or last.text != "," or not 0 < first.i < last.i or first.nbor(-1).text != ",":
        return host
    if any(one.text == "," for one in span.doc[first.i : last.i]):
        return host
    return next((one for one in host.ancestors if is_verb(one)), host)


def _following(span: Span) -> Token | None:
    return span.doc[span.end] if span.end < len(span.doc) else None


def _host(root: Token, span: Span) -> tuple[str, Token | None]:
    preposition = _stated(span)
    token, inside_noun = root, False
    while token.head != token:
        label, token = token.dep_, token.head
        if span.start <= token.i < span.end:
            continue
        if sets_apart(token):
            return preposition, None
        following = is_following(token) and token.i < span.start
        if token.pos_ in {"ADP", "SCONJ"} or token.dep_ == "prep" or following:
            own = any(span.start <= one.i < span.end for one in token.children)
            if is_of_thing(token, own=own):
                return preposition, None
            preposition = token.lower_ if following else preposition
            preposition = preposition or _joining(token, span)
            preposition = "before" if looks_ahead(token) else preposition
            inside_noun = False
            continue
        if is_verb(token) or token.pos_ == "AUX" or is_event_noun(token):
            return preposition, token
        if token.dep_ in {"amod", "appos", "acl"}:
            return preposition, None
        if label in {"compound", "nummod", "amod"} or (label == "nmod" and token.pos_ == "PROPN"):
            inside_noun = True
        if inside_noun and token.pos_ == "PROPN":
            return preposition, None
    return preposition, (token if is_verb(token) or token.pos_ == "AUX" else None)


def _stated(span: Span) -> str:
    """Give the preposition that an expression has without its parse."""
    if _is_as_of(span):
        return AS_OF
    if _SOURCE.search(text_of(span.doc), span.sent.start_char, span.start_char):
        return KNOWN_BY
    joint = before(span[0])
    parted = any(span.start <= one.i < span.end for one in joint.children)
    first = joint if parted and joint.dep_ == "prep" else span[0]  # `until Tuesday at 5 p.m.`
    return first.lower_ if first.lower_ in _BOUNDS else ""


def _is_as_of(span: Span) -> bool:
    """Say whether it is the day up to which something is known: `as of Monday`."""
    before = span.doc[max(span.sent.start, span.start - 2) : span.start]
    return [one.lower_ for one in before] == ["as", "of"]


def _joining(preposition: Token, span: Span) -> str:
    """Give a preposition, but none for who did it: `by NASA's 2014 choice`, not `by 2014`.

    `Canceled classes through Monday` is until then.
    """
    own = preposition.i == span.start - 1 or span.root.head == preposition
    if own and preposition.lower_ == "through" and not _DURING.match(span.text):
        return "until"
    return "with" if not own and preposition.lower_ == "by" else preposition.lower_
