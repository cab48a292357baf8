"""Say whether a text is in English, the one language that the extractor reads.

In: a text. Out: yes or no. The words that hold English sentences together and are none of other
languages make up at least a fifteenth of any English report; elsewhere they are names and titles.
A text in another script is in another language, however short it is.
"""

import re

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[a-z\u00df-\u024f]")
_ENGLISH = frozenset(
    """the and that with which this from have were their been would they has are his her who but
    not""".split()
)
_LEAST = 0.02
"""The share of such words. Of 1,587 articles of Timeline17 the least is .07, .03 of bare results;
six that are in Vietnamese have .01 at most."""
_FEW = 30
"""A text of fewer words is taken for English: a result, a caption."""


def is_english(text: str) -> bool:
    """Tell English from other languages by its commonest words."""
    words = [word.lower() for word in _WORD.findall(text)]
    if sum(map(len, map(_LATIN.findall, words))) * 2 < sum(map(len, words)):
        return False
    return len(words) < _FEW or sum(map(_ENGLISH.__contains__, words)) >= _LEAST * len(words)
