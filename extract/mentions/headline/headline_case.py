"""How a headline is written as a sentence: `Police Search Landfill` is `Police search landfill`.

In: a headline, and the parse of its article, which shows what has a capital of its own. Out: the
headline without labels (`BREAKING:`), credits (`, say police`) and the site's name.
"""

import re
from collections.abc import Mapping, Sequence

from spacy.tokens import Doc

from extract.lexicon.states import state_of
from extract.mentions.names.capitals import is_headline
from extract.timex.calendar.lexicon import count

_PLAIN = 4
"""Letters from which on a word has a capital in a headline of capitals."""
_WORDS = (
    r"(?:breaking|exclusive|update(?:d)?(?: ?\d+)?|lead|just in|news|video|watch|photos?|pictures)"
)
_LABEL = re.compile(rf"^(?:[\[(]{_WORDS}[\])]\s|{_WORDS}\s?[:|–-]\s?)", re.IGNORECASE)
_TAIL = re.compile(rf"\s[\[(]{_WORDS}[\])]$", re.IGNORECASE)
_SITE = re.compile(r"\s[|–—-](?:\s[A-Z][\w.&'’]*){1,4}$")
"""What a page title ends in: ` - Daily Example`."""
_CREDIT = re.compile(
    r"(?:,|:|\s[–—-]) (?:(?:say|said|says|according to|report|reports) [^,]+"
    r"|[^,:]{3,40} (?:say|said|says)|reports?|police|officials|sources|witnesses)$"
)


def sentence_case(title: str, body: Doc) -> str:
    """Write a headline as within a sentence: capitals only where the article has them."""
    line = " ".join(title.split())
    for label in (_LABEL, _SITE, _TAIL, _CREDIT):
        line = label.sub("", line)
    words, seen = line.split(" "), capitals(body)
    if _is_title_case(words, seen):
        line = " ".join(_cased(words, at, seen) for at in range(len(words)))
    return line[:1].upper() + line[1:]


def _is_title_case(words: Sequence[str], seen: Mapping[str, str]) -> bool:
    """Say whether plain words have capitals, too: `Police Search Landfill`."""
    plain = [one for one in map(_letters, words[1:]) if len(one) >= _PLAIN and one.isalpha()]
    plain = [one for one in plain if seen.get(one.lower(), "").islower() or one.lower() not in seen]
    return sum(one[0].isupper() for one in plain) * 2 > len(plain)


def capitals(body: Doc) -> dict[str, str]:
    """Give for words and pairs of words, in small letters, how the article writes them.

    What begins a sentence or a quotation says nothing of its capital; of two ways of writing a
    word by itself the small one holds, since a capital may be part of a name.
    """
    seen: dict[str, str] = {}
    for token in (one for sentence in body.sents if not is_headline(sentence) for one in sentence):
        inner = token.i and not token.is_sent_start and token.nbor(-1).text not in {'"', "“", ":"}
        if not inner or not token.is_alpha:
            continue
        if token.lower_ not in seen or token.text.islower():
            seen[token.lower_] = token.text
        before = token.nbor(-1)
        if token.text[0].isupper() and before.text[0].isupper():
            seen[f"{before.lower_} {token.lower_}"] = f"{before.text} {token.text}"
    return seen


def _cased(words: Sequence[str], at: int, seen: Mapping[str, str]) -> str:
    """Write one word of a headline: `Police` small, `Goa` and `Lake Michigan` as they are."""
    word = words[at]
    letters = _letters(word)
    parts = letters.split("-")
    if not letters or not letters[0].isupper() or not all(one.isalpha() for one in parts):
        return word
    for first in (at - 1, at):
        pair = " ".join(map(_letters, words[max(first, 0) : first + 2])).lower()
        if " " in pair and pair in seen:
            return word.replace(letters, seen[pair].split()[at - first], 1)
    known = seen.get(letters.lower()) or seen.get(letters.lower().removesuffix("s"))
    if known:
        return word.replace(letters, known if known.lower() == letters.lower() else letters, 1)
    shouted = all(one.isupper() for one in words)
    if at == 0 or state_of(letters) or (letters[1:] != letters[1:].lower() and not shouted):
        return word
    return word.replace(letters, "-".join(seen.get(one.lower(), one.lower()) for one in parts), 1)


def _letters(word: str) -> str:
    return re.sub(r"^\W+|(?:['’]s)?\W*$", "", word)


def number_of(word: str) -> str:
    """Give the number that a word is, `5` and `five` alike; empty where it is none."""
    value = count(word.lower()) if word.lower() not in {"a", "an"} else None
    return str(value) if value is not None else ""


def names_in(line: str, seen: Mapping[str, str]) -> int:
    """Count the names and numbers of a line; `New York` is one."""
    words = [_letters(word) for word in line.split()]
    named = [word[:1].isupper() and (at or _is_name(word, seen)) for at, word in enumerate(words)]
    counted = sum(bool(number_of(word)) for word in words)
    return counted + sum(is_one and not (at and named[at - 1]) for at, is_one in enumerate(named))


def _is_name(word: str, seen: Mapping[str, str]) -> bool:
    """Say whether the first word of a line has its capital wherever it stands."""
    return seen.get(word.lower(), "").istitle() or word.isupper() or state_of(word) is not None
