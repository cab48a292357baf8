"""A run of the extractor that is stopped at any moment is made good by the next."""

import errno
from pathlib import Path

import pytest

from extract.pipeline import Settings
from extract.run import Outcome, Request, run_extraction
from extract.write import replace_text, write_draft, write_new
from records.load import load_content

ARTICLE = """\
---
title: Outbreak traced to a dairy
publisher: Norden Gazette
published: 2021-06-04
published_basis: printed on the page
---

The first patient, a man from Norden, was admitted to hospital on 19 May and died on 25 May.

The dairy closed its plant on 1 June. Inspectors searched the plant in Norden on 2 June.
"""


def extract(root: Path) -> Outcome:
    """Run the extractor as the command does."""
    loaded = load_content(root)
    settings = Settings(root.parent / "cache", loaded.content.entities, processes=1)
    return run_extraction(root, loaded.content, settings, Request())


def folder(at: Path) -> Path:
    """Make a content folder of one article; one of its sentences tells two events."""
    (at / "articles").mkdir(parents=True)
    (at / "site.yaml").write_text("title: The outbreak\n", encoding="utf-8")
    (at / "articles" / "2021-06-04-outbreak.md").write_text(ARTICLE, encoding="utf-8")
    return at


def files(root: Path) -> dict[str, str]:
    """Read every file below a folder, hidden ones included."""
    return {
        str(path.relative_to(root)): path.read_text(encoding="utf-8")
        for path in root.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("moment", range(6))
def test_a_run_stopped_while_it_writes_is_made_good_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    """Drafts that are there do not take the passages of those that are not."""
    whole = folder(tmp_path / "whole")
    extract(whole)
    stopped = folder(tmp_path / "stopped")
    left = [moment]

    def until_stopped(*given: object) -> object:
        if not left[0]:
            raise KeyboardInterrupt
        left[0] -= 1
        return write_draft(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("extract.run.write_draft", until_stopped)
    try:
        extract(stopped)
    except KeyboardInterrupt:
        monkeypatch.undo()
        extract(stopped)

    assert len(files(whole)) >= 6
    assert files(whole) == files(stopped)


def test_a_draft_deleted_after_a_stopped_run_is_made_again_as_the_run_never_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until the ledger is written, a draft that is not there was not written yet."""
    root = folder(tmp_path / "content")
    monkeypatch.setattr("extract.run.add_lines", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        extract(root)
    monkeypatch.undo()
    drafts = sorted((root / "events").rglob("*.yaml"))
    text = drafts[0].read_text(encoding="utf-8")
    drafts[0].unlink()
    drafts[1].write_text(drafts[1].read_text(encoding="utf-8") + "# seen\n", encoding="utf-8")
    extract(root)

    assert drafts == sorted((root / "events").rglob("*.yaml"))
    assert text == drafts[0].read_text(encoding="utf-8")
    assert drafts[1].read_text(encoding="utf-8").endswith("# seen\n")
    assert f"draft\t{drafts[1].stem}" not in (root / "extracted.tsv").read_text(encoding="utf-8")


def test_what_a_killed_run_left_half_written_is_cleared_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else it would be committed with the content."""
    whole = folder(tmp_path / "whole")
    extract(whole)
    root = folder(tmp_path / "content")
    with monkeypatch.context() as patched:
        patched.setattr("os.link", lambda *_: 1 / 0)  # killed before the link …
        patched.setattr(Path, "unlink", lambda *_, **__: None)  # … so nothing was cleared
        with pytest.raises(ZeroDivisionError):
            extract(root)
    left = [name for name in files(root) if name.endswith(".sourceline-tmp")]
    extract(root)

    assert 1 == len(left)
    assert files(whole) == files(root)


def test_a_disk_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory sticks and some shared folders have none; a file there is not replaced either."""

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr("os.link", refuse)
    root = folder(tmp_path / "content")
    extract(root)
    path = root / "site.yaml"
    with pytest.raises(FileExistsError, match="site"):
        write_new(path, "title: Another\n")

    assert len(files(root)) >= 6
    assert "title: The outbreak\n" == path.read_text(encoding="utf-8")
    assert [] == [name for name in files(root) if "tmp" in name]


def test_a_folder_that_refuses_is_named_as_the_editor_named_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not by its path from the root, which stands in no other message."""

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(PermissionError) as caught:
        replace_text(Path("content/extracted.tsv"), "")

    assert "content" == caught.value.filename
