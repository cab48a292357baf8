"""Lines whose capitals tell no name: a line or a sentence in, yes or no out.

`FERRY SINKS OFF RIGA`, `Ana Roth Sues Norsea Over Pay`.
"""

from spacy.tokens import Span

_SMALL = 4
"""Letters of a word that a headline may write small."""


def is_shouted(line: str) -> bool:
    """Say whether a line is written in capitals, where initials do not show."""
    return not any(letter.islower() for letter in line)


def is_headline(sentence: Span) -> bool:
    """Say whether all that is no small word has a capital, as the page's own headline may."""
    long = [one for one in sentence if one.is_alpha and len(one) > _SMALL]
    plain = any(one.text.islower() for one in long)
    return not plain and len(long) >= _SMALL and sentence.text.rstrip()[-1:] not in {".", "”", '"'}
