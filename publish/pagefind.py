"""Pagefind as a program that is asked: pages in, the files of an index out, none on the disk.

In: paths and texts of pages. Out: names and bytes of the index's files. The program is that of
the package, run as the service that its own libraries talk to: each request and each answer is
JSON in base64, with a comma after it. The same pages in the same order give the same bytes.
"""

import base64
import errno
import json
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import islice
from threading import Thread
from typing import Any

from pagefind_bin import get_executable

Message = Mapping[str, Any]

_CHUNK = 1 << 20


def index_pages(pages: Iterable[tuple[str, str]]) -> Mapping[str, bytes]:
    """Index pages; ChildProcessError where that fails."""
    command = (get_executable(), "--service")
    # In a session of its own Ctrl-C does not reach it: it is ended here, without its traceback.
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    ) as process:
        try:
            return _index(process, pages)
        finally:
            process.kill()
            with suppress(OSError):  # what was still to be sent to it
                process.stdin.close()  # type: ignore[union-attr]


def _index(
    process: "subprocess.Popen[bytes]", pages: Iterable[tuple[str, str]]
) -> Mapping[str, bytes]:
    answers = _answers(process)
    [new] = _ask(process, answers, [{"type": "NewIndex"}])
    index = {"index_id": new["index_id"]}
    added = [{"type": "AddFile", "file_path": path, "file_contents": text} for path, text in pages]
    _ask(process, answers, [each | index for each in added])
    [found] = _ask(process, answers, [{"type": "GetFiles"} | index])
    return {file["path"]: base64.b64decode(file["content"]) for file in found["files"]}


def _ask(
    process: "subprocess.Popen[bytes]", answers: Iterator[Message], requests: list[Message]
) -> list[Message]:
    """Send requests, and wait for the answer to each."""
    # It answers while it is asked: if nobody read meanwhile, each would wait for the other.
    Thread(target=_send, args=(process, requests), daemon=True).start()
    found = list(islice(answers, len(requests)))
    failed = next((each for each in found if each["type"] == "Error"), None)
    if failed or len(found) < len(requests):
        reason = failed["message"] if failed else "it ended too soon"
        raise ChildProcessError(errno.ECHILD, f"the search index failed: {reason}", "pagefind")
    return found


def _send(process: "subprocess.Popen[bytes]", requests: list[Message]) -> None:
    try:
        for number, payload in enumerate(requests, start=1):
            text = json.dumps({"message_id": number, "payload": payload})
            process.stdin.write(base64.b64encode(text.encode()) + b",")  # type: ignore[union-attr]
        process.stdin.flush()  # type: ignore[union-attr]
    except (OSError, ValueError):
        pass  # It has ended, as who waits for its answers will see.


def _answers(process: "subprocess.Popen[bytes]") -> Iterator[Message]:
    """Read answers as they come, until the program ends."""
    rest: list[bytes] = []
    while chunk := process.stdout.read1(_CHUNK):  # type: ignore[union-attr]
        *ends, begun = chunk.split(b",")
        for end in ends:
            yield json.loads(base64.b64decode(b"".join([*rest, end])))["payload"]
            rest = []
        rest.append(begun)
