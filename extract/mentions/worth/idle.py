"""Whether a headline is made of words that tell no act: a trigger and its headline in, reasons out.

`Strikes upbeat tone` and `makes decision` name somebody who did nothing that could be looked up,
`similar comments surface` points at the text before.
"""

import re
from collections.abc import Iterator

from extract.lexicon import VERBS
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import child, is_passive, subject_of
from extract.mentions.syntax.predicates import Trigger
from extract.mentions.titles.agreement import present

_IDLE = re.compile(
    r"\b(?:strikes? (?:[\w-]+ )+tones?\b"
    r"|(?:makes?|made|takes?|taken) (?:decision|choice|point)(?: (?:him|her|it)self)?$"
    r"|(?<!to )takes? (?:control|charge|action|steps|shape)$"
    r"|receives? word\b|weighs? in\b|do(?:es)? (?:so|(?:the )?same)\b|to do so\b)"
)
"""Set phrases that leave open what was done."""
_ANY = r"(?:[\w’'-]+ )?"
_FIGURES = re.compile(
    "|".join(
        rf"\b{verb}(?:e?s)? " + " ".join(f"{_ANY}{word}" for word in rest) + r"\b"
        for verb, *rest in (each.split() for each in sorted(VERBS["figure"]))
    )
)
"""Figures of speech, with a word before each: `takes a dim view`."""
_POINTS = re.compile(r"(?:Same|Similar|Such|Latter|Other|Here) [a-z]")
"""How a headline begins that only the text before explains."""


def idle(trigger: Trigger, title: str) -> Iterator[str]:
    """Say what a headline leaves open; nothing where it tells an act."""
    if _IDLE.search(title) or _FIGURES.search(title):
        yield "too little is said: a set phrase, and no act"
    verb = trigger.verb
    subject = subject_of(verb) if verb is not None else None
    new = subject is not None and has_word(subject, {"a", "an"}, "det")  # `a similar coalition`
    if _POINTS.match(title) and not new:
        yield "too little is said: it is like what the text before names"
    if verb is None or is_passive(verb) or child(verb, "dobj", "ccomp") is None:
        return
    if re.search(rf"\b{re.escape(present(verb, None))}, \w+ing\b", title):
        yield "too little is said: what it was done to is lost"
