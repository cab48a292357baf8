"""What objections to a mention mean for it: their words in, whether it still supports others or
may be made good out.

An objection is told to whoever asks why there is no record (`--explain`). Some leave the mention
good enough to support what others report; some say only that its words say too little, which the
article's headline may say.
"""

from extract.mentions.dates.undated import NO_ACT
from extract.mentions.syntax.asides import HEADING
from extract.mentions.worth.manner import BESIDE
from extract.mentions.worth.misread import LOST, MISREAD, OPEN
from extract.mentions.worth.standing import VIEW
from extract.mentions.worth.sufficiency import BARE_NUMBER, LOOSE, UNDONE

SAID = "a statement without a date"
PASSING = "an event noun without a date"
TREND = "how things went, on no day"
PRESENT = "the present tense of a day: a heading, or how things are"
TIMELESS = "no tense and no date of its own"
SUPPORTING = {SAID, PASSING, TREND, PRESENT, TIMELESS, LOOSE, HEADING, MISREAD, OPEN, LOST}
SUPPORTING |= BESIDE | {VIEW}
"""Objections that leave a mention good enough to support what others report."""
NOBODY = "nobody to name: the subject is a pronoun that has no safe reading"
TOO_LITTLE = "too little is said"
UNNAMED = "nobody named takes part, and no date is said"
BACKGROUND = "background: an undated clause that describes something"
TOLD_WITH = "told with"
ANY_NOUN = "an event noun that nothing tells from others"
BARE_NOUN = "an event noun of a few words, which say who or where and not what"
SUPPORTING |= {BARE_NOUN}
_MADE_GOOD = {
    BARE_NOUN,
    NOBODY,
    UNNAMED,
    PASSING,
    ANY_NOUN,
    OPEN,
    LOOSE,
    MISREAD,
    BARE_NUMBER,
    UNDONE,
    NO_ACT,
}


def is_untold(reason: str) -> bool:
    """Say whether an objection is only that the words say too little: a headline may say it."""
    return reason in _MADE_GOOD or reason.startswith(TOO_LITTLE)


def is_within(reason: str) -> bool:
    """Say whether an objection is only that another clause of the sentence has the news."""
    return reason in {BACKGROUND, TIMELESS} or reason.startswith(TOLD_WITH)
