"""Time builds of a large site: from nothing, again unchanged, and after one edit of each kind.

In: the demonstration's content, copied until there are so many events; each copy has its own
articles and its own words. Out: seconds of each whole process, by the clock and of the
processors, and their share of a build from nothing; medians of some rounds. In the end the output
is compared with a clean build's.

    python -m bench.build [--events 2000] [--rounds 3] [--folder FOLDER]
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
_CONTENT = ROOT / "content"
_SUMMARY = re.compile(r"^summary: \|\n  ", re.MULTILINE)
_TITLE = re.compile(r"^title: (.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Spent:
    """What one or the median build took, in seconds."""

    clock: float
    processors: float


def write_copies(events: int, folder: Path) -> None:
    """Write a content folder of so many events, none with the words of another."""
    records = sorted((_CONTENT / "events").rglob("*.yaml"))
    shutil.copytree(_CONTENT / "pages", folder / "pages")
    for name in ("site.yaml", "entities.yaml"):
        shutil.copyfile(_CONTENT / name, folder / name)
    for number in range(events):
        copy_number, which = divmod(number, len(records))
        if which == 0:
            _write_articles(folder, copy_number)
        path = folder / records[which].relative_to(_CONTENT)
        text = records[which].read_text(encoding="utf-8")
        text = re.sub(r"(\n    article: \S+)", rf"\1-{copy_number}", text)
        _write(path.with_stem(f"{path.stem}-{copy_number}"), _told_apart(text, copy_number))


def _write_articles(folder: Path, copy_number: int) -> None:
    for path in (_CONTENT / "articles").glob("*.md"):
        text = f"{path.read_text(encoding='utf-8')}\n\nThis is copy {copy_number}.\n"
        _write(folder / "articles" / f"{path.stem}-{copy_number}.md", text)


def _told_apart(text: str, number: int) -> str:
    """Put a number into title and summary: what is worked out once for equal words is not here."""
    text = _SUMMARY.sub(rf"\g<0>In copy {number}: ", text)
    return _TITLE.sub(lambda match: _quoted(f"{match[1].strip(chr(34))} ({number})"), text)


def _quoted(title: str) -> str:
    return "title: '{}'".format(title.replace("'", "''"))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _edits(content: Path) -> Iterator[tuple[str, Callable[[int], None]]]:
    """Give the kinds of edit, each with what makes it in a round."""
    events = sorted((content / "events" / "2020").glob("*.yaml"))
    event, article = events[len(events) // 2], min((content / "articles").glob("*.md"))

    def change(path: Path, old: str, new: str) -> None:
        _write(path, re.sub(old, new, path.read_text(encoding="utf-8"), count=1, flags=re.M))

    yield "unchanged", lambda _: None
    yield "one summary", lambda n: change(event, r"^  In copy [\d.]+:", f"  In copy {n}.{n}:")
    yield "one title", lambda n: change(event, r"^title: '(\d+: )?", f"title: '{n}: ")
    yield "one article", lambda n: change(article, r"^title:", f"title: {n}")
    yield "one more event", lambda n: _write(event.with_stem(f"new-{n}"), event.read_text("utf-8"))
    yield "all: site's title", lambda n: change(content / "site.yaml", r"^title:", f"title: {n}")


def _build(folder: Path, site: str) -> Spent:
    command = [sys.executable, str(ROOT / "build.py"), "--content", "content", "--output", site]
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit("the build failed")
    return Spent(time.perf_counter() - start, used.ru_utime + used.ru_stime)


def _clean(folder: Path, site: str) -> Spent:
    for name in (".cache", site):
        shutil.rmtree(folder / name, ignore_errors=True)
    return _build(folder, site)


def _median(spent: list[Spent]) -> Spent:
    return Spent(
        statistics.median(each.clock for each in spent),
        statistics.median(each.processors for each in spent),
    )


def measure(events: int, rounds: int, folder: Path) -> Iterator[tuple[str, Spent]]:
    """Give the median of each kind of build; the first is the one from nothing."""
    write_copies(events, folder / "content")
    yield "from nothing", _median([_clean(folder, "site") for _ in range(rounds)])
    for name, edit in _edits(folder / "content"):
        spent = []
        for number in range(1, rounds + 1):
            edit(number)
            spent.append(_build(folder, "site"))
        yield name, _median(spent)
    _clean(folder, "clean")
    if subprocess.run(["diff", "--recursive", "--brief", "site", "clean"], cwd=folder).returncode:
        sys.exit("the output differs from a clean build's")


def main() -> None:
    """Measure, and print a line a kind of build."""
    parser = argparse.ArgumentParser(description="Time builds of a large site.")
    parser.add_argument("--events", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="where to work: best one in memory")
    options = parser.parse_args()
    with TemporaryDirectory(dir=options.folder) as folder:
        whole: Spent | None = None
        print(f"{'':20}{'clock':>9}{'share':>8}{'processors':>12}{'share':>8}")
        for name, spent in measure(options.events, options.rounds, Path(folder)):
            whole = whole or spent
            print(
                f"{name:20}{spent.clock:7.2f} s{spent.clock / whole.clock:8.3f}"
                f"{spent.processors:10.2f} s{spent.processors / whole.processors:8.3f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
