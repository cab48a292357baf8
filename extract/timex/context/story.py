"""What is known while a text is read from its beginning: tense, publication date, dates so far.

In: a parsed document and the day it was published. Out: answers to the rules' questions.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from spacy.tokens import Doc, Token

from extract.timex.calendar.model import Seen
from extract.timex.calendar.point import Point, cut, from_date, timex_value
from extract.timex.context.aside import (
    compares,
    ends,
    is_ahead_of,
    is_aside,
    is_attribute,
    is_of_record,
    is_pluperfect,
    is_until,
    is_year_of,
    looks_far_ahead,
)
from extract.timex.context.beside import is_since
from extract.timex.context.clause import is_ahead, is_direct, is_of_saying
from extract.timex.context.tense import is_calamity, tense_at


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule makes of its words."""

    type: str
    value: str
    mod: str = ""
    point: Point | None = None
    anchor: str = ""
    span: tuple[int, int] | None = None
    """Where it is part of the match only."""
    stays: bool = True
    """Whether later expressions may be counted from it."""
    edtf: str = ""
    """Where no point of the calendar says it."""


_LOOKING_BACK = 3  # sentences
_OPENING = 12  # characters: `By the end of `


@dataclass(slots=True)
class Story:
    """The state of reading one text."""

    doc: Doc
    published: date | None
    narrative: bool = False
    offset: int = 0
    """How far the reading has come."""
    seen: list[Seen] = field(default_factory=list)
    text: str = ""
    """The text of `doc`, which spaCy puts together anew whenever it is asked for it."""
    named: list[tuple[int, int]] = field(default_factory=list)
    """Years that name a thing (`the campaign of 1777`), and where."""
    _token_starts: list[int] = field(default_factory=list)
    _sentence_starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.text = self.doc.text
        self._token_starts = [token.idx for token in self.doc]
        self._sentence_starts = [s.start_char for s in self.doc.sents] or [0]

    def token(self, offset: int) -> Token | None:
        """Return the token at a character offset."""
        index = bisect_right(self._token_starts, offset) - 1
        return self.doc[index] if 0 <= index < len(self.doc) else None

    def sentence(self, offset: int) -> int:
        """Number the sentence at a character offset."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    def sentence_start(self, offset: int) -> int:
        """Return where the sentence at an offset begins."""
        return self._sentence_starts[self.sentence(offset)]

    def tense(self, offset: int) -> str:
        """Say `past`, `present`, `future` or nothing of the verb that the words belong to."""
        token = self.token(offset)
        return tense_at(token) if token is not None else ""

    def direct(self, offset: int) -> bool:
        """Tell whether the words hang directly on a verb."""
        token = self.token(offset)
        if token is not None and token.dep_ == "det":
            token = token.head  # `in the winter of 1216`
        return token is not None and is_direct(token)

    def names_thing(self, offset: int) -> bool:
        """Tell whether the words stand before a noun that they name."""
        token = self.token(offset)
        return token is not None and token.dep_ in ("compound", "nmod")

    def holds(self, test: Callable[[Token], bool], offset: int) -> bool:
        """Tell whether a test of `clause` holds for the token at an offset."""
        token = self.token(offset)
        return token is not None and test(token)

    def is_denied(self, offset: int) -> bool:
        """Tell whether the verb that the words hang on says `not`."""
        token = self.token(offset)
        return token is not None and any(child.dep_ == "neg" for child in token.head.children)

    def is_described(self, offset: int) -> bool:
        """Tell `the day he died` from a day told."""
        token = self.token(offset)
        return token is not None and any(child.dep_ == "relcl" for child in token.children)

    def names_doer(self, offset: int) -> bool:
        """Tell whether they name what did something: `the 7 October attack changed the law`."""
        token = self.token(offset)
        return self.names_thing(offset) and token is not None and token.head.dep_ == "nsubj"

    def now(self, grain: str) -> Point | None:
        """Return the present, as the article's publication date or the narrative's last date."""
        return from_date(self.published, grain) if self.published else None

    def last(self, fits: Callable[[Point], bool]) -> Seen | None:
        """Find the latest mention that fits."""
        return next((seen for seen in self.in_force() if fits(seen.point)), None)

    def last_with(self, grain: str) -> tuple[Point, Seen] | None:
        """Find the latest mention at least as fine as the grain, cut to it."""
        for seen in self.in_force():
            point = cut(seen.point, grain)
            if point is not None:
                return point, seen
        return None

    def is_quoted(self, offset: int) -> bool:
        """Tell whether the words stand within quotation marks of their paragraph."""
        before = self.text[self.text.rfind("\n", 0, offset) + 1 : offset]
        return before.count('"') % 2 == 1 or before.count("“") > before.count("”")

    def is_ahead(self, offset: int) -> bool:
        """Tell whether the writer looks ahead from publication: `will be held on 3 May`."""
        token = self.token(offset)
        return token is not None and is_ahead(token) and not self.is_quoted(offset)

    def looks_back(self, offset: int) -> bool:
        """Tell whether the story is in a past year that it has named a few sentences ago."""
        if self.published is None:
            return True
        if self.narrative:
            return not self.is_ahead(offset)
        latest = self.seen[-1] if self.seen else None
        return (
            latest is not None
            and (latest.settled or latest.dated)
            and abs(latest.point.year - self.published.year) > 1
            and self._is_near(latest, offset)
            and self.tense(offset) == "past"
            # News changes its subject with the paragraph.
            and "\n\n" not in self.text[latest.start : offset]
        )

    def _is_near(self, year: Seen, offset: int) -> bool:
        """Tell `In 2008 prices rose in July` and the sentences after from what is far off."""
        back = self.sentence(offset) - year.sentence
        beside = 0 < back <= _LOOKING_BACK and not self.holds(is_year_of, year.start)
        return beside or (back == 0 and year.settled)

    def told_day(self) -> Seen | None:
        """Return the last day told; of `on Sunday, police said on Tuesday` the Sunday."""
        days = [seen for seen in self.in_force() if seen.point.grain == "day"]
        beside = (seen for seen in days if seen.sentence == days[0].sentence)
        told = (s for s in beside if not self.holds(is_of_saying, s.start))
        return next(told, days[0] if days else None)

    def just_told(self, grain: str = "day") -> Seen | None:
        """Return the day told last, also beside the story's line: `was hit on 3 May. That day …`"""
        here = self.sentence(self.offset)
        days = (seen for seen in reversed(self.seen) if cut(seen.point, grain) is not None)
        # `at 6 p.m. that day` points beyond its own hour
        last = next((s for s in days if not (s.point.clock and s.sentence == here)), None)
        return last if last and last.sentence >= here - 1 else None

    def in_force(self) -> Iterator[Seen]:
        """Give the mentions that later words may point at, the latest first."""
        here = self.sentence(self.offset)
        # Where a tale has told nothing else yet, what stands beside its line counts.
        alone = self.narrative and all(seen.aside for seen in self.seen)
        return (s for s in reversed(self.seen) if alone or not s.aside or s.sentence == here)

    def from_published(self) -> str:
        """Word the publication date as an anchor."""
        return f"published {self.published}" if self.published else ""

    def from_seen(self, seen: Seen, offset: int) -> str:
        """Word an earlier mention as an anchor."""
        back = self.sentence(offset) - seen.sentence
        where = "in the same sentence" if back == 0 else "one sentence before"
        if back > 1:
            words = "two three four five six seven eight nine ten".split()
            where = f"{words[back - 2] if back < 11 else back} sentences before"
        return f"the {timex_value(seen.point)} {where}"

    def _is_beside(self, reading: Reading, token: Token) -> bool:
        """Tell a date beside the line of a tale from `By May 1943 they had lost`, ahead of it."""
        told = next((seen.point for seen in reversed(self.seen) if not seen.aside), None)
        if is_aside(token):  # `fought on until 10 July 1883` is the end of what was told
            return not (is_until(token) and not reading.anchor and ends(reading.point, told))
        by = self.text.endswith(("By ", "by "), 0, self.offset)
        ahead = is_ahead_of(reading.point, told) and (by or not reading.anchor)
        return is_pluperfect(token) and not ahead

    def opens_paragraph(self, offset: int) -> bool:
        """Tell whether the first words of a paragraph stand at an offset."""
        return offset - self.text.rfind("\n", 0, offset) <= 3 * _OPENING

    def _only_names(self, reading: Reading, start: int) -> bool:
        """Tell `the campaign of 1916`, `the June 1916 offensive`: they say a tale's year too."""
        point, token = reading.point, self.token(start)
        if point is None or token is None or point.grain == "year":
            return point is not None and point.grain == "year" and not reading.stays
        return point.month > 0 and not reading.anchor and is_attribute(token)

    def note(self, reading: Reading, start: int) -> None:
        """Remember a date so that later expressions can be counted from it."""
        if reading.point and self._only_names(reading, start):
            self.named.append((reading.point.year, start))
        if reading.point and reading.stays:
            token = self.token(start)
            beside = token is not None and self._is_beside(reading, token)
            here = self.sentence(start)
            before = self.text[self._sentence_starts[here] : start]
            aside = (self.narrative and (beside or compares(before))) or is_of_record(before)
            told = any(seen.sentence == here and seen.point.day for seen in self.seen)
            at = start + 4 * self.text.startswith("the ", start)  # `on Monday, after the May fire`
            aside = aside or (told and self.holds(is_calamity, at))
            # `In 1812 the army …` sets the scene; `… since 1990` only mentions a year.
            opens = start - self._sentence_starts[here] <= _OPENING
            if self.narrative and not opens and not reading.anchor:
                aside = aside or looks_far_ahead(reading.point, self.last(lambda p: p.month > 0))
            settled = opens if not reading.anchor else reading.anchor.startswith("the ")
            named = reading.point.month > 0 or reading.point.grain == "season"
            fixed = not (reading.anchor or beside) and named and self.direct(start)
            fixed = fixed and not (self.holds(is_since, start) or before.endswith("from "))
            self.seen.append(Seen(reading.point, here, start, settled, fixed, aside))
