"""Make mentions and articles for the tests of merging, and cluster them: sentences in."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.mention import Aspect, Mention, MentionDate, MentionFigure, Participant, Role
from extract.merging.merge import Cluster, cluster_mentions
from records.edtf import parse_edtf
from records.model import Article, EntityKind

Story = tuple[Article, tuple[Mention, ...]]
Who = tuple[tuple[str, Role, EntityKind | None], ...]


@dataclass(frozen=True)
class Told:
    """One sentence of an article and the event that it tells."""

    sentence: str
    lemma: str
    who: Who = ()
    date: str = ""
    said: str = ""
    """The date's words."""
    places: tuple[str, ...] = ()
    aspect: Aspect = "happened"
    title: str = ""
    clause: bool = True
    alone: bool = True
    headline: bool = False
    figures: tuple[tuple[str, str], ...] = ()
    word: str = ""
    """The predicate as the sentence has it; the sentence's first word if left out."""


def merged(stories: Sequence[Story]) -> tuple[Cluster, ...]:
    """Cluster the mentions of all stories."""
    mentions = [mention for _, found in stories for mention in found]
    return cluster_mentions(mentions, {article.id: article for article, _ in stories})


def together(stories: Sequence[Story]) -> list[set[str]]:
    """Cluster, and name each cluster by the articles and predicates in it."""
    return [{f"{m.article} {m.lemma}" for m in cluster.mentions} for cluster in merged(stories)]


def story(name: str, *told: Told, syndicated_from: str = "") -> Story:
    """Make an article of these sentences, and its mentions."""
    text = " ".join(each.sentence for each in told)
    article = Article(id=name, title=name, text=text, syndicated_from=syndicated_from)
    return article, tuple(_mention(name, text, each) for each in told)


def _mention(name: str, text: str, told: Told) -> Mention:
    start = text.index(told.sentence)
    trigger = text.index(told.word, start) if told.word else start
    words = [word.strip(".,'\"").lower() for word in told.sentence.split()]
    who = [Participant(each, each.split()[-1].lower(), role, kind) for each, role, kind in told.who]
    return Mention(
        article=name,
        start=start,
        end=start + len(told.sentence),
        trigger_start=trigger,
        trigger_end=trigger + len(told.word or told.lemma),
        lemma=told.lemma,
        aspect=told.aspect,
        title=told.title or told.sentence.rstrip("."),
        words=frozenset(word for word in words if len(word) > 3),
        participants=tuple(who),
        named=tuple(one for one in who if one.kind),
        places=told.places,
        clause=told.clause,
        alone=told.alone,
        headline=told.headline,
        date=_date(text, told),
        figures=tuple(
            MentionFigure(value, what, text.index(value), text.index(value) + len(value))
            for value, what in told.figures
        ),
    )


def _date(text: str, told: Told) -> MentionDate | None:
    if not told.date:
        return None
    start = text.index(told.said) if told.said else 0
    return MentionDate(parse_edtf(told.date), told.said, start, start + len(told.said), "a basis")
