"""What a headline leaves to the text before it: a trigger, its mention and cast in, yes or no out.

`The results were announced on Friday`, `771 were pulled down` and `the restrictions imposed in May`
name nobody and nothing: who reads them alone learns neither whose nor where. The sentence that
opens an article has no text before it.
"""

import re

from spacy.tokens import Token

from extract.mention import Mention
from extract.mentions.dates.timelinks import mark_of
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.asides import lead_of
from extract.mentions.syntax.clauses import child, is_passive, subject_of
from extract.mentions.syntax.predicates import Trigger, is_event_noun
from extract.mentions.titles.introduced import introduction, is_bare

_NAMES = re.compile(r"\s(?:[A-ZÀ-Þ]|[a-z]+-[A-Z])")
"""A capital within a headline."""
_SHORT = 5
"""Words of a headline that has no room for more than the verb."""


def needs_context(trigger: Trigger, mention: Mention, cast: Cast) -> bool:
    """Say whether the headline names nothing, and speaks of what was told before."""
    verb = trigger.verb
    if verb is None or mention.is_named or _NAMES.search(mention.title) or _opens(verb):
        return False
    if verb.dep_ in {"relcl", "acl"} and mark_of(verb) != "when":
        return True  # it only tells which one is meant
    subject = subject_of(verb)
    if subject is None or (mention.figures and subject.tag_ != "CD"):
        return False
    return _is_bare_number(subject) or (_is_known(subject, cast) and _says_little(trigger, mention))


def _opens(token: Token) -> bool:
    return token.sent.start_char == lead_of(token.doc)


def _is_bare_number(subject: Token) -> bool:
    """Say whether a number counts what only the text before names: `771 were pulled down`."""
    money = any(one.is_currency for one in subject.children)
    return subject.tag_ == "CD" and child(subject, "prep") is None and not money


def _is_known(subject: Token, cast: Cast) -> bool:
    """Say whether a noun is taken for known, and nothing tells which one it is."""
    bare = is_bare(subject) and subject.pos_ == "NOUN" and subject.i not in cast.stands_for
    return bare and not is_event_noun(subject) and not introduction(subject, cast)


def _says_little(trigger: Trigger, mention: Mention) -> bool:
    """Say whether it is only told that it was done, or is to come: `results to be revealed`."""
    verb = trigger.verb
    idle = mention.aspect == "planned" or (verb is not None and is_passive(verb))
    return idle and len(mention.title.split()) <= _SHORT
