"""Whether a headline is made of words that tell no act: a trigger and its headline in, reasons out.

`Strikes upbeat tone` and `makes decision` name somebody who did nothing that could be looked up,
`similar comments surface` points at the text before.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import RELATIVE, child, is_passive, lemma_of, subject_of
from extract.mentions.syntax.predicates import Trigger
from extract.mentions.titles.agreement import present


def _forms(verb: str) -> str:
    """Give an expression of a verb and of its third person: `rally`, `rallies`."""
    return rf"{verb[:-1]}(?:y|ies)" if re.search("[^aeiou]y$", verb) else rf"{verb}(?:e?s)?"


_IDLE = re.compile(
    r"\b(?:strikes? (?:[\w-]+ )+tones?\b"
    r"|(?:makes?|made|takes?|taken) (?:decision|choice|point)(?: (?:him|her|it)self)?$"
    r"|(?<!to )takes? (?:control|charge|action|steps|shape|look)$"
    r"|makes? (?:[\w-]+ )?(?:remarks|comments|commitments|promises|claims|allegations|suggestions)"
    r"(?: (?:on|in|at|during)(?: [\w’'-]+){1,4})?$"
    r"|expresses? (?:[\w-]+ )?(?:views?|opinions?)$"
    r"|receives? word\b|weighs? in\b|do(?:es)? (?:so|(?:the )?same)\b|to do so\b)"
)
"""Set phrases that leave open what was done."""
_ANY = r"(?:[\w’'-]+ )?"
_FIGURES = re.compile(
    "|".join(
        rf"\b{_forms(verb)} " + " ".join(f"{_ANY}{word}" for word in rest) + r"\b"
        for verb, *rest in (each.split() for each in sorted(VERBS["figure"]))
    )
)
"""Figures of speech, with a word before each: `takes a dim view`."""
_POINTS = re.compile(r"(?:Same|Similar|Such|Latter|Other|Here) [a-z]")
"""How a headline begins that only the text before explains."""
_SITES = {"X", "Twitter", "Facebook", "Instagram"}
_WAYS = "|".join(sorted(NOUNS["channel"] | _SITES | {"speech", "e-mail"}))
_WORDLESS = re.compile(
    r"\b(?:says?|adds?|makes? announcement) (?:in|on|at|during|via) "
    rf"(?:[\w’'-]+ ){{0,3}}(?:{_WAYS})$"
)
"""Where something was said, at the end, and not what."""
_ASKS = re.compile(r"(?:What|Whatever|How|Why|Whether) [a-z]")
_GENERAL = {"decision", "ruling", "verdict", "measure", "step", "change", "order", "statement"}
"""What says nothing in the plural without a word on it: `issues decisions`."""
_GIVES = {"send", "give", "hand", "show", "offer", "grant", "award", "lend", "teach", "pay"}


def idle(trigger: Trigger, title: str) -> Iterator[str]:
    """Say what a headline leaves open; nothing where it tells an act."""
    if _IDLE.search(title) or _FIGURES.search(title):
        yield "too little is said: a set phrase, and no act"
    verb = trigger.verb
    subject = subject_of(verb) if verb is not None else None
    new = subject is not None and has_word(subject, {"a", "an"}, "det")  # `a similar coalition`
    if _POINTS.match(title) and not new:
        yield "too little is said: it is like what the text before names"
    if _WORDLESS.search(title):
        yield "too little is said: where it was said, and not what"
    if _ASKS.match(title):
        yield "too little is said of who or what it was"
    if verb is not None and (_lost_gift(verb) or _is_general(verb, title)):
        yield "too little is said: what was done or given is open"
    if has_word(trigger.head, {"what", "whatever"}, "dobj"):
        yield "too little is said: done to what only another clause names"
    if verb is None or is_passive(verb) or child(verb, "dobj", "ccomp") is None:
        return
    if re.search(rf"\b{re.escape(present(verb, None))}, \w+ing\b", title):
        yield "too little is said: what it was done to is lost"


def _lost_gift(verb: Token) -> bool:
    """Say whether a clause tells of a thing to whom it was given: `a film he [was sent]`."""
    whom = subject_of(verb)
    given = verb.dep_ == "relcl" and is_passive(verb) and lemma_of(verb) in _GIVES
    apart = whom is not None and whom.lower_ not in RELATIVE
    adverbial = has_word(verb, {"when", "where"}, "advmod")
    return given and apart and not adverbial and child(verb, "dobj", "oprd", "xcomp") is None


def _is_general(verb: Token, title: str) -> bool:
    """Say whether a headline ends on what may be anything: `issues decisions`, `cheers news`."""
    done = child(verb, "dobj")
    if done is None or not title.endswith(f"{present(verb, None)} {done.text}"):
        return False
    return done.lower_ == "news" or (done.tag_ == "NNS" and done.lemma_.lower() in _GENERAL)
