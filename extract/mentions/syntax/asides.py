"""What an article says beside its story: a sentence in, a reason to leave it out or nothing out.

Corrections of other articles, notes on the author, what the page says of itself and what its
readers wrote below it tell of no news, whatever their dates.
"""

import re
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from extract.lexicon import NOUNS
from extract.mention import Mention
from extract.mentions.syntax.quotation import in_quotation
from extract.nlp import text_of
from extract.stamps import ENDS

_CORRECTION = re.compile(
    r"\W*(?:(?:corrections?|clarifications?|editor['’]s note)\b[^.]{0,30}:"
    r"|(?:an earlier version of )?this (?:article|story|report|column) "
    r"(?:\w+ )?(?:incorrectly|wrongly|mistakenly|erroneously|misstated|misspelled|misidentified))",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"[^.\n]{3,60} (?:is|are) (?:[^.\n]{0,80}\b)?"
    r"(?:writer|reporter|correspondent|journalist|columnist|editor|author|freelancer"
    r"|contributor|novelist|blogger|analyst|lecturer|fellow)s?\b"
)
HEADING = "a heading or a caption: the story tells it"
_LONGEST_NOTE = 400
"""Characters of a note on the author."""
_FEW, _OFTEN = 3, 0.33
"""How many sentences, and which share of all, make an article its writer's views."""
_PAGE = re.compile(
    r"\b(?:(?:views|opinions) expressed|responsible for the content|all rights reserved"
    r"|(?:follow|read|get|see) (?:all )?(?:the |our )?latest|removed (?:by|because) the moderator"
    r"|house rules|sign up (?:for|to)|click (?:here|on)|terms (?:of use|and conditions)"
    r"|last (?:updated|modified) (?:at|on)"
    r"|contributed (?:reporting )?to this (?:report|story|article)"
    r"|this (?:story|article|report|post|page) (?:was|has been|will be) updated)\b",
    re.IGNORECASE,
)
_HEAD = 1000
"""Characters in which a wire's dateline stands, with headlines above it."""
_DATELINE = re.compile(
    r"(?:\b[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+ ?){1,4}(?:, [A-Z][\w. ]{1,20})? \([A-Z][\w .]{2,20}\) ?[–—-]{1,2} "
)
_CLOCK = r"[012]?\d[:.][0-5]\d\s?(?:[ap]\.?m\.?)?"
# Two shapes of what stands over a reader's comment: `At 2:04 pm on 29 May 2009, anna wrote:` and
# `February 8, 2011 at 4:27 pm |`.
_COMMENT = re.compile(
    rf"^[^.\n]{{0,15}}(?:{_CLOCK}[^.\n|]{{0,25}}\b(?:19|20)\d\d"
    rf"|\b(?:19|20)\d\d[^.\n|]{{0,12}}{_CLOCK})[ ,]*"
    r"(?:\||[^.\n:]{1,40}\b(?:wrote|writes|says|said|posted)\s?:)"
    r"|^[Pp]osted by:? [^|\n]{1,40}\|",
    re.MULTILINE,
)
_PLAY = re.compile(
    r"\bon (?:\d+|[a-z]+) minutes\b|\b(?:with|after) \S+ minutes (?:left|remaining|to go)\b"
    r"|\b(?:first|second|third|added|\d+(?:st|nd|rd|th)) minute\b|\bminutes? from time\b"
    r"|\b(?:penalty|free[- ]?kick) (?:spot|area|box)\b|\bfree[- ]?kick\b|\bstoppage[- ]time\b"
    r"|\bhalf[- ]time\b|\b(?:red|yellow) card|\b\d\d?(?:st|nd|rd|th) over\b|\bmatch point\b"
    r"|\b(?:third|fourth)[- ](?:down|base)\b|\bslam dunk|\bbreak point",
)
_QUOTES = {'"', "“", "``", "'", "‘", ":"}
"""What stands before the words of somebody else."""
_SPEAKER = {"i", "me", "my", "we", "us", "our", "you", "your", "yours", "mine", "ours", "myself"}


def aside(sentence: Span) -> str:
    """Say why the sentence's paragraph is no part of the story; empty where it is."""
    if sentence.start_char >= _comments_begin(text_of(sentence.doc)):
        return "what a reader wrote below the article"
    paragraph, last = _paragraph(sentence)
    if _CORRECTION.match(paragraph):
        return "a correction of another article"
    if last and len(paragraph) <= _LONGEST_NOTE and _AUTHOR.match(paragraph):
        return "a note on the author"
    if _PAGE.search(sentence.text):
        return "what the page says of itself"
    if sentence.text.isupper():
        return "a heading in capitals"
    above = sentence.end_char <= _story_begins(text_of(sentence.doc))
    return HEADING if above or _has_no_stop(sentence) else ""


def _has_no_stop(sentence: Span) -> bool:
    """Say whether a sentence is a headline, a caption or the end of a bad cut."""
    return sentence.text.rstrip()[-1:].isalnum()


def lead_of(doc: Doc) -> int:
    """Give the place of the first sentence that ends as one: no headline, dateline or caption."""
    full = (s for s in doc.sents if ENDS.search(s.text) and len(s) > 6)
    return next((s.start_char for s in full), -1)


def is_personal(sentence: Span) -> bool:
    """Say whether the writer speaks of himself or to the reader: no report, but opinion."""
    for token in sentence:
        if token.text in _QUOTES:
            return False
        speaks = token.lower_ in _SPEAKER and token.tag_ in {"PRP", "PRP$"} and token.text != "US"
        if speaks and not in_quotation(token):
            return True
    return False


def is_of_the_paper(mention: Mention, publisher: str) -> bool:
    """Say whether the paper tells what itself did: `The Herald attended`, on no day.

    Nor is it news whom it asked when.
    """
    paper = publisher.casefold().removeprefix("the ")
    acts = (one.name.casefold() for one in mention.participants if one.role == "agent")
    own = bool(paper) and any(one.removeprefix("the ") == paper for one in acts)
    return own and (not mention.is_dated or mention.lemma in {"ask", "contact", "reach out"})


def is_play(verb: Token) -> bool:
    """Say whether a clause tells what was done within a game, not how it ended."""
    words = list(verb.subtree)
    if any(one.lemma_.lower() in NOUNS["play"] for one in words):
        return True
    return _PLAY.search("".join(one.text_with_ws for one in words)) is not None


def is_opinion(doc: Doc) -> bool:
    """Say whether an article is somebody's views: in many of its sentences the writer speaks."""
    sentences = list(doc.sents)
    personal = sum(map(is_personal, sentences))
    return personal >= _FEW and personal >= _OFTEN * len(sentences)


@lru_cache(maxsize=4)
def _comments_begin(text: str) -> float:
    """Find where the readers' comments begin: at the first of several that are stamped."""
    stamps = [match.start() for match in _COMMENT.finditer(text)]
    return stamps[0] if len(stamps) > 1 else float("inf")


@lru_cache(maxsize=4)
def _story_begins(text: str) -> int:
    """Find where a wire's dateline stands: above it there are headlines, perhaps of others."""
    dateline = _DATELINE.search(text, 0, _HEAD)
    return dateline.start() if dateline is not None else 0


def _paragraph(sentence: Span) -> tuple[str, bool]:
    """Give the paragraph of a sentence, and whether none but one may follow."""
    text = text_of(sentence.doc)
    start = text.rfind("\n\n", 0, sentence.start_char + 1) + 1
    end = text.find("\n\n", sentence.end_char)
    rest = "" if end < 0 else text[end:]
    return (text[start:] if end < 0 else text[start:end]).strip(), rest.strip().count("\n\n") == 0
