"""The editors' preview: a server that rebuilds when a file changes and tells what is wrong.

In: the content folder, and a callback that finds the problems of loaded content. Out: pages,
drafts included. While a problem stands, the last good pages stay, each with a panel that lists
the problems. Pages reload by themselves (the livereload protocol).
"""

import mimetypes
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from urllib.parse import unquote

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from livereload.watcher import get_watcher_class
from tornado.ioloop import IOLoop
from tornado.web import Application, RequestHandler

from publish import urls, words
from publish.context import Panel
from publish.links import check_links
from publish.parts import ShownProblem
from publish.render import TEMPLATES, render
from publish.site import keep_site, render_site
from publish.write import write_site
from records.garbage import uncollected
from records.kept import Kept
from records.load import Loaded, keep_records, load_content
from records.problem import Problem, has_errors

Build = Callable[[Path], Sequence[Problem]]
Check = Callable[[Loaded], Sequence[Problem]]


@dataclass(frozen=True, slots=True)
class Response:
    """What the preview answers."""

    status: int
    content_type: str
    body: bytes


class Preview:
    """A folder with the last good site, and the problems of the last build."""

    def __init__(self, build: Build, folder: Path) -> None:
        self.folder = folder
        self.problems: tuple[Problem, ...] = ()
        self._build = build

    def rebuild(self) -> None:
        """Build again; what could not be built keeps its last good pages."""
        self.problems = tuple(self._build(self.folder))

    def respond(self, path: str) -> Response:
        """Answer a request for a path of the site."""
        file = self._find(path)
        missing = file is None
        file = file or self._find(urls.MISSING)
        if file is None:
            page = render("preview.html", self._panel()) if self.problems else ""
            return Response(404, "text/html; charset=utf-8", page.encode())
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        body = file.read_bytes()
        if kind == "text/html":
            kind, body = "text/html; charset=utf-8", self._with_panel(body)
        return Response(404 if missing else 200, kind, body)

    def _find(self, path: str) -> Path | None:
        """Find a file of the last good site; styles are there before any."""
        name = unquote(path).lstrip("/") or urls.HOME
        if any(part.startswith(".") for part in Path(name).parts):
            return None
        for root in (self.folder, TEMPLATES) if name.startswith(urls.STATIC) else (self.folder,):
            with suppress(OSError, ValueError):  # what can be no file's name
                file = (root / name).resolve()
                if file.is_relative_to(root.resolve()) and file.is_file():
                    return file
        return None

    def _with_panel(self, page: bytes) -> bytes:
        if not self.problems:
            return page
        panel = render("_problems.html", self._panel()).encode()
        return page.replace(b"<body>\n", b"<body>\n" + panel, 1)

    def _panel(self) -> Panel:
        shown = (
            ShownProblem(f"{problem.path}:{problem.line}:{problem.column}", _message(problem))
            for problem in self.problems
        )
        return Panel(words.LANGUAGE, urls.RELOAD_SCRIPT, words.PREVIEW_PROBLEMS, tuple(shown))


def serve_preview(content: Path, folder: Path, *, check: Check, port: int) -> None:
    """Serve until interrupted, and build again whenever the content or a template changes.

    `folder` is the preview's own: drafts are in it, so it is never the published site.
    """
    kept = Keeps(
        keep_records(folder.with_name("records.kept")),
        keep_site(folder.with_name(f"{folder.name}.kept")),
    )
    preview = Preview(partial(build_preview, content, check, kept=kept), folder)
    preview.rebuild()
    watcher = get_watcher_class()()
    for path in (content, TEMPLATES):
        watcher.watch(str(path), preview.rebuild)
    LiveReloadHandler.watcher = watcher
    LiveReloadHandler.live_css = True
    # The library drops changes that follow each other within three seconds.
    LiveReloadHandler.DEFAULT_RELOAD_TIME = 0
    application(preview).listen(port, address="127.0.0.1")
    print(f"the preview is at http://127.0.0.1:{port}/ until you press Ctrl+C", flush=True)
    LiveReloadHandler.start_tasks()
    IOLoop.current().start()


@dataclass(frozen=True, slots=True)
class Keeps:
    """What is kept from one build of a preview to the next."""

    records: Kept = field(default_factory=Kept)
    site: Kept = field(default_factory=Kept)


def build_preview(
    content: Path, check: Check, folder: Path, *, kept: Keeps | None = None
) -> Sequence[Problem]:
    """Build content with its drafts, and return what keeps it from being built."""
    with uncollected():
        return _build(content, check, folder, kept or Keeps())


def _build(content: Path, check: Check, folder: Path, kept: Keeps) -> Sequence[Problem]:
    kept.site.begin()
    loaded = load_content(content, kept.records)
    problems = check(loaded)
    if has_errors(problems):
        return problems
    files = tuple(render_site(loaded.content, drafts=True, preview=True, kept=kept.site))
    problems = check_links(files, written=loaded.content.pages)
    problems = problems or write_site(files, folder, kept.site).problems
    if not problems:
        kept.site.save()
    return problems


def application(preview: Preview) -> Application:
    """Build the web application of a preview."""
    return Application(
        [
            (r"/livereload", LiveReloadHandler),
            (urls.RELOAD_SCRIPT, LiveReloadJSHandler),
            (r"/(.*)", _PageHandler, {"preview": preview}),
        ]
    )


class _PageHandler(RequestHandler):
    def initialize(self, preview: Preview) -> None:
        self.preview = preview

    def get(self, path: str) -> None:
        response = self.preview.respond(path)
        self.set_status(response.status)
        self.set_header("Content-Type", response.content_type)
        self.set_header("Cache-Control", "no-store")
        self.finish(response.body)


def _message(problem: Problem) -> str:
    field = f"{problem.field}: " if problem.field else ""
    return f"{field}{problem.message}"
