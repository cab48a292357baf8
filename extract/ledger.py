"""The ledger: what has been extracted, so that a deleted draft stays away.

In and out: the text of `content/extracted.tsv`, which is kept in git. Two kinds of line, sorted,
the later of two with the same key being the one in force; of two for one article the mentions of
both count, as a merge of two branches leaves them:

    article <id> <hash of text> <version of this form>@<publication date> <event id>@<mention> …
    draft   <event id> <hash of the file as drafted>

A mention is the hash of its passage and where in it the event's word stands: `30ca7847.57`. One
whose event has no file any more was deleted by an editor: no draft is made of it again; unless a
record that did not quote the passage then (`30ca7847.q5f0e` notes those that did) quotes it now.
A draft whose file still has its hash has been touched by nobody.
"""

import hashlib
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from extract.mention import Mention
from records.folder import LEDGER_FILE
from records.model import Article, Content, Event, Source
from records.problem import Problem
from records.quotes import normalise

VERSION = "1"
"""The version of the lines' form, raised when an older extractor would misread them."""
_HEADER = "# What the extractor has read and drafted. Written by `build.py extract`.\n"


@dataclass(frozen=True, slots=True)
class Read:
    """One article as it was extracted: its text's hash, and which event each mention went to."""

    text_hash: str
    version: str
    """Of the line's form, then `@` and the publication date that relative words were read by."""
    mentions: Mapping[str, str] = field(default_factory=dict)
    """A mention's key → the id of its event."""

    @property
    def published(self) -> str | None:
        """The article's date then, empty where it had none; None where it was not noted."""
        _, at, published = self.version.partition("@")
        return published if at else None

    def used_for(self, passage_hash: str) -> frozenset[str]:
        """Give the events that a passage's mentions went to, or that quoted it even then."""
        mine = (event for key, event in self.mentions.items() if key.startswith(passage_hash))
        return frozenset(mine)


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


def mention_key(mention: Mention, article: Article) -> str:
    """Name a mention by its words, so that a change elsewhere in the article leaves it known."""
    passage = article.text[mention.start : mention.end]
    return f"{text_hash(passage)}.{mention.trigger_start - mention.start}"


def quoting_key(key: str, event_id: str) -> str:
    """Name a record that quotes the passage of a mention: `30ca7847.q5f0e`."""
    return f"{key.partition('.')[0]}.q{text_hash(event_id)[:4]}"


def file_hash(text: str) -> str:
    """Give a short hash of a file's text, line ends folded."""
    return hashlib.sha256(text.replace("\r\n", "\n").encode()).hexdigest()[:16]


def load_ledger(root: Path) -> Ledger:
    """Read the ledger of a content folder; an empty one where there is none."""
    path = root / LEDGER_FILE
    if not path.exists():
        return Ledger()
    # What is no UTF-8 is in a line that means nothing, and comes out again as it is.
    return read_ledger(path.read_text(encoding="utf-8", errors="surrogateescape"))


def check_version(root: Path) -> tuple[Problem, ...]:
    """Refuse a ledger that a later extractor wrote: what was deleted would be drafted again."""
    path = root / LEDGER_FILE
    text = path.read_text(encoding="utf-8", errors="surrogateescape") if path.is_file() else ""
    for number, line in enumerate(text.splitlines(), 1):
        kind, *fields = line.split("\t")
        version = fields[2].partition("@")[0] if kind == "article" and len(fields) > 2 else ""
        if version.isdecimal() and int(version) > int(VERSION):
            column = line.index(f"\t{version}") + 2
            message = f"is of version {version}, and this extractor reads {VERSION}; update it"
            return (Problem(str(path), number, column, "", message, "ledger-version"),)
    return ()


def unread(content: Content, ledger: Ledger) -> tuple[Article, ...]:
    """Give the articles that are new, or whose text or date has changed since they were read."""
    known = follow_renames(content, ledger).articles
    return tuple(
        article
        for article in content.articles
        if (read := known.get(article.id)) is None
        or read.text_hash != text_hash(article.text)
        or read.published not in (None, _published(article))
    )


