"""The verb of a headline in the present: a verb and its subject in, `approves` or `approve` out."""

import re

from spacy.tokens import Token

from extract.lexicon import VERBS
from extract.lexicon.states import is_people, state_of
from extract.mentions.syntax.below import has_word, under
from extract.mentions.syntax.clauses import child
from extract.mentions.syntax.lemmas import mended
from extract.neighbours import after

_IRREGULAR = {"have": "has", "be": "is", "do": "does", "go": "goes"}
_ONE_BODY = set(
    "Nations States Times News Airlines Airways Motors Industries Systems Services".split()
)
"""Plurals that close the name of one body."""
_MANY = set("they we many several both dozens hundreds thousands police guards forces".split())
_MANY |= {"brigades"}
_PLURALS = {"NNS", "NNPS"}
_SHARES = {"some", "most", "all", "half", "rest"}
_PERCENT = {"%", "percent", "per cent"}
_VIEWS = {"approve", "disapprove", "back", "favor", "favour", "oppose", "support", "trust", "vote"}
"""What a share of those who were asked does."""
_THIS = {"a", "an", "the", "this", "that", "one"}
_CRAFT = {"aircraft", "spacecraft", "hovercraft"}
_SEES = {"see", "watch", "hear", "let", "make", "have", "help"}


def present(verb: Token, subject: Token | None, *, person: bool = False) -> str:
    """Write a verb as headlines do: `approved` -> `approves`, or `approve` after a plural.

    A person's surname may look like a plural: `Jobs`.
    """
    lemma = mended(verb)
    told = _number_of(verb) if subject is not None and subject.head == verb else None
    plural = subject is not None and _are_many(subject, verb, person=person)
    if plural if told is None else told == "plural":
        return "are" if lemma == "be" else lemma
    if lemma in _IRREGULAR:
        return _IRREGULAR[lemma]
    if re.search(r"(s|x|z|ch|sh|o)$", lemma):
        return f"{lemma}es"
    return f"{lemma[:-1]}ies" if re.search(r"[^aeiou]y$", lemma) else f"{lemma}s"


def is_shared(subject: Token, verb: Token) -> bool:
    """Say whether somebody else did it too: not in `Tom Roth, who resigned, and his aide`."""
    others = (one for one in subject.children if one.dep_ == "conj")
    return any(verb not in subject.rights or one.i < verb.i for one in others)


def _are_many(subject: Token, verb: Token, *, person: bool) -> bool:
    """Say whether a subject takes the verb of many, by its form and what is joined to it."""
    if subject.lower_ in _MANY or re.fullmatch(r"[A-Z]{2,}s", subject.text) is not None:
        return True
    if after(subject.left_edge).lower_ == "of" and subject.left_edge.lower_ == "one":
        return False  # `one of three judges`
    number = child(subject, "nummod")
    if number is not None and number.lower_ not in {"one", "1"} and subject.tag_ in _PLURALS:
        return True  # `four Republicans`, though it is a name
    if subject.lower_ in _PERCENT:
        return _is_share_of_many(subject, verb)
    if subject.lower_ in _SHARES:
        return any(one.tag_ in _PLURALS for one in under(subject, "of"))
    if subject.tag_ == "CD":
        several = subject.lower_ not in {"one", "1"}
    else:
        # `figures`, misread for a verb
        several = not person and (subject.tag_ in {"NNS", "VBZ"} or _are_people(subject))
    several = several or (subject.lower_ in _CRAFT and not has_word(subject, _THIS, "det"))
    joined = is_shared(subject, verb) or _are_two_states(subject)
    return several or joined or _is_team(subject) or _is_the_people(subject)


def _is_share_of_many(share: Token, verb: Token) -> bool:
    """Say whether a share is of many, or of those who were asked: `43% say`."""
    of = list(under(share, "of"))
    asked = not of and mended(verb) in VERBS["report"] | VERBS["state"] | _VIEWS
    return asked or any(one.tag_ in _PLURALS for one in of)


def _are_people(subject: Token) -> bool:
    """Say whether a plural name is a people's, or stands alone: not `Motors` of `Norsea Motors`."""
    alone = not any(one.dep_ == "compound" for one in subject.children)
    people = is_people(subject.text) and subject.ent_type_ != "GPE"  # not the Philippines
    return people or (subject.tag_ == "NNPS" and (alone or subject.ent_type_ == "NORP"))


def _are_two_states(subject: Token) -> bool:
    """Say whether two states are told by one word: `North and South Korea`."""
    parts = [one for one in subject.children if any(c.dep_ == "conj" for c in one.children)]
    return any(state_of(f"{one.text} {subject.text}") is not None for one in parts)


def _number_of(verb: Token) -> str | None:
    """Give the number that the article's own verb shows: `have`, `was`; a past tense shows none."""
    if verb.dep_ == "ccomp" and verb.head.lemma_.lower() in _SEES:
        return None  # `saw the chief [announce] a cut`: no finite verb
    for one in (verb, *(each for each in verb.children if each.dep_ in {"aux", "auxpass"})):
        if one.lower_ in {"were", "was"}:
            return "plural" if one.lower_ == "were" else "singular"
        if one.tag_ in {"VBP", "VBZ"}:
            return "plural" if one.tag_ == "VBP" else "singular"
    return None


def _is_team(subject: Token) -> bool:
    """Say whether a name is a team's or a family's: `the Reds`, not `the Philippines`."""
    people = subject.ent_type_ == "NORP" and subject.text.endswith("s")
    plural = (subject.tag_ == "NNPS" or people) and subject.text not in _ONE_BODY
    the = has_word(subject, {"the"})
    return plural and the and state_of(subject.text) is None


def _is_the_people(subject: Token) -> bool:
    """Say whether an adjective stands for a state's people: `the French`."""
    form = re.search(r"(?:sh|ch|ese|ss)$", subject.text) and state_of(subject.text)
    return bool(form) and has_word(subject, {"the"})
