"""The ledger: what has been extracted, so that a deleted draft stays away.

In and out: the text of `content/extracted.tsv`, which is kept in git. Two kinds of line, sorted,
the later of two with the same key being the one in force:

    article <id> <hash of text> <extractor version> <event id>@<hash of quote> …
    draft   <event id> <hash of the file as drafted>

A passage whose event is in the ledger, but has no file any more, was deleted by an editor: no
draft is made of it again. A draft whose file still has its hash has been touched by nobody.
"""

import hashlib
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from records.model import Article, Event, Source
from records.quotes import normalise

VERSION = "1"
"""The extractor's version, raised when its drafts change."""
_HEADER = "# What the extractor has read and drafted. Written by `build.py extract`.\n"


@dataclass(frozen=True, slots=True)
class Read:
    """One article as it was extracted: its text's hash and the passages that became sources."""

    text_hash: str
    version: str
    passages: Mapping[str, str] = field(default_factory=dict)
    """Hash of a quote → id of the event that it was drafted for."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the ledger's lines say, by article and by draft."""

    articles: Mapping[str, Read] = field(default_factory=dict)
    drafts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written:
    """An event file that was drafted or added to."""

    event: Event
    path: Path
    sources: tuple[Source, ...]
    """Those that are new in it."""
    draft_hash: str = ""
    """The file's hash, while nobody but the extractor has written it."""


def text_hash(text: str) -> str:
    """Give a short hash of a text, white space and quotation marks folded."""
    return hashlib.sha256(normalise(text)[0].strip().encode()).hexdigest()[:16]


def file_hash(text: str) -> str:
    """Give a short hash of a file's text, line ends folded."""
    return hashlib.sha256(text.replace("\r\n", "\n").encode()).hexdigest()[:16]


def read_ledger(text: str) -> Ledger:
    """Read a ledger; a line that means nothing is skipped, so that a bad merge loses little."""
    articles: dict[str, Read] = {}
    drafts: dict[str, str] = {}
    for line in text.splitlines():
        match line.split("\t"):
            case ["article", article, hashed, version, *passages]:
                pairs = (passage.partition("@") for passage in passages)
                by_quote = {quote: event for event, _, quote in pairs if quote}
                articles[article] = Read(hashed, version, by_quote)
            case ["draft", event, hashed]:
                drafts[event] = hashed
    return Ledger(articles, drafts)


def add_lines(text: str, new: Ledger) -> str:
    """Insert lines into a ledger's text in their order; no line of it is changed."""
    lines = (text or _HEADER).splitlines(keepends=True)
    if not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    for line in ledger_lines(new):
        lines.insert(bisect_right(lines, _key(line), key=_key), line)
    return "".join(lines)


def ledger_lines(ledger: Ledger) -> Iterable[str]:
    """Write a ledger's lines, articles first."""
    for article, read in sorted(ledger.articles.items()):
        passages = (f"{event}@{quote}" for quote, event in sorted(read.passages.items()))
        yield "\t".join(("article", article, read.text_hash, read.version, *passages)) + "\n"
    for event, hashed in sorted(ledger.drafts.items()):
        yield f"draft\t{event}\t{hashed}\n"


def whole_text(ledger: Ledger) -> str:
    """Write a ledger anew, as `extract --redraft` does."""
    return _HEADER + "".join(ledger_lines(ledger))


def remember(ledger: Ledger, new: Sequence[Article], written: Sequence[Written]) -> Ledger:
    """Say what a run adds to a ledger: articles read, passages used, drafts as written."""
    passages: dict[str, dict[str, str]] = {article.id: {} for article in new}
    for each in written:
        for source in each.sources:
            passages.setdefault(source.article, {})[text_hash(source.quote)] = each.event.id
    read = {article.id: Read(text_hash(article.text), VERSION) for article in new}
    articles = {}
    for article, found in passages.items():
        earlier = ledger.articles.get(article)
        basis = read.get(article) or earlier or Read("", VERSION)
        used = dict(earlier.passages) if earlier else {}
        articles[article] = replace(basis, passages=used | found)
    drafts = {each.event.id: each.draft_hash for each in written if each.draft_hash}
    return Ledger(articles, drafts)


def forget(ledger: Ledger, events: Collection[str]) -> Ledger:
    """Forget some events and that any article was read; what editors deleted stays known."""
    articles = {
        article: Read("", read.version, {q: e for q, e in read.passages.items() if e not in events})
        for article, read in ledger.articles.items()
    }
    drafts = {event: hashed for event, hashed in ledger.drafts.items() if event not in events}
    return Ledger(articles, drafts)


def _key(line: str) -> tuple[str, ...]:
    return ("",) if line.startswith("#") else tuple(line.rstrip("\n").split("\t")[:2])
