"""What a date tells of that stands beside another event: what came before it, or after.

In: the words of a time. Out: the event that has the date, where the parser may hang it on the verb
that tells the other one: `drafted prior to independence in 2011`, `jailed since its invasion in
2022`.
"""

from spacy.tokens import Span, Token

from extract.lexicon import NOUNS
from extract.mentions.syntax.predicates import is_event_noun
from extract.mentions.syntax.times import looks_ahead

_COUNTED_FROM = {"since", "after", "following"}
_SOMEBODY = NOUNS["judge"] | NOUNS["group"] | NOUNS["office"] | NOUNS["someone"]
_SOMEBODY |= {"crowd", "audience", "thousand", "hundred", "people", "supporter", "voter", "fan"}
_SOMEBODY |= {"reporter", "journalist", "lawmaker", "deputy", "shareholder", "viewer", "camera"}


def what_came_later(span: Span) -> Token | None:
    """Give what something was before, then: `drafted prior to independence in 2011`.

    So it is in `came ahead of the protests next month`, without `in`, and `the eve of the vote on
    Monday`.
    """
    inside = span[0].i if span[0].lower_ in {"in", "on"} else span[0].i - 1
    joint = span.doc[inside] if inside > span.sent.start else None
    noun = joint.nbor(-1) if joint is not None and joint.lower_ in {"in", "on"} else joint
    if noun is None or noun.dep_ != "pobj" or noun.pos_ not in {"NOUN", "PROPN"}:
        return None
    if noun.head.head.dep_ == "pobj" and not looks_ahead(noun.head):
        # `ahead of its game against Kenya on Sunday`
        noun = noun.head.head
    before = noun.head
    ahead = before.lower_ == "before" and not _is_somebody(noun)
    ahead = ahead or (before.lower_ == "to" and before.head.lower_ == "prior")
    return noun if ahead or looks_ahead(before) else None


def what_came_earlier(span: Span) -> tuple[Token | None, str]:
    """Give the event that something came after, then: `jailed since its invasion in 2022`.

    So it is with `in the wake of the raids late last month`.
    """
    inside = span[0].i if span[0].pos_ == "ADP" else span[0].i - 1
    joint = span.doc[inside] if inside > span.sent.start else None
    if joint is None:
        return None, ""
    stated = joint.lower_ in {"in", "on"}
    noun, event = (joint.nbor(-1) if stated else joint), None
    if noun.ent_type_ == "DATE":
        return None, ""  # `its worst loss since 2019 on Thursday`
    while noun.pos_ in {"NOUN", "PROPN"}:
        event = noun if event is None and is_event_noun(noun) else event
        above = noun.head
        if noun.dep_ != "pobj" or above.lower_ in _COUNTED_FROM:
            break
        if above.lower_ == "of" and above.head.lower_ == "wake":
            return event or noun, "after"
        noun = above.head
    behind = stated or (event is not None and noun.head.lower_ == "since")
    after = behind and noun.dep_ == "pobj" and noun.head.lower_ in _COUNTED_FROM
    if after and noun.head.lower_ == "since":
        event = event or noun  # `lost a third since its peak in May`
    return (event, noun.head.lower_) if after else (None, "")


def _is_somebody(noun: Token) -> bool:
    """Say whether a noun is who somebody stands before: a judge, a body, a crowd."""
    return noun.ent_type_ in {"PERSON", "ORG", "NORP"} or noun.lemma_.lower() in _SOMEBODY
