"""Measure whether events get the right day, on the Wikinews timelines of SemEval-2015 task 4.

In: the folder with `docs.jsonl` and `timelines.jsonl` (Minard et al. 2015; an event's date and
the sentences that report it). Out: the share of dated gold mentions given the right day, and the
date-F1 of the entities' timelines. `--errors N` lists wrong ones.

    python -m bench.dating FOLDER [--level all|mentions|records] [--errors N] [--write FILE]

`records` counts the mentions that each make a record; `mentions` also undated statements, which
only support what others report; `all` dates every predicate, event or not: the dating alone. The
headline, which is no part of an article's text elsewhere, is read as a first paragraph here,
because the gold dates it. A mention's day is its date, or the likeliest day where only bounds are
known. A gold mention is right as the task has it: its word's day where a predicate of ours has
the word, else any day of its sentence; a month or a year is met at its own precision.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spacy.language import Language

from extract.mention import MentionDate
from extract.mentions import Considered, consider
from extract.mentions.headline.headline_case import sentence_case
from extract.nlp import DEFAULT_PIPELINE, load_pipeline, parse
from extract.timex import Published, tag
from records.edtf import parse_edtf
from records.model import Article

LEVELS = {"all": 0, "mentions": 1, "records": 2}


@dataclass(frozen=True, slots=True)
class Dated:
    """One predicate of the extractor: where it stands, its word and its day."""

    doc: str
    sentence: int
    """Counting from 0 = the headline, 1 = the dateline, as the gold does."""
    word: str
    day: str
    level: int


@dataclass(frozen=True, slots=True)
class Gold:
    """One dated mention of the gold timelines."""

    doc: str
    sentence: int
    word: str
    date: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """The gold: documents by id, dated mentions, and the timelines of the entities."""

    docs: dict[str, dict[str, Any]]
    mentions: tuple[Gold, ...]
    timelines: tuple[dict[str, Any], ...]

    def sentences(self, doc: str) -> list[str]:
        """Give the headline, the empty dateline and the lines of a document."""
        return [self.docs[doc]["title"], "", *self.docs[doc]["text"].split("\n")]


def load_corpus(folder: Path) -> Corpus:
    """Read the gold; a mention of several timelines counts once."""
    docs = {doc["id"]: doc for doc in _lines(folder / "docs.jsonl")}
    timelines = tuple(_lines(folder / "timelines.jsonl"))
    found: dict[tuple[str, int, str], str] = {}
    for timeline in timelines:
        for entry in timeline["entries"]:
            for mention in entry["mentions"]:
                place = (mention["doc"], int(mention["sentence"]), mention["text"])
                found.setdefault(place, gold_date(entry["date"]))
    gold = (Gold(*place, date) for place, date in found.items() if place[0] in docs and date)
    return Corpus(docs, tuple(gold), timelines)


def gold_date(date: str) -> str:
    """Read `2007-03-XX` as `2007-03`; empty where the year is unknown."""
    match = re.fullmatch(r"(\d{4})-(\d\d|XX)-(\d\d|XX)", date)
    return "-".join(part for part in match.groups() if part != "XX") if match else ""


def best_day(date: MentionDate | None) -> str:
    """Give the day, month or year that a mention would be sorted on; empty if none is known."""
    if date is None:
        return ""
    if date.likely is not None:
        return date.likely.isoformat()
    first, last = date.edtf.earliest, date.edtf.latest
    if first is not None and date.edtf.shape == "interval":
        return date.edtf.text.split("/")[0]
    if first is None or last is None or first.year != last.year:
        return ""
    return f"{first:%Y-%m}" if first.month == last.month else f"{first:%Y}"


def date_all(corpus: Corpus, nlp: Language) -> list[Dated]:
    """Date every predicate of the documents."""
    return [dated for record in corpus.docs.values() for dated in _document(record, nlp)]


def _document(record: dict[str, Any], nlp: Language) -> Iterator[Dated]:
    lines = [record["title"], *record["text"].split("\n")]
    text = "\n\n".join(lines)
    ends = [sum(len(line) + 2 for line in lines[: n + 1]) for n in range(len(lines))]
    article = Article(record["id"], record["title"], text, published=parse_edtf(record["date"]))
    assert article.published is not None and article.published.exact_day is not None
    day = article.published.exact_day
    doc = parse(nlp, text)
    headline = parse(nlp, sentence_case(article.title, doc))
    for one in consider(article, doc, tag(doc, Published(day, day)), (), headline):
        yield _dated(one, article.id, ends)


def _dated(one: Considered, doc: str, ends: list[int]) -> Dated:
    line = next(n for n, end in enumerate(ends) if one.trigger.head.idx < end)
    word = "_".join(dict.fromkeys(token.text for token in one.trigger.tokens))
    level = 0 if one.mention is None else 2 if one.mention.alone else 1
    return Dated(doc, line + 1 if line else 0, word, best_day(one.date), level)


def is_right(gold: Gold, dated: list[Dated]) -> bool:
    """Say whether a gold mention has its date: by its own word, else by any of its sentence."""
    first = gold.word.split("_")[0].lower()
    here = [one for one in dated if (one.doc, one.sentence) == (gold.doc, gold.sentence)]
    named = [one for one in here if first in one.word.lower()] or here
    return any(one.day.startswith(gold.date) for one in named)


def date_f1(dated: list[Dated], corpus: Corpus) -> tuple[float, float, float]:
    """Give precision, recall and F1 of the days of each entity's timeline, macro-averaged."""
    scores = []
    for timeline in corpus.timelines:
        gold = {gold_date(entry["date"]) for entry in timeline["entries"]}
        gold = {day for day in gold if len(day) == 10}
        if gold:
            scores.append(_score(_days_about(timeline, dated, corpus), gold))
    precision, recall, f1 = (sum(column) / len(scores) for column in zip(*scores, strict=True))
    return precision, recall, f1


