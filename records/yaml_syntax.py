"""Say in an editor's words why a text is no YAML, and where the slip is.

In: what libyaml raised, and the text. Out: the mark to point at and what is wrong and to write.
libyaml points at where it gave up, often a line below the slip; where it also says what it was
reading then, that is the place.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import yaml

from records.conflicts import KEEP_ONE

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Every scalar a string; the parser in C where there is one."""
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)", re.MULTILINE)
_GLUED_COLON = re.compile(r"\s*(?:- +)?(?P<name>\w+):(?!//)\S")
_FIELD = re.compile(r"\s*\w+:(?:\s|$)")
_CURLY = re.compile("[:-] +[“”„‘’«]")
_BULLET = re.compile(r"\s*[*•·–—−](?=\s)")
"""What text editors make of a hyphen, or other texts begin an item with."""
_GLUED_DASH = re.compile(r"\s*-(?=[^\W\d])")
_LOOKS_LIKE_SPACE = re.compile("[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]")
_ENDS_A_LINE = re.compile("[\x85\u2028\u2029]|(?<!^)\ufeff")
_QUOTED = {"'", '"'}
_BEGIN_ITEM = "not YAML here: begin each item of the list with “- ”"
_OTHER = "not YAML here: {what}; check indentation, quotes and colons"


@dataclass(frozen=True, slots=True)
class Slip:
    """What libyaml was doing (`context`) when it found what is wrong (`problem`)."""

    context: str
    problem: str
    began: yaml.Mark | None
    stopped: yaml.Mark | None
    text: str

    @property
    def line(self) -> str:
        """The line at which libyaml stopped."""
        return line_at(self.text, self.stopped)


def explain_slip(error: yaml.YAMLError, text: str) -> tuple[yaml.Mark | None, str]:
    """Give the place of a syntax error and what to write there."""
    conflict = _CONFLICT.search(text)
    if conflict:
        return _mark(text.count("\n", 0, conflict.start())), KEEP_ONE
    hidden = _ENDS_A_LINE.search(text)
    if hidden:
        line, column = text.count("\n", 0, hidden.start()), text.rfind("\n", 0, hidden.start())
        place = _mark(line, hidden.start() - column - 1)
        return place, f"not YAML here: U+{ord(hidden[0]):04X} stands here, unseen; delete it"
    slip = Slip(
        getattr(error, "context", None) or "",
        getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read",
        getattr(error, "context_mark", None),
        getattr(error, "problem_mark", None),
        text,
    )
    for found, explain in _SLIPS:
        if found in f"{slip.context}: {slip.problem}":
            return explain(slip)
    return slip.stopped or slip.began, _OTHER.format(what=slip.problem)


def line_at(text: str, mark: yaml.Mark | None) -> str:
    """Give the line of a text at which a mark stands."""
    lines = re.split("\r\n|[\r\n\x85\u2028\u2029]", text)  # as YAML 1.1 parts them
    return lines[mark.line] if mark and 0 <= mark.line < len(lines) else ""


def like_a_space(text: str) -> tuple[int, str] | None:
    """Find what YAML takes for a letter and an editor for a space: where, and what to write."""
    found = _LOOKS_LIKE_SPACE.search(text)
    if not found:
        return None
    return found.start(), f"U+{ord(found[0]):04X} stands here, no space to YAML; write a plain one"


def _odd_indentation(text: str, mark: yaml.Mark | None) -> tuple[int, str] | None:
    line = line_at(text, mark)
    return like_a_space(line[: len(line) - len(line.lstrip())])


def _mark(line: int, column: int = 0) -> yaml.Mark:
    return yaml.Mark("", 0, line, column, None, 0)


def _second_document(slip: Slip) -> tuple[yaml.Mark | None, str]:
    return slip.stopped, "a second document begins here; keep one record a file"


def _tab(slip: Slip) -> tuple[yaml.Mark | None, str]:
    return slip.stopped, "not YAML here: the line is indented with a tab; indent with spaces"


def _first_letter(slip: Slip) -> tuple[yaml.Mark | None, str]:
    at = slip.stopped if slip.began is None else slip.began
    letter = _letter_at(slip.text, at)
    if letter == "\t":
        return _tab(slip)
    if _BULLET.match(line_at(slip.text, at)):
        return at, _BEGIN_ITEM
    if letter in {"|", ">"}:
        message = f"not YAML here: what {letter} begins stands on the lines below, indented"
        return at, f"{message}; put it there, or put the whole value in quotes"
    return at, f"not YAML here: no value begins with {letter}; put the whole value in quotes"


def _colon(slip: Slip) -> tuple[yaml.Mark | None, str]:
    above = _mark(slip.stopped.line - 1) if slip.stopped else None
    glued = _GLUED_COLON.match(line_at(slip.text, above))
    if above and glued:
        place = _mark(above.line, glued.start("name"))
        return place, f"not YAML here: write a space after “{glued['name']}:”"
    odd = _odd_indentation(slip.text, above)
    if above and odd:
        return _mark(above.line, odd[0]), f"not YAML here: {odd[1]}"
    curly = _CURLY.search(slip.line)
    if slip.stopped and curly:
        place = _mark(slip.stopped.line, curly.end() - 1)
        return place, f"not YAML here: {curly[0][-1]} is a letter to YAML; put the value in \" or '"
    message = "not YAML here: a field begins within a value; put the value in quotes, or mend the "
    return slip.stopped, f"{message}indentation"


