"""What an article says beside its story: a sentence in, a reason to leave it out or nothing out.

Corrections of other articles and notes on the author tell of no news, whatever their dates.
"""

import re

from spacy.tokens import Span

_CORRECTION = re.compile(
    r"\W*(?:corrections?|clarifications?|editor['’]s note)\b[^.]{0,30}:", re.IGNORECASE
)
_AUTHOR = re.compile(
    r"[^.\n]{3,60} (?:is|are) (?:[^.\n]{0,80}\b)?"
    r"(?:writer|reporter|correspondent|journalist|columnist|editor|author|freelancer"
    r"|contributor|novelist|blogger|analyst|lecturer|fellow)s?\b"
)
_LONGEST_NOTE = 400


def aside(sentence: Span) -> str:
    """Say why the sentence's paragraph is no part of the story; empty where it is."""
    paragraph, last = _paragraph(sentence)
    if _CORRECTION.match(paragraph):
        return "a correction of another article"
    if last and len(paragraph) <= _LONGEST_NOTE and _AUTHOR.match(paragraph):
        return "a note on the author"
    return ""


def _paragraph(sentence: Span) -> tuple[str, bool]:
    """Give the paragraph of a sentence, and whether none but one may follow."""
    text = sentence.doc.text
    start = text.rfind("\n\n", 0, sentence.start_char + 1) + 1
    end = text.find("\n\n", sentence.end_char)
    rest = "" if end < 0 else text[end:]
    return (text[start:] if end < 0 else text[start:end]).strip(), rest.strip().count("\n\n") == 0