def _days_about(timeline: dict[str, Any], dated: list[Dated], corpus: Corpus) -> set[str]:
    """Give the days of the sentences that name any word of an entity's name, as the task does."""
    words = timeline["entity"].split()
    names = [word for word in words if len(word) >= 4 and word[0].isupper()] or words
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b")
    return {
        one.day
        for one in dated
        if len(one.day) == 10
        and corpus.docs[one.doc]["corpus"] == timeline["corpus"]
        and pattern.search(corpus.sentences(one.doc)[one.sentence])
    }


def _score(days: set[str], gold: set[str]) -> tuple[float, float, float]:
    right = len(days & gold)
    if not right:
        return 0.0, 0.0, 0.0
    precision, recall = right / len(days), right / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def report(dated: list[Dated], corpus: Corpus) -> Iterator[str]:
    """Write the measure of one level in lines."""
    cited = {(one.doc, one.sentence) for one in dated}
    found = [one for one in corpus.mentions if (one.doc, one.sentence) in cited]
    right = sum(is_right(one, dated) for one in found)
    precision, recall, f1 = date_f1(dated, corpus)
    yield f"gold {len(corpus.mentions)}, of them in a sentence cited {len(found)}, right {right}"
    yield f"right: {right / len(found):.3f} of cited, {right / len(corpus.mentions):.3f} of all"
    yield f"entity dates: P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"
    yield f"{len(dated) / len(corpus.docs):.1f} a document"


def errors(dated: list[Dated], corpus: Corpus) -> Iterator[str]:
    """List the gold mentions that are wrong, with what was found in their sentences."""
    for gold in corpus.mentions:
        if not is_right(gold, dated):
            here = [one for one in dated if (one.doc, one.sentence) == (gold.doc, gold.sentence)]
            guesses = ", ".join(f"{one.word}={one.day or '?'}" for one in here)
            yield f"{gold.doc}:{gold.sentence} {gold.word} is {gold.date}; found {guesses}"
            yield f"    {corpus.sentences(gold.doc)[gold.sentence]}"


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _row(one: Dated) -> str:
    place = {"doc": one.doc, "sentence": one.sentence}
    return json.dumps({"date": one.day or None, "mentions": [place], "text": one.word}) + "\n"


def main() -> int:
    """Print the measure."""
    parser = argparse.ArgumentParser(description="Measure whether events get the right day.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pipeline", default=DEFAULT_PIPELINE)
    parser.add_argument("--level", choices=LEVELS, help="one level only; all three if left out")
    parser.add_argument("--errors", type=int, default=0, help="list so many wrong ones")
    parser.add_argument("--write", type=Path, help="write what was found as JSON lines")
    options = parser.parse_args()
    corpus = load_corpus(options.folder)
    every = date_all(corpus, load_pipeline(options.pipeline))
    dated = every
    for level in [options.level] if options.level else LEVELS:
        dated = [one for one in every if one.level >= LEVELS[level]]
        print(f"{level}:", *report(dated, corpus), sep="\n    ")
    print(*list(errors(dated, corpus))[: 2 * options.errors], sep="\n")
    if options.write:
        options.write.write_text("".join(map(_row, dated)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
