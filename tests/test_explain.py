"""`extract --explain` shows where a record came from, and why the rest became none."""

import shutil
from pathlib import Path

import pytest

import build

ARTICLES = Path(__file__).parent / "fixtures" / "ferry"


def test_each_sentence_tells_what_was_found_and_what_it_was_merged_with(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Times with their anchors, mentions, reasons against, and the records in the end."""
    root = tmp_path / "content"
    shutil.copytree(ARTICLES, root / "articles")
    (root / "site.yaml").write_text("title: The Norden ferries\n", encoding="utf-8")
    code = build.main(["extract", "--content", str(root), "--explain", "2021-05-07-coast-herald"])
    told = capsys.readouterr().out

    assert code == build.EXIT_DONE
    assert told.splitlines()[1] == "headline: Captain of sunken ferry arrested"
    assert "(told in the headline)" in told
    assert "lose: no mention:" in told
    assert "> Police arrested Captain Jon Reimers on Thursday" in told
    assert "time: 'Thursday' = 2021-05-06 (published 2021-05-07)" in told
    merged = told[told.index("Merged into events:") :]
    assert "(2021-05-20-norden-gazette)" in merged
    assert not (root / "events").exists()


def test_the_record_of_an_event_is_named_and_so_is_one_that_was_deleted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An editor who asks where a record came from finds it below its event."""
    root = tmp_path / "content"
    shutil.copytree(ARTICLES, root / "articles")
    (root / "site.yaml").write_text("title: The Norden ferries\n", encoding="utf-8")
    build.main(["extract", "--content", str(root)])
    arrest, *_ = (root / "events").rglob("*arrest*.yaml")
    denial, *_ = (root / "events").rglob("*did-nothing-wrong.yaml")
    arrest.unlink()
    capsys.readouterr()
    build.main(["extract", "--content", str(root), "--explain", "2021-05-07-coast-herald"])
    told = capsys.readouterr().out

    assert f"in {denial}" in told
    assert f"{arrest.stem}: deleted, stays away" in told
