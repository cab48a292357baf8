"""What must hold of one event: one function a check, all of them named at the foot.

In: an event and the content around it. Out: problems. Drafts and rejected records must be
readable and their quotes verbatim; what readers rely on is asked of published events alone,
since that is when an editor vouches for it.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from records.citations import citations, sentences
from records.edtf import overlap
from records.missing_names import unknown_name
from records.model import Article, Content, Event, Source
from records.problem import Problem
from records.quotes import locate, nearest, says

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def check_source_ids(event: Event, _: Content) -> Iterator[Problem]:
    """Ask that a source's id is its own."""
    seen: set[str] = set()
    for n, source in enumerate(event.sources):
        if source.id in seen:
            message = f"{source.id!r} is another source's id; choose a free one"
            yield event.place.problem(f"sources[{n}].id", message, "duplicate-id")
        seen.add(source.id)


def check_quotes(event: Event, content: Content) -> Iterator[Problem]:
    """Ask that every quote, and the words that give a date, stand in the article."""
    for n, source in enumerate(event.sources):
        article = content.article_by_id.get(source.article)
        if article:
            yield from _check_words(event, f"sources[{n}]", source, article)
        elif not content.unread & {"articles", f"{source.article}.md"}:
            message = f"{source.article!r} is no article; {_where_instead(source, content)}"
            yield event.place.problem(f"sources[{n}].article", message, "unknown-article")


def check_citations(event: Event, _: Content) -> Iterator[Problem]:
    """Ask that what the summary and the figures cite is there and has been reviewed."""
    known = {source.id: source for source in event.sources}
    cited = [("summary", c.id, _in_summary(event, c.start)) for c in citations(event.summary)]
    for n, figure in enumerate(event.figures):
        for k, value in enumerate(figure.values):
            name = f"figures[{n}].values[{k}].source"
            cited.append((name, value.source, event.place.of(name)))
    for name, cited_id, position in cited:
        complaint = _complain_of_citation(cited_id, known, published=event.status == "published")
        if complaint:
            yield Problem(event.place.path, *position, name, *complaint)


def check_every_sentence_cites(event: Event, _: Content) -> Iterator[Problem]:
    """Ask that a published summary exists and that each of its sentences has a source."""
    if event.status != "published":
        return
    if not event.summary:
        message = "is missing; a published event needs one, each sentence with its [^source]"
        yield event.place.problem("summary", message, "missing-key")
    for sentence in sentences(event.summary):
        if not sentence.cited:
            shown = event.summary[sentence.start : sentence.end].replace("\n", " ")[:40]
            message = f"“{shown}…” cites nothing; end the sentence with its source, as in [^a]"
            position = _in_summary(event, sentence.start)
            yield Problem(event.place.path, *position, "summary", message, "uncited-sentence")


def check_sources_used(event: Event, _: Content) -> Iterator[Problem]:
    """Ask that every reviewed source of a published event supports something."""
    if event.status != "published":
        return
    used = {citation.id for citation in citations(event.summary)}
    used |= {value.source for figure in event.figures for value in figure.values}
    for n, source in enumerate(event.sources):
        if source.review != "new" and source.date is None and source.id not in used:
            message = f"nothing cites it; write [^{source.id}] in the summary, or delete the source"
            yield event.place.problem(f"sources[{n}]", message, "uncited-source")


def check_status(event: Event, _: Content) -> Iterator[Problem]:
    """Ask a reason of a rejection and a reviewed source of a publication."""
    if event.status == "rejected" and not event.reason:
        message = "is missing; say why the event was rejected"
        yield event.place.problem("reason", message, "missing-key")
    if event.status == "published" and not event.reviewed_sources:
        message = "all are marked review: new; read one and delete its review line"
        yield event.place.problem("sources", message, "unreviewed")


def check_date_evidence(event: Event, _: Content) -> Iterator[Problem]:
    """Ask that a published date is one that a source gives, or says how it is known."""
    if event.status != "published" or event.date_note:
        return
    dated = [source.date.means for source in event.reviewed_sources if source.date]
    if not any(overlap(event.date, means) for means in dated):
        given = ", ".join(str(means) for means in dated)
        why = f"the sources mean {given}" if given else "no source has a date"
        message = f"{event.date} rests on no source ({why}); mend it, or say why in date_note"
        yield event.place.problem("date", message, "date-without-evidence")


