"""Sourceline's command line: from articles to a source-linked timeline website.

In: arguments. Out: files, messages, and an exit code: 0 done, 1 problems (all are listed, and
nothing was written), 2 wrong usage, 130 stopped by Ctrl-C. What the commands do lives in the
rooms: `records`, `extract` and `publish`.
"""

import argparse
import signal
import sys
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # until `main`, Ctrl-C ends it without a word
    if sys.version_info < (3, 11) or not find_spec("yaml"):
        again = " ".join([".venv/bin/python", *sys.argv])
        sys.exit(f"error: this Python lacks what is needed; run `make check` once, then: {again}")

from cli.arguments import argument_parser
from cli.console import Stages, print_any_letter, progress_bar
from cli.running import EXIT_DONE, EXIT_PROBLEMS, EXIT_USAGE, run_command
from records.checks import check_content
from records.garbage import uncollected
from records.load import Loaded, keep_records, load_content
from records.locking import locked
from records.missing_names import names_to_copy
from records.problem import Problem
from records.source_file import is_inside
from records.typed import did_you_mean

if TYPE_CHECKING:
    from extract.run import Outcome

__all__ = ["EXIT_DONE", "EXIT_PROBLEMS", "EXIT_USAGE", "main"]
CACHE = Path(".cache")
RECORDS = "records.kept"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    print_any_letter()
    return run_command(argument_parser(COMMANDS).parse_args(arguments))


def build(options: argparse.Namespace) -> int:
    """Build the site: load, check, render, check the links, write."""
    with uncollected():
        return _build(options)


def _build(options: argparse.Namespace) -> int:
    from publish import urls
    from publish.cards import card_files
    from publish.catalog import Catalog
    from publish.links import check_links
    from publish.lost import lost_permalinks
    from publish.search import search_files
    from publish.site import keep_site, render_site
    from publish.write import write_site

    if is_inside(options.output, options.content):
        message = "lies in the content folder, where pages would be taken for content; name another"
        options.report.problems([Problem(str(options.output), 1, 1, "", message, "misplaced")])
        return EXIT_USAGE
    stages = Stages()
    with stages.stage("load"):
        loaded = load_content(options.content, keep_records(CACHE / RECORDS))
        kept = keep_site(CACHE / "site.kept")
    with stages.stage("check"):
        problems = _problems(loaded)
    if options.report.problems(problems):
        return EXIT_PROBLEMS
    with stages.stage("render"):
        content = loaded.content
        files = tuple(render_site(content, drafts=options.drafts, kept=kept))
    with stages.stage("links"):
        problems = tuple(check_links(files, content.site.base_url, content.pages))
    if options.report.problems(problems):
        return EXIT_PROBLEMS
    with stages.stage("search"):
        catalog = Catalog(content, options.drafts)
        indexes = urls.search_indexes(len(catalog.events))
        files += tuple(search_files(files, indexes, kept=kept, built=options.output))
    with stages.stage("cards"):
        files += tuple(card_files(catalog, CACHE / "cards", kept))
    with stages.stage("write"):
        written = write_site(files, options.output, kept)
        kept.save()
    lost = lost_permalinks(written.removed, content, options.output)
    if options.report.problems((*written.problems, *lost)):
        return EXIT_PROBLEMS
    options.report.done(_built(loaded, options, len(files), len(written.changed)))
    options.report.done(f"  {stages}\n  look at {options.output / 'index.html'}")
    return EXIT_DONE


def check(options: argparse.Namespace) -> int:
    """List every problem of the content."""
    with uncollected():
        loaded = load_content(options.content, keep_records(CACHE / RECORDS))
    problems = _problems(loaded)
    if options.report.problems(problems):
        if names := names_to_copy(loaded.content):
            options.report.done(names)
        return EXIT_PROBLEMS
    content = loaded.content
    counts = f"{len(content.events)} events, {len(content.articles)} articles"
    options.report.done(f"{options.content}: {counts}, no errors")
    return EXIT_DONE


def add(options: argparse.Namespace) -> int:
    """Import text files as articles; an article that is there is never written over."""
    from extract.importer import import_articles
    from extract.write import write_new

    loaded = load_content(options.content)
    imported, problems = import_articles(options.files, loaded.content.articles)
    paths = {options.content / "articles" / f"{each.article.id}.md": each for each in imported}
    taken = [_taken(path) for path in paths if path.exists()]
    warnings = [warning for each in imported for warning in each.warnings]
    if options.report.problems([*problems, *taken, *warnings]):
        return EXIT_PROBLEMS
    for path, each in paths.items():
        write_new(path, each.file_text)
        options.report.done(str(path))
        options.report.problems(each.advice(str(path)))
    return EXIT_DONE


