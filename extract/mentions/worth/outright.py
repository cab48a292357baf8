"""What no wording makes a record of: a trigger, its aspect and its date in, the reasons out.

This needs no headline, so it is asked before one is written: of all that happened or was said,
two in five end here.
"""

from collections.abc import Iterator

from extract.mention import Aspect, MentionDate
from extract.mentions.syntax.asides import HEADING, aside, is_personal
from extract.mentions.syntax.clauses import tense_of
from extract.mentions.syntax.predicates import Trigger
from extract.mentions.syntax.quotation import in_quotation
from extract.mentions.worth.standing import is_news_of_sentence

QUOTED = "inside a quotation, undated or of nobody named"


def is_news(trigger: Trigger, *, lead: bool) -> bool:
    """Say whether an article begins with it: in the lead, where nobody is quoted."""
    verb = trigger.verb
    told = lead and verb is not None and not in_quotation(trigger.head)
    return told and verb is not None and is_news_of_sentence(verb)


def outright(
    trigger: Trigger, aspect: Aspect, date: MentionDate | None, *, news: bool
) -> Iterator[str]:
    """Say what speaks against a record of it, however it is told."""
    sentence, said = trigger.head.sent, date is not None and bool(date.text)
    off_story = aside(sentence)
    if off_story and off_story != HEADING:
        yield off_story
    if is_personal(sentence):
        yield "the writer speaks of himself or to the reader"
    if in_quotation(trigger.head) and not said:
        yield QUOTED
    if aspect == "planned" and not said:
        yield "planned, but no date is said"
    if trigger.verb is not None and not (said or news) and tense_of(trigger.verb) == "present":
        yield "the present tense: how things are"
