"""Numbers and what they count: the words of a clause in, `at least 25` of `people killed` out."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from extract.mention import MentionFigure
from extract.mentions.clauses import child, is_verb

_UNITS = {"$", "bn", "m", "million", "billion", "trillion", "percent", "p.m.", "a.m.", "cent"}
_HARM = {"kill", "injure", "wound", "arrest", "detain", "displace", "evacuate", "die", "rescue"}


def figures_of(passage: Span) -> tuple[MentionFigure, ...]:
    """Find the figures of a passage that count something; dates, ages and names do not."""
    return tuple(figure for token in passage for figure in _figure(token))


def _figure(token: Token) -> Iterator[MentionFigure]:
    if token.tag_ != "CD" or token.ent_type_ in {"DATE", "TIME", "PERSON", "ORG", "ORDINAL", "GPE"}:
        return
    counted = _counted(token)
    if counted is None or (token.lower_ in {"one", "two"} and child(counted, "prep") is not None):
        return
    words = _value(token, counted)
    start, end = words[0].idx, words[-1].idx + len(words[-1])
    value = " ".join(token.doc.text[start:end].split())
    yield MentionFigure(value, _what(token, counted), start, end)


def _counted(token: Token) -> Token | None:
    """Give the noun that a number counts; the verb where it stands for the people killed."""
    if any(one.dep_ == "nummod" and one.tag_ == "CD" and one.i > token.i for one in token.children):
        return None
    if token.dep_ in {"nummod", "quantmod", "compound"}:
        head = token.head
        if head.tag_ == "CD":
            return None if token.dep_ == "compound" else _counted(head)
        plain = head.pos_ == "NOUN" and head.lower_ not in _UNITS and head.i > token.i
        return head if plain else None
    alone = token.dep_ in {"nsubjpass", "dobj", "nsubj"} and is_verb(token.head)
    return token.head if alone and token.head.lemma_ in _HARM else None


def _value(token: Token, counted: Token) -> list[Token]:
    """Give the words of the number with what qualifies it: `at least`, `more than`, `some`."""
    start = token.left_edge.i
    if token.dep_ in {"nummod"} and start and token.doc[start - 1].lower_ in {
        "about", "around", "roughly", "nearly", "almost", "some", "approximately", "over",
    }:  # fmt: skip
        start -= 1
    words = [one for one in token.doc[start : token.i + 1] if one.dep_ != "det"]
    while words and words[0].is_punct:
        words = words[1:]
    return words if counted.i > token.i or is_verb(counted) else [token]


def _what(token: Token, counted: Token) -> str:
    """Name what is counted, with what was done to it: `people killed`."""
    if is_verb(counted):
        return f"people {_participle(counted)}"
    keep = {"compound", "amod", "nmod"}
    words = [one.text for one in counted.children if one.dep_ in keep and one.i > token.i]
    verb = counted.head
    done = _participle(verb) if _suffers(counted, verb) else ""
    return " ".join([*words, counted.text, done]).strip()


def _suffers(noun: Token, verb: Token) -> bool:
    if not is_verb(verb) or verb.lemma_ not in _HARM:
        return False
    return noun.dep_ in {"dobj", "nsubjpass"} or (noun.dep_ == "nsubj" and verb.lemma_ == "die")


def _participle(verb: Token) -> str:
    if verb.lemma_ == "die":
        return "killed"
    return verb.lower_ if verb.tag_ in {"VBN", "VBD"} else verb.lemma_.rstrip("e") + "ed"