def extract(options: argparse.Namespace) -> int:
    """Draft event records from the articles that are new, or explain what one says."""
    if options.explain or not options.content.is_dir():
        return _extract(options)
    try:
        with locked(options.content):
            return _extract(options)
    except BlockingIOError:
        message = "another `extract` is writing here; wait for it"
        options.report.problems([Problem(str(options.content), 1, 1, "", message, "busy")])
        return EXIT_PROBLEMS


def serve(options: argparse.Namespace) -> int:
    """Show the site while it is edited; problems are shown in the page."""
    from publish.preview import serve_preview

    serve_preview(options.content, CACHE / "preview", check=_problems, port=options.port)
    return EXIT_DONE


def _extract(options: argparse.Namespace) -> int:
    from extract.ledger import check_version

    loaded = load_content(options.content)
    named = [*options.articles, *([options.explain] if options.explain else [])]
    folder, known = options.content / "articles", loaded.content.article_by_id
    unknown = (_no_article(name, known, folder) for name in named if name not in known)
    problems = [*loaded.problems, *unknown, *check_version(options.content)]
    if options.report.problems(problems):
        return EXIT_PROBLEMS
    return _explain(loaded, options) if options.explain else _extract_unread(loaded, options)


def _extract_unread(loaded: Loaded, options: argparse.Namespace) -> int:
    from extract.ledger import load_ledger, unread

    asked = options.articles or options.redraft
    if not asked and not unread(loaded.content, load_ledger(options.content)):
        options.report.done("no new articles: nothing to draft")  # without loading the parser
        return EXIT_DONE
    return _extract_new(loaded, options)


def _extract_new(loaded: Loaded, options: argparse.Namespace) -> int:
    from extract.pipeline import Settings
    from extract.run import Request, run_extraction

    stages = Stages()
    settings = Settings(CACHE / "mentions", loaded.content.entities)
    request = Request(
        tuple(options.articles),
        options.limit,
        options.min_articles,
        options.redraft,
        options.strict,
    )
    with stages.stage("extract"), progress_bar() as progress:
        outcome = run_extraction(
            options.content, loaded.content, settings, request, progress=progress
        )
    options.report.problems(outcome.warnings)
    for path in outcome.drafted:
        options.report.done(f"drafted {path}")
    for path in outcome.appended:
        options.report.done(f"added sources to {path}")
    options.report.done(f"{_extracted(outcome)}\n  {stages}")
    return EXIT_DONE


def _explain(loaded: Loaded, options: argparse.Namespace) -> int:
    from extract.explain import explain_article
    from extract.known import known_records
    from extract.ledger import load_ledger
    from extract.pipeline import Settings

    settings = Settings(CACHE / "mentions", loaded.content.entities)
    known = known_records(loaded.content, load_ledger(options.content))
    for line in explain_article(options.explain, known, settings):
        options.report.done(line)
    return EXIT_DONE


def _problems(loaded: Loaded) -> tuple[Problem, ...]:
    """All problems of loaded content; checks across records run on what could be read."""
    return tuple(sorted({*loaded.problems, *check_content(loaded.content)}))


def _no_article(name: str, known: Iterable[str], folder: Path) -> Problem:
    hint = did_you_mean(Path(name).stem, list(known)) or "name one by its file's stem"
    return Problem(str(folder), 1, 1, "", f"{name!r} is no article; {hint}", "unknown-article")


def _taken(path: Path) -> Problem:
    message = "is there already, but cannot be loaded; mend or rename it first"
    return Problem(str(path), 1, 1, "", message, "file-exists")


def _built(loaded: Loaded, options: argparse.Namespace, files: int, changed: int) -> str:
    events = loaded.content.events
    shown = sum(event.status == "published" for event in events)
    waiting = sum(event.status == "draft" for event in events)
    drafts = f" ({waiting} drafts await review)" if waiting else ""
    return (
        f"built {options.output}/: {shown} events{drafts} from "
        f"{len(loaded.content.articles)} articles, {files} files, {changed} of them changed"
    )


def _extracted(outcome: "Outcome") -> str:
    anew = f" in place of {outcome.replaced} untouched drafts" if outcome.replaced else ""
    away = f"; {outcome.left_away} left away, as deleted or rejected" if outcome.left_away else ""
    return (
        f"read {len(outcome.read)} articles: drafted {len(outcome.drafted)} events{anew}, "
        f"added sources to {len(outcome.appended)}{away}"
    )


COMMANDS = {"build": build, "add": add, "extract": extract, "check": check, "serve": serve}

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(main())
