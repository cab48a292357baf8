"""Read the XML of MEANTIME (Minard et al., LREC 2016), whose gold stands beside the tokens.

In: a file of tokens and TIMEX3 marks. Out: the document that TimeML files give too. Tokens are
joined by single spaces, a sentence a line. Only sentences 0 to 5 are annotated, so the text ends
there; sentence 1 is the dateline, which is the publication date itself, and is left out.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

from bench.timex_score import Document, Expression

_DATELINE, _LAST = 1, 5
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WRITTEN = re.compile(r"[A-Z][a-z]+ \d{1,2} , \d{4}")


def read_meantime(path: Path) -> Document:
    """Read a MEANTIME file."""
    root = ElementTree.parse(path).getroot()
    text, places = _joined(root)
    marks = list(root.iter("TIMEX3"))
    created = [m.get("value", "") for m in marks if m.get("functionInDocument") == "CREATION_TIME"]
    published = next((day for day in created if _DAY.match(day)), "") or _dateline(root)
    gold = tuple(_expressions([m for m in marks if _is_gold(m)], places))
    return Document(path.stem, published, text, tuple(sorted(gold, key=lambda g: g.start)))


def _is_gold(mark: ElementTree.Element) -> bool:
    return mark.get("functionInDocument") != "CREATION_TIME"


def _joined(root: ElementTree.Element) -> tuple[str, dict[str, tuple[int, int]]]:
    """Join the tokens; return the text and the place of each token by its id."""
    text, places, before = "", {}, ""
    for token in root.findall("token"):
        sentence = token.get("sentence", "0")
        if int(sentence) == _DATELINE or int(sentence) > _LAST:
            continue
        text += "" if not before else " " if sentence == before else "\n"
        word = token.text or ""
        places[token.get("t_id", "")] = (len(text), len(text) + len(word))
        text, before = text + word, sentence
    return text, places


def _expressions(
    marks: list[ElementTree.Element], places: dict[str, tuple[int, int]]
) -> Iterator[Expression]:
    for mark in marks:
        anchors = [anchor.get("t_id", "") for anchor in mark.findall("token_anchor")]
        spans = [places[anchor] for anchor in anchors if anchor in places]
        if spans:
            first, last = min(s for s, _ in spans), max(e for _, e in spans)
            yield Expression(first, last, mark.get("type", ""), mark.get("value", ""))


def _dateline(root: ElementTree.Element) -> str:
    """Read the day of the dateline, where the file names none."""
    tokens = [t.text or "" for t in root.findall("token") if t.get("sentence") == str(_DATELINE)]
    match = _WRITTEN.search(" ".join(tokens))
    return f"{datetime.strptime(match[0], '%B %d , %Y').date()}" if match else ""
