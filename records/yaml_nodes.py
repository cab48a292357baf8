"""Compose YAML into nodes that know their line, refusing what a record never needs.

In: text. Out: the root node, every scalar a string (so that `NO`, `12:30` and `010` stay what
the editor wrote), or problems. Anchors, aliases, tags, several documents and deep nesting are
refused: the first three can make a small file mean something huge or executable.
"""

import re
from collections.abc import Iterator

import yaml

from records.problem import Problem
from records.yaml_syntax import LOADER, explain_slip

_DEEPEST = 12
_IN_QUOTES = "delete it, or put the whole value in quotes"
# Only a text with one of these can hold an anchor, alias or tag, or nest deeply. The event
# scan costs twice as much as composing, so it runs on suspects alone.
_SUSPECT = re.compile(
    r"""(?:^|[\s\[{,:-])[&*!]\S            # a word that begins like an anchor, alias or tag
        |[\[{](?:[^\[\]{}]*[\[{]){8}      # many brackets, none of them closed
        |-[ ]-[ ]-[ ]-|\n[ ]{40}          # lists in lists; far indented""",
    re.VERBOSE,
)


def compose(text: str, path: str) -> yaml.Node | tuple[Problem, ...]:
    """Compose one YAML document; an empty one is a problem too."""
    try:
        refused = tuple(_refused(text, path)) if _SUSPECT.search(text) else ()
        node = None if refused else yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError as error:
        return (_syntax_problem(error, text, path),)
    if refused:
        return refused
    return node or (
        Problem(path, 1, 1, "", "holds no fields; write them, or delete the file", "empty-file"),
    )


def place_of(node: yaml.Node | yaml.Event) -> tuple[int, int]:
    """Give the line and column at which a node or event begins, both from 1."""
    mark = node.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _refused(text: str, path: str) -> Iterator[Problem]:
    depth = 0
    for event in yaml.parse(text, Loader=LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        complaint = _complaint(event, depth)
        if complaint:
            message, code = complaint
            yield Problem(path, *place_of(event), "", message, code)
        if depth > _DEEPEST:
            return


def _complaint(event: yaml.Event, depth: int) -> tuple[str, str] | None:
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    if isinstance(event, yaml.AliasEvent):
        return f"the alias *{anchor} is not accepted; write the value out", "yaml-alias"
    if anchor:
        return f"the anchor &{anchor} is not accepted; {_IN_QUOTES}", "yaml-alias"
    if tag not in (None, "!"):
        return f"the tag {tag} is not accepted; {_IN_QUOTES}", "yaml-tag"
    if depth > _DEEPEST:
        return f"nests deeper than {_DEEPEST} levels; a record never does", "yaml-too-deep"
    return None


def _syntax_problem(error: yaml.YAMLError, text: str, path: str) -> Problem:
    mark, message = explain_slip(error, text)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    several = message.startswith("a second document")
    code = "yaml-several-documents" if several else "yaml-syntax"
    return Problem(path, line, column, "", message, code)
