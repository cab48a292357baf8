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

from records.problem import Problem, github_annotation

_STOPPED = ("system", "not-written")
"""Codes of what may stop a command at its last step: some files may be there by then."""


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


@dataclass(slots=True)
class Report:
    """What a command tells: problems as text, github or json, and what it has done.

    As json all problems are one array on standard output, alone, when the command ends.
    """

    form: str
    told: list[Problem] = field(default_factory=list)

    def problems(self, problems: Sequence[Problem]) -> bool:
        """Tell problems, all of them; say whether any is an error."""
        self.told += problems
        for problem in problems if self.form != "json" else ():
            github = self.form == "github"
            line = github_annotation(problem) if github else str(problem)
            print(line, file=sys.stdout if github else sys.stderr)
        errors = [problem for problem in problems if problem.severity == "error"]
        if errors:
            stopped = any(problem.code in _STOPPED for problem in errors)
            so_far = "what was written is whole" if stopped else "nothing was written"
            print(f"{len(errors)} problem{'s' * (len(errors) > 1)}; {so_far}", file=sys.stderr)
        return bool(errors)

    def done(self, line: str) -> None:
        """Tell what was done."""
        print(line, file=sys.stderr if self.form == "json" else sys.stdout)

    def close(self) -> None:
        """End the report."""
        if self.form == "json":
            print(json.dumps([asdict(problem) for problem in self.told], indent=1))


@contextmanager
def progress_bar() -> Iterator[Callable[[int, int], None]]:
    """Show a bar on standard error when there is much to do and somebody is watching."""
    from tqdm import tqdm  # with the extra `extract`, as is all that takes long enough

    with tqdm(unit="article", disable=None, leave=False, delay=2) as bar:

        def progress(done: int, whole: int) -> None:
            bar.total = whole
            bar.update(done - bar.n)

        yield progress
