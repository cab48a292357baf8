"""Type a YAML node by its schema, noting where each value stands.

In: a node and a shape. Out: the fields' values by name, ready for the record's type, and
every problem found on the way: unknown, missing, doubled keys, wrong types, bad values.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches

import yaml

from records.model import Place, first_line_of
from records.problem import Problem, has_errors
from records.schema import Field, Shape
from records.source_file import CONTROL
from records.values import READERS, BadValueError
from records.yaml_nodes import place_of
from records.yaml_syntax import line_at

Values = dict[str, object]
_PROSE = ("line", "text", "markdown")
_NOTHING = re.compile("[\\s\u00ad\u200b-\u200f\u2060\ufeff]*")
"""White space, and what is no wider than nothing."""
_TAKEN_FOR_COMMENT = re.compile(r"[ \t]+(#[^\s#!].*)")


@dataclass(slots=True)
class NodeReader:
    """Reads the nodes of one file, gathering problems and positions as it goes."""

    path: str
    text: str = ""
    """The file's text, where positions inside block scalars are wanted."""
    problems: list[Problem] = field(default_factory=list)
    marks: dict[str, tuple[int, int]] = field(default_factory=dict)
    misspelt: set[str] = field(default_factory=set)
    """Fields that an unknown key seems to mean: they are not reported missing too."""

    def read(self, node: yaml.Node, shape: Shape, at: str = "") -> Values | None:
        """Read a mapping; None when any of it is wrong."""
        before = len(self.problems)
        self.marks[at] = place_of(node)
        if not isinstance(node, yaml.MappingNode):
            needed = ", ".join(f"{each.name}: …" for each in shape.fields if each.required)
            message = f"should hold the fields of the {shape.name}; write {needed}, a line each"
            self._report(node, at, message, "wrong-type")
            return None
        values: Values = {}
        for name, value_node in self._pairs(node, shape, at):
            value = self._value(value_node, shape.field(name), _join(at, name))
            if value is not None:
                values[name] = value
        self._require(node, shape, values, at)
        return None if has_errors(self.problems[before:]) else values

    def _pairs(
        self, node: yaml.MappingNode, shape: Shape, at: str
    ) -> Iterator[tuple[str, yaml.Node]]:
        known = [known.name for known in shape.fields]
        seen: set[str] = set()
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else "?"
            if name not in known:
                cut_off = bool(node.flow_style) and _is_empty(value)
                self._report_unknown(key, shape, at, cut_off=cut_off)
            elif name in seen:
                or_item = ", or begin a new item with “- ”" if at.endswith("]") else ""
                message = f"is there twice; keep one{or_item}"
                self._report(key, _join(at, name), message, "duplicate-key")
            else:
                seen.add(name)
                yield name, value

    def _report_unknown(self, key: yaml.Node, shape: Shape, at: str, *, cut_off: bool) -> None:
        name = key.value[:60] if isinstance(key, yaml.ScalarNode) else "?"
        known = [known.name for known in shape.fields]
        glued = name.partition(":")[0]
        meant = [glued] if glued in known else get_close_matches(name, known, n=1)
        self.misspelt.update(_join(at, close) for close in meant)
        if glued in known:
            hint = f"write a space after “{glued}:”"
        elif cut_off:  # as `2 May` in {text: Monday, 2 May}
            hint = "the comma before it ended the value; put the whole value in quotes"
        else:
            hint = f"did you mean {meant[0]!r}?" if meant else f"it has: {', '.join(known)}"
        message = f"is no field of the {shape.name}; {hint}"
        self._report(key, _join(at, name), message, "unknown-key")

    def _require(self, node: yaml.Node, shape: Shape, values: Values, at: str) -> None:
        reported = {problem.field for problem in self.problems} | self.misspelt
        for wanted in shape.fields:
            name = _join(at, wanted.name)
            broken = any(
                found == name or found.startswith((f"{name}[", f"{name}.")) for found in reported
            )
            if wanted.required and wanted.name not in values and not broken:
                place = self.marks.get(name)
                message = f"is missing; write {wanted.name}: {wanted.doc}"
                self._report_at(place or place_of(node), name, message, "missing-key")

    def _value(self, node: yaml.Node, wanted: Field, at: str) -> object:
        self.marks[at] = place_of(node)
        if isinstance(node, yaml.ScalarNode):
            if _is_empty(node):
                return None
            if node.style == "|":
                self._mark_first_line(node, at)
        if wanted.many:
            return self._items(node, wanted, at)
        return self._one(node, wanted, at)

    def _items(self, node: yaml.Node, wanted: Field, at: str) -> object:
        if not isinstance(node, yaml.SequenceNode):
            line = isinstance(node, yaml.ScalarNode) and not isinstance(wanted.kind, Shape)
            how = f"write [{node.value[:60]}]" if line else "begin each item with “- ”"
            self._report(node, at, f"should be a list; {how}", "wrong-type")
            return None
        read = [self._item(item, wanted, f"{at}[{n}]") for n, item in enumerate(node.value)]
        return tuple(item for item in read if item is not None) or None

    def _item(self, node: yaml.Node, wanted: Field, at: str) -> object:
        if _is_empty(node):
            self._report(node, at, "is an empty item; write it, or delete the line", "missing-key")
            return None
        self.marks[at] = place_of(node)
        return self._one(node, wanted, at)

    def _one(self, node: yaml.Node, wanted: Field, at: str) -> object:
        if isinstance(wanted.kind, Shape):
            values = self.read(node, wanted.kind, at)
            return None if values is None else wanted.kind.becomes(**values)
        if not isinstance(node, yaml.ScalarNode):
            in_brackets = isinstance(node, yaml.CollectionNode) and node.flow_style
            how = "put it in quotes, brackets and all" if in_brackets else "write it in one piece"
            self._report(node, at, f"should be text: {wanted.doc}; {how}", "wrong-type")
            return None
        bad = CONTROL.search(node.value) if node.style == '"' else None
        if bad:  # written as an escape, so that the file itself holds none
            message = f"holds the control character U+{ord(bad[0]):04X}; delete it"
            self._report(node, at, message, "control-character")
            return None
        if wanted.kind in _PROSE and " #" in self.text:
            self._warn_of_comment(node, at)
        try:
            return (
                _choose(node.value, wanted) if wanted.choices else READERS[wanted.kind](node.value)
            )
        except BadValueError as error:
            self._report_at(self._place_in(node, at, error.at), at, str(error), error.code)
            return None

    def _place_in(self, node: yaml.ScalarNode, at: str, offset: int | None) -> tuple[int, int]:
        """Give the place of what is wrong within a value, where that is known."""
        if offset is None:
            return place_of(node)
        text = node.value.lstrip()
        before = len(node.value) - len(text)
        return Place(self.path, self.marks).inside(at, text, max(offset - before, 0))

    def _warn_of_comment(self, node: yaml.ScalarNode, at: str) -> None:
        """Warn where a value such as `Train #1 derails` loses its end: ` #` begins a comment."""
        rest = line_at(self.text, node.end_mark)[node.end_mark.column if node.end_mark else 0 :]
        cut = None if node.style else _TAKEN_FOR_COMMENT.match(rest)
        if cut and node.end_mark:
            place = (node.end_mark.line + 1, node.end_mark.column + cut.start(1) + 1)
            message = f"“{cut[1][:40]}” is taken for a comment, and is left out; put the value in "
            hint = "quotes, or a space after the #"
            self.problems.append(
                Problem(self.path, *place, at, message + hint, "cut-by-comment", "warning")
            )

    def _mark_first_line(self, node: yaml.ScalarNode, at: str) -> None:
        after = place_of(node)[0]
        for number, line in enumerate(self.text.split("\n")[after:], start=after + 1):
            if line.strip():
                self.marks[first_line_of(at)] = (number, len(line) - len(line.lstrip()) + 1)
                return

    def _report(self, node: yaml.Node, at: str, message: str, code: str) -> None:
        self._report_at(place_of(node), at, message, code)

    def _report_at(self, place: tuple[int, int], at: str, message: str, code: str) -> None:
        self.problems.append(Problem(self.path, *place, at, message, code))


def did_you_mean(name: str, known: list[str]) -> str:
    """Suggest the known name most like a misspelt one, as a clause, or nothing."""
    close = get_close_matches(name, known, n=1)
    return f"did you mean {close[0]!r}?" if close else ""


def _choose(text: str, wanted: Field) -> str:
    choice = text.strip()
    if choice in wanted.choices:
        return choice
    options = ", ".join(wanted.choices)
    hint = did_you_mean(choice, list(wanted.choices)) or f"write one of: {options}"
    raise BadValueError(f"{choice[:60]!r} is not known here; {hint}", "bad-choice")


def _is_empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and bool(_NOTHING.fullmatch(node.value))


def _join(at: str, name: str) -> str:
    return f"{at}.{name}" if at else name
