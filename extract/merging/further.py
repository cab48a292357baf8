"""How an article sets an event beside what it told before: `also banned`, `another explosion`.

In: a mention and the text of its article. Out: whether the words right before its predicate add it
to what was told before, or set it apart from another of its kind.
"""

import re
from dataclasses import dataclass

from extract.mention import Mention

_ADDED = re.compile(r"\balso\b(?: [\w’'-]+){0,2} $")
"""`Has also been banned`: of labelled pairs that stand for 24, told so later in an article, none
is one event."""
_ANOTHER = re.compile(
    r"\b(?:another|previous|earlier|similar|separate|other)\b(?: [\w’'-]+){0,2} $", re.IGNORECASE
)
_BEFORE = 40
"""Characters before the predicate, at most."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How one sentence tells its event."""

    added: bool
    """As one more thing: `also`."""
    another: bool
    """As one of its kind beside that which the article is about: `the previous vote`."""


def manner_of(mention: Mention, text: str) -> Manner:
    """Read how a mention's sentence tells it."""
    before = text[max(mention.start, mention.trigger_start - _BEFORE) : mention.trigger_start]
    return Manner(
        added=_ADDED.search(before) is not None, another=_ANOTHER.search(before) is not None
    )
