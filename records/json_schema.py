"""The JSON Schema of a record, from the same table that types it.

In: the shape of an event. Out: a JSON Schema (draft 2020-12) that gives editors completion,
descriptions and a first validation as they type. Scalars may be written as numbers: we read
them as text.
"""

import json
from pathlib import Path

from records.schema import EVENT, Field, Shape

EVENT_SCHEMA_FILE = Path(__file__).with_name("event.schema.json")
_TEXT = ["string", "number", "boolean", "null"]
_PATTERNS = {"slug": "^[a-z0-9]+(-[a-z0-9]+)*$", "url": "^https?://"}


def schema_text() -> str:
    """Write the JSON Schema of an event, as the file beside this module holds it."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": EVENT.name,
        **_object(EVENT),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _object(shape: Shape) -> dict[str, object]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [field.name for field in shape.fields if field.required],
        "properties": {field.name: _property(field) for field in shape.fields},
    }


def _property(field: Field) -> dict[str, object]:
    if not field.many:
        return {"description": field.doc, **_one(field)}
    return {"description": field.doc, "type": ["array", "null"], "items": _one(field)}


def _one(field: Field) -> dict[str, object]:
    if isinstance(field.kind, Shape):
        return _object(field.kind)
    if field.choices:
        return {"enum": [*field.choices, *([] if field.required else [None])]}
    pattern = _PATTERNS.get(field.kind)
    return {"type": _TEXT, **({"pattern": pattern} if pattern else {})}
