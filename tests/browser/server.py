"""Serve a built site on this machine, on a sub-path if asked, as a static host would.

In: a folder. Out: the address that it is served at.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any


@contextmanager
def served(folder: Path, *, under: str = "/") -> Iterator[str]:
    """Serve a folder below the path `under`, and give the address of its first page."""
    answer = partial(_Files, directory=str(folder), under=under)
    with ThreadingHTTPServer(("127.0.0.1", 0), answer) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{under}"
        finally:
            server.shutdown()


class _Files(SimpleHTTPRequestHandler):
    """Files of one folder, found at one path and nowhere else, with no log."""

    def __init__(self, *args: Any, under: str, directory: str) -> None:
        self.under = under
        super().__init__(*args, directory=directory)

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.under):
            return f"{self.directory}/no such file"
        return super().translate_path("/" + path.removeprefix(self.under))

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the test's own output is what counts."""
