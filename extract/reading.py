"""What is found in one article, and as JSON text for the cache.

In: a `Reading`. Out: text; and the other way round, by the types that the dataclasses declare,
raising ValueError, KeyError, TypeError or AttributeError for what is not such a text. No pickles,
so a cache cannot run anything.
"""

import json
import types
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from extract.mention import Mention
from records.edtf import Edtf, parse_edtf


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in one article."""

    mentions: tuple[Mention, ...]
    days: tuple[date, ...] = ()
    """The days that its sentences name in words; one that two sentences name stands here twice."""
    failure: str = ""
    """What kept the article from being read: a fault of ours, in words; else empty."""


def reading_to_json(reading: Reading) -> str:
    """Write a reading as JSON: dates as their text, sets sorted."""
    return json.dumps(_plain(reading), ensure_ascii=False)


def reading_from_json(text: str) -> Reading:
    """Read what `reading_to_json` wrote."""
    reading: Reading = _typed(json.loads(text), Reading)
    return reading


def _plain(value: Any) -> object:
    if isinstance(value, Edtf | date):
        return str(value)
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return sorted(value) if isinstance(value, frozenset) else value


def _typed(value: Any, wanted: Any) -> Any:
    if get_origin(wanted) in (Union, types.UnionType):
        inner = next(arm for arm in get_args(wanted) if arm is not type(None))
        return None if value is None else _typed(value, inner)
    if wanted is Edtf:
        return parse_edtf(value)
    if wanted is date:
        return date.fromisoformat(value)
    if isinstance(wanted, type) and is_dataclass(wanted):
        return wanted(**{name: _typed(value[name], kind) for name, kind in _hints(wanted)})
    if get_origin(wanted) in (tuple, frozenset):
        inner = get_args(wanted)[0]
        return get_origin(wanted)(_typed(item, inner) for item in value)
    return value if get_origin(wanted) is Literal else wanted(value)


@lru_cache(maxsize=64)
def _hints(kind: type) -> tuple[tuple[str, Any], ...]:
    return tuple(get_type_hints(kind).items())
