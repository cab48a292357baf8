"""What a parser often gets wrong in news, and can be put right: a parse in, the changes out.

Of `the singer and poet Tom Roth died` it makes two people, and `the film, due to open` opens with
who banned it. Each rule says what it mends, and is asked of every token: those of verbs are in
`verbs.py`, of phrases and names in `phrases.py`, of what `and` joins in `joined.py`.
"""

from spacy.tokens import Doc

from extract.misparses.hanging import Mended
from extract.misparses.joined import as_both, as_joined, as_listed_subject
from extract.misparses.phrases import (
    as_age,
    as_beside,
    as_borne,
    as_listed,
    as_named,
    as_neighbour,
    as_one,
    as_preposition,
    as_score,
    as_within,
    as_worth,
)
from extract.misparses.verbs import as_forced, as_said, as_scheduled

__all__ = ["Mended", "mended"]

_RULES = (
    as_preposition,
    as_score,
    as_worth,
    as_scheduled,
    as_beside,
    as_neighbour,
    as_within,
    as_forced,
    as_named,
    as_listed,
    as_one,
    as_borne,
    as_said,
    as_joined,
    as_listed_subject,
    as_both,
    as_age,
)


def mended(doc: Doc) -> dict[int, Mended]:
    """Give the tokens that are to be hung elsewhere, or as something else."""
    found: dict[int, Mended] = {}
    for token in doc:
        for rule in _RULES:
            found.update(rule(token))
    return {i: put for i, put in found.items() if not _is_in_circle(i, doc, found)}


def _is_in_circle(i: int, doc: Doc, found: dict[int, Mended]) -> bool:
    """Say whether a token would hang on itself, by way of others: no parse may hold that."""
    seen: set[int] = set()
    at = i
    while at not in seen:
        seen.add(at)
        at = found[at].head if at in found else doc[at].head.i
    return at == i and len(seen) > 1
