"""The year that a contest says of its own days: `the 2014 World Cup runs from 12 June`.

In: the story and where a date stands. Out: a year and what decided it, or nothing.
"""

import re

from spacy.tokens import Token

from extract.timex.context.story import Story

_CONTESTS = frozenset(
    "championship championships cup election festival final games marathon olympics open "
    "race tour tournament".split()
)
# not `was awarded to the port in July`, years before
_PUTTING = frozenset(
    "be hold begin start run open end take kick finish conclude play contest stage get".split()
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))


def year_of_contest(story: Story, offset: int) -> tuple[int, str] | None:
    """Take the year of the contest that is the subject of the verb that a date hangs on."""
    token = story.token(offset)
    year = _year_of_subject(token) if token is not None else None
    return (year, story.from_published()) if year else None


def _year_of_subject(token: Token) -> int | None:
    verb = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    if verb is None or verb.lemma_.lower() not in _PUTTING:
        return None
    subject = next((c for c in verb.children if c.dep_ in _SUBJECTS), None)
    if subject is None or subject.lower_ not in _CONTESTS:
        return None
    years = (child for child in subject.children if child.dep_ in ("nummod", "compound"))
    return next((int(year.text) for year in years if _YEAR.fullmatch(year.text)), None)
