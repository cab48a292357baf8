"""The timelines that the bench measures: of days and sentences, and of drafted records."""

import gzip
import json
from pathlib import Path

import pytest

from bench import drafted_timelines, timelines
from extract.nlp import PipelineMissing, load_pipeline

# Tokenised, one sentence a line, as the corpus is.
ARTICLES = {
    "2021-03-01": ("The ferry company of Norden is looking for new captains .",),
    "2021-03-02": (
        "The ferry Alma sank off Norden on Monday with 40 people on board .",
        "Divers of the navy searched the wreck of the ferry for hours .",
    ),
    "2021-03-03": (
        "The ferry Alma sank off Norden on Monday .",
        "Norden 's mayor said the ferry had been overloaded .",
    ),
    "2021-03-08": (
        "Prosecutors charged the captain of the ferry Alma in Norden on Saturday .",
        "The ferry sank on 1 March .",
    ),
}
REFERENCE = [
    ["2021-03-01T00:00:00", ["The ferry Alma sinks off Norden ."]],
    ["2021-03-06T00:00:00", ["The captain of the ferry is charged ."]],
    ["2021-03-31T00:00:00", ["The wreck is raised ."]],
]


@pytest.fixture(name="topics")
def _topics(tmp_path: Path) -> Path:
    """Write a corpus of one topic."""
    try:
        load_pipeline()
    except PipelineMissing as missing:
        pytest.skip(str(missing))
    folder = tmp_path / "topics" / "ferry"
    folder.mkdir(parents=True)
    rows = [
        json.dumps({"id": f"ferry-{n}", "time": f"{day}T00:00:00", "text": "\n".join(lines)})
        for n, (day, lines) in enumerate(ARTICLES.items())
    ]
    with gzip.open(folder / "articles.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write("\n".join(rows))
    (folder / "timelines.jsonl").write_text(json.dumps(REFERENCE), encoding="utf-8")
    return folder.parent


def test_drafted_records_are_measured_by_the_days_they_stand_on(
    topics: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of three days two are told and no other, each in a sentence as it was tokenised."""
    written = tmp_path / "made.json"
    arguments = [str(topics), "--write", str(written), "--cache", str(tmp_path / "cache")]
    drafted_timelines.main(arguments)
    made = dict(json.loads(written.read_text(encoding="utf-8"))["ferry/0"])

    assert "ferry/0      days   3 date F1 0.800" in capsys.readouterr().out
    assert [ARTICLES["2021-03-08"][0]] == made["2021-03-06"]
    assert made["2021-03-01"][0].startswith("The ferry Alma sank off Norden on Monday")


def test_days_are_chosen_by_who_names_them(
    topics: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Three articles name the day of the sinking, one that of the charge; a third day is wrong."""
    timelines.main([str(topics), "--processes", "1"])

    assert "date F1 0.667" in capsys.readouterr().out
