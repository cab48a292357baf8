"""Choose the passages that a draft quotes, and the mention whose headline it bears.

In: the mentions of one cluster. Out: passages, best first; each is a stretch of one article
with the mentions that it holds. A passage is good if words date it as the event is dated, and if
it says what the others say too (the most central one).
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extract.lexicon.spelling import fold
from extract.mention import Mention
from extract.merging.merge import Cluster
from extract.merging.profile import dot, text_vectors
from records.edtf import Edtf, overlap
from records.model import Article

_PER_ARTICLE = 2
"""Passages of one article that a record quotes."""
_TITLE_LENGTH = (25, 90)
"""Characters of a headline that is neither too short nor too long."""
_DATED = (0.8, 0.8, 1.2)
"""What a record's first passage is worth whose words give another time, one that may be the
event's (`four years after`), or the very day; 1 where words give none."""
_TOLD_FIRST = 0.2
"""What it counts for a headline that its article tells the event there first: as its news."""
_NEWS = 0.5
"""What it counts for a headline that its article's headline tells the event, too."""
_MOST_FIT = 2.65
"""What a headline's fitness counts beside being the usual act and being central."""
_REPEATED = 0.5
"""What a headline gains that all mentions bear: a misparse seldom comes twice."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article, and what it says of the event."""

    article: str
    start: int
    end: int
    quote: str
    mentions: tuple[Mention, ...]
    told: str = ""
    """The quote as it reads by itself."""

    @property
    def supports(self) -> bool:
        """Say whether it tells of the event in passing only, or in the words of a heading."""
        ends = self.quote.rstrip("\"'”’)")[-1:] in {".", "!", "?", "…", ""}
        return not ends or not any(mention.alone for mention in self.mentions)

    def dated(self, date: Edtf) -> Mention | None:
        """Give the mention whose words date the event as it is dated, else any that dates it."""
        said = [each for each in self.mentions if each.is_dated]
        return max(said, key=lambda each: _agrees(each, date), default=None)


def choose_passages(cluster: Cluster, articles: Mapping[str, Article]) -> tuple[Passage, ...]:
    """Give the passages to quote, best first, at most two of an article.

    The passage of `cluster.lead` is the best, if there is one.
    """
    passages = _passages(cluster.mentions, articles)
    scores = _centrality([passage.quote for passage in passages])
    order = sorted(
        range(len(passages)),
        key=lambda n: (
            cluster.lead not in passages[n].mentions,
            -scores[n] - _dating(passages[n], cluster.date),
            passages[n].article,
            n,
        ),
    )
    chosen: list[Passage] = []
    for passage in (passages[index] for index in order):
        if sum(each.article == passage.article for each in chosen) < _PER_ARTICLE:
            chosen.append(passage)
    return tuple(chosen)


def best_title(passages: Sequence[Passage]) -> str:
    """Choose the headline that says most of what the others say, complete and not too long."""
    mentions = [mention for passage in passages for mention in passage.mentions]
    named = [mention for mention in mentions if mention.title]
    # A clause that makes no record says too little; a noun in passing often says more than another.
    listed = [mention for mention in named if mention.alone or not mention.clause] or named
    # What some still announce (`to be sentenced`) has happened once others tell so.
    listed = [mention for mention in listed if mention.aspect != "planned"] or listed
    if not listed:
        return mentions[0].lemma
    told = Counter(mention.title for mention in listed)
    titles = sorted(told)
    central = dict(zip(titles, _centrality(titles), strict=True))
    acts = Counter(mention.lemma for mention in mentions)
    first = {each.article: each.start for each in sorted(mentions, key=lambda one: -one.start)}

    def worth(mention: Mention) -> tuple[float, str]:
        usual = acts[mention.lemma] / len(mentions)
        usual += _TOLD_FIRST if mention.start == first[mention.article] else 0
        usual += _NEWS if mention.headline else 0
        common = usual + central[mention.title] + _REPEATED * told[mention.title] / len(listed)
        return _MOST_FIT * headline_fitness(mention) + common, mention.title

    return max(listed, key=worth).title


def headline_fitness(mention: Mention) -> float:
    """Say how much of a headline a title is, 1 at most: a clause of good length, naming whom."""
    shortest, longest = _TITLE_LENGTH
    title = mention.title
    words = fold(title)
    # A name in another script folds to nothing, which every headline would hold.
    named = [each for each in mention.participants if each.kind and _holds(words, each.name)]
    suffered = any(each.role == "patient" for each in named)
    fits = shortest <= len(title) <= longest
    happened = mention.aspect == "happened"
    worth = min(len(named), 2) * 0.25 + suffered * 0.4 + fits * 0.5 + happened * 0.25
    return (worth + mention.clause) / _MOST_FIT


def lead_fitness(mention: Mention, date: Edtf | None) -> float:
    """Say how well a mention's passage opens a record: about it from the start, and dated so."""
    before = (mention.trigger_start - mention.start) / max(mention.end - mention.start, 1)
    dated = _DATED[_agrees(mention, date)] if mention.is_dated and date is not None else 1.0
    # Squared, since else what is long and central wins: `Discussions have intensified since ...`.
    return ((1 + headline_fitness(mention)) / 2 * (1 - before / 2)) ** 2 * dated


def _holds(words: frozenset[str], name: str) -> bool:
    tokens = fold(name)
    return bool(tokens) and tokens <= words


def _passages(mentions: Sequence[Mention], articles: Mapping[str, Article]) -> list[Passage]:
    """Join the mentions of overlapping stretches into one passage each."""
    groups: list[list[Mention]] = []
    for mention in sorted(mentions, key=lambda each: (each.article, each.start, each.end)):
        last = groups[-1][-1] if groups else None
        if last and last.article == mention.article and mention.start < _end(groups[-1]):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return [_passage(group, articles) for group in groups]


def _passage(group: Sequence[Mention], articles: Mapping[str, Article]) -> Passage:
    start, end, article = group[0].start, _end(group), group[0].article
    quote = " ".join(articles[article].text[start:end].split())
    whole = all((each.start, each.end) == (start, end) for each in group)
    return Passage(article, start, end, quote, tuple(group), group[0].told if whole else "")


def _end(group: Sequence[Mention]) -> int:
    return max(mention.end for mention in group)


def _centrality(texts: Sequence[str]) -> list[float]:
    """Say how much each text says of what the others say: its mean cosine with them."""
    vectors = text_vectors(texts)
    total: defaultdict[str, float] = defaultdict(float)
    for vector in vectors:
        for word, weight in vector.items():
            total[word] += weight
    others = max(len(texts) - 1, 1)
    # Rounded, since of two texts each is as central as the other: another rule decides.
    return [round((dot(one, total) - dot(one, one)) / others, 9) for one in vectors]


def _dating(passage: Passage, date: Edtf | None) -> float:
    said = passage.dated(date) if date else None
    return 0.5 * _agrees(said, date) if said and date else 0.0


def _agrees(mention: Mention, date: Edtf) -> int:
    if not mention.date or not overlap(mention.date.edtf, date):
        return 0
    return 2 if mention.date.edtf.exact_day == date.exact_day else 1
