"""Work on several processes: each item once, nothing left behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from extract.pipeline import Settings, read_articles
from extract.workers import in_processes
from records.edtf import parse_edtf
from records.model import Article
from tests.worker_tasks import die, double, stumble

DAY = "2021-03-05"

_SLOW = """
import signal, sys, time
from pathlib import Path
from extract.workers import in_processes

def note(item: str) -> str:
    path = Path(item)
    path.with_suffix(".begun").touch()
    time.sleep(0.2)
    path.touch()
    return item

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # shells ignore it in the background
    folder = Path(sys.argv[1])
    for done in in_processes(note, [str(folder / str(n)) for n in range(500)], 2):
        pass
"""


@pytest.mark.parametrize("processes", [1, 2])
def test_every_item_is_worked_on_once(processes: int) -> None:
    """In whatever order they are done."""
    done = sorted(in_processes(double, range(20), processes))

    assert [2 * number for number in range(20)] == done


@pytest.mark.parametrize("processes", [1, 2])
def test_a_failure_is_told(processes: int) -> None:
    """It ends the work, as the caller must know."""
    with pytest.raises(ValueError, match="no article"):
        list(in_processes(stumble, range(10), processes))


def test_a_worker_that_is_killed_is_told_in_words() -> None:
    """As the operating system does where memory is short; a traceback helps nobody then."""
    with pytest.raises(ChildProcessError, match="want of memory"):
        list(in_processes(die, range(10), 2))


@pytest.mark.slow
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_a_stopped_run_begins_nothing_more(how: signal.Signals, tmp_path: Path) -> None:
    """Neither Ctrl-C nor an outright kill leaves a worker that goes on."""
    script = tmp_path / "slow.py"
    script.write_text(_SLOW, encoding="utf-8")
    folder = tmp_path / "items"
    folder.mkdir()
    run = subprocess.Popen(
        [sys.executable, script, folder],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
        stderr=subprocess.DEVNULL,
    )
    _wait_for(lambda: any(folder.glob("*.begun")))
    run.send_signal(how)
    try:
        run.wait(timeout=60)
    finally:
        run.kill()
        run.wait()
    time.sleep(3)
    begun = len(list(folder.glob("*.begun")))
    time.sleep(1)

    assert begun < 500
    assert begun == len(list(folder.glob("*.begun")))


def _wait_for(ready: Callable[[], bool]) -> None:
    for _ in range(300):
        if ready():
            return
        time.sleep(0.1)
    raise AssertionError("it never began")


def test_what_was_read_before_is_not_read_again(tmp_path: Path) -> None:
    """A run that goes on after a stop has only the rest to do."""
    told = "The ferry Alma sank off Norden on Thursday, police said."
    articles = [
        Article(f"a{n}", "Ferry lost", f"{told} It was number {n}.", published=parse_edtf(DAY))
        for n in range(3)
    ]
    settings = Settings(tmp_path / "kept", processes=1)
    first = read_articles(articles[:2], settings)
    done: list[tuple[int, int]] = []
    everything = read_articles(articles, settings, lambda *step: done.append(step))

    assert [(1, 1)] == done
    assert first == {name: everything[name] for name in ("a0", "a1")}
    assert date(2021, 3, 4) in everything["a2"].days


_INTERRUPTED = """
import os, signal, sys, time
from multiprocessing.popen_spawn_posix import Popen
from extract.workers import in_processes

launch, launched = Popen._launch, []

def nap(number):
    time.sleep(0.2)

def interrupted(popen, process):
    launch(popen, process)
    launched.append(process)
    if len(launched) == int(sys.argv[1]):
        os.kill(os.getpid(), signal.SIGINT)
        print("launched whole")

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    Popen._launch = interrupted
    try:
        list(in_processes(nap, range(50), 2))
    except KeyboardInterrupt:
        sys.exit(130)
"""


@pytest.mark.slow
@pytest.mark.parametrize("worker", [1, 2])
def test_ctrl_c_while_a_worker_starts_is_heard_and_leaves_none_waiting(
    worker: int, tmp_path: Path
) -> None:
    """A worker that was launched but not yet known to the pool would be waited for in vain."""
    script = tmp_path / "interrupted.py"
    script.write_text(_INTERRUPTED, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, script, str(worker)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert ended.returncode == 130, ended.stderr.decode()
    assert ended.stdout == b"launched whole\n"


_BUSY = """
import os, signal, sys, threading, time
from extract.workers import in_processes

def work(number):
    time.sleep(60)

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Timer(float(sys.argv[1]), os.kill, (os.getpid(), signal.SIGINT)).start()
    try:
        list(in_processes(work, range(50), 2))
    except KeyboardInterrupt:
        sys.exit(130)
"""


@pytest.mark.slow
def test_ctrl_c_does_not_wait_for_work_that_takes_long(tmp_path: Path) -> None:
    """Loading the parser takes a worker seconds, which its user would have to sit through."""
    script = tmp_path / "busy.py"
    script.write_text(_BUSY, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, script, "2"],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
        timeout=30,
        check=False,
    )

    assert 130 == ended.returncode
