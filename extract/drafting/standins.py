"""Say which words of a draft are a reading of its quotes: the name that stands for `he`.

In: a draft as the extractor wrote it. Out: pairs of the quote's words and of those that its
summary has in their place, for the editor to check; the title is made of the same readings.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from records.citations import citations, sentences
from records.model import Event

_PRONOUNS = frozenset("he she it they him her them his hers its their theirs".split())
_PUNCTUATION = ",.;:!?\"'“”‘’()"


def stand_ins(draft: Event) -> tuple[tuple[str, str], ...]:
    """Pair the words of the quotes with what the summary has for them, each pair once."""
    quotes = {source.id: source.quote.split() for source in draft.sources}
    found = (
        pair
        for cited, words in _told(draft.summary)
        for pair in _replaced(_nearest([quotes[id_] for id_ in cited], words), words)
    )
    return tuple(dict.fromkeys(found))


def _told(summary: str) -> Iterator[tuple[list[str], list[str]]]:
    """Give for each sentence the ids that it cites, and its words."""
    for sentence in sentences(summary):
        text = summary[sentence.start : sentence.end]
        cited = citations(text)
        if cited:
            yield [each.id for each in cited], text[: cited[0].start].replace("\\", "").split()


def _nearest(quotes: Sequence[Sequence[str]], words: Sequence[str]) -> Sequence[str]:
    return max(quotes, key=lambda quote: _compare(quote, words).ratio())


def _compare(quote: Sequence[str], words: Sequence[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, quote, words, autojunk=False)


def _replaced(quote: Sequence[str], words: Sequence[str]) -> Iterator[tuple[str, str]]:
    for change, start, end, its_start, its_end in _compare(quote, words).get_opcodes():
        written, instead = quote[start:end], words[its_start:its_end]
        if change == "replace" and instead != ["T" + written[0]]:  # `he town` that lost its T
            first = next((n for n, word in enumerate(written) if _looks_back(word)), None)
            if first is not None and not {*map(_bare, instead)} <= {*map(_bare, written)}:
                last = first + 1 if _bare(written[first]) in _PRONOUNS else len(written)
                yield _phrase(written[first:last]), _phrase(instead)
                continue
        owner = next((n for n in range(its_start, its_end) if _is_owner(words[n])), None)
        if owner is not None and words[owner] not in quote:
            thing = words[owner + 1 : owner + 2]
            yield _phrase(thing), _phrase([*words[its_start : owner + 1], *thing])


def _is_owner(word: str) -> bool:
    """Say whether a word tells whose something is: `Norsea's`."""
    return word[:1].isupper() and word.endswith(("'s", "s'"))


def _looks_back(word: str) -> bool:
    """Say whether a word speaks of what was named before: `he`, `the airline`."""
    return _bare(word) in _PRONOUNS | {"the"}


def _bare(word: str) -> str:
    return word.strip(_PUNCTUATION).casefold()


def _phrase(words: Sequence[str]) -> str:
    return " ".join(words).strip(_PUNCTUATION)
