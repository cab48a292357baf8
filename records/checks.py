"""What must hold across records: the checks of events, of articles and of the whole.

In: loaded content. Out: problems, sorted by place. A check never raises and never prints.
"""

from collections.abc import Callable, Iterator
from datetime import date

from records.event_checks import EVENT_CHECKS
from records.model import Article, Content, Entity
from records.problem import Problem


def check_content(content: Content) -> tuple[Problem, ...]:
    """Run every check; problems come sorted by place."""
    problems = [
        p for article in content.articles for check in ARTICLE_CHECKS for p in check(article)
    ]
    problems += [
        p for event in content.events for check in EVENT_CHECKS for p in check(event, content)
    ]
    problems += [p for whole in CONTENT_CHECKS for p in whole(content)]
    return tuple(sorted(problems))


def check_published_basis(article: Article) -> Iterator[Problem]:
    """Ask of every article when it appeared and how that is known."""
    if article.published is None:
        message = "is empty, so “on Friday” means no day; write the date, or an estimate: 2020-01~"
        yield article.place.problem("published", message, "missing-date", "warning")
    elif not article.published_basis:
        message = "is missing; say how the publication date is known, for readers"
        yield article.place.problem("published_basis", message, "missing-key")


def check_former_ids(content: Content) -> Iterator[Problem]:
    """Ask that a former id leads to one event only: permalinks are never given twice."""
    taken = {event.id: event for event in content.events}
    for event in content.events:
        for n, former in enumerate(event.formerly):
            holder = taken.setdefault(former, event)
            if holder is not event or former == event.id:
                message = f"{former!r} leads to {holder.place.path} already; delete one of the two"
                yield event.place.problem(f"formerly[{n}]", message, "id-taken")


def check_entity_names(content: Content) -> Iterator[Problem]:
    """Ask that a name or alias means one entity only."""
    taken: dict[str, Entity] = {}
    for entity in content.entities:
        for name in (entity.name, *entity.aliases):
            if name in taken:
                yield _named_twice(name, entity, taken[name])
                break
            taken.setdefault(name, entity)


def _named_twice(name: str, entity: Entity, holder: Entity) -> Problem:
    line = holder.place.problem("name", "", "").line
    where = "stands here twice; delete one"
    if holder is not entity:
        where = f"is a name of {holder.name!r} in line {line} already; keep one"
    return entity.place.problem("name", f"{name!r} {where}", "duplicate-name")


def check_phases(content: Content) -> Iterator[Problem]:
    """Ask that phases follow each other: an event belongs to one of them at most."""
    site, last = content.site, date.min
    for n, phase in enumerate(site.phases):
        first = phase.start.earliest or date.max
        until = (phase.until and phase.until.latest) or first
        if first <= last:
            message = f"{phase.start} is not after the phase before; order them, without overlap"
            yield site.place.problem(f"phases[{n}].from", message, "phase-order")
        elif until < first:
            message = f"{phase.until} is before {phase.start}; swap the two dates"
            yield site.place.problem(f"phases[{n}].until", message, "phase-order")
        last = max(first, until)


ARTICLE_CHECKS: tuple[Callable[[Article], Iterator[Problem]], ...] = (check_published_basis,)

CONTENT_CHECKS: tuple[Callable[[Content], Iterator[Problem]], ...] = (
    check_former_ids,
    check_entity_names,
    check_phases,
)
