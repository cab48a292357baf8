"""Write drafts and appended sources into `content/events/`: whole files, never over another's.

In: events and sources. Out: `Written`, for the ledger. A draft file appears at once and whole;
one that is there already is never replaced. Appending inserts lines and changes none.
"""

import os
from pathlib import Path

from extract.drafting.standins import stand_ins
from extract.ledger import Ledger, Written, file_hash
from records.append import append_sources
from records.dump import dump_event
from records.model import Event, Source
from records.whole_file import create_file, replace_file


def draft_path(root: Path, event_id: str) -> Path:
    """Give the file that a new event goes to."""
    return root / "events" / event_id[:4] / f"{event_id}.yaml"


def draft_text(event: Event) -> str:
    """Write the text of a new event's file."""
    return dump_event(event, note=_to_check(event))


def write_draft(root: Path, event: Event) -> Written:
    """Write the file of a new event; FileExistsError when its name is taken."""
    path, text = draft_path(root, event.id), draft_text(event)
    write_new(path, text)
    return Written(event, path, event.sources, file_hash(text))


def _to_check(draft: Event) -> str:
    """Name the words of title and summary that are a reading, not the quotes' own."""
    read = [f"“{quoted}” is read as {instead}" for quoted, instead in stand_ins(draft)]
    return f"check: {', '.join(read)}" if read else ""


def write_new(path: Path, text: str) -> None:
    """Write a file that appears at once and whole; FileExistsError when there is one."""
    create_file(path, _bytes_of(text))


def append_to(event: Event, sources: tuple[Source, ...], ledger: Ledger) -> Written | None:
    """Append sources to an event's file; None where that cannot be done by adding lines."""
    path = Path(event.place.path)
    old = text_of(path)
    new = append_sources(old, sources)
    if new is None:
        return None
    replace_text(path, new)
    untouched = ledger.drafts.get(event.id) == file_hash(old)
    return Written(event, path, sources, file_hash(new) if untouched else "")


def replace_text(path: Path, text: str) -> None:
    """Write a file so that it is whole at every moment; of a link, the file that it leads to."""
    file = Path(os.path.realpath(path)) if path.is_symlink() else path
    replace_file(file, _bytes_of(text), lasting=True)


def text_of(path: Path) -> str:
    """Read a file of text with its line ends, and what is no UTF-8 in it, as they are."""
    with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
        return file.read()


def _bytes_of(text: str) -> bytes:
    return text.encode(errors="surrogateescape")
