"""When an event's page last changed for its readers.

In: an event and its passages. Out: the day of its last correction, or that on which its newest
article came in. It comes from the records, never from the clock.
"""

from collections.abc import Iterable
from datetime import date

from publish.catalog import Quoted
from records.edtf import Edtf
from records.model import Event

NEVER = date(1970, 1, 1)
"""Where no record says when."""


def updated(event: Event, quoted: Iterable[Quoted]) -> date:
    """Give the day of the last change to an event that its readers could see."""
    corrected = [_day(correction.date) for correction in event.corrections]
    articles = [item.article for item in quoted]
    came_in = [_day(found) for a in articles if (found := a.retrieved or a.published)]
    return max([*corrected, *came_in], default=NEVER)


def _day(edtf: Edtf) -> date:
    return edtf.latest or edtf.earliest or NEVER
