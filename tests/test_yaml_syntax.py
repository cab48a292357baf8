"""A slip in YAML is told where it is and in an editor's words, not where libyaml gave up."""

import pytest

from records.problem import Problem
from records.yaml_nodes import compose

QUOTES = "put the whole value in quotes"
UNLIKE = "put it below its neighbours"
NO_FIELD = "write “name: value”"
TAB = "indent with spaces"
SLIPS = [
    ("date: 2020\ntitle: Update: one held\n", (2, 14), "put the value in quotes"),
    ('date: 2020\ntitle: "One" held\nstatus: draft\n', (2, 14), QUOTES),
    ("date: 2020\ntitle: [Update] one held\n", (2, 17), QUOTES),
    ("date: 2020\ntitle: @one held\n", (2, 8), "no value begins with @"),
    ("date: 2020\ntitle: *One* held\n", (2, 8), "no value begins with *"),
    ("date: 2020\ntitle: - one held\n", (2, 8), "no value begins with -"),
    ("date: 2020\ntitle: | one held\n", (2, 8), "on the lines below, indented"),
    ("date: 2020\ntitle: > one held\n", (2, 8), "on the lines below, indented"),
    ('date: 2020\ntitle: "One held\nquote: "Two held"\n', (2, 8), 'with " has no clear end'),
    ("date: 2020\ntitle: 'One held\nquote: 'Two held'\n", (2, 8), "with ' has no clear end"),
    ("date: 2020\ntitle: One\u2028held\n", (2, 11), "U+2028 stands here, unseen; delete it"),
    ("date: 2020\n\ufefftitle: One held\n", (2, 1), "U+FEFF stands here, unseen; delete it"),
    ("date: 2020\n...\ntitle: One held\n", (3, 1), "a second document begins here"),
    ("date: 2020\ntitle:One held\nstatus: draft\n", (2, 1), NO_FIELD),
    ("date: 2020\ntitle: “Ö”\nOne held\nstatus: draft\n", (3, 1), NO_FIELD),
    ("quote: |-\n    one\n  two\ndate: 2020\n", (3, 3), UNLIKE),
    ("sources:\n  - id: a\n    quote: b\n   date: c\n", (4, 4), UNLIKE),
    ("sources:\n    id: a\n  - id: b\n", (3, 3), UNLIKE),
    ("sources:\n\t- id: a\n", (2, 1), TAB),
    ("sources:\n  - id: a\n\tquote: b\n", (3, 1), TAB),
    ("actors: [Ada\ndate: 2020\n", (1, 9), "what begins with [ has no clear end"),
    ('title: "One held\ndate: 2020\n', (1, 8), 'what begins with " has no clear end'),
    ("date: 2020\n<<<<<<< HEAD\ntitle: x\n=======\n", (2, 1), "keep one, delete the marks"),
    ("a: b\n<<<<<<< HEAD\ndate: 2020\n=======\ndate: 2021\n", (2, 1), "delete the marks"),
    ("# one\ndate:2020\ntitle: One held\n", (2, 1), "write a space after “date:”"),
    ("sources:\n  - id:a\n    quote: b\n", (2, 5), "write a space after “id:”"),
    ("sources:\n  - id: a\n    quote: b\n  -id: b\n", (4, 3), "write a space after the -"),
    ("- {name: Ada}\nname: Bo\nkind: person\n", (2, 1), "begin each item of the list with “- ”"),
    ("sources:\n  - id: a\n    quote: b\n  id: c\n", (4, 3), "begin each item of the list"),
    ("sources:\n  - id: a\n    quote: b\n  – id: c\n", (4, 3), "begin each item of the list"),
    ("sources:\n  - id: a\n    quote: b\n  * id: c\n", (4, 3), "begin each item of the list"),
    ("actors:\n  - Ada\n  • Bo\n", (3, 3), "begin each item of the list"),
    ("actors:\n  * Ada\n  * Bo\n", (2, 3), "begin each item of the list"),
    ("- {name: 'O'Hara', kind: person}\n", (1, 13), 'put it in " instead'),
    ("tags: ['the mayor's vote']\n", (1, 19), 'put it in " instead'),
    ("title: 'The mayor's vote'\n", (1, 19), 'put it in " instead'),
    ('title: "One \\d held"\n', (1, 13), "put the value in single quotes"),
    ('title: "One \\xgg held"\n', (1, 15), "put the value in single quotes"),
    ("date: 2020\ntitle:\u00a0One held\nstatus: draft\n", (2, 7), "U+00A0 stands here"),
    ("url: //a\nquote: see\n  https://a.example\n  b: c\n", (4, 4), "put the value in quotes"),
    ("date: 2020\ntitle: “One: held”\n", (2, 8), "put the value in \" or '"),
    ("a:\n  - id: b\n\u00a0\u00a0  c: d\n    e: f\n", (3, 1), "U+00A0 stands here"),
    ("actors: [Ada,, Bo]\n", (1, 14), "check indentation, quotes and colons"),
]


@pytest.mark.parametrize(("text", "place", "words"), SLIPS)
def test_a_slip_is_told_where_it_is(text: str, place: tuple[int, int], words: str) -> None:
    """Line, column and what to write, for what editors do wrong."""
    found = compose(text, "a.yaml")
    assert isinstance(found, tuple)
    (problem,) = found

    assert isinstance(problem, Problem)
    assert (problem.line, problem.column) == place
    assert words in problem.message