def _no_field(slip: Slip) -> tuple[yaml.Mark | None, str]:
    odd = like_a_space(line_at(slip.text, slip.began))
    if slip.began and odd:
        return _mark(slip.began.line, odd[0]), f"not YAML here: {odd[1]}"
    if _BULLET.match(line_at(slip.text, slip.began)):
        return slip.began, _BEGIN_ITEM
    message = "not YAML here: this begins no field; write “name: value”, or indent it as the text"
    return slip.began, f"{message} above"


def _open_end(slip: Slip) -> tuple[yaml.Mark | None, str]:
    return _quote_within(slip) or _no_end(slip)


def _no_end(slip: Slip) -> tuple[yaml.Mark | None, str]:
    letter = _letter_at(slip.text, slip.began)
    message = f"not YAML here: what begins with {letter} has no clear end; close it, or put the"
    return slip.began, f"{message} whole value in quotes"


def _quote_within(slip: Slip) -> tuple[yaml.Mark | None, str] | None:
    """Tell an apostrophe that ends a value in single quotes, as in `'O'Hara'`."""
    at = slip.stopped.column if slip.stopped else 0
    quote, rest = slip.line[at - 1 : at], slip.line[at : at + 1]
    if quote not in _QUOTED or not rest.isalnum():
        return None
    other = '"' if quote == "'" else "'"
    message = f"not YAML here: the {quote} before this ends the value; put it in {other} instead"
    return slip.stopped, message


def _misplaced(slip: Slip) -> tuple[yaml.Mark | None, str]:
    dash = _GLUED_DASH.match(slip.line)
    if slip.stopped and dash:
        return _mark(slip.stopped.line, dash.end() - 1), "not YAML here: write a space after the -"
    if _lacks_dash(slip):
        return slip.stopped, _BEGIN_ITEM
    opened = _opened_above(slip)
    if opened:
        return _no_end(replace(slip, began=opened))
    within = _quote_within(slip)
    if within:
        return within
    before = slip.line[: slip.stopped.column] if slip.stopped else ""
    if before.strip(" -"):
        message = "text goes on after a closing quote or bracket; put the whole value in quotes"
    else:
        message = "the line is indented unlike those above; put it below its neighbours"
    return slip.stopped, f"not YAML here: {message}"


def _lacks_dash(slip: Slip) -> bool:
    """Say whether a line stands where the dashes of a list do, and has none, or another mark."""
    if slip.began is None or slip.stopped is None or "'-' indicator" not in slip.problem:
        return False
    begins = _FIELD.match(slip.line) or _BULLET.match(slip.line)
    return slip.began.column == slip.stopped.column and begins is not None


def _opened_above(slip: Slip) -> yaml.Mark | None:
    """Find the quotation mark on an earlier line that was closed by one meant to open."""
    if slip.stopped is None:
        return None
    last: yaml.Token | None = None
    try:
        for token in yaml.scan(slip.text, Loader=LOADER):
            if _place(token.end_mark) > _place(slip.stopped):
                break
            last = token
    except yaml.YAMLError:
        return None  # the slip is not the only one
    quoted = isinstance(last, yaml.ScalarToken) and last.style in _QUOTED
    over_lines = last is not None and last.start_mark.line < last.end_mark.line
    return last.start_mark if last and quoted and over_lines else None


def _place(mark: yaml.Mark) -> tuple[int, int]:
    return mark.line, mark.column


def _escape(slip: Slip) -> tuple[yaml.Mark | None, str]:
    message = "not YAML here: \\ begins an escape in double quotes, and this is none"
    return slip.stopped, f"{message}; write \\\\, or put the value in single quotes"


def _letter_at(text: str, mark: yaml.Mark | None) -> str:
    return line_at(text, mark)[mark.column : mark.column + 1] if mark else ""


_SLIPS: tuple[tuple[str, Callable[[Slip], tuple[yaml.Mark | None, str]]], ...] = (
    ("single document", _second_document),
    ("did not find expected <document start>", _second_document),
    ("tab character", _tab),
    ("cannot start any token", _first_letter),
    ("while scanning an alias", _first_letter),
    ("while scanning an anchor", _first_letter),
    ("while parsing a tag", _first_letter),
    ("while scanning a tag", _first_letter),
    ("while scanning a block scalar", _first_letter),
    ("block sequence entries are not allowed", _first_letter),
    ("mapping keys are not allowed", _first_letter),
    ("mapping values are not allowed", _colon),
    ("while scanning a simple key", _no_field),
    ("while parsing a flow sequence", _open_end),
    ("while parsing a flow mapping", _open_end),
    ("while scanning a quoted scalar: found unexpected end", _open_end),
    ("found unknown escape character", _escape),
    ("did not find expected hexdecimal number", _escape),
    ("did not find expected key", _misplaced),
    ("did not find expected '-' indicator", _misplaced),
)
