"""Append sources to the text of an event file without touching a line that is there.

In: the file's text and the new sources. Out: the longer text, or None where nothing can be
added by inserting whole lines alone (a `sources` list in brackets, say). The result is read
back before it is believed: the old record plus the new sources, or nothing.
"""

from dataclasses import replace
from pathlib import Path

import yaml

from records.dump import source_lines
from records.load import load_event_text
from records.model import Source
from records.yaml_nodes import compose

_NAMES = "abcdefghijklmnopqrstuvwxyz"


def free_source_ids(taken: set[str], count: int) -> tuple[str, ...]:
    """Name new sources: a, b, … z, aa, ab, …, leaving out the names in use."""
    names: list[str] = []
    number = 0
    while len(names) < count:
        name = _source_name(number)
        if name not in taken:
            names.append(name)
        number += 1
    return tuple(names)


def append_sources(text: str, sources: tuple[Source, ...]) -> str | None:
    """Insert sources after the last one of an event's file; the other lines stay as they are."""
    before = _sources_node(text)
    if before is None:
        return None
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = text.splitlines(keepends=True)
    dash = before.value[-1].start_mark
    indent = " " * _dash_column(lines[dash.line], dash.column)
    added = [indent + line[2:] if line else "" for s in sources for line in source_lines(s)]
    at = _insertion_line(before, lines)
    new_text = "".join([*lines[:at], *(line + newline for line in added), *lines[at:]])
    return new_text if _adds_only(text, new_text, sources) else None


def _source_name(number: int) -> str:
    name = ""
    while number >= 0:
        name = _NAMES[number % 26] + name
        number = number // 26 - 1
    return name


def _sources_node(text: str) -> yaml.SequenceNode | None:
    root = compose(text.removeprefix("\ufeff"), "")
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        return None
    for key, value in root.value:
        if key.value == "sources" and isinstance(value, yaml.SequenceNode):
            return value if value.value and not value.flow_style else None
    return None


def _dash_column(line: str, item_column: int) -> int:
    return line[:item_column].rfind("-")


def _insertion_line(sources: yaml.SequenceNode, lines: list[str]) -> int:
    last = sources.value[-1]
    at = _last_line(last, lines) + 1
    whole = at < len(lines) or lines[-1].endswith("\n")
    # Where the file ends without a line end, a line after it would change the last one.
    return at if whole else last.start_mark.line


def _last_line(node: yaml.Node, lines: list[str]) -> int:
    """Find the last line with content of a node; comments after it belong to what follows."""
    if isinstance(node, yaml.MappingNode) and node.value and not node.flow_style:
        return _last_line(node.value[-1][1], lines)
    if isinstance(node, yaml.SequenceNode) and node.value and not node.flow_style:
        return _last_line(node.value[-1], lines)
    assert node.end_mark is not None
    line = node.end_mark.line - (node.end_mark.column == 0)
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        assert node.start_mark is not None
        line = _last_block_line(node.start_mark.line, lines)
    return line


def _last_block_line(header: int, lines: list[str]) -> int:
    last, indent = header, None
    for number, line in enumerate(lines[header + 1 :], start=header + 1):
        depth = len(line) - len(line.lstrip(" "))
        if not line.strip():
            continue
        indent = depth if indent is None else indent
        if depth < indent:
            break
        last = number
    return last


def _adds_only(old_text: str, new_text: str, sources: tuple[Source, ...]) -> bool:
    old, _ = load_event_text(old_text.removeprefix("\ufeff"), Path("old.yaml"))
    new, _ = load_event_text(new_text.removeprefix("\ufeff"), Path("old.yaml"))
    if old is None or new is None:
        return False
    same_rest = replace(old, sources=()) == replace(new, sources=())
    return same_rest and set(new.sources) == {*old.sources, *sources}
