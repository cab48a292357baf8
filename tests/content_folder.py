"""Small content folders for tests: write the files that matter, get the rest."""

from pathlib import Path

SITE = "title: The Norden ferries\n"
ENTITIES = """\
- name: Ada Brandt
  kind: person
  aliases: [Brandt, Mayor Brandt]
- {name: Norden, kind: place}
"""
ARTICLE = """\
---
title: Ferry sinks off Norden
publisher: Norden Gazette
published: 2021-05-05
published_basis: "dateline: May 5, 2021"
---

The ferry Alma sank off Norden on Tuesday. All 41 people aboard were saved.

Mayor Ada Brandt said the town would help.
"""
EVENT = """\
date: 2021-05-04
title: Ferry Alma sinks off Norden
status: published
summary: |
  The ferry Alma sank off Norden.[^a]
actors: [Ada Brandt]
places: [Norden]
figures:
  - what: people saved
    values:
      - {value: all 41, source: b}
sources:
  - id: a
    article: gazette
    quote: The ferry Alma sank off Norden on Tuesday.
    date: {text: on Tuesday, means: 2021-05-04}
  - id: b
    article: gazette
    quote: All 41 people aboard were saved.
corrections:
  - {date: 2021-06-01, note: The ferry's name was misspelt.}
"""
FILES = {
    "site.yaml": SITE,
    "entities.yaml": ENTITIES,
    "articles/gazette.md": ARTICLE,
    "events/2021/sinking.yaml": EVENT,
}


def write_content(folder: Path, changed: dict[str, str | bytes | None] | None = None) -> Path:
    """Write a good content folder with some files changed, added, or left out (None)."""
    root = folder / "content"
    for name, content in (FILES | (changed or {})).items():
        if content is None:
            continue
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root
