"""A run of the extractor: read what is new, merge it with what is known, add to the records.

In: loaded content and its folder. Out: files added under `content/events/`, sources appended to
files that are there, the ledger; and an `Outcome` that says so. A run that is killed leaves
whole files and is made good by the next: what is to be drafted is noted first, the ledger is
written last, and passages that a record quotes already are not added again.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from extract import journal
from extract.corpus.names import agree_on_names
from extract.corpus.rank import rank
from extract.english import is_english
from extract.known import Known, known_records
from extract.ledger import (
    Ledger,
    Written,
    add_lines,
    file_hash,
    follow_renames,
    forget,
    load_ledger,
    remember,
    unread,
    whole_text,
)
from extract.merging.merge import Cluster, cluster_mentions
from extract.pipeline import Progress, Settings, read_articles
from extract.plan import Plan, make_plan
from extract.reading import Reading
from extract.write import append_to, replace_text, text_of, write_draft
from records.folder import LEDGER_FILE
from records.model import Article, Content, Entity, Event, Source
from records.problem import Problem


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for: these articles (or all that are new), at most so many drafts.

    `min_articles` counts independent reports: articles that copy one text are one. A `strict` run
    leaves out what only one of them tells, and editors would hardly keep (`worth/keeping.py`).
    """

    articles: tuple[str, ...] = ()
    limit: int | None = None
    min_articles: int = 1
    redraft: bool = False
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run has done."""

    read: tuple[str, ...] = ()
    drafted: tuple[Path, ...] = ()
    appended: tuple[Path, ...] = ()
    left_away: int = 0
    replaced: int = 0
    """Drafts that were taken away to be made anew."""
    warnings: tuple[Problem, ...] = ()


def run_extraction(
    root: Path,
    content: Content,
    settings: Settings,
    request: Request,
    *,
    progress: Progress = lambda _done, _all: None,
) -> Outcome:
    """Draft records for what is new in `root`; raise `PipelineMissing` without a parser."""
    ledger = follow_renames(content, journal.resume(root, load_ledger(root)))
    untouched = _untouched_drafts(content, ledger, request) if request.redraft else ()
    if request.redraft:
        ids = {event.id for event in untouched}
        content = replace(content, events=tuple(e for e in content.events if e.id not in ids))
        ledger = forget(ledger, ids, request.articles)
    new = _to_read(content, ledger, request)
    if not new:
        return Outcome()
    readings = read_articles(content.articles, settings, progress)
    faults = tuple(_faults(content.articles, readings))
    if faults and request.redraft:
        return Outcome(warnings=faults)  # else its drafts would go, and none come back
    new = tuple(article for article in new if not readings[article.id].failure)
    known = known_records(content, ledger)
    plan = make_plan(
        _ranked(readings, known, request, settings.entities),
        known,
        frozenset(article.id for article in new),
        limit=request.limit,
    )
    if request.redraft:
        _take_away(untouched, root, ledger)
    outcome = _write(root, plan, ledger, new)
    told = tuple(problem for article in new for problem in _to_tell(article, ledger))
    return replace(outcome, replaced=len(untouched), warnings=(*faults, *told, *outcome.warnings))


def _to_read(content: Content, ledger: Ledger, request: Request) -> tuple[Article, ...]:
    """Give the articles to draft from: those asked for, with those that shared a draft, or new."""
    if not request.articles:
        return unread(content, ledger)
    asked = set(request.articles)
    if request.redraft:
        asked |= {name for name, read in ledger.articles.items() if not read.text_hash}
    return tuple(article for article in content.articles if article.id in asked)


def _untouched_drafts(content: Content, ledger: Ledger, request: Request) -> tuple[Event, ...]:
    """Find the drafts, of the articles asked for, that nobody has changed since written."""
    return tuple(
        event
        for event in content.events
        if event.status == "draft"
        and file_hash(text_of(Path(event.place.path))) == ledger.drafts.get(event.id)
        and (
            not request.articles
            or any(source.article in request.articles for source in event.sources)
        )
    )


def _take_away(drafts: Sequence[Event], root: Path, ledger: Ledger) -> None:
    """Remove drafts that are to be made anew, as the ledger has forgotten them."""
    # The ledger is written first: a run killed from here on is made good by the next.
    replace_text(root / LEDGER_FILE, whole_text(ledger))
    for draft in drafts:
        Path(draft.place.path).unlink()


def _ranked(
    readings: Mapping[str, Reading], known: Known, request: Request, entities: Iterable[Entity]
) -> tuple[Cluster, ...]:
    found = (mention for reading in readings.values() for mention in reading.mentions)
    mentions = agree_on_names(map(known.as_corrected, found), {each.name for each in entities})
    articles = known.content.article_by_id
    return rank(
        cluster_mentions(mentions, articles),
        articles,
        {name: reading.days for name, reading in readings.items()},
        min_reports=request.min_articles,
        strict=request.strict,
    )


def _write(root: Path, plan: Plan, ledger: Ledger, new: Sequence[Article]) -> Outcome:
    journal.begin(root, ledger, plan)
    drafted = [write_draft(root, event) for event in plan.drafts]
    appended: list[Written] = []
    warnings: list[Problem] = []
    for event, sources in plan.appended:
        written = append_to(event, sources, ledger)
        if written:
            appended.append(written)
        else:
            warnings.append(_cannot_append(event, sources))
    path = root / LEDGER_FILE
    lines = remember(ledger, new, plan.owned, [*drafted, *appended])
    replace_text(path, add_lines(text_of(path) if path.exists() else "", lines))
    journal.end(root)
    return Outcome(
        read=tuple(article.id for article in new),
        drafted=tuple(written.path for written in drafted),
        appended=tuple(written.path for written in appended),
        left_away=plan.left_away,
        warnings=tuple(warnings),
    )


def _cannot_append(event: Event, sources: tuple[Source, ...]) -> Problem:
    found = "; ".join(f"{source.article}: “{source.quote}”" for source in sources)
    message = f"cannot grow by whole lines; write one item a line, then add {found}"
    return event.place.problem("sources", message, "not-appended", "warning")


def _to_tell(article: Article, ledger: Ledger) -> Iterator[Problem]:
    """Tell what an editor should know of an article that was read, once."""
    if not is_english(article.text):
        message = "not in English, so nothing is drafted from it; write its events by hand"
        yield article.place.problem("", message, "not-english", "warning")
        return
    if article.published is None:
        message = "is empty, so “on Friday” means no day; write the date and extract again"
        yield article.place.problem("published", message, "missing-date", "warning")
    read = ledger.articles.get(article.id)
    dated = read is not None and read.published not in (None, str(article.published or ""))
    if read and dated and (read.published or read.mentions):
        message = f"was {read.published or 'empty'} when drafts were made of it; mend their dates,"
        message += f" or run extract --redraft {article.id} for those that nobody has touched"
        yield article.place.problem("published", message, "date-changed", "warning")


def _faults(articles: Sequence[Article], readings: Mapping[str, Reading]) -> Iterator[Problem]:
    """Tell which articles could not be read, and why."""
    for article in articles:
        failure = readings[article.id].failure
        if failure:
            message = "the extractor failed on it, and left it for the next run; report this: "
            yield article.place.problem("", message + failure, "not-read", "warning")
