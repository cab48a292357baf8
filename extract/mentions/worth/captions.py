"""What stands below a picture: a verb or a sentence and its mention in, yes or no out.

A caption tells in the present what a picture shows, and its day is the photographer's.
"""

import re

from spacy.tokens import Doc, Span, Token

from extract.labels import is_label
from extract.lexicon import VERBS
from extract.mention import Mention
from extract.mentions.syntax.clauses import child, children, is_verb, lemma_of, tense_of
from extract.nlp import text_of

_PICTURED = re.compile(
    r"(?:, |\()(?:far |second from )?(?:left|right|cent(?:re|er))[,)]\s"
    r"|^(?:In (?:this|an?)|This) (?:[^.]|\.(?= \d)){0,40}\b(?:photo|photograph|picture|image)\b"
    r"|^(?:An? )?(?i:file (?:photo|picture|image))\b"
)
"""What only the caption of a picture says: `Ana Roth, left, meets`, `In this Nov. 2 photo`."""
_A_FULL_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2},?|\d{1,2} [A-Z][a-z]{2,8}\.?) (?:19|20)\d\d\b"
_FULL_DAY = re.compile(rf"\b{_A_FULL_DAY}")
_BELOW_PICTURE = re.compile(
    rf"(?:,|\b[A-Z][\w.]+) (?:[A-Z][a-z]+day,? )?{_A_FULL_DAY}\W*(?:\([^)]*\)\W*)?\Z"
)
"""How agencies end what they write below a picture: place, day and year, without `on`."""


_CREDITED = re.compile(r"[^\n]*\((?:\w+ )?(?:Photo|Image|Credit)\b[^)\n]*\)")
"""Who took a picture stands at the end of what is below it: `(AP Photo/Tom Roth)`."""
_SHOWN = set(
    "mourn protest walk stand carry hold gather look watch wait sit pray react march attend "
    "hug embrace weep cry run pass inspect search clear cover burn rise wave display queue ride "
    "play drive arrive leave greet speak pose kneel lay light chant shout "
    "sift dig comb survey flee examine salvage shelter bury".split()
)
"""What people do below a picture."""
_PASSIVES = _SHOWN | {"see", "show", "picture", "display", "photograph"}
"""What is done to them there: `a wreck is seen in Riga on May 2`."""
_AIRED = {"discuss", "explain", "react", "talk", "break down", "weigh in", "preview", "share"}
"""What somebody joins a broadcast for."""
_ON_DAY = re.compile(r"\bon (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})\b")


def is_below(text: str) -> bool:
    """Say whether a sentence has what only a caption says: `Ana Roth, left, meets Tom Roth`."""
    return _PICTURED.search(text) is not None


def is_caption(verb: Token, mention: Mention) -> bool:
    """Say whether the present tells of a day gone by, as below a picture.

    `A worker passes the bank in London on Tuesday`, `speaks at a rally May 3, 2016`, and what
    comes `before boarding a ship on Tuesday`.
    """
    if verb.dep_ == "pcomp" and verb.head.lower_ == "before" and is_verb(verb.head.head):
        verb = verb.head.head
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and is_verb(verb.head):
        verb = verb.head  # `speaks while visiting Riga on Tuesday`
    if lemma_of(verb) == "join" and _is_on_air(verb):
        return True
    simple = tense_of(verb) == "present" and child(verb, "aux") is None
    if not simple or mention.aspect == "planned" or is_entry(mention, verb.doc):
        return False
    if _FULL_DAY.search(text_of(verb.doc), verb.idx, verb.sent.end_char):
        return True
    if child(verb, "auxpass") is not None:
        return False
    when = mention.date
    after = when is not None and when.edtf.exact_day is not None and when.start > verb.idx
    # `Says on Sunday` is how some papers write, `begins her term on Sunday` how all do.
    return after and mention.aspect == "happened" and lemma_of(verb) not in VERBS["begin"]


def _is_on_air(verb: Token) -> bool:
    """Say whether somebody was a guest: `Roth joins 'The Week' to discuss the vote`."""
    tells = any(lemma_of(one) in _AIRED for one in children(verb, "advcl"))
    quoted = verb.i + 1 < len(verb.doc) and verb.nbor(1).is_quote
    return tells and (quoted or verb.tag_ in {"VBZ", "VBP"})


def is_shown(sentence: Span, mention: Mention) -> bool:
    """Say whether a sentence tells what a picture shows, and the day is the photographer's.

    `A man walks past a house hit by shells in Lima, Peru, Sunday, Aug. 11, 2024.`
    """
    root = sentence.root
    if not is_verb(root) or tense_of(root) != "present":
        return False
    shows = child(root, "aux", "ccomp") is None
    if shows and _CREDITED.match(text_of(sentence.doc), sentence.end_char):
        return True
    if mention.aspect == "planned":
        return False
    looks = _PASSIVES if child(root, "auxpass") is not None else _SHOWN
    if shows and lemma_of(root) in looks and _ON_DAY.search(sentence.text) is not None:
        return True
    return shows and _BELOW_PICTURE.search(" ".join(sentence.text.split())) is not None


def is_entry(mention: Mention, doc: Doc) -> bool:
    """Say whether a chronology tells it: `2014: The state approves the dam`."""
    when = mention.date
    return when is not None and bool(when.text) and is_label(text_of(doc), when.start, when.end)
