"""Read the text files that a user names.

In: paths. Out: their text with `\\n` line ends, or problems that say what to do instead.
Text that is not UTF-8 is read as Windows-1252 where only few bytes need it, with a warning:
that is what copying into an old editor gives. Anything else is refused rather than garbled.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from records.problem import Problem
from records.source_file import MAX_BYTES

_LONGEST_LINE = 100_000
_MOST_HIGH_BYTES = 0.1
"""Western text has a few accents and quotes; Cyrillic or Chinese in another encoding has many."""
_CONTROL = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Where a line may break, and marks of no width: nobody sees them, and they part words."""
_GARBLED = re.compile("â€[\\w™œ˜“”¢¦\x80-\x9f]?|Ã[\xa1-\xbf\u0192]|Â[\xa0-\xbf]")
"""UTF-8 that a program took for Windows-1252 and saved again: `itâ€™s`, `cafÃ©`, `Â£3m`."""
_NO_TEXT = (
    (
        re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html\b)", re.IGNORECASE),
        "is an HTML page; copy its text from a browser and save that",
        "html",
    ),
    (
        re.compile(
            r"(?=(?:.+\n){0,60}?MIME-Version:)(?:[A-Z][\w-]*:.*\n|[ \t].*\n)+", re.IGNORECASE
        ),
        "is a mail as it is sent; open it, copy its text and save that",
        "mail",
    ),
    (re.compile(r"\{\\rtf"), "is a rich text document; save it as plain text", "rich-text"),
    (
        re.compile(r"---[ \t]*\n(?:[\w-]+:.*\n|[ \t#-].*\n|\n)+---[ \t]*(?:\n|$)"),
        "begins with fields of its own; put it into the articles' folder with the fields that"
        " articles have, or delete all from --- to ---",
        "front-matter",
    ),
)
"""What a file that is no article's text begins with, and what to do instead."""
_DOCUMENT = "is a document of a word processor; save it as plain text"
_BINARY = (
    (b"%PDF-", "is a PDF; copy its text from a reader and save that", "pdf"),
    (b"PK\x03\x04", _DOCUMENT, "document"),
    (b"\xd0\xcf\x11\xe0", _DOCUMENT, "document"),
)
"""The same of files that hold more than text: Word's and others' are archives."""


@dataclass(frozen=True, slots=True)
class RawPage:
    """A file's text before anything is recognised in it."""

    path: str
    text: str
    problems: tuple[Problem, ...] = ()
    """Errors mean that the text cannot be used; warnings that it can."""


def read_page(path: Path) -> RawPage:
    """Read one file; whatever is wrong with it is a problem, never an exception."""
    try:
        refused = _refuse(path)
        return refused or _decode(str(path), path.read_bytes())
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or "no such path").lower()
        check = "mend its permissions" if isinstance(error, PermissionError) else "check the path"
        return _refused(path, f"cannot be read: {reason}; {check}", "unreadable")


def _refuse(path: Path) -> RawPage | None:
    if path.is_dir():
        return _refused(path, "is a folder; name the text files in it", "not-a-file")
    size = path.stat().st_size
    if not path.is_file():
        return _refused(path, "is no plain file; save the text as a file", "not-a-file")
    if size > MAX_BYTES:
        limit = MAX_BYTES // 1_000_000
        return _refused(
            path, f"is larger than {limit} MB; save the article's text alone", "too-large"
        )
    return None


def _decode(path: str, content: bytes) -> RawPage:
    for magic, message, code in _BINARY:
        if content.startswith(magic):
            return _refused(Path(path), message, code)
    if b"\0" in content:
        line, column = _position(content, content.index(b"\0"))
        message = "holds NUL bytes: a binary file or UTF-16; save the text as UTF-8"
        return RawPage(path, "", (Problem(path, line, column, "", message, "binary"),))
    try:
        return _checked(path, content.decode("utf-8-sig"), ())
    except UnicodeDecodeError as error:
        return _decode_western(path, content, _position(content, error.start))


def _decode_western(path: str, content: bytes, at: tuple[int, int]) -> RawPage:
    high = sum(byte > 127 for byte in content)
    try:
        text = content.decode("cp1252") if high <= len(content) * _MOST_HIGH_BYTES else None
    except UnicodeDecodeError:
        text = None
    if text is None:
        message = "is not UTF-8 text; save it as UTF-8"
        return RawPage(path, "", (Problem(path, *at, "", message, "not-utf8"),))
    message = "is not UTF-8 and was read as Windows-1252; check quotes and accents"
    warning = Problem(path, *at, "", message, "encoding-guessed", "warning")
    return _checked(path, text, (warning,))


def _checked(path: str, text: str, warnings: tuple[Problem, ...]) -> RawPage:
    lines = re.sub(r"\r\n?|[\v\f\u2028\u2029]", "\n", _UNSEEN.sub("", text)).split("\n")
    long = next((n for n, line in enumerate(lines, 1) if len(line) > _LONGEST_LINE), 0)
    if long:
        message = f"is longer than {_LONGEST_LINE:,} characters; is this an article's text?"
        return RawPage(path, "", (Problem(path, long, 1, "", message, "long-line"),))
    whole = "\n".join(lines)
    for begins, message, code in _NO_TEXT:
        if begins.match(whole):
            return RawPage(path, "", (Problem(path, 1, 1, "", message, code),))
    warnings += tuple(_garbled(path, lines))
    bad = [(n, m) for n, line in enumerate(lines, 1) if (m := _CONTROL.search(line))]
    if not bad:
        return RawPage(path, whole, warnings)
    line, found = bad[0]
    message = f"holds the control character U+{ord(found[0]):04X}, dropped; check the text there"
    problem = Problem(path, line, found.start() + 1, "", message, "control-character", "warning")
    return RawPage(path, _CONTROL.sub("", whole), (*warnings, problem))


def _garbled(path: str, lines: list[str]) -> Iterator[Problem]:
    """Tell of the first letters that stand for another, since quotes would hold them all."""
    for number, line in enumerate(lines, 1):
        found = _GARBLED.search(line)
        if found:
            message = f"“{found[0]}” stands for another letter, as where UTF-8 was read as"
            message += " Windows-1252; copy the page's text again, and save it as UTF-8"
            yield Problem(path, number, found.start() + 1, "", message, "garbled", "warning")
            return


def _position(content: bytes, at: int) -> tuple[int, int]:
    return content.count(b"\n", 0, at) + 1, at - content.rfind(b"\n", 0, at)


def _refused(path: Path, message: str, code: str) -> RawPage:
    return RawPage(str(path), "", (Problem(str(path), 1, 1, "", message, code),))