def follow_renames(content: Content, ledger: Ledger) -> Ledger:
    """Give an article whose file was renamed what is known of it: its text tells which it was."""
    gone = {
        read.text_hash: read
        for name, read in ledger.articles.items()
        if name not in content.article_by_id and read.text_hash
    }
    renamed = {
        article.id: gone[hashed]
        for article in content.articles
        if gone and article.id not in ledger.articles
        if (hashed := text_hash(article.text)) in gone
    }
    return replace(ledger, articles=dict(ledger.articles) | renamed)


def read_ledger(text: str) -> Ledger:
    """Read a ledger; a line that means nothing is skipped, whatever hand wrote it."""
    articles: dict[str, Read] = {}
    drafts: dict[str, str] = {}
    for line in text.splitlines():
        match line.split("\t"):
            case ["article", article, hashed, version, *mentions]:
                pairs = (mention.partition("@") for mention in mentions)
                found = {key: event for event, _, key in pairs}
                earlier = articles.get(article, Read("", "")).mentions
                articles[article] = Read(hashed, version, dict(earlier) | found)
            case ["draft", event, hashed]:
                drafts[event] = hashed
    return Ledger(articles, drafts)


def add_lines(text: str, new: Ledger) -> str:
    """Insert lines into a ledger's text in their order; no line of it is changed.

    A line that is in force already is not written again.
    """
    lines = (text or _HEADER).splitlines(keepends=True)
    if not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    for line in ledger_lines(new):
        at = bisect_right(lines, _key(line), key=_key)
        if lines[at - 1] != line:
            lines.insert(at, line)
    return "".join(lines)


def ledger_lines(ledger: Ledger) -> Iterable[str]:
    """Write a ledger's lines, articles first."""
    for article, read in sorted(ledger.articles.items()):
        mentions = sorted(f"{event}@{key}" for key, event in read.mentions.items())
        yield "\t".join(("article", article, read.text_hash, read.version, *mentions)) + "\n"
    for event, hashed in sorted(ledger.drafts.items()):
        yield f"draft\t{event}\t{hashed}\n"


def whole_text(ledger: Ledger) -> str:
    """Write a ledger anew, as `extract --redraft` does."""
    return _HEADER + "".join(ledger_lines(ledger))


def remember(
    ledger: Ledger,
    new: Sequence[Article],
    owned: Mapping[str, Mapping[str, str]],
    written: Sequence[Written],
) -> Ledger:
    """Say what a run adds to a ledger: articles read, the event of each mention, drafts."""
    read = {
        article.id: Read(text_hash(article.text), f"{VERSION}@{_published(article)}")
        for article in new
    }
    articles: dict[str, Read] = {}
    for article in {*read, *owned}:
        earlier = ledger.articles.get(article, Read("", VERSION))
        mentions = dict(earlier.mentions) | dict(owned.get(article, {}))
        articles[article] = replace(read.get(article, earlier), mentions=mentions)
    drafts = {each.event.id: each.draft_hash for each in written if each.draft_hash}
    return Ledger(articles, dict(ledger.drafts) | drafts)


def forget(ledger: Ledger, events: Collection[str], named: Collection[str]) -> Ledger:
    """Forget some events and that their articles, and those named, were read: none named, all.

    What editors deleted stays known.
    """
    articles = {
        article: _without(read, events, again=not named or article in named)
        for article, read in ledger.articles.items()
    }
    drafts = {event: hashed for event, hashed in ledger.drafts.items() if event not in events}
    return Ledger(articles, drafts)


def _without(read: Read, events: Collection[str], *, again: bool) -> Read:
    kept = {key: event for key, event in read.mentions.items() if event not in events}
    text_hash = "" if again or len(kept) < len(read.mentions) else read.text_hash
    return Read(text_hash, read.version, kept)


def _published(article: Article) -> str:
    return str(article.published or "")


def _key(line: str) -> tuple[str, ...]:
    return ("",) if line.startswith("#") else tuple(line.rstrip("\n").split("\t")[:2])
