"""Kill a build at each of its moments: `python -m tests.killed_build FILES START MOMENTS`.

In: the pickled files to write, a folder as it is before the build, and a folder for the
results. Out: one copy of START for each moment, as the kill left it. A moment is the instant
before the program opens, moves or removes a file, or makes or removes a folder.
"""

import os
import pickle
import shutil
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from publish.files import File
from publish.write import write_site

_STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir"}


def main(files_path: str, start: str, moments: str) -> None:
    """Go through the moments until a build comes to its end."""
    files = pickle.loads(Path(files_path).read_bytes())
    moment = 0
    while True:
        moment += 1
        folder = Path(moments) / f"{moment:04d}"
        shutil.copytree(start, folder)
        child = os.fork()
        if child == 0:
            _die_at(moment, files, folder)
        status = os.waitpid(child, 0)[1]
        if not os.WIFSIGNALED(status):
            shutil.rmtree(folder)
            sys.exit(os.waitstatus_to_exitcode(status))


def _die_at(moment: int, files: Sequence[File], folder: Path) -> None:
    left = moment

    def count(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in _STEPS:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)
    written = write_site(files, folder)
    os._exit(1 if written.problems else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
