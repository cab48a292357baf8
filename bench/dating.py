"""Measure whether events get the right day, on the Wikinews timelines of SemEval-2015 task 4.

In: the folder with `docs.jsonl`, `timelines.jsonl` (an event's date, the sentences that report
it). Out: the share of dated gold mentions given the right day, and the date-F1 of the entities'
timelines, beside the mentions a document. `--errors N` lists wrong ones.

    python -m bench.dating FOLDER [--pipeline NAME] [--all] [--errors N] [--write FILE]

A mention's day is its date, or the likeliest day where only bounds are known. `--all` dates every
predicate that happened, also those that are not worth a record: it measures dating alone.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extract.mention import MentionDate
from extract.mentions import Considered, consider
from extract.nlp import DEFAULT_PIPELINE, load_pipeline, parse
from extract.timex import Published, tag
from records.edtf import parse_edtf
from records.model import Article


@dataclass(frozen=True, slots=True)
class Dated:
    """One predicate of the extractor: where it stands, its word and its day."""

    doc: str
    sentence: int
    """Counting from 0 = the headline, 1 = the dateline, as the gold does."""
    word: str
    day: str
    drafted: bool


@dataclass(frozen=True, slots=True)
class Gold:
    """One dated mention of the gold timelines."""

    doc: str
    sentence: int
    word: str
    date: str


def best_day(date: MentionDate | None) -> str:
    """Give the day or month that a mention would be sorted on; empty where none is known."""
    if date is None:
        return ""
    if date.likely is not None:
        return date.likely.isoformat()
    first, last = date.edtf.earliest, date.edtf.latest
    if first is None or last is None or first.year != last.year:
        return ""
    return f"{first:%Y-%m}" if first.month == last.month else f"{first:%Y}"


def load_lines(path: Path) -> list[dict[str, Any]]:
    """Read a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def load_gold(folder: Path) -> tuple[list[Gold], list[dict[str, Any]]]:
    """Read the gold timelines: each dated mention once, and the timelines as they are."""
    timelines = load_lines(folder / "timelines.jsonl")
    known = {doc["id"] for doc in load_lines(folder / "docs.jsonl")}
    found: dict[tuple[str, int, str], str] = {}
    for timeline in timelines:
        for entry in timeline["entries"]:
            for mention in entry["mentions"]:
                place = (mention["doc"], int(mention["sentence"]), mention["text"])
                found.setdefault(place, _gold_date(entry["date"]))
    gold = [Gold(*place, date) for place, date in found.items() if place[0] in known and date]
    return gold, timelines


def _gold_date(date: str) -> str:
    match = re.fullmatch(r"(\d{4})-(\d\d|XX)-(\d\d|XX)", date)
    return "-".join(part for part in match.groups() if part != "XX") if match else ""


def run(folder: Path, pipeline: str) -> tuple[list[Dated], dict[str, list[str]]]:
    """Date every predicate of the documents; give their sentences too."""
    nlp = load_pipeline(pipeline)
    dated: list[Dated] = []
    sentences: dict[str, list[str]] = {}
    for record in load_lines(folder / "docs.jsonl"):
        lines = [record["title"], *record["text"].split("\n")]
        sentences[record["id"]] = [lines[0], "", *lines[1:]]
        dated += _document(record, nlp, lines)
    return dated, sentences


def _document(record: dict[str, Any], nlp: Any, lines: list[str]) -> Iterator[Dated]:
    text = "\n\n".join(lines)
    ends, at = [], 0
    for line in lines:
        at += len(line) + 2
        ends.append(at)
    article = Article(record["id"], record["title"], text, published=parse_edtf(record["date"]))
    assert article.published is not None and article.published.exact_day is not None
    day = article.published.exact_day
    doc = parse(nlp, text)
    for one in consider(article, doc, tag(doc, Published(day, day))):
        yield _one(one, record["id"], ends)


def _one(one: Considered, doc: str, ends: list[int]) -> Dated:
    line = next(n for n, end in enumerate(ends) if one.trigger.head.idx < end)
    word = "_".join(dict.fromkeys(token.text for token in one.trigger.tokens))
    return Dated(doc, line + 1 if line else 0, word, best_day(one.date), one.mention is not None)


def hits(gold: Gold, dated: list[Dated]) -> bool:
    """Say whether a gold mention is right: its own word's day, else any of its sentence."""
    first = gold.word.split("_")[0].lower()
    here = [one for one in dated if (one.doc, one.sentence) == (gold.doc, gold.sentence)]
    named = [one for one in here if first in one.word.lower()] or here
    return any(one.day.startswith(gold.date) for one in named)


def date_f1(
    dated: list[Dated],
    sentences: dict[str, list[str]],
    timelines: list[dict[str, Any]],
    corpora: dict[str, str],
) -> tuple[float, float, float]:
    """Give precision, recall and F1 of the days of each entity's timeline, macro-averaged."""
    totals, count = [0.0, 0.0, 0.0], 0
    for timeline in timelines:
        gold = {_gold_date(entry["date"]) for entry in timeline["entries"]}
        gold = {day for day in gold if len(day) == 10}
        if not gold:
            continue
        words = timeline["entity"].split()
        names = [word for word in words if len(word) >= 4 and word[0].isupper()] or words
        pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b")
        days = {
            one.day
            for one in dated
            if corpora[one.doc] == timeline["corpus"]
            and len(one.day) == 10
            and pattern.search(sentences[one.doc][one.sentence])
        }
        right = len(days & gold)
        precision, recall = right / len(days) if days else 0.0, right / len(gold)
        f1 = 2 * precision * recall / (precision + recall) if right else 0.0
        totals = [sum(pair) for pair in zip(totals, (precision, recall, f1), strict=True)]
        count += 1
    return totals[0] / count, totals[1] / count, totals[2] / count


def main() -> int:
    """Print the measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pipeline", default=DEFAULT_PIPELINE)
    parser.add_argument(
        "--all", action="store_true", help="date every predicate, not only mentions"
    )
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--write", type=Path, help="write the predictions as JSON lines")
    options = parser.parse_args()
    gold, timelines = load_gold(options.folder)
    every, sentences = run(options.folder, options.pipeline)
    dated = every if options.all else [one for one in every if one.drafted]
    cited = {(one.doc, one.sentence) for one in dated}
    found = [one for one in gold if (one.doc, one.sentence) in cited]
    right = [one for one in found if hits(one, dated)]
    corpora = {doc["id"]: doc["corpus"] for doc in load_lines(options.folder / "docs.jsonl")}
    f1 = date_f1(dated, sentences, timelines, corpora)
    print(f"gold {len(gold)}  cited {len(found)}  right {len(right)}")
    print(
        f"right of cited {len(right) / len(found):.3f}  right of all {len(right) / len(gold):.3f}"
    )
    print("date P {:.3f} R {:.3f} F1 {:.3f}".format(*f1))
    print(f"mentions a document {len(dated) / len(corpora):.1f}")
    wrong = [one for one in gold if one not in right]
    for one in wrong[: options.errors]:
        guesses = [
            (d.word, d.day, d.drafted)
            for d in every
            if (d.doc, d.sentence) == (one.doc, one.sentence)
        ]
        print(
            f"{one.doc}:{one.sentence} {one.word} {one.date} {guesses}\n    {sentences[one.doc][one.sentence]}"
        )
    if options.write:
        rows = (
            {
                "date": d.day or None,
                "mentions": [{"doc": d.doc, "sentence": d.sentence}],
                "text": d.word,
            }
            for d in dated
        )
        options.write.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
