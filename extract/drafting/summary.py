"""Write the summary of a draft: what the quoted passages tell, each cited, nothing added.

In: sources and their passages, best first, and the voice of each article. Out: Markdown, one
paragraph a passage, as it reads by itself. What several sources say in the same words is told once
and cites them all; a passage that names the event only in passing is cited, not told.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from extract.drafting.passages import Passage
from extract.merging.profile import dot, text_vectors
from records.citations import sentences
from records.model import Source

_LIKE = 0.8
_LIKE_IN_ONE_VOICE = 0.5
"""Cosine from which two passages are one told twice; less is enough for copies of one text."""
_MOST = 3
"""Further passages are cited beside the one that they resemble most."""
_MARKUP = re.compile(r"([\\`*_\[\]<>])")
_LINE_MARKUP = re.compile(r"^(#{1,6} |[-+>] |\d+[.)] )")


def summary_of(
    sources: Sequence[Source], passages: Sequence[Passage], *, first: str, voice: Mapping[str, str]
) -> str:
    """Tell each passage once, that with the title `first` before others, and cite all."""
    vectors = text_vectors([source.quote for source in sources])
    citing: dict[int, list[str]] = {}
    for at in _in_turn(passages, first):
        source = sources[at]
        likes = {n: dot(vectors[n], vectors[at]) for n in citing}
        nearest = max(likes, key=lambda n: likes[n], default=at)
        apart = sources[nearest].article != source.article
        copied = apart and voice[sources[nearest].article] == voice[source.article]
        told = likes.get(nearest, 0.0) >= (_LIKE_IN_ONE_VOICE if copied else _LIKE)
        enough = bool(citing) and (len(citing) >= _MOST or passages[at].supports)
        citing.setdefault(nearest if told or enough else at, []).append(source.id)
    return "\n\n".join(
        _cited(passages[at].told or sources[at].quote, sorted(ids, key=lambda id_: (len(id_), id_)))
        for at, ids in citing.items()
    )


def _in_turn(passages: Sequence[Passage], first: str) -> list[int]:
    """Order the passages so that what that title tells comes first, and those in passing last."""

    def rank(at: int) -> tuple[bool, bool, int]:
        tells = any(mention.title == first for mention in passages[at].mentions)
        return passages[at].supports, not tells, at

    return sorted(range(len(passages)), key=rank)


def _cited(quote: str, ids: Iterable[str]) -> str:
    """Put the citations after each sentence of a quote, its own characters made literal."""
    text = _LINE_MARKUP.sub(lambda match: "\\" + match[0], _MARKUP.sub(r"\\\1", quote))
    cites = "".join(f"[^{id_}]" for id_ in ids)
    for sentence in reversed(sentences(text)):
        text = text[: sentence.end] + cites + text[sentence.end :]
    return text
