"""Sourceline's command line: from articles to a source-linked timeline website.

In: arguments. Out: files, messages, and an exit code: 0 done, 1 problems (all are listed, and
nothing was written), 2 wrong usage. What the commands do lives in the rooms: `records`,
`extract` and `publish`.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TextIO

from records.checks import check_content
from records.load import Loaded, load_content
from records.problem import Problem, github_annotation, has_errors

EXIT_DONE, EXIT_PROBLEMS, EXIT_USAGE = 0, 1, 2
CACHE = Path(".cache")


@dataclass(slots=True)
class Stages:
    """How long each stage of a command took, in seconds, in order."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time what runs inside."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = time.perf_counter() - start

    def __str__(self) -> str:
        return ", ".join(f"{name} {spent:.2f} s" for name, spent in self.seconds.items())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = argument_parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except KeyboardInterrupt:
        print("stopped; what was written is whole, run the command again to go on", file=sys.stderr)
        return 130
    except OSError as error:
        place = error.filename or "?"
        reason = (error.strerror or str(error)).lower()
        message = f"{reason}; make room or mend the permissions, then run the command again"
        _report([Problem(str(place), 1, 1, "", message, "system")], "text")
        return EXIT_PROBLEMS


def build(options: argparse.Namespace) -> int:
    """Build the site: load, check, render, check the links, write."""
    from publish.links import check_links
    from publish.site import render_site
    from publish.write import write_site

    stages = Stages()
    with stages.stage("load"):
        loaded = load_content(options.content)
    with stages.stage("check"):
        problems = _problems(loaded)
    if _report(problems, options.format):
        return EXIT_PROBLEMS
    with stages.stage("render"):
        files = tuple(render_site(loaded.content, drafts=options.drafts))
    with stages.stage("links"):
        problems = tuple(check_links(files, loaded.content.site.base_url))
    if _report(problems, options.format):
        return EXIT_PROBLEMS
    with stages.stage("write"):
        written = write_site(files, options.output)
    if _report(written.problems, options.format):
        return EXIT_PROBLEMS
    print(_built(loaded, options, len(files), len(written.changed)))
    print(f"  {stages}")
    print(f"  look at {options.output / 'index.html'}")
    return EXIT_DONE


def check(options: argparse.Namespace) -> int:
    """List every problem of the content."""
    loaded = load_content(options.content)
    problems = _problems(loaded)
    if _report(problems, options.format):
        return EXIT_PROBLEMS
    content = loaded.content
    counts = f"{len(content.events)} events, {len(content.articles)} articles"
    if options.format == "text":
        print(f"{options.content}: {counts}, no errors")
    return EXIT_DONE


def add(options: argparse.Namespace) -> int:
    """Import text files as articles; an article that is there is never written over."""
    from extract.importer import import_articles

    loaded = load_content(options.content)
    imported, problems = import_articles(options.files, loaded.content.articles)
    paths = {options.content / "articles" / f"{each.article.id}.md": each for each in imported}
    taken = [_taken(path) for path in paths if path.exists()]
    warnings = [warning for each in imported for warning in each.warnings]
    if _report([*problems, *taken, *warnings], options.format):
        return EXIT_PROBLEMS
    for path, each in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="") as file:
            file.write(each.file_text)
        print(path)
    return EXIT_DONE


def extract(options: argparse.Namespace) -> int:
    """Draft event records from the articles that are new, or explain what one says."""
    loaded = load_content(options.content)
    named = [*options.articles, *([options.explain] if options.explain else [])]
    unknown = [name for name in named if name not in loaded.content.article_by_id]
    problems = [*loaded.problems, *(_no_article(name, options.content) for name in unknown)]
    if _report(problems, options.format):
        return EXIT_PROBLEMS
    return _explain(loaded, options) if options.explain else _extract(loaded, options)


def serve(options: argparse.Namespace) -> int:
    """Show the site while it is edited; problems are shown in the page."""
    from publish.preview import serve_preview

    serve_preview(options.content, CACHE / "preview", check=_problems, port=options.port)
    return EXIT_DONE


def _extract(loaded: Loaded, options: argparse.Namespace) -> int:
    from extract.ledger import load_ledger, unread

    asked = options.articles or options.redraft
    if not asked and not unread(loaded.content, load_ledger(options.content)):
        print("no new articles: nothing to draft")  # without loading the parser
        return EXIT_DONE
    return _extract_new(loaded, options)


def _extract_new(loaded: Loaded, options: argparse.Namespace) -> int:
    from extract.nlp import PipelineMissing
    from extract.pipeline import Settings
    from extract.run import Request, run_extraction

    stages = Stages()
    settings = Settings(CACHE / "mentions", loaded.content.entities)
    request = Request(tuple(options.articles), options.limit, options.min_articles, options.redraft)
    try:
        with stages.stage("extract"), _progress_bar() as progress:
            outcome = run_extraction(
                options.content, loaded.content, settings, request, progress=progress
            )
    except PipelineMissing as error:
        print(f"error: {error}", file=sys.stderr)
        return EXIT_PROBLEMS
    _report(outcome.warnings, options.format)
    for path in outcome.drafted:
        print(f"drafted {path}")
    for path in outcome.appended:
        print(f"added sources to {path}")
    print(_extracted(outcome.read, len(outcome.drafted), len(outcome.appended), outcome.left_away))
    print(f"  {stages}")
    return EXIT_DONE


