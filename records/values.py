"""The kinds of value that a field may hold: from what an editor typed to what the model keeps.

In: a scalar's text. Out: the typed value, or `BadValueError` with what to write and the code.
"""

import re
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from records.edtf import Edtf, EdtfError, parse_edtf
from records.ids import id_of
from records.other_dates import as_edtf, is_before_counting

_MARKUP = re.compile(r"<[A-Za-z/!?]")
_HTML = re.compile(r"(?<!\\)(?:\\\\)*(<)[A-Za-z/!?]")
"""In Markdown, where `\\<` is the mark itself."""
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SOURCE_ID = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_LINK = re.compile(r"(?:\]\(\s*<?|\]:\s*<?|<)\s*([A-Za-z][A-Za-z0-9+.-]*):")
_LONGEST_SLUG = 100
_LONGEST_LINE = 1000


class BadValueError(ValueError):
    """A scalar that its field does not accept."""

    def __init__(self, message: str, code: str, at: int | None = None) -> None:
        """Keep the message for the editor, the code for machines, and where in the text it is."""
        super().__init__(message)
        self.code = code
        self.at = at


def holds_markup(text: str) -> bool:
    """Say whether a line holds what no plain text does."""
    return bool(_MARKUP.search(text))


def read_line(text: str) -> str:
    """Accept one line of plain text, without markup."""
    line = text.strip()
    if "\n" in line:
        raise BadValueError("has several lines; write one", "several-lines")
    if len(line) > _LONGEST_LINE:
        raise BadValueError(f"has {len(line)} characters; keep to {_LONGEST_LINE}", "too-long")
    markup = _MARKUP.search(line)
    if markup:
        raise BadValueError(
            f"holds markup at {line[markup.start() :][:20]!r}; write plain text", "markup"
        )
    return line


def read_text(text: str) -> str:
    """Accept text of any length, as it is."""
    return text.strip()


def read_markdown(text: str) -> str:
    """Accept Markdown without HTML and without links that could run something."""
    link = next((m for m in _LINK.finditer(text) if not _web_scheme(m[1], mail=True)), None)
    if link:
        raise BadValueError(
            f"links to {link[1]}:; use http:, https: or mailto:", "bad-url", link.start(1)
        )
    begins = (found.start(1) for found in _HTML.finditer(text))
    html = next((at for at in begins if not _LINK.match(text, at)), None)
    if html is not None:
        message = f"holds HTML at {text[html:][:20]!r}; write Markdown, or \\< for the mark itself"
        raise BadValueError(message, "markup", html)
    return text.strip()


def read_edtf(text: str) -> Edtf:
    """Accept a date of the EDTF subset."""
    date = text.strip()
    try:
        return parse_edtf(date)
    except EdtfError as error:
        meant = as_edtf(date)
        message = f"{date[:60]!r} is not a date; write {meant}" if meant else str(error)
        if is_before_counting(date):
            message = f"{date[:60]!r}: years run from 0001 to 9998; write ../0001 for before, and "
            message += "the year in the title"
        raise BadValueError(message, "bad-date") from None


def read_day(text: str) -> Edtf:
    """Accept one full calendar day."""
    known = read_edtf(text)
    if known.exact_day is None or known.shape != "point":
        raise BadValueError(
            f"{text.strip()!r} is no single day; write it as 2020-01-31", "bad-date"
        )
    return known


def read_language(text: str) -> str:
    """Accept a language tag as pages carry it, of BCP 47: `en`, `pt-BR`."""
    tag = text.strip()
    if not _LANGUAGE.fullmatch(tag):
        raise BadValueError(
            f"{tag[:60]!r} is no language tag; write en, de, ar or as BCP 47 has it", "bad-language"
        )
    return tag


def read_url(text: str) -> str:
    """Accept an absolute web address."""
    url = text.strip()
    try:
        parts = urlsplit(url)
        whole = _web_scheme(parts.scheme) and bool(parts.hostname) and not parts.username
    except ValueError:
        whole = False
    if not whole or re.search(r"[\s<>\"\\]", url):
        raise BadValueError(f"{url[:60]!r} is no web address; write https://…", "bad-url")
    return url


def read_base(text: str) -> str:
    """Accept a web address to which a page's path can be added."""
    url = read_url(text)
    if "?" in url or "#" in url:
        message = f"{url[:60]!r} cannot be gone on from; end it before the ? or #"
        raise BadValueError(message, "bad-url")
    return url


def read_pattern(text: str) -> str:
    """Accept a web address in which `{path}` and `{id}` stand for a record's."""
    url = read_url(text)
    bare = url.replace("{path}", "").replace("{id}", "")
    if bare == url or "{" in bare or "}" in bare:
        raise BadValueError(
            f"{url[:60]!r} names no record; put {{path}} or {{id}}, and nothing else in braces",
            "bad-pattern",
        )
    return url


def read_slug(text: str) -> str:
    """Accept an id: it names a file and a page."""
    slug = text.strip()
    if not _SLUG.fullmatch(slug) or len(slug) > _LONGEST_SLUG:
        raise BadValueError(
            f"{slug[:60]!r} is no id; use a-z, 0-9 and single hyphens, as in {_meant(slug)}",
            "bad-id",
        )
    return slug


def _meant(slug: str) -> str:
    stem = slug.removesuffix(".md").removesuffix(".yaml")
    return id_of(stem)[:_LONGEST_SLUG].strip("-") or "2020-01-05-vote"


def read_source_id(text: str) -> str:
    """Accept the short name of a source within its event."""
    name = text.strip()
    if not _SOURCE_ID.fullmatch(name) or len(name) > _LONGEST_SLUG:
        raise BadValueError(
            f"{name[:60]!r} is no source id; use letters and digits: a, b, ap1", "bad-id"
        )
    return name


READERS: Mapping[str, Callable[[str], object]] = {
    "line": read_line,
    "text": read_text,
    "markdown": read_markdown,
    "edtf": read_edtf,
    "day": read_day,
    "language": read_language,
    "url": read_url,
    "base": read_base,
    "pattern": read_pattern,
    "slug": read_slug,
    "source_id": read_source_id,
}


def _web_scheme(scheme: str, *, mail: bool = False) -> bool:
    return scheme.lower() in ({"http", "https", "mailto"} if mail else {"http", "https"})
