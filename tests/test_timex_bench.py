"""The scorer of temporal expressions on a worked example."""

from pathlib import Path

import pytest

from bench.timex import main
from bench.timex_meantime import read_meantime
from bench.timex_score import Expression, read_timeml, score

TIMEML = """<TimeML><DOCID>ferry</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2020-01-10" functionInDocument="CREATION_TIME"
>10 January 2020</TIMEX3></DCT>
<TEXT>The ferry sank on <TIMEX3 tid="t1" type="DATE" value="2020-01-08">Wednesday</TIMEX3>
&amp; burned for
<TIMEX3 tid="t2" type="DURATION" value="P3D">three days</TIMEX3>. Divers met
<TIMEX3 tid="t3" type="DATE" value="2019-12">last month</TIMEX3>.</TEXT></TimeML>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write one TimeML file."""
    (tmp_path / "ferry.tml").write_text(TIMEML, encoding="utf-8")
    return tmp_path


def test_reader_keeps_offsets_and_leaves_out_the_dateline(folder: Path) -> None:
    """Gold spans point at their words in the text without tags and entities."""
    document = read_timeml(folder / "ferry.tml")

    assert "2020-01-10" == document.published
    assert ["Wednesday", "three days", "last month"] == [
        document.text[g.start : g.end] for g in document.gold
    ]


def test_scores_of_a_worked_example(folder: Path) -> None:
    """One exact and right, one overlapping and wrong, one missed, one spurious."""
    document = read_timeml(folder / "ferry.tml")
    text = document.text
    day, month, spurious = text.index("Wednesday"), text.index("last month"), text.index("ferry")
    found = (
        Expression(day, day + 9, "DATE", "2020-01-08"),
        Expression(month + 5, month + 10, "DATE", "2020-01"),
        Expression(spurious, spurious + 5, "DATE", "PRESENT_REF"),
    )
    total, errors = score(document, found)

    assert (3, 3, 1, 2, 1) == (
        total.gold, total.found, total.exact, total.overlapping, total.right_value,
    )  # fmt: skip
    assert (1 / 3, 2 / 3) == (total.f1(total.exact), total.f1(total.overlapping))
    assert 0.5 == total.value_accuracy
    assert ["missed", "spurious", "value"] == [error.kind for error in errors]


def test_types_leave_out_the_others(folder: Path) -> None:
    """Gold of other types is neither hit nor miss, and what lies on it is not held against us."""
    document = read_timeml(folder / "ferry.tml")
    length = document.text.index("three days")
    found = (Expression(length, length + 10, "DURATION", "P3D"),)
    total, _ = score(document, found, frozenset(("DATE", "TIME")))

    assert (2, 0) == (total.gold, total.found)


def test_command_prints_both_lines(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command scores a folder, for the chosen types and for all."""
    assert 0 == main([str(folder)])

    lines = capsys.readouterr().out.splitlines()
    assert "value F1 100.0" in lines[0] and "value F1 100.0" in lines[1]


def test_folder_without_timeml_is_a_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong folder gives a message, not a traceback."""
    assert 1 == main([str(tmp_path)])

    assert "no .tml file" in capsys.readouterr().out


MEANTIME = """<Document doc_name="ferry">
<token t_id="1" sentence="0">Ferry</token><token t_id="2" sentence="0">sinks</token>
<token t_id="3" sentence="1">January</token><token t_id="4" sentence="1">10</token>
<token t_id="5" sentence="1">,</token><token t_id="6" sentence="1">2020</token>
<token t_id="7" sentence="2">It</token><token t_id="8" sentence="2">sank</token>
<token t_id="9" sentence="2">last</token><token t_id="10" sentence="2">week</token>
<token t_id="11" sentence="6">Yesterday</token>
<Markables><TIMEX3 type="DATE" value="2020-W01"><token_anchor t_id="9"/><token_anchor t_id="10"/>
</TIMEX3><TIMEX3 type="DATE" value="2020-01-09"><token_anchor t_id="11"/></TIMEX3>
<TIMEX3 functionInDocument="CREATION_TIME" type="DATE" value="10-01-2020"/></Markables>
</Document>
"""


def test_meantime_reader_joins_tokens_and_reads_the_dateline(tmp_path: Path) -> None:
    """Sentences stand on lines, the dateline gives the day, later sentences have no gold."""
    path = tmp_path / "ferry.xml"
    path.write_text(MEANTIME, encoding="utf-8")
    document = read_meantime(path)
    (week,) = document.gold

    assert ("Ferry sinks\nIt sank last week", "2020-01-10") == (document.text, document.published)
    assert "last week" == document.text[week.start : week.end]
