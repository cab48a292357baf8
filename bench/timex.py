"""Measure the temporal tagger on a folder of TimeML files (or those of MEANTIME).

    python bench/timex.py FOLDER [--types DATE,TIME] [--errors N]

In: TimeML files (`*.tml`) with gold TIMEX3, or MEANTIME's (`*.xml`). Out: strict F1, relaxed F1,
value accuracy and value F1 (the measures of TempEval-3), for DATE and TIME and for all types, the
speed, and with `--errors` the errors, the class with most of them first.
"""

import argparse
import re
import sys
import time
from collections import defaultdict
from datetime import date
from pathlib import Path

if __name__ == "__main__":  # started by its path, the project is not importable yet
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.timex_meantime import read_meantime
from bench.timex_score import Document, Error, Expression, Score, read_timeml, score
from extract.nlp import load_pipeline, parse
from extract.timex import Published, tag


def published(document: Document) -> Published | None:
    """Read the day of publication of a TimeML file."""
    match = re.match(r"(\d{4})-?(\d\d)-?(\d\d)", document.published)
    if match is None:
        return None
    day = date(int(match[1]), int(match[2]), int(match[3]))
    return Published(day, day)


def find(documents: list[Document]) -> tuple[list[tuple[Expression, ...]], float]:
    """Tag each document; return what was found and the seconds spent beyond the parse."""
    pipeline = load_pipeline()
    found, seconds = [], 0.0
    for document in documents:
        doc = parse(pipeline, document.text)
        started = time.perf_counter()
        timexes = tag(doc, published(document))
        seconds += time.perf_counter() - started
        found.append(tuple(Expression(t.start, t.end, t.type, t.value, t.rule) for t in timexes))
    return found, seconds


def report(name: str, total: Score) -> str:
    """Write one line of scores."""
    values = (total.f1(total.exact), total.f1(total.overlapping), total.value_accuracy)
    strict, relaxed, accuracy = (f"{100 * value:5.1f}" for value in values)
    return (
        f"{name:10} gold {total.gold:5} found {total.found:5}  strict F1 {strict}  "
        f"relaxed F1 {relaxed}  value accuracy {accuracy}  "
        f"value F1 {100 * total.f1(total.right_value):5.1f}"
    )


def error_lines(errors: list[tuple[Document, Error]], limit: int) -> list[str]:
    """List errors by class (what went wrong, and the rule or the type), the largest first."""
    classes: dict[str, list[str]] = defaultdict(list)
    for document, error in errors:
        at = error.gold or error.found
        assert at is not None
        name = error.found.rule if error.found else at.type
        words = f"{document.text[at.start : at.end]!r}"
        expected, got = (e.value if e else "-" for e in (error.gold, error.found))
        context = " ".join(document.text[max(0, at.start - 40) : at.end + 30].split())
        line = f"    {document.name}: {words} gold {expected} found {got} | {context}"
        classes[f"{error.kind} ({name})"].append(line)
    lines = []
    for name, members in sorted(classes.items(), key=lambda item: (-len(item[1]), item[0])):
        lines += [f"{len(members):4} {name}", *members[:limit]]
    return lines


def main(arguments: list[str] | None = None) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Measure the temporal tagger on TimeML files.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--types", default="DATE,TIME", help="types of the first line and errors")
    parser.add_argument("--errors", type=int, default=0, help="how many to list of each class")
    options = parser.parse_args(arguments)
    documents = [read_timeml(path) for path in sorted(options.folder.rglob("*.tml"))]
    documents += [read_meantime(path) for path in sorted(options.folder.rglob("*.xml"))]
    if not documents:
        print(f"{options.folder}: error: no .tml file; name a folder of TimeML or MEANTIME files")
        return 1
    found, seconds = find(documents)
    types = frozenset(options.types.split(","))
    errors: list[tuple[Document, Error]] = []
    narrow, whole = Score(), Score()
    for document, expressions in zip(documents, found, strict=True):
        counts, wrong = score(document, expressions, types)
        narrow, whole = narrow + counts, whole + score(document, expressions)[0]
        errors += [(document, error) for error in wrong]
    characters = sum(len(document.text) for document in documents)
    print(report(options.types, narrow), report("all types", whole), sep="\n")
    print(f"{len(documents)} files, {characters / 1e6 * 60 / max(seconds, 1e-9):.1f} MB a minute")
    print(*error_lines(errors, options.errors) if options.errors else (), sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
