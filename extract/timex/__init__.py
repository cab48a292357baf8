"""Temporal expressions: where a text names a time, and which time that is.

In: a spaCy document and the day the article was published. Out: timexes (TIMEX3 and EDTF).
"""

from extract.timex.calendar.model import Published, Timex
from extract.timex.tagger import tag

__all__ = ["Published", "Timex", "tag"]
