"""A problem in what somebody wrote: where it is, what is wrong, and what to write instead.

Checks return problems; they never print or raise. In: problems. Out: lines of text.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend, sorted by place. Lines and columns count from 1."""

    path: str
    line: int
    column: int
    field: str
    message: str
    code: str
    severity: Severity = "error"

    def __str__(self) -> str:
        field = f"{self.field}: " if self.field else ""
        place = f"{self.path}:{self.line}:{self.column}"
        return f"{place}: {self.severity}: {field}{self.message} [{self.code}]"


def github_annotation(problem: Problem) -> str:
    """Write a problem as a workflow command, which the forge shows beside the line.

    Format: "Workflow commands for GitHub Actions", setting an error message.
    """
    place = f"file={_escape_property(problem.path)},line={problem.line},col={problem.column}"
    title = _escape_property(problem.code)
    field = f"{problem.field}: " if problem.field else ""
    return f"::{problem.severity} {place},title={title}::{_escape_data(field + problem.message)}"


def has_errors(problems: Iterable[Problem]) -> bool:
    """Say whether any problem must stop the build; warnings do not."""
    return any(problem.severity == "error" for problem in problems)


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")
