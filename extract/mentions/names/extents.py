"""Where a name begins and ends: a span as it was recognised in, the same parted or cut out.

The recogniser takes two bodies for one (`Task Force Iraq and U.S. Marine`), and titles and scores
along. What it leaves out is added in `completing.py`.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from extract.lexicon import NOUNS, sections
from extract.lexicon.states import state_of
from extract.mentions.names.aliases import is_full_name
from extract.mentions.names.kinds import SOMEONE, TITLES
from extract.neighbours import after

_WORD = re.compile(r"[\w.&'’-]+")
"""What a name's word is written with: `O'Neill`, `AT&T`, `St.`."""
_MEMBERS = set(
    "mp mep msp ceo cfo minister secretary administrator commissioner spokesman spokeswoman"
    " spokesperson governor sheriff mayor ambassador senator chancellor professor chairman".split()
)
"""Who somebody is at what is named before: `Norsea Party MEP`, `Home Secretary`."""
_SAINTS = {"st", "st.", "saint", "prince", "princess", "queen", "king"}
_COMPANY = sections("titles")["company"]
_SIDES = {"western", "eastern", "northern", "southern"}
_WHOSE = SOMEONE | NOUNS["judge"] | {"people", "children", "women", "men", "workers"}
"""Who has a court, a hospital or a party by name: `the People's Party`."""


def parts_of(entity: Span) -> Iterator[Span]:
    """Split `the State Department's`, `Task Force Iraq and U.S. Marine`, `Union of Ports (UP`."""
    start = entity.start
    for token in entity:
        joint = token.lower_ in {"'s", "’s", "and", ",", "/"}
        joint = joint and token.dep_ in {"case", "cc", "punct"} and not _is_within(token, entity)
        joint = joint or (token.is_lower and token.tag_ in {"VBD", "VBZ"})  # `Mercy departed Riga`
        if token.text in {"(", ")"} or joint:
            if token.i > start:
                yield Span(entity.doc, start, token.i, label=entity.label)
            start = token.i + 1
    if start < entity.end:
        yield Span(entity.doc, start, entity.end, label=entity.label)


def _is_within(joint: Token, entity: Span) -> bool:
    """Tell what joins the parts of one name: `Magistrate's Court`, `Ministry of X and Y`."""
    if is_own_mark(joint):
        return True
    start = entity.start + (entity[0].tag_ == "DT")
    if joint.i == start or joint.i + 1 >= entity.end:
        return False
    before, after = entity.doc[joint.i - 1].lower_, entity.doc[joint.i + 1]
    if joint.lower_ == "and":
        loose = entity.label_ != "ORG" or after.tag_ == "DT" or state_of(after.text) is not None
        return not loose and entity.end - start > 3
    whose = {before, before.removesuffix("s")}
    saints = start < joint.i - 1 and entity.doc[joint.i - 2].lower_ in _SAINTS
    if saints and after.lower_ in NOUNS["place"] | NOUNS["grounds"]:
        return True  # `St. Anne's County`
    return joint.text != "," and joint.text != "/" and not whose.isdisjoint(_WHOSE)


def is_own_mark(mark: Token) -> bool:
    """Say whether a name ends in its mark, which owns nothing: `Moody's cut`, `Standard & Poor's`.

    So where only the word for a company follows; not so if the text has the name without it
    (`a higher offer than Norsea's`), nor behind what a body is of (`the Bank of Norsea's head`).
    """
    if mark.tag_ != "POS":
        return False
    noun = mark.head
    while noun.dep_ == "conj" and noun.head != noun:
        noun = noun.head
    after = mark.doc[min(mark.i + 1, len(mark.doc) - 1)].lower_
    of_it = noun.dep_ == "pobj" and noun.head.ent_type_ == "ORG"
    owns = of_it or (noun.dep_ in {"poss", "compound", "nmod"} and after not in _COMPANY)
    word = mark.nbor(-1)
    of_body = not owns and word.ent_type_ == "ORG"  # of a person it is a misparse
    return of_body and not _stands_alone(word)