def _explain(loaded: Loaded, options: argparse.Namespace) -> int:
    from extract.explain import explain_article
    from extract.pipeline import Settings

    settings = Settings(CACHE / "mentions", loaded.content.entities)
    for line in explain_article(options.explain, loaded.content, settings):
        print(line)
    return EXIT_DONE


def _problems(loaded: Loaded) -> tuple[Problem, ...]:
    """All problems of loaded content; checks across records run on what could be read."""
    return tuple(sorted({*loaded.problems, *check_content(loaded.content)}))


def _no_article(name: str, content: Path) -> Problem:
    message = f"{name!r} is no article; name one by its file's stem"
    return Problem(str(content / "articles"), 1, 1, "", message, "unknown-article")


def _taken(path: Path) -> Problem:
    message = "is there already, but cannot be loaded; mend or rename it first"
    return Problem(str(path), 1, 1, "", message, "file-exists")


def _report(problems: Sequence[Problem], form: str) -> bool:
    """Print problems, all of them; say whether any of them is an error."""
    if form == "json":
        print(json.dumps([asdict(problem) for problem in problems], ensure_ascii=False, indent=1))
    for problem in () if form == "json" else problems:
        print(github_annotation(problem) if form == "github" else problem, file=_stream(form))
    errors = sum(problem.severity == "error" for problem in problems)
    if errors:
        print(f"{errors} problem{'s' * (errors > 1)}; nothing was written", file=sys.stderr)
    return has_errors(problems)


def _stream(form: str) -> TextIO:
    return sys.stdout if form == "github" else sys.stderr


def _built(loaded: Loaded, options: argparse.Namespace, files: int, changed: int) -> str:
    events = loaded.content.events
    shown = sum(event.status == "published" for event in events)
    waiting = sum(event.status == "draft" for event in events)
    drafts = f" ({waiting} drafts await review)" if waiting else ""
    return (
        f"built {options.output}/: {shown} events{drafts} from "
        f"{len(loaded.content.articles)} articles, {files} files, {changed} of them changed"
    )


def _extracted(read: Sequence[str], drafted: int, appended: int, left_away: int) -> str:
    away = f"; {left_away} left away, as deleted or rejected" if left_away else ""
    return (
        f"read {len(read)} new articles: drafted {drafted} events, "
        f"added sources to {appended}{away}"
    )


@contextmanager
def _progress_bar() -> Iterator[Callable[[int, int], None]]:
    """Show a bar on standard error when there is much to do and somebody is watching."""
    from tqdm import tqdm

    with tqdm(unit="article", disable=None, leave=False, delay=2) as bar:

        def progress(done: int, whole: int) -> None:
            bar.total = whole
            bar.update(done - bar.n)

        yield progress


def argument_parser() -> argparse.ArgumentParser:
    """Describe every command and option."""
    parser = argparse.ArgumentParser(
        prog="build.py", description="Turn news articles into a source-linked timeline website."
    )
    in_ci = "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"
    parser.set_defaults(run=build, content=Path("content"), format=in_ci)
    _add_common(parser)
    parser.add_argument("--output", type=Path, default=Path("site"), help="the built site's folder")
    parser.add_argument("--drafts", action="store_true", help="show drafts too, marked unreviewed")
    commands = parser.add_subparsers(metavar="COMMAND", help="what to do (none: build the site)")
    _add_add(commands.add_parser("add", help="import text files as articles"))
    _add_extract(commands.add_parser("extract", help="draft event records from new articles"))
    _add_check(commands.add_parser("check", help="list every problem of the content"))
    _add_serve(commands.add_parser("serve", help="show the site while it is edited"))
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    # No defaults here: a command's would replace what was given before its name.
    parser.add_argument(
        "--content",
        type=Path,
        default=argparse.SUPPRESS,
        help="the folder of articles and records (content)",
    )
    parser.add_argument(
        "--format",
        choices=("text", "github", "json"),
        default=argparse.SUPPRESS,
        help="how problems are told (text)",
    )


def _add_add(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=add)
    _add_common(parser)
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+", help="a text file")


def _add_extract(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=extract)
    _add_common(parser)
    parser.add_argument(
        "articles", metavar="ARTICLE", nargs="*", help="an article's id (none: all that are new)"
    )
    parser.add_argument("--limit", type=_count, help="draft at most so many events, best first")
    parser.add_argument(
        "--min-articles", type=_count, default=1, help="draft only what so many articles report"
    )
    parser.add_argument(
        "--redraft", action="store_true", help="replace the drafts that nobody has touched"
    )
    parser.add_argument(
        "--explain", metavar="ARTICLE", help="print what was found in an article, and why"
    )


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=check)
    _add_common(parser)


def _add_serve(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=serve)
    _add_common(parser)
    parser.add_argument("--port", type=_count, default=8000, help="port on this machine (8000)")


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1; write one")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
