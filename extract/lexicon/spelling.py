"""Bridge the spellings of one name: `Qasem` and `Qassem`, `al-Sudani` and `Sudani`, `Müller`.

In: names as articles write them. Out: folded tokens that are equal where the names are likely
one. Folding follows what transliterations into English vary in: doubled letters, q/k/c, ou/u,
ee/i, oo/u, y/i, kh/k, accents, hyphens and the Arabic article.
"""

import re
import unicodedata
from functools import lru_cache

from extract.lexicon.states import STATES

_PARTICLES = frozenset("al el ul ad as ash at ibn bin the of and de la le van von der".split())
_SAME_SOUND = (
    ("ph", "f"),
    ("kh", "k"),
    ("gh", "g"),
    ("dh", "d"),
    ("ck", "k"),
    ("q", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ei", "i"),
    ("y", "i"),
    ("j", "i"),
)
_DOUBLED = re.compile(r"(.)\1+")
_WORD = re.compile(r"[a-z0-9]+")
_WITHIN = re.compile(r"[.'’‘ʼ`]")
"""Marks within a word, which some leave out: `Fu'ad`, `U.S.`."""
_POSSESSIVE = re.compile(r"[’']s\b|s[’'](?=\s|$)")


@lru_cache(maxsize=65536)
def fold(name: str) -> frozenset[str]:
    """Give the tokens of a name, folded; the tokens of two spellings of one name are equal."""
    plain = _POSSESSIVE.sub("", name)
    words = [STATES.get(word.lower(), word) for word in plain.split()]
    text = unicodedata.normalize("NFKD", STATES.get(plain.lower(), " ".join(words)))
    text = "".join(char for char in text if not unicodedata.combining(char)).lower()
    whole = _WITHIN.sub("", text)
    tokens = [token for token in _WORD.findall(whole) if token not in _PARTICLES]
    return frozenset(_fold_token(token) for token in tokens)


def same_name(one: str, other: str) -> bool:
    """Say whether one name may be a shorter or another spelling of the other.

    Every token of the shorter must be found in the longer: `Soleimani` is `Gen. Qassem
    Soleimani`, but `Qassem Rezaei` is not.
    """
    shorter, longer = sorted((fold(one), fold(other)), key=len)
    return bool(shorter) and all(any(near(token, each) for each in longer) for token in shorter)


@lru_cache(maxsize=65536)
def near(one: str, other: str) -> bool:
    """Say whether two folded tokens differ by one letter at most, in words of six or more."""
    if one == other:
        return True
    if min(len(one), len(other)) < 6 or abs(len(one) - len(other)) > 1:
        return False
    shorter, longer = sorted((one, other), key=len)
    for at, letter in enumerate(shorter):
        if letter != longer[at]:
            rest = shorter[at:] if len(shorter) < len(longer) else shorter[at + 1 :]
            return rest == longer[at + 1 :]
    return True


def _fold_token(token: str) -> str:
    for written, sound in _SAME_SOUND:
        token = token.replace(written, sound)
    return _DOUBLED.sub(r"\1", token)


def clash(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether both say something, and nothing the same."""
    return bool(one) and bool(other) and not one & other
