"""Find a quote in an article, verbatim under one declared normalisation, or not at all.

In: a quote and an article's text. Out: the offsets of the passage in that text. The
normalisation, the same for both and nothing else: Unicode NFC; any white space, one space;
soft hyphens and zero-width marks dropped; curly and angled quotation marks, straight ones;
dashes and hyphens of any length, `-`; the ligatures ﬀ to ﬆ, their letters; `…`, three dots.

A fuzzy match may suggest what an editor should write. It never passes: look-alike sentences
are how other annotation tools come to quote what nobody said.
"""

import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache

_SINGLE = dict.fromkeys("‘’‚‛′`´", "'")
_DOUBLE = dict.fromkeys("“”„‟″«»", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−", "-")
_SIGNS = _SINGLE | _DOUBLE | _DASHES
_LIGATURES = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
_DROPPED = dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", "")
FOLDED = _SIGNS | _LIGATURES | _DROPPED | {"…": "..."}

_MARKS = r"[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f]"
_UNIT = re.compile(rf"\s+|(?P<letters>\S{_MARKS}*)")
# Most of an English text stays as it is: it is taken as a whole, ten times as fast.
_PLAIN = re.compile(rf"[!-_a-~]+(?:[ ][!-_a-~]+)*(?!{_MARKS})")
_SUGGEST_FROM = 0.6
_LONGEST_COMPARED = 200_000
_BY_LETTER = 500
_MOST_PAIRS = 2_000_000
"""Of equal words, beyond which the common ones are passed over: a second's work."""
_WORD = re.compile(r"\S+")


@lru_cache(maxsize=4096)
def normalise(text: str) -> tuple[str, tuple[int, ...]]:
    """Fold a text as declared above, with the offset in `text` of each folded character.

    The offsets have one more item than the folded text: the end of the last character.
    """
    folded: list[str] = []
    offsets: list[int] = []
    at = 0
    while at < len(text):
        plain = _PLAIN.match(text, at)
        piece, end = (plain[0], plain.end()) if plain else _unit(text, at)
        folded.append(piece)
        offsets.extend(range(at, end) if plain else [at] * len(piece))
        at = end
    return "".join(folded), (*offsets, len(text))


def locate(quote: str, text: str) -> tuple[int, int] | None:
    """Give start and end (exclusive) of the first whole-word occurrence of a quote in a text."""
    wanted = normalise(quote)[0].strip()
    folded, offsets = normalise(text)
    at = folded.find(wanted) if wanted else -1
    while at >= 0:
        end = at + len(wanted)
        if _on_word_ends(folded, at, end):
            return offsets[at], _original_end(text, offsets, end)
        at = folded.find(wanted, at + 1)
    return None


def says(text: str, quote: str) -> bool:
    """Say whether a text has a quote; most often it has it letter by letter, which is soon seen."""
    start = text.find(quote) if quote and quote == quote.strip() else -1
    end = start + len(quote)
    # Where its ends meet plain letters or signs, no mark or ligature makes them others.
    ends = text[max(start - 1, 0) : start + 1] + text[end - 1 : end + 1]
    is_plain = all(letter.isascii() or letter in _SIGNS for letter in ends)
    is_there = start >= 0 and is_plain and _on_word_ends(text, start, end)
    return is_there or locate(quote, text) is not None


def nearest(quote: str, text: str) -> str:
    """Suggest the passage most like a quote, in the text's own words on one line, or nothing."""
    wanted = _WORD.findall(normalise(quote)[0])
    folded, offsets = normalise(text[:_LONGEST_COMPARED])
    words = list(_WORD.finditer(folded))
    if not wanted or len(wanted) > len(words):
        return ""
    first, last = _alike([word[0] for word in words], wanted)
    start, end = words[first].start(), words[last].end()
    alike = _likeness(folded[start:end], " ".join(wanted))
    return " ".join(text[offsets[start] : offsets[end]].split()) if alike >= _SUGGEST_FROM else ""


def _alike(words: list[str], wanted: list[str]) -> tuple[int, int]:
    """Give the first and last of the words that stand for those wanted: about as many."""
    # Word by word, since letter by letter a long quote takes minutes.
    uses = Counter(wanted)
    hopeless = sum(uses[word] for word in words) > _MOST_PAIRS
    found = SequenceMatcher(None, words, wanted, autojunk=hopeless).find_longest_match()
    begin = max(0, found.a - 2 * found.b)
    window = words[begin : found.a + 2 * (len(wanted) - found.b)]
    blocks = SequenceMatcher(None, window, wanted, autojunk=hopeless).get_matching_blocks()[:-1]
    if not blocks:
        return 0, len(wanted) - 1
    first = begin + blocks[0].a - blocks[0].b
    last = begin + blocks[-1].a - blocks[-1].b + len(wanted) - 1
    return max(0, first), min(len(words) - 1, max(first, last))


def _likeness(one: str, other: str) -> float:
    """Compare short texts letter by letter, long ones word by word."""
    if len(one) <= _BY_LETTER:
        return SequenceMatcher(None, one, other, autojunk=False).ratio()
    return SequenceMatcher(None, one.split(), other.split()).ratio()


def _unit(text: str, at: int) -> tuple[str, int]:
    """Fold the white space, or the letter with its marks, at a place; tell where it ends."""
    match = _UNIT.match(text, at)
    if match is None:
        raise ValueError(f"no character at {at}")
    letters = match["letters"]
    if letters is None:
        return " ", match.end()
    composed = letters if letters.isascii() else unicodedata.normalize("NFC", letters)
    return "".join(FOLDED.get(letter, letter) for letter in composed), match.end()


def _on_word_ends(folded: str, start: int, end: int) -> bool:
    cuts_before = start > 0 and folded[start - 1].isalnum() and folded[start].isalnum()
    cuts_after = end < len(folded) and folded[end - 1].isalnum() and folded[end].isalnum()
    return not (cuts_before or cuts_after)


def _original_end(text: str, offsets: tuple[int, ...], end: int) -> int:
    return _unit(text, offsets[end - 1])[1]
