"""Names that records give and `entities.yaml` lacks: what to write there.

In: content. Out: for one name, what is wrong and what to write; for all that are missing, the
lines to copy, one a name, since a first timeline lacks them all.
"""

import re
from collections.abc import Iterator

from records.dump import scalar
from records.model import Content, Event
from records.typed import did_you_mean

_KINDS = {
    "person": " (or organisation, state)",
    "organisation": " (or person, state)",
    "place": " (or state)",
}
_GROUP = re.compile(
    r"""&|\b(?:of|for|the|and)\b|\b(?![IVX]+\b)[A-Z]{2,}\b|\b[a-z]+$
        |\b(?:Administration|Agency|Army|Association|Authority|Bank|Board|Church|Club|Commission
        |Committee|Company|Congress|Corporation|Council|Court|Department|Foundation|Front|Group|Guard
        |Institute|Ministry|Movement|Navy|Office|Organi[sz]ation|Parliament|Party|Police|School
        |Senate|Service|Society|State|Team|Union|University|Unit)s?\b
        |[A-Z]\S*(?:\s+[A-Z]\S*){3}""",
    re.VERBOSE,
)
"""What no person's name holds, for a first guess that editors mend."""


def unknown_name(field: str, name: str, content: Content) -> str:
    """Say what to write for a name that is in no entity: the like one, an alias, a line."""
    said = f"{name!r} is not in entities.yaml"
    add = f"add to entities.yaml: {_line(field, name)}{_KINDS[_kind(field, name)]}"
    hint = did_you_mean(name, list(content.entity_by_name))
    longer = next((known for known in content.entity_by_name if _is_part(name, known)), "")
    if longer:
        whose = content.entity_by_name[longer].name
        return f"{said}; add it to the aliases of {whose!r}, or if it is another, {add}"
    return f"{said}; {hint or add}"


def names_to_copy(content: Content) -> str:
    """Give the lines of all names that published records miss, if they are several."""
    if "entities.yaml" in content.unread:
        return ""
    found: dict[str, str] = {}
    for event in content.events:
        for field, name in _missing(event, content):
            found.setdefault(name, field)
    lines = [_line(found[name], name) for name in sorted(found)]
    head = "to copy into entities.yaml, each with its right kind, or as an alias of another:"
    return "\n".join([head, *lines]) if len(lines) > 1 else ""


def _missing(event: Event, content: Content) -> Iterator[tuple[str, str]]:
    if event.status == "published":
        for field, names in (("actors", event.actors), ("places", event.places)):
            yield from ((field, name) for name in names if name not in content.entity_by_name)


def _line(field: str, name: str) -> str:
    return f"- {{name: {scalar(name, flow=True)}, kind: {_kind(field, name)}}}"


def _kind(field: str, name: str) -> str:
    if field == "places":
        return "place"
    return "organisation" if _GROUP.search(name) else "person"


def _is_part(name: str, known: str) -> bool:
    """Say whether one of two names is the other without some words: `Norsea`, `Norsea Mining`."""
    short, long = sorted((set(name.split()), set(known.split())), key=len)
    return bool(short) and short < long
