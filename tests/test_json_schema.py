"""The JSON Schema that editors' tools use says what the loader says."""

import json

import jsonschema
import pytest
import yaml

from records.json_schema import EVENT_SCHEMA_FILE, schema_text

GOOD = """
date: 2021-05-04
title: Ferry sinks off Norden
status: draft
figures: [{what: ferries, values: [{value: 2, source: a}]}]
sources:
  - {id: a, article: norden-gazette, quote: It sank., date: {text: Tuesday, means: 2021}}
"""


def validate(text: str) -> None:
    """Validate YAML as an editor's tool reads it: with plain YAML types, but dates as text."""
    loaded = yaml.load(text, Loader=yaml.BaseLoader)
    jsonschema.validate(loaded, json.loads(schema_text()))


def test_golden_file_beside_the_records_is_up_to_date(update_golden: bool) -> None:
    """`make golden` writes it; a changed field without it fails here."""
    if update_golden:
        EVENT_SCHEMA_FILE.write_text(schema_text(), encoding="utf-8")

    assert EVENT_SCHEMA_FILE.read_text(encoding="utf-8") == schema_text()


def test_a_good_record_is_valid() -> None:
    """Numbers where text is expected are fine: both read as text."""
    validate(GOOD)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title:", "titel:"),
        ("status: draft", "status: done"),
        ("id: a, ", ""),
        ("article: norden-gazette", "article: ../x"),
        ("sources:", "sources: 3\nextra:"),
    ],
)
def test_a_bad_record_is_not(old: str, new: str) -> None:
    """Unknown and missing keys, unknown choices, bad ids and wrong types are caught."""
    with pytest.raises(jsonschema.ValidationError):
        validate(GOOD.replace(old, new))
