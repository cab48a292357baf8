"""Whether an event noun tells of something that happened: a noun in, reasons against it out."""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import sections
from extract.mentions.syntax.below import INDEFINITE, has_word
from extract.mentions.syntax.clauses import child, children, tense_of

UNREAL = {
    "any", "no", "possible", "potential", "future", "further", "proposed", "imminent", "planned",
    "eventual", "hypothetical", "alleged", "every", "such",
}  # fmt: skip
_ONCE_PLANNED = {"planned", "further", "such"}
_WISHED = sections("unreal")["wished"]
HAPPENED = {"recent", "last", "deadly", "fatal", "earlier"}
"""What is only said of an event that has happened: `the deadly fire`."""
_SETTLED = {
    "vote", "decision", "announcement", "election", "resignation", "death", "arrest", "birth",
    "hospitalization", "hospitalisation", "assassination", "murder", "killing", "appointment",
    "victory", "defeat", "invasion", "conviction", "ouster", "speech", "visit",
}  # fmt: skip
"""Events that a possessor has had: `parliament's vote`; not `their withdrawal`."""


def presupposed(noun: Token) -> bool:
    """Say whether the phrase takes it that the event happened: `parliament's recent vote`."""
    if has_word(noun, HAPPENED):
        return True
    past = [c for c in noun.children if c.dep_ == "relcl" and tense_of(c) in {"past", "pluperfect"}]
    return bool(past) or (child(noun, "poss") is not None and noun.lemma_.lower() in _SETTLED)


def unreal(noun: Token, *, done: bool = False) -> Iterator[str]:
    """Say which word makes a noun phrase general or unreal: `any`, `possible`.

    What a verb says was done may have been planned: `began a planned strike`.
    """
    words = UNREAL - _ONCE_PLANNED if done else UNREAL
    for one in noun.children:
        if one.dep_ in {"amod", "det", "compound"} and one.lower_ in words:
            yield f"unreal or general: `{one.lower_} {noun.lower_}`"


def noun_objections(noun: Token) -> Iterator[str]:
    """Say what speaks against an event noun telling of something that happened."""
    yield from unreal(noun)
    if presupposed(noun):
        return
    head = noun.head.head if noun.dep_ == "pobj" else noun.head
    if noun.dep_ in {"pobj", "conj"} and head.lemma_.lower() in _WISHED and head.pos_ == "NOUN":
        yield f"wished or feared: under `{head.lower_}`"
    if noun.tag_ == "NNS" and not any(
        True for _ in children(noun, "det", "poss", "nummod", "relcl")
    ):
        yield "general: a bare plural"
    if noun.dep_ == "pobj" and noun.head.lower_ in {"for", "against", "without", "about"}:
        yield f"spoken of, not told: under `{noun.head.lower_}`"
    if noun.dep_ == "pobj" and noun.head.lower_ == "like" and has_word(noun, INDEFINITE, "det"):
        yield "what something is only like"
