"""Write drafts and appended sources into `content/events/`: whole files, never over another's.

In: events and sources. Out: `Written`, for the ledger. A draft file appears at once and whole;
one that is there already is never replaced. Appending inserts lines and changes none.
"""

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from extract.drafting.standins import stand_ins
from extract.ledger import Ledger, Written, file_hash
from records.append import append_sources
from records.dump import dump_event
from records.locking import HALF_WRITTEN
from records.model import Event, Source

_NO_LINKS = {errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP}
"""What memory sticks and some shared folders answer who asks for a second name of a file."""


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
    path.parent.mkdir(parents=True, exist_ok=True)
    half = _half(path, text)
    try:
        _link(half, path)
    finally:
        half.unlink(missing_ok=True)


def _link(half: Path, path: Path) -> None:
    try:
        os.link(half, path)  # unlike a rename, this never replaces a file
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if path.exists():
            raise FileExistsError(errno.EEXIST, "file exists", str(path)) from None
        half.replace(path)


def append_to(event: Event, sources: tuple[Source, ...], ledger: Ledger) -> Written | None:
    """Append sources to an event's file; None where that cannot be done by adding lines."""
    path = Path(event.place.path)
    old = text_of(path)
    new = append_sources(old, sources)
    if new is None:
        return None
    _half(path, new).replace(path)
    untouched = ledger.drafts.get(event.id) == file_hash(old)
    return Written(event, path, sources, file_hash(new) if untouched else "")


def replace_text(path: Path, text: str) -> None:
    """Write a file of the extractor's own, so that it is whole at every moment."""
    _half(path, text).replace(path)


def text_of(path: Path) -> str:
    """Read a file of text with its line ends, and what is no UTF-8 in it, as they are."""
    with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
        return file.read()


def clear_leftovers(paths: Iterable[Path]) -> None:
    """Remove what a killed run left half-written beside these files."""
    for path in paths:
        for half in path.parent.glob(f".{path.name}.*{HALF_WRITTEN}"):
            half.unlink(missing_ok=True)


def _half(path: Path, text: str) -> Path:
    half = path.with_name(f".{path.name}.{os.getpid()}{HALF_WRITTEN}")
    try:
        half.write_text(text, encoding="utf-8", errors="surrogateescape", newline="")
    except BaseException:  # Ctrl-C too: nothing half-written is left for an editor to wonder at
        half.unlink(missing_ok=True)
        raise
    return half
