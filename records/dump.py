"""Write an event record as the YAML that editors read: canonical, and only ever a new text.

In: an `Event`. Out: the text of its file. Reading that text back gives an equal event. Passages
are literal blocks, so that no word of a source is escaped.
"""

import json
import re
from collections.abc import Iterable, Iterator

import yaml

from records.model import Event, Figure, Source, SourceDate
from records.yaml_nodes import compose

SCHEMA_COMMENT = "# yaml-language-server: $schema=../../../records/event.schema.json\n"
_UNPRINTABLE = re.compile(
    r"[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def dump_event(event: Event, *, note: str = "") -> str:
    """Write the whole file of an event, fields in the order of the schema.

    `note` becomes a comment above the title, for who opens the file.
    """
    lines = [
        f"date: {scalar(str(event.date))}",
        *_optional("date_note", event.date_note),
        *_comment(note),
        f"title: {scalar(event.title)}",
        f"status: {event.status}",
        *_optional("reason", event.reason),
        *_block("summary", event.summary, ""),
        *_list("actors", event.actors),
        *_list("places", event.places),
        *_list("tags", event.tags),
        *_figures(event.figures),
        "sources:",
        *(line for source in event.sources for line in source_lines(source)),
        *_corrections(event),
        *_list("formerly", event.formerly),
    ]
    return SCHEMA_COMMENT + "\n".join(lines) + "\n"


def source_lines(source: Source) -> Iterator[str]:
    """Write one item of `sources`, indented by two."""
    yield f"  - id: {scalar(source.id)}"
    yield f"    article: {scalar(source.article)}"
    yield from _block("quote", source.quote, "    ")
    if source.date:
        yield f"    date: {_flow_date(source.date)}"
    if source.review:
        yield f"    review: {source.review}"


def scalar(text: str, *, flow: bool = False) -> str:
    """Write a string plain where it reads back as itself, else in double quotes."""
    return text if _reads_back(text, "{{key: {}}}\n" if flow else "key: {}\n") else _quoted(text)


def _quoted(text: str) -> str:
    # Not json's own ASCII form: it writes an emoji as two surrogates, which YAML refuses.
    return _escaped(json.dumps(text, ensure_ascii=False))


def _escaped(text: str) -> str:
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _reads_back(text: str, form: str) -> bool:
    if not text or "\n" in text or _UNPRINTABLE.search(text):
        return False
    node = compose(form.format(text), "")
    if not isinstance(node, yaml.MappingNode) or len(node.value) != 1:
        return False
    value = node.value[0][1]
    return isinstance(value, yaml.ScalarNode) and not value.style and value.value == text


def _comment(text: str) -> Iterator[str]:
    if text:
        yield f"# {_escaped(' '.join(text.split()))}"


def _optional(name: str, text: str) -> Iterator[str]:
    if text:
        yield f"{name}: {scalar(text)}"


def _block(name: str, text: str, indent: str) -> Iterator[str]:
    if not text:
        return
    if (
        _UNPRINTABLE.search(text)
        or "\t" in text
        or any(line != line.strip() for line in text.split("\n"))
    ):
        yield f"{indent}{name}: {_quoted(text)}"
        return
    yield f"{indent}{name}: |-"
    for line in text.split("\n"):
        yield f"{indent}  {line}" if line else ""


def _list(name: str, items: Iterable[str]) -> Iterator[str]:
    written = ", ".join(scalar(item, flow=True) for item in items)
    if written:
        yield f"{name}: [{written}]"


def _flow_date(date: SourceDate) -> str:
    text, means = scalar(date.text, flow=True), scalar(str(date.means), flow=True)
    return f"{{text: {text}, means: {means}}}"


def _figures(figures: tuple[Figure, ...]) -> Iterator[str]:
    if figures:
        yield "figures:"
    for figure in figures:
        yield f"  - what: {scalar(figure.what)}"
        yield "    values:"
        for value in figure.values:
            text, source = scalar(value.value, flow=True), scalar(value.source, flow=True)
            yield f"      - {{value: {text}, source: {source}}}"
        yield from (f"    {line}" for line in _optional("best", figure.best))
        yield from (f"    {line}" for line in _optional("why", figure.why))


def _corrections(event: Event) -> Iterator[str]:
    if event.corrections:
        yield "corrections:"
    for correction in event.corrections:
        note = scalar(correction.note, flow=True)
        yield f"  - {{date: {correction.date}, note: {note}}}"
