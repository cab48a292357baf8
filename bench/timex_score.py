"""Score temporal expressions as TempEval-3 does (UzZaman et al., SemEval-2013 task 1).

In: gold and found expressions of one text. Out: counts that add up over texts, and the errors.
Outer white space and punctuation do not count; expressions are paired one to one, equal spans
first, then by the longest overlap. With types, gold of other types is neither hit nor miss.
"""

import html
import re
from dataclasses import dataclass
from pathlib import Path

_MARGIN = " \t\r\n.,;:!?()[]{}\"'`‘’“”-–—"
_TAG = re.compile(r"<(/?)([A-Za-z0-9_:-]+)([^<>]*)>")
_ATTRIBUTE = re.compile(r'([A-Za-z_:]+)\s*=\s*"([^"]*)"')


@dataclass(frozen=True, slots=True)
class Expression:
    """A stretch of text with its TIMEX3 type and value."""

    start: int
    end: int
    type: str
    value: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A TimeML file: its text, when it was published, its gold expressions."""

    name: str
    published: str
    text: str
    gold: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Error:
    """A gold expression missed or misread, or one found where there is none."""

    kind: str
    """missed, spurious, value."""
    gold: Expression | None
    found: Expression | None


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over texts; scores are between 0 and 1."""

    gold: int = 0
    found: int = 0
    exact: int = 0
    overlapping: int = 0
    right_value: int = 0

    def __add__(self, other: "Score") -> "Score":
        """Add the counts of another text."""
        return Score(
            self.gold + other.gold,
            self.found + other.found,
            self.exact + other.exact,
            self.overlapping + other.overlapping,
            self.right_value + other.right_value,
        )

    def f1(self, hits: int) -> float:
        """Give the harmonic mean of hits by found and hits by gold."""
        return 2 * hits / (self.gold + self.found) if self.gold + self.found else 0.0

    @property
    def value_accuracy(self) -> float:
        """Give the share of right values among overlapping expressions."""
        return self.right_value / self.overlapping if self.overlapping else 0.0


def read_timeml(path: Path) -> Document:
    """Read a TimeML file; only what stands inside TEXT is text."""
    raw = path.read_text(encoding="utf-8", errors="replace")
    body = re.search(r"<TEXT>(.*?)</TEXT>", raw, re.DOTALL)
    dated = re.search(r'<TIMEX3[^>]*"CREATION_TIME"[^>]*>', raw)
    published = dict(_ATTRIBUTE.findall(dated[0])).get("value", "") if dated else ""
    text, gold = _strip_tags(body[1] if body else "")
    return Document(path.stem, published, text, gold)


def _strip_tags(body: str) -> tuple[str, tuple[Expression, ...]]:
    pieces: list[str] = []
    opened: list[tuple[int, dict[str, str]]] = []
    gold: list[Expression] = []
    length = position = 0
    for tag in _TAG.finditer(body):
        piece = html.unescape(body[position : tag.start()])
        pieces.append(piece)
        length, position = length + len(piece), tag.end()
        if tag[2] != "TIMEX3":
            continue
        if not tag[1]:
            opened.append((length, dict(_ATTRIBUTE.findall(tag[3]))))
        elif opened:
            start, named = opened.pop()
            if named.get("functionInDocument") != "CREATION_TIME":
                gold.append(
                    Expression(start, length, named.get("type", ""), named.get("value", ""))
                )
    pieces.append(html.unescape(body[position:]))
    return "".join(pieces), tuple(sorted(gold, key=lambda expression: expression.start))


def score(
    document: Document, found: tuple[Expression, ...], types: frozenset[str] = frozenset()
) -> tuple[Score, tuple[Error, ...]]:
    """Score the expressions found in one document."""
    gold = tuple(g for g in document.gold if not types or g.type in types)
    others = tuple(g for g in document.gold if types and g.type not in types)
    kept = tuple(f for f in found if _counts(f, gold, others, types))
    pairs = _pairs(document.text, gold, kept)
    right = [(g, f) for g, f, _ in pairs if g.value.strip().upper() == f.value.strip().upper()]
    counts = Score(len(gold), len(kept), sum(e for *_, e in pairs), len(pairs), len(right))
    matched_gold, matched = [g for g, *_ in pairs], [f for _, f, _ in pairs]
    errors = [Error("missed", g, None) for g in gold if g not in matched_gold]
    errors += [Error("spurious", None, f) for f in kept if f not in matched]
    errors += [Error("value", g, f) for g, f, _ in pairs if (g, f) not in right]
    return counts, tuple(errors)


def _counts(
    found: Expression,
    gold: tuple[Expression, ...],
    others: tuple[Expression, ...],
    types: frozenset[str],
) -> bool:
    if any(_overlap((g.start, g.end), (found.start, found.end)) > 0 for g in gold):
        return True
    beside = any(_overlap((g.start, g.end), (found.start, found.end)) > 0 for g in others)
    return not beside and (not types or found.type in types)


def _pairs(
    text: str, gold: tuple[Expression, ...], found: tuple[Expression, ...]
) -> list[tuple[Expression, Expression, bool]]:
    spans_g, spans_f = [_trim(text, g) for g in gold], [_trim(text, f) for f in found]
    candidates = sorted(
        (a != b, -_overlap(a, b), i, j)
        for i, a in enumerate(spans_g)
        for j, b in enumerate(spans_f)
        if _overlap(a, b) > 0
    )
    used_g: set[int] = set()
    used_f: set[int] = set()
    out = []
    for differs, _, i, j in candidates:
        if i not in used_g and j not in used_f:
            used_g.add(i)
            used_f.add(j)
            out.append((gold[i], found[j], not differs))
    return out


def _trim(text: str, expression: Expression) -> tuple[int, int]:
    start, end = expression.start, min(expression.end, len(text))
    while start < end and text[start] in _MARGIN:
        start += 1
    while end > start and text[end - 1] in _MARGIN:
        end -= 1
    return start, end


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> int:
    return min(a[1], b[1]) - max(a[0], b[0])
