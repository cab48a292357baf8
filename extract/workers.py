"""Do the same work on many items, on several processes, and stop at once when told to.

In: a function, items, how many processes. Out: results, in the order in which they are done.
Only a few items a process are under way at a time, so memory does not grow with their number.
Stopped by Ctrl-C or by any failure, it ends its processes at once and leaves none behind; nor does
it when it is killed outright: a worker that finds itself an orphan ends. A killed worker ends
the work with ChildProcessError.
"""

import errno
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from multiprocessing import active_children, get_context
from typing import TypeVar

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")
_UNDER_WAY = 3
"""Items a process: one in work, the others waiting, so that none is idle."""
_LOOK = 0.5
"""Seconds between two looks whether the parent is alive."""


def in_processes(
    work: Callable[[_Item], _Result], items: Sequence[_Item], processes: int
) -> Iterator[_Result]:
    """Yield the result of each item as it is done; with one process, do it here."""
    if processes < 2:
        yield from map(work, items)
        return
    # Spawned, not forked: a fork copies the locks of the progress bar's thread as they are.
    pool = ProcessPoolExecutor(
        processes, get_context("spawn"), initializer=_begin, initargs=(os.getpid(),)
    )
    try:
        yield from _results(pool, work, items, processes * _UNDER_WAY)
    except BaseException:
        # What they have in work is lost, and may take long: loading the parser takes seconds.
        for worker in active_children():
            worker.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _results(
    pool: ProcessPoolExecutor,
    work: Callable[[_Item], _Result],
    items: Sequence[_Item],
    under_way: int,
) -> Iterator[_Result]:
    left = iter(items)
    pending: set[Future[_Result]] = set()
    while True:
        for item in islice(left, under_way - len(pending)):
            with _ctrl_c_held_back():
                pending.add(pool.submit(work, item))
        if not pending:
            return
        done, pending = wait(pending, return_when=FIRST_COMPLETED)
        for future in done:
            yield _result_of(future)


def _result_of(future: Future[_Result]) -> _Result:
    try:
        return future.result()
    except BrokenProcessPool:
        message = "a process that reads articles was killed, perhaps for want of memory"
        raise ChildProcessError(errno.ECHILD, message) from None


@contextmanager
def _ctrl_c_held_back() -> Iterator[None]:
    """Let Ctrl-C wait while a worker may be starting: one half started is waited for in vain."""
    here = threading.current_thread() is threading.main_thread()
    if not here or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    came: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if came:
        raise KeyboardInterrupt


def _begin(parent: int) -> None:
    """Leave Ctrl-C to the parent, and do not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_LOOK)
    os._exit(1)
