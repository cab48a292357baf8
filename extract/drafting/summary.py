"""Write the summary of a draft: the quoted passages, each cited, nothing added.

In: sources, best first, and the voice of each article. Out: Markdown, one paragraph a passage.
What several sources say in the same words is quoted once and cites them all.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from extract.merging.profile import dot, text_vectors
from records.citations import sentences
from records.model import Source

_LIKE = 0.8
_LIKE_IN_ONE_VOICE = 0.5
"""Cosine from which two passages are one told twice; less is enough for copies of one text."""
_MOST = 6
"""Further passages are cited beside the one that they resemble most."""
_MARKUP = re.compile(r"([\\`*_\[\]<>])")
_LINE_MARKUP = re.compile(r"^(#{1,6} |[-+>] |\d+[.)] )")


def summary_of(sources: Sequence[Source], voice: Mapping[str, str]) -> str:
    """Quote each passage once, best first, citing every source that has it."""
    vectors = text_vectors([source.quote for source in sources])
    citing: dict[int, list[str]] = {}
    for at, source in enumerate(sources):
        likes = {n: dot(vectors[n], vectors[at]) for n in citing}
        nearest = max(likes, key=lambda n: likes[n], default=at)
        apart = sources[nearest].article != source.article
        copied = apart and voice[sources[nearest].article] == voice[source.article]
        told = likes.get(nearest, 0.0) >= (_LIKE_IN_ONE_VOICE if copied else _LIKE)
        citing.setdefault(nearest if told or len(citing) >= _MOST else at, []).append(source.id)
    return "\n\n".join(_cited(sources[at].quote, ids) for at, ids in citing.items())


def _cited(quote: str, ids: Iterable[str]) -> str:
    """Put the citations after each sentence of a quote, its own characters made literal."""
    text = _LINE_MARKUP.sub(lambda match: "\\" + match[0], _MARKUP.sub(r"\\\1", quote))
    cites = "".join(f"[^{id_}]" for id_ in ids)
    for sentence in reversed(sentences(text)):
        text = text[: sentence.end] + cites + text[sentence.end :]
    return text
