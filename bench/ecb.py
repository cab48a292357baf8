"""Read ECB+ into our own types: articles, and one `Mention` for each gold event mention.

In: the folder of the corpus (Cybulska and Vossen, LREC 2014). Out: `Gold` items. The gold gives
where an event is mentioned and which mentions co-refer; participants, places, words and dates are
found as the extractor finds them in any article; a line that gives the day of publication is read
as that, as the importer would.
"""

import csv
import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Token

from bench.ecb_printed import Printed
from bench.tokenised import as_written
from extract.importer.calendar_words import find_dates
from extract.importer.dateline import is_dateline
from extract.lexicon import VERBS
from extract.mention import Mention
from extract.mentions.facts.participants import participants_of
from extract.mentions.facts.places import places_of
from extract.mentions.names.names import find_names
from extract.mentions.pronouns.pronouns import cast_of
from extract.mentions.syntax.clauses import is_verb, lemma_of
from extract.mentions.syntax.predicates import Trigger, find_triggers, finite_verb
from extract.nlp import parse
from records.edtf import Edtf, parse_edtf
from records.model import Article

DEV = frozenset({2, 5, 12, 18, 21, 23, 34, 35})
FIRST_TEST = 36
_HEAD_LINES = 6
_IN_NUMBER = re.compile(r"(?<=\d) ?([/.:-]) ?(?=\d)")
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})


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


def _lines(root: ET.Element) -> dict[int, list[str]]:
    """Give the words of each sentence, without the address of the page that files open with."""
    lines: dict[int, list[str]] = defaultdict(list)
    for token in root.iter("token"):
        lines[int(token.attrib["sentence"])].append(token.text or "")
    if lines[0][:3] == ["http", ":", "/"]:
        del lines[0]
    return dict(sorted(lines.items()))


def _datelines(lines: Mapping[int, Sequence[str]], marked: Collection[int]) -> dict[int, Edtf]:
    """Find the day of publication in the lines that say little else, as the importer does."""
    found = {}
    for number, words in [*lines.items()][:_HEAD_LINES]:
        line = _IN_NUMBER.sub(r"\1", as_written(" ".join(words)))
        dates = find_dates(line) if is_dateline(line) and number not in marked else ()
        if dates and len(dates[0].days) == 1:
            found[number] = parse_edtf(dates[0].days[0].isoformat())
    return found


class _Story:
    """One parsed article of the corpus: its text, and mentions made at given tokens."""

    def __init__(self, file: str, root: ET.Element, nlp: Language) -> None:
        self._file = file
        lines = _lines(root)
        dated = _datelines(lines, {each.sentence for each in _markables(file, root)})
        self._words = lines
        self._lines = {n: " ".join(words) for n, words in lines.items() if n not in dated}
        self._starts: dict[tuple[int, int], int] = {}
        text, printed = "", Printed()
        for number, line in self._lines.items():
            printed.add(number, lines[number])
            at = len(text)
            for place, word in enumerate(lines[number]):
                self._starts[number, place] = at
                at += len(word) + 1
            text += line + "\n"
        self.article = Article(
            id=file,
            title=self._lines[min(self._lines)],
            text=text,
            published=next(iter(dated.values()), None),
        )
        self._doc = parse(nlp, text)
        self._cast = cast_of(self._doc, find_names(self._doc), frozenset())
        found = (one for sentence in self._doc.sents for one in find_triggers(sentence))
        self._triggers = {token.i: one for one in found for token in one.tokens[::-1]}
        self._dates = printed.dates(self.article, nlp)

    def gold(self, markable: _Markable) -> Gold:
        """Make the mention at the markable's tokens."""
        story = self._file.split("_")[0] + ("ecbplus" if "plus" in self._file else "ecb")
        return Gold(markable.id, self._mention(markable), markable.chain, story)

    def _mention(self, markable: _Markable) -> Mention:
        words = {n: self._tokens(markable.sentence, n) for n in markable.numbers}
        tokens = [_meant(token) for each in words.values() for token in each]
        head = head_of(tokens)
        place = next((n for n, each in words.items() if head in each), -1)
        trigger = self._triggers.get(head.i) or Trigger(head, verb_of(head))
        inside = {token.i for token in tokens}
        clause = [t for t in _clause(head) if t.pos_ in _CONTENT and t.i not in inside]
        start = self._starts[markable.sentence, 0]
        line = self._lines[markable.sentence]
        lemma = " ".join(_lemma(token) for token in tokens if token.pos_ in _CONTENT | {"ADP"})
        return Mention(
            article=self._file,
            start=start,
            end=start + len(line),
            trigger_start=self._starts[markable.sentence, markable.numbers[0]],
            trigger_end=self._end(markable.sentence, markable.numbers[-1]),
            lemma=lemma or _lemma(head),
            aspect="statement" if _lemma(head) in _SAYING else "happened",
            title=line,
            words=frozenset(_lemma(token) for token in clause),
            participants=participants_of(trigger, self._cast),
            places=places_of(trigger, self._cast),
            date=self._dates.get((markable.sentence, place)),
        )

    def _end(self, sentence: int, number: int) -> int:
        return self._starts[sentence, number] + len(self._words[sentence][number])

    def _tokens(self, sentence: int, number: int) -> list[Token]:
        """Give what the parser makes of a word, without the marks that stand at it: `"Riot`."""
        start = self._starts[sentence, number]
        span = self._doc.char_span(start, self._end(sentence, number), alignment_mode="expand")
        tokens = list(span) if span is not None else []
        return [token for token in tokens if not token.is_punct] or tokens


def _meant(token: Token) -> Token:
    """Give the noun that a relative pronoun stands for."""
    relative = token.tag_ in _RELATIVE and token.head.dep_ == "relcl"
    return token.head.head if relative else token


_RELATIVE = frozenset({"WDT", "WP"})
_SAYING = frozenset("say tell announce report claim add state note statement".split())


def head_of(span: Sequence[Token]) -> Token:
    """Find the token of the span that governs the others."""
    inside = {token.i for token in span}
    heads = [token for token in span if token.head.i not in inside or token.head.i == token.i]
    content = [token for token in heads if token.pos_ in _CONTENT]
    return (content or heads)[-1]


def verb_of(head: Token) -> Token | None:
    """Give the verb that tells when and by whom: of `made an offer` that which carries the noun."""
    if is_verb(head):
        return head
    carries = head.dep_ == "dobj" and lemma_of(head.head) in VERBS["light"]
    return finite_verb(head.head) if carries else None


def _lemma(token: Token) -> str:
    return token.lemma_.lower()


def _clause(head: Token) -> list[Token]:
    top = head
    while top.pos_ not in ("VERB", "AUX") and top.head.i != top.i:
        top = top.head
    return list(top.subtree)
