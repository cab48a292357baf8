"""What a command tells people and machines: problems, progress, how long things took.

In: problems, counts. Out: lines on standard output and standard error.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from io import TextIOWrapper

from records.problem import Problem, github_annotation, has_errors


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


def print_any_letter() -> None:
    """Write a letter that the terminal cannot show as its number; a file's name may hold any."""
    if isinstance(sys.stdout, TextIOWrapper):  # standard error does so by itself
        sys.stdout.reconfigure(errors="backslashreplace")


def report(problems: Sequence[Problem], form: str) -> bool:
    """Print problems, all of them, as text, json or github; say whether any is an error."""
    if form == "json":
        print(json.dumps([asdict(problem) for problem in problems], indent=1))
    elif form == "github":
        for problem in problems:
            print(github_annotation(problem))
    else:
        for problem in problems:
            print(problem, file=sys.stderr)
    errors = sum(problem.severity == "error" for problem in problems)
    if errors:
        print(f"{errors} problem{'s' * (errors > 1)}; nothing was written", file=sys.stderr)
    return has_errors(problems)


@contextmanager
def progress_bar() -> Iterator[Callable[[int, int], None]]:
    """Show a bar on standard error when there is much to do and somebody is watching."""
    from tqdm import tqdm  # with the extra `extract`, as is all that takes long enough

    with tqdm(unit="article", disable=None, leave=False, delay=2) as bar:

        def progress(done: int, whole: int) -> None:
            bar.total = whole
            bar.update(done - bar.n)

        yield progress