def _stands_alone(word: Token) -> bool:
    """Say whether the text has a body's name elsewhere without the mark of an owner behind it."""
    same = (one for one in word.doc if one.lower == word.lower and one.ent_type_ == "ORG")
    return any(one.i + 1 == len(one.doc) or one.nbor(1).tag_ != "POS" for one in same)


def trimmed(doc: Doc, start: int, end: int) -> Span | None:
    """Cut determiners, titles and possessive marks off the ends; None where no name is left."""
    while start < end and _leads(doc[start], end - start):
        start += 1
    for people in (2, 1):  # `New Zealander Tom Roth`, `Briton Tom Roth`
        told = doc[start : start + people].text
        is_people = state_of(told) not in {None, told}  # `Chad Roth` is no Chadian
        start += people if is_people and is_full_name(doc[start + people : end].text) else 0
    if end - start > 2 and doc[start].tag_ in {"NN", "NNS"} and doc[start + 1].lower_ == "of":
        start += 3 if doc[start + 2].tag_ == "DT" else 2  # `Shares of Norsea`
    while end > start and _trails(doc[end - 1], end - start):
        end -= 1
    span = doc[start:end]
    if span.text.lower().startswith(("pro-", "anti-", "non-")) or _is_with_another(span):
        return None
    named = [one for one in span if one.text[0].isupper() and _WORD.fullmatch(one.text)]
    return span if named and not (end - start == 1 and _is_no_name(span[0])) else None


def _is_no_name(word: Token) -> bool:
    """Say whether one word names nobody: `the Minister`, `Eleven were chosen`, `Western towns`."""
    return is_only_a_role(word) or word.like_num or word.lower_ in _SIDES


def _is_with_another(span: Span) -> bool:
    """Say whether a state is in one word that names nobody: `U.S.-led`, `U.S.-Mexico`."""
    state, _, rest = span.text.partition("-")
    other = rest.islower() or state_of(rest) is not None
    return len(span) == 1 and other and state_of(state) is not None and not state_of(span.text)


def is_only_a_role(word: Token) -> bool:
    """Say whether one word tells what somebody is, and not who.

    `the King` and `Dame Ida Roth`, but `King said`.
    """
    alone = word.dep_ != "compound" and not any(one.dep_ == "det" for one in word.children)
    called = word.ent_type_ == "PERSON" and alone
    return (is_title(word) or is_role(word)) and not called


def _trails(last: Token, left: int) -> bool:
    """Say whether a word at the end of a span is none of the name's: `Norsea Party MEP`."""
    if left > 1 and last.lower_.removesuffix("s") in _MEMBERS and last.head.lower_ != "of":
        return True  # `Labour MPs`, but `Office of the Prime Minister`
    if left > 1 and last.is_lower and last.lemma_ in NOUNS["place"]:
        return True  # `Lyon airport`
    mark = last.tag_ == "POS" and not is_own_mark(last)
    return mark or last.tag_ in {"_SP", "IN", "DT", "CC"} or (last.is_punct and last.tag_ != "POS")


def is_title(token: Token) -> bool:
    """Say whether a word is a title, of one or of several: `the two Ministers`."""
    return token.lower_ in TITLES or (
        token.tag_ in {"NNS", "NNPS"} and token.lower_.removesuffix("s") in TITLES
    )


def is_role(token: Token) -> bool:
    """Say whether a word is no part of the name before it, but who somebody is there."""
    return token.lower_ in TITLES - {"state"} or token.lower_.removesuffix("s") in _MEMBERS


def _leads(token: Token, left: int) -> bool:
    if (
        token.lower_ in {"ex", "ex-"}
        or token.tag_ in {"DT", "PRP$", "_SP", "IN", "CC"}
        or token.is_punct
    ):
        return True
    titled = token.lower_ in TITLES or bool(token.is_sent_start and token.lower_ in SOMEONE)
    return left > 1 and titled and not _is_of_a_body(token)


def _is_of_a_body(title: Token) -> bool:
    """Say whether what may be a title is a word of a body's name: `General Motors`."""
    following = after(title)
    return title.ent_type_ == following.ent_type_ == "ORG" and following.ent_iob_ == "I"
