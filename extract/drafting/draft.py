"""Write the draft record of a cluster, from the articles' own words only.

In: a cluster with a date, its articles and the ids in use. Out: an `Event` with status `draft`:
every field is a quote, a name or number found in one, or the date that quoted words give.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from extract.drafting.passages import Passage, best_title, choose_passages
from extract.drafting.summary import summary_of
from extract.lexicon import sections
from extract.lexicon.spelling import same_name
from extract.lexicon.stems import stem
from extract.lexicon.synonyms import kind_of
from extract.mention import Mention, MentionFigure
from extract.mentions.dates.notes import unquoted
from extract.merging.merge import Cluster
from extract.merging.voices import voices
from records.append import free_source_ids
from records.edtf import Edtf
from records.ids import id_of
from records.model import Article, Event, Figure, FigureValue, Source, SourceDate
from records.values import holds_markup

_LONGEST_ID = 70
"""Characters of an id, which is a file's name and a link."""
_MOST_NAMES = 8
"""Actors, or places, that a draft lists: those that most mentions give."""
_BROAD = sections("common")["broad"]


def draft_event(
    cluster: Cluster, articles: Mapping[str, Article], taken_ids: Collection[str]
) -> Event:
    """Draft the record of a dated cluster; its id is unlike any of `taken_ids`."""
    if cluster.date is None:
        raise ValueError("a cluster without a date is not drafted")
    passages = choose_passages(cluster, articles)
    sources = tuple(
        _source(id_, passage, cluster.date)
        for id_, passage in zip(free_source_ids(set(), len(passages)), passages, strict=True)
    )
    quoted = [mention for passage in passages for mention in passage.mentions]
    used = {source.article for source in sources}
    headline = best_title(passages)
    title = _sentence_case(_plain(headline))
    return Event(
        id=_free_id(_prefix(cluster.date), title, taken_ids),
        date=cluster.date,
        title=title,
        status="draft",
        sources=sources,
        summary=summary_of(
            sources,
            passages,
            first="" if cluster.lead else headline,
            voice=voices({each: articles[each] for each in used}),
        ),
        date_note=_plain(_date_note(cluster, sources)),
        actors=_names(quoted, _actors),
        places=_names(quoted, _places),
        tags=_tags(quoted),
        figures=_figures(sources, passages),
    )


def id_of_title(title: str) -> str:
    """Make an id of a title, in which a possessive, an abbreviation and a number are one word."""
    return id_of(re.sub(r"(?<=\w)['’]s?\b|\.(?=\w)|(?<=\d),(?=\d)", "", title))


def _free_id(prefix: str, title: str, taken: Collection[str]) -> str:
    words = id_of_title(title).split("-")
    for number in range(1, len(taken) + 2):
        suffix = f"-{number}" if number > 1 else ""
        kept = [word for word in words if word]
        while len("-".join([prefix, *kept])) + len(suffix) > _LONGEST_ID and len(kept) > 1:
            kept.pop()
        name = "-".join([prefix, *kept])[: _LONGEST_ID - len(suffix)].rstrip("-") + suffix
        if name not in taken:
            break
    return name


def _prefix(date: Edtf) -> str:
    """Give the earliest day, month or year, as precise as it is known."""
    point = date.start or date.end
    assert point is not None
    first = point.earliest.isoformat()
    return {"day": first, "hour": first, "minute": first, "month": first[:7]}.get(
        point.precision, first[:4]
    )


def _source(id_: str, passage: Passage, date: Edtf) -> Source:
    said = passage.dated(date)
    when = said.date if said and said.date and said.date.text else None
    plain = when is not None and not holds_markup(when.text)
    words = SourceDate(" ".join(when.text.split()), when.edtf) if when and plain else None
    return Source(id=id_, article=passage.article, quote=passage.quote, date=words)


def _date_note(cluster: Cluster, sources: Sequence[Source]) -> str:
    """Say how the date is known where no quoted words give it, or only beside another's day."""
    dates = [each.date for each in cluster.mentions if each.date and each.date.edtf == cluster.date]
    said = any(source.date and source.date.means == cluster.date for source in sources)
    if said and not all(each.counted for each in dates):
        return ""
    found = next(iter(dates), None)
    if found is None:
        return ""
    return found.basis if found.counted or not found.text else unquoted(found)


def _actors(mention: Mention) -> list[str]:
    kinds = ("person", "organisation", "state")
    return [each.name for each in mention.named if each.kind in kinds]


def _places(mention: Mention) -> list[str]:
    return [*mention.places, *(each.name for each in mention.named if each.kind == "place")]


def _names(
    mentions: Sequence[Mention], names_of: Callable[[Mention], list[str]]
) -> tuple[str, ...]:
    """List the names that most mentions give first; of two spellings of one the usual one."""
    named = (name for mention in mentions for name in dict.fromkeys(names_of(mention)))
    counts = Counter(name for name in named if not holds_markup(name))
    kept: dict[str, int] = {}
    for name in sorted(counts, key=lambda name: (" " not in name, -counts[name], name)):
        known = next((each for each in kept if same_name(name, each)), name)
        kept[known] = kept.get(known, 0) + counts[name]
    return tuple(sorted(kept, key=lambda name: (-kept[name], name))[:_MOST_NAMES])


def _tags(mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Tag the kind of event, if all whose kind is known for sure agree."""
    telling = (mention.lemma for mention in mentions if mention.lemma not in _BROAD)
    kinds = {kind for lemma in telling if (kind := kind_of(lemma))}
    return tuple(kinds) if len(kinds) == 1 else ()


def _figures(sources: Sequence[Source], passages: Sequence[Passage]) -> tuple[Figure, ...]:
    """Give what each source counts, once: two in one passage are of two things, no two reports."""
    found: dict[str, tuple[str, list[FigureValue]]] = {}
    for source, passage in zip(sources, passages, strict=True):
        for figure in _figures_in(passage):
            _, values = found.setdefault(_counted(figure.what), (figure.what, []))
            if all(value.source != source.id for value in values):
                values.append(FigureValue(figure.value, source.id))
    return tuple(Figure(what, tuple(values)) for what, values in found.values())


def _figures_in(passage: Passage) -> Iterable[MentionFigure]:
    for mention in passage.mentions:
        for figure in mention.figures:
            inside = passage.start <= figure.start and figure.end <= passage.end
            if inside and not holds_markup(f"{figure.what} {figure.value}"):
                yield figure


def _counted(what: str) -> str:
    return " ".join(sorted(stem(word) for word in what.split()))


def _plain(text: str) -> str:
    """Part the marks of HTML from their names, as a record holds no markup."""
    return re.sub(r"<(?=[A-Za-z/!?])", "< ", text)


def _sentence_case(title: str) -> str:
    return title[:1].upper() + title[1:]
