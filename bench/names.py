"""Measure the kinds of names on texts of GUM: person, organisation or place.

    python -m bench.names FOLDER [--genres news,interview] [--errors N]

In: a folder with GUM's `*.conllu` (its entity layer in the last column; Zeldes 2017). Out: of the
names of people, organisations and places the share that has its kind, by our rules and by the
recogniser's labels alone, and what was taken for what. A state may be a place or who acts for it.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

if __name__ == "__main__":  # started by its path, the project is not importable yet
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from spacy.tokens import Doc, Token

from bench.names_gum import KINDS_OF_GUM, Text, read_gum
from extract.mentions.names.kinds import KINDS
from extract.mentions.names.names import Names, find_names
from extract.nlp import load_pipeline, parse

GENRES = "news,interview,speech,bio,voyage"
_TAKEN_FOR = {"person": {"person"}, "place": {"place", "state"}}
_TAKEN_FOR["organisation"] = {"organisation", "state"}
Kinds = tuple[str, str, str, str]
"""The kind of a name in the gold, ours, the label's, and the words around it."""


def kinds_of(text: Text, doc: Doc, names: Names) -> Iterator[Kinds]:
    """Give each gold name of a text with what we and the recogniser take it for."""
    tokens = _by_letter(doc)
    for name in text.names:
        token = tokens.get(name.head)
        if token is None:
            continue
        found = names.at(token)
        ours = "" if found is None else "thing" if found.thing else found.kind
        around = text.text[max(name.start - 30, 0) : name.end + 30].replace("\n", " ")
        yield name.kind, ours, str(KINDS.get(token.ent_type_, "")), around


def _by_letter(doc: Doc) -> Mapping[int, Token]:
    return {token.idx + n: token for token in doc for n in range(len(token))}


def is_right(gold: str, taken: str) -> bool:
    """Say whether a name is taken for what it is."""
    return taken in _TAKEN_FOR[gold]


def report(found: list[Kinds], errors: int) -> Iterator[str]:
    """Write the share of each kind that is right, and what is taken for what, worst first."""
    yield f"{'':14}{'names':>6}{'ours':>7}{'labels':>8}"
    for kind in ("all", *KINDS_OF_GUM.values()):
        some = [one for one in found if kind in ("all", one[0])]
        ours = sum(is_right(gold, our) for gold, our, _, _ in some) / max(len(some), 1)
        labels = sum(is_right(gold, label) for gold, _, label, _ in some) / max(len(some), 1)
        yield f"{kind:14}{len(some):6}{ours:7.1%}{labels:8.1%}"
    wrong: dict[tuple[str, str], list[str]] = defaultdict(list)
    for gold, our, _, around in found:
        if not is_right(gold, our):
            wrong[gold, our or "no name"].append(around)
    for (gold, our), places in sorted(wrong.items(), key=lambda one: -len(one[1])):
        yield f"\n{len(places)} times {gold} taken for {our}"
        yield from (f"    {around}" for around, _ in Counter(places).most_common(errors))


def main() -> None:
    """Measure the folder that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--genres", default=GENRES)
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N of each class")
    asked = parser.parse_args()
    pipeline = load_pipeline()
    found: list[Kinds] = []
    for genre in asked.genres.split(","):
        for path in sorted(asked.folder.rglob(f"GUM_{genre}_*.conllu")):
            text = read_gum(path.read_text(encoding="utf-8"))
            doc = parse(pipeline, text.text)
            found += kinds_of(text, doc, find_names(doc))
    print("\n".join(report(found, asked.errors)))


if __name__ == "__main__":
    main()
