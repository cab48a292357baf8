"""Read ECB+ into our own types: articles, and one `Mention` for each gold event mention.

In: the folder of the corpus (Cybulska and Vossen, LREC 2014). Out: `Gold` items. The gold gives
where an event is mentioned and which mentions co-refer; all else (predicate, participants,
places, words) comes from a spaCy parse of the sentence, as it does for any article.
"""

import csv
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Token

from extract.mention import Mention, Participant, Role
from records.model import Article, EntityKind

DEV = frozenset({2, 5, 12, 18, 21, 23, 34, 35})
FIRST_TEST = 36
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_KINDS: Mapping[str, EntityKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "NORP": "state",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
_ROLES: Mapping[str, Role] = {
    "nsubj": "agent",
    "agent": "agent",
    "poss": "agent",
    "csubj": "agent",
    "dobj": "patient",
    "nsubjpass": "patient",
    "attr": "patient",
    "oprd": "patient",
}


@dataclass(frozen=True, slots=True)
class Gold:
    """A mention, its id in the files (`36_1ecb#12`) and the name of its true cluster."""

    id: str
    mention: Mention
    cluster: str
    story: str
    """The real-world story that the article is about: its topic and `ecb` or `ecbplus`."""


@dataclass(frozen=True, slots=True)
class _Markable:
    id: str
    sentence: int
    numbers: tuple[int, ...]
    chain: str


def topics_of(split: str) -> frozenset[int]:
    """Name the topics of `train`, `dev` or `test`."""
    if split == "test":
        return frozenset(range(FIRST_TEST, 46))
    return DEV if split == "dev" else frozenset(range(1, FIRST_TEST)) - DEV


def read_ecb(
    folder: Path, nlp: Language, topics: frozenset[int]
) -> tuple[dict[str, Article], list[Gold]]:
    """Read the articles of these topics and the gold mentions of their validated sentences."""
    validated = _validated(folder)
    articles, gold = {}, []
    paths = sorted(folder.glob("ECB+/*/*.xml"))
    for path in (path for path in paths if int(path.parent.name) in topics):
        root = ET.parse(path).getroot()
        story = _Story(path.stem, root, nlp)
        articles[path.stem] = story.article
        for markable in _markables(path.stem, root):
            if markable.sentence in validated[path.stem]:
                gold.append(story.gold(markable))
    return articles, gold


def _validated(folder: Path) -> Mapping[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    with (folder / "ECBplus_coreference_sentences.csv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            found[f"{row['Topic']}_{row['File']}"].add(int(row["Sentence Number"]))
    return found


def _markables(file: str, root: ET.Element) -> Iterator[_Markable]:
    chains = _chains(file, root)
    position = {
        token.attrib["t_id"]: (int(token.attrib["sentence"]), int(token.attrib["number"]))
        for token in root.iter("token")
    }
    for item in root.find("Markables") or ():
        anchors = [position[anchor.attrib["t_id"]] for anchor in item.findall("token_anchor")]
        if anchors and item.tag.startswith(("ACTION", "NEG")):
            name = f"{file}#{item.attrib['m_id']}"
            numbers = tuple(number for _, number in anchors)
            yield _Markable(name, anchors[0][0], numbers, chains.get(item.attrib["m_id"], name))


def _chains(file: str, root: ET.Element) -> dict[str, str]:
    chains = {}
    for relation in root.find("Relations") or ():
        within = f"{file}:{relation.attrib['r_id']}"
        name = relation.attrib["note"] if relation.tag == "CROSS_DOC_COREF" else within
        for source in relation.findall("source"):
            chains[source.attrib["m_id"]] = name
    return chains


class _Story:
    """One parsed article of the corpus: its text, and mentions made at given tokens."""

    def __init__(self, file: str, root: ET.Element, nlp: Language) -> None:
        self._file = file
        lines: dict[int, list[str]] = defaultdict(list)
        for token in root.iter("token"):
            lines[int(token.attrib["sentence"])].append(token.text or "")
        # ECB+ files open with the address of the page, cut into tokens.
        address = lines[0][:3] == ["http", ":", "/"]
        numbers = [number for number in sorted(lines) if number or not address]
        docs = nlp.pipe(Doc(nlp.vocab, words=lines[number]) for number in numbers)
        self._sentences = dict(zip(numbers, docs, strict=True))
        self._starts, text = {}, ""
        for number, doc in self._sentences.items():
            self._starts[number] = len(text)
            text += doc.text.rstrip() + "\n"
        self.article = Article(id=file, title=" ".join(lines[numbers[0]]), text=text)
        self._full = _full_names(self._sentences.values())

    def gold(self, markable: _Markable) -> Gold:
        """Make the mention at the markable's tokens."""
        doc = self._sentences[markable.sentence]
        trigger = [doc[number] for number in markable.numbers]
        story = self._file.split("_")[0] + ("ecbplus" if "plus" in self._file else "ecb")
        return Gold(markable.id, self._mention(markable.sentence, trigger), markable.chain, story)

    def _mention(self, sentence: int, trigger: Sequence[Token]) -> Mention:
        doc, offset = self._sentences[sentence], self._starts[sentence]
        head = head_of(trigger)
        inside = {token.i for token in trigger}
        participants = tuple(self._participants(head, inside))
        clause = [token for token in _clause(head) if token.pos_ in _CONTENT]
        names = [ent for ent in doc.ents if ent.label_ in ("GPE", "LOC", "FAC")]
        return Mention(
            article=self._file,
            start=offset,
            end=offset + len(doc.text.rstrip()),
            trigger_start=offset + trigger[0].idx,
            trigger_end=offset + trigger[-1].idx + len(trigger[-1]),
            lemma=" ".join(_lemma(token) for token in trigger if token.pos_ in _CONTENT | {"ADP"})
            or _lemma(head),
            aspect="statement" if _lemma(head) in _SAYING else "happened",
            title=doc.text.strip(),
            words=frozenset(_lemma(token) for token in clause if token.i not in inside),
            participants=participants,
            places=tuple(dict.fromkeys(ent.text for ent in names if ent.root in clause)),
        )

    def _participants(self, head: Token, inside: set[int]) -> Iterator[Participant]:
        for token, role in _arguments(head):
            if token.i not in inside:
                name, kind = self._name(token)
                yield Participant(name=name, head=_lemma(token), role=role, kind=kind)

    def _name(self, token: Token) -> tuple[str, EntityKind | None]:
        for ent in token.doc.ents:
            if ent.start <= token.i < ent.end and ent.label_ in _KINDS:
                text = ent.text.removeprefix("the ").removesuffix("'s").strip()
                return self._full.get(text, text), _KINDS[ent.label_]
        return token.text, "person" if token.pos_ == "PROPN" else None


_SAYING = frozenset("say tell announce report claim add state note statement".split())


def head_of(span: Sequence[Token]) -> Token:
    """Find the token of the span that governs the others."""
    inside = {token.i for token in span}
    heads = [token for token in span if token.head.i not in inside or token.head.i == token.i]
    content = [token for token in heads if token.pos_ in _CONTENT]
    return (content or heads)[-1]


def _lemma(token: Token) -> str:
    return token.lemma_.lower()


def _full_names(docs: Iterable[Doc]) -> dict[str, str]:
    people = {ent.text for doc in docs for ent in doc.ents if ent.label_ == "PERSON"}
    full = {}
    for name in sorted(people, key=len):
        for part in name.split()[-1:]:
            full[part] = name
    return full


def _clause(head: Token) -> list[Token]:
    top = head
    while top.pos_ not in ("VERB", "AUX") and top.head.i != top.i:
        top = top.head
    return list(top.subtree)


def _arguments(head: Token) -> Iterator[tuple[Token, Role]]:
    verb = head if head.pos_ in ("VERB", "AUX") else None
    for child in head.children:
        if child.dep_ in _ROLES:
            role = _ROLES[child.dep_]
            if child.dep_ == "agent":
                yield from ((grand, role) for grand in child.children if grand.dep_ == "pobj")
            else:
                yield from ((one, role) for one in (child, *child.conjuncts))
        elif child.dep_ in ("prep", "dative"):
            of = child.lower_ == "of" and verb is None
            yield from (
                (grand, "patient" if of else "other")
                for grand in child.children
                if grand.dep_ == "pobj"
            )
        elif child.dep_ in ("compound", "amod", "nmod") and child.pos_ in ("PROPN", "NOUN", "ADJ"):
            yield child, "other"
    yield from _shared(head)


def _shared(head: Token) -> Iterator[tuple[Token, Role]]:
    """Take the subject from the governing verb where the head has none of its own."""
    if any(child.dep_ in ("nsubj", "nsubjpass", "poss") for child in head.children):
        return
    if head.dep_ in ("relcl", "acl") and head.head.pos_ in ("NOUN", "PROPN"):
        yield head.head, "patient" if head.tag_ == "VBN" else "agent"
    elif head.dep_ in ("conj", "xcomp", "advcl", "dobj", "attr", "pobj", "ccomp"):
        upper = head.head if head.dep_ != "pobj" else head.head.head
        for child in upper.children:
            if child.dep_ in ("nsubj", "nsubjpass") and child.i != head.i:
                yield child, "agent" if child.dep_ == "nsubj" else "patient"
