"""Read days and months so long ago today: `ten years ago today`, `a year ago this month`.

In: a unit, a number and what follows `ago`. Out: a reading.
"""

from collections.abc import Iterator
from dataclasses import replace

from extract.timex.calendar.point import Point, cut, is_possible, shift
from extract.timex.context.story import Reading, Story
from extract.timex.rules.rule import dated


def anniversary(story: Story, grain: str, number: int, way: str) -> Iterator[Reading]:
    """Read `ten years ago today`, `two weeks ago to the day`, `a year ago this month`."""
    now, month = story.now("day"), story.now("month")
    if now is None or month is None:
        return
    point: Point | None = None
    if grain in ("day", "week"):
        point = shift(now, -number * (7 if grain == "week" else 1))
    else:
        moved = shift(month, -number * (12 if grain == "year" else 1))
        if moved and is_possible(moved.year, moved.part, now.day):
            point = replace(now, year=moved.year, part=moved.part)
    spoken = way.rsplit(" ", 1)[-1]
    if point is not None and spoken in ("week", "month"):
        point = cut(point, spoken)
    if point is not None:
        yield dated(point, story.from_published())
