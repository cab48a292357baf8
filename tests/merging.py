"""Make mentions and articles for the tests of merging: sentences in, `Mention`s out."""

from dataclasses import dataclass

from extract.mention import Aspect, Mention, MentionDate, MentionFigure, Participant, Role
from records.edtf import parse_edtf
from records.model import Article, EntityKind

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
    figures: tuple[tuple[str, str], ...] = ()


def story(name: str, *told: Told, syndicated_from: str = "") -> tuple[Article, tuple[Mention, ...]]:
    """Make an article of these sentences, and its mentions."""
    text = " ".join(each.sentence for each in told)
    article = Article(id=name, title=name, text=text, syndicated_from=syndicated_from)
    return article, tuple(_mention(name, text, each) for each in told)


def _mention(name: str, text: str, told: Told) -> Mention:
    start = text.index(told.sentence)
    words = [word.strip(".,'\"").lower() for word in told.sentence.split()]
    return Mention(
        article=name,
        start=start,
        end=start + len(told.sentence),
        trigger_start=start,
        trigger_end=start + len(told.lemma),
        lemma=told.lemma,
        aspect=told.aspect,
        title=told.title or told.sentence.rstrip("."),
        words=frozenset(word for word in words if len(word) > 3),
        participants=tuple(
            Participant(who, who.split()[-1].lower(), role, kind) for who, role, kind in told.who
        ),
        places=told.places,
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