def check_entities(event: Event, content: Content) -> Iterator[Problem]:
    """Ask that a published event's actors and places are in `entities.yaml`, and not twice."""
    if event.status != "published" or "entities.yaml" in content.unread:
        return
    for name, values in (("actors", event.actors), ("places", event.places)):
        for n, value in enumerate(values):
            if value not in content.entity_by_name:
                message = unknown_name(name, value, content)
                yield event.place.problem(f"{name}[{n}]", message, "unknown-entity")


def check_repeats(event: Event, content: Content) -> Iterator[Problem]:
    """Ask that a list names nobody twice, under one name or two."""
    for name, values in (("actors", event.actors), ("places", event.places), ("tags", event.tags)):
        seen: set[str] = set()
        for n, value in enumerate(values):
            entity = content.entity_by_name.get(value)
            same = entity.name if entity and name != "tags" else value
            if same in seen:
                message = f"{value!r} is there twice; delete one"
                yield event.place.problem(f"{name}[{n}]", message, "repeated")
            seen.add(same)


def check_figures(event: Event, _: Content) -> Iterator[Problem]:
    """Ask that the numbers of a figure stand in the quote, and that a choice has its reason."""
    quotes = {source.id: source.quote for source in event.sources}
    for n, figure in enumerate(event.figures):
        for k, value in enumerate(figure.values):
            stated = set(_NUMBER.findall(quotes.get(value.source, value.value)))
            missing = [number for number in _NUMBER.findall(value.value) if number not in stated]
            if missing:
                message = f"{missing[0]} is not in the quote of {value.source!r}; quote the words"
                yield event.place.problem(
                    f"figures[{n}].values[{k}].value", message, "figure-not-in-quote"
                )
        if figure.best and not figure.why and len({v.value for v in figure.values}) > 1:
            message = f"is missing; say why {figure.best!r} was chosen"
            yield event.place.problem(f"figures[{n}].why", message, "missing-key")


def check_corrections(event: Event, _: Content) -> Iterator[Problem]:
    """Ask that corrections stand newest last."""
    for n, (earlier, later) in enumerate(pairwise(event.corrections), start=1):
        if later.date.sort_key < earlier.date.sort_key:
            message = f"{later.date} stands after {earlier.date}; put the newest last"
            yield event.place.problem(f"corrections[{n}].date", message, "correction-order")


def _where_instead(source: Source, content: Content) -> str:
    """Say which article a source means: the one with its quote, whatever that is called now."""
    held = (each.id for each in content.articles if locate(source.quote, each.text) is not None)
    holder = next(held, "")
    found = f"did you mean {holder!r}? the quote stands there"
    return found if holder else "no article has the quote; add it with: build.py add"


def _check_words(event: Event, at: str, source: Source, article: Article) -> Iterator[Problem]:
    if not says(article.text, source.quote):
        near = nearest(source.quote, article.text)
        hint = f"the nearest passage is “{near}”" if near else "quote one passage, word for word"
        message = f"is not in {article.id}; {hint}"
        yield event.place.problem(f"{at}.quote", message, "quote-not-in-article")
    if source.date and not says(article.text, source.date.text):
        message = f"{source.date.text!r} is not in {article.id}; write the article's own words"
        yield event.place.problem(f"{at}.date.text", message, "quote-not-in-article")


def _complain_of_citation(
    cited: str, known: Mapping[str, Source], *, published: bool
) -> tuple[str, str] | None:
    if cited not in known:
        ids = ", ".join(known)
        return f"[^{cited}] is no source of this event; it has: {ids}", "unknown-source"
    if published and known[cited].review == "new":
        return f"[^{cited}] is marked review: new; read it and delete that line", "unreviewed"
    return None


def _in_summary(event: Event, offset: int) -> tuple[int, int]:
    return event.place.inside("summary", event.summary, offset)


EVENT_CHECKS: tuple[Callable[[Event, Content], Iterator[Problem]], ...] = (
    check_source_ids,
    check_quotes,
    check_citations,
    check_every_sentence_cites,
    check_sources_used,
    check_status,
    check_date_evidence,
    check_entities,
    check_repeats,
    check_figures,
    check_corrections,
)
