"""What else involved the same people and groups.

In: a catalog and an event. Out: a few other events, those with most actors in common first, then
the nearest in time. Only events near in time are looked at, so that an actor of thousands of
events costs no more than one of twenty.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from publish.catalog import Catalog
from records.model import Event

_MOST = 5
_NEAR = 10


class Related:
    """Finds the events that share actors with an event."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._place = {event.id: n for n, event in enumerate(catalog.events)}
        self._own: Mapping[str, Mapping[str, int]] = {
            name: {event.id: n for n, event in enumerate(events)}
            for name, events in catalog.actors.items()
        }

    def to(self, event: Event) -> Sequence[tuple[Event, tuple[str, ...]]]:
        """Give each related event with the names of the actors that it shares."""
        actors = tuple(dict.fromkeys(map(self._catalog.name_of, event.actors)))
        shared = Counter(other for name in actors for other in self._near(event, name))
        here = self._place[event.id]
        found = sorted(
            shared, key=lambda other: (-shared[other], abs(self._place[other] - here), other)
        )
        return [
            (
                self._catalog.events[self._place[other]],
                tuple(name for name in actors if other in self._own[name]),
            )
            for other in found[:_MOST]
        ]

    def _near(self, event: Event, name: str) -> Iterator[str]:
        """List the events of an actor before and after this one."""
        events = self._catalog.actors[name]
        here = self._own[name][event.id]
        for other in events[max(0, here - _NEAR) : here + _NEAR + 1]:
            if other is not event:
                yield other.id
