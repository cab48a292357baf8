"""What an editor changes between two runs of the extractor is heeded by the second."""

import shutil
import subprocess
from pathlib import Path

import pytest

import build
from extract.ledger import Ledger, Read, add_lines, load_ledger
from extract.pipeline import Settings
from extract.run import Outcome, Request, run_extraction
from records.folder import LEDGER_FILE
from records.load import load_content
from records.model import Event

SAID = """\
Relatives of the dead founded an association in Norden on Tuesday.

Police searched the dairy in Norden on 28 May. Lena Brandt resigned on 20 May.
"""


def extract(root: Path, **asked: object) -> Outcome:
    """Run the extractor as the command does."""
    loaded = load_content(root)
    assert loaded.problems == ()
    settings = Settings(root.parent / "cache", loaded.content.entities, processes=1)
    return run_extraction(root, loaded.content, settings, Request(**asked))  # type: ignore[arg-type]


def put(root: Path, name: str, said: str, published: str) -> None:
    """Write an article."""
    path = root / "articles" / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    front = f"title: T\npublisher: {name}\npublished: {published}\npublished_basis: printed\n"
    path.write_text(f"---\n{front}---\n\n{said}", encoding="utf-8")


def about(root: Path, words: str) -> Event:
    """Find the one event whose passages hold some words."""
    events = load_content(root).content.events
    (found,) = (event for event in events if any(words in s.quote for s in event.sources))
    return found


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make an empty content folder."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "site.yaml").write_text("title: The dairy\n", encoding="utf-8")
    return tmp_path / "content"


def test_an_article_without_a_date_is_named_and_read_again_once_it_has_one(root: Path) -> None:
    """`on Tuesday` means no day before; the editor who fills in the date gets the draft."""
    put(root, "gazette", SAID, "")
    first = extract(root)
    put(root, "gazette", SAID, "2021-06-02")
    second = extract(root)

    assert ["missing-date"] == [warning.code for warning in first.warnings]
    assert "2021-06-01" == str(about(root, "association").date)
    assert () == second.warnings
    assert Outcome() == extract(root)


def test_a_corrected_date_of_publication_is_told_with_what_hangs_on_it(root: Path) -> None:
    """Records are the editors', so they are not changed; but they rest on the wrong date."""
    put(root, "gazette", SAID, "2021-06-02")
    extract(root)
    before = about(root, "association")
    put(root, "gazette", SAID, "2021-06-09")
    (warning,) = extract(root).warnings

    assert before == about(root, "association")
    assert "date-changed" == warning.code
    assert "was 2021-06-02 when drafts were made of it" in warning.message
    assert Outcome() == extract(root)


def test_a_date_filled_in_is_told_where_a_draft_was_made_without_it(root: Path) -> None:
    """A day in words makes a draft of an undated article; beside it stand acts of no day."""
    put(root, "gazette", f"Lena Brandt resigned on 20 May 2021 in Norden. {SAID}", "")
    extract(root)
    put(root, "gazette", f"Lena Brandt resigned on 20 May 2021 in Norden. {SAID}", "2021-06-02")
    (warning,) = extract(root).warnings

    assert "date-changed" == warning.code
    assert "was empty when drafts were made of it" in warning.message
    assert "extract --redraft gazette" in warning.message


def test_a_ledger_that_notes_no_date_asks_for_nothing_to_be_read_again(root: Path) -> None:
    """Ledgers of earlier versions hold the text's hash alone."""
    put(root, "gazette", SAID, "2021-06-02")
    extract(root)
    ledger = root / "extracted.tsv"
    text = ledger.read_text(encoding="utf-8").replace("\t1@2021-06-02\t", "\t1\t")
    ledger.write_text(text, encoding="utf-8")

    assert "@2021-06-02\t" not in text
    assert Outcome() == extract(root)


def test_a_record_split_by_hand_keeps_its_halves_apart(root: Path) -> None:
    """What a further article says goes to the half that holds that event now."""
    put(root, "gazette", SAID, "2021-06-02")
    extract(root)
    whole = about(root, "resigned")
    path = Path(whole.place.path)
    (root / "events" / "a-new-record.yaml").write_text(
        path.read_text(encoding="utf-8").replace("status: draft", "status: published"),
        encoding="utf-8",
    )
    other = "article: gazette\n    quote: Relatives of the dead founded an association in Norden\n"
    path.write_text(
        f"date: 2021\ntitle: Unrest\nstatus: draft\nsources:\n  - id: a\n    {other}",
        encoding="utf-8",
    )
    put(root, "herald", "Lena Brandt resigned on 20 May in Norden.", "2021-06-03")
    outcome = extract(root)

    assert ["a-new-record"] == [added.stem for added in outcome.appended]
    assert () == outcome.drafted


MILL = """\
A fire broke out in the old mill of Norden early on Friday, the fire service said.

The fire in the mill broke through its roof by 9 a.m., the fire service said.
"""


def test_each_report_goes_to_the_record_of_its_act_where_one_was_split(root: Path) -> None:
    """The extractor takes both for one event; the editor, who parted them, does not."""
    put(root, "gazette", MILL, "2021-06-04")
    extract(root)
    whole = about(root, "its roof")
    path = Path(whole.place.path)
    kept, out = path.read_text(encoding="utf-8").split("  - id: b\n")
    path.write_text(kept.replace("[^b]", "[^a]"), encoding="utf-8")
    (path.parent / "roof.yaml").write_text(
        f"date: 2021-06-04\ntitle: Roof lost\nstatus: draft\nsources:\n  - id: b\n{out}",
        encoding="utf-8",
    )
    again = "The fire in the mill of Norden broke through its roof on Friday by 9 a.m.\n\n"
    put(root, "herald", f"{again}Fire broke out in the old mill on Friday.", "2021-06-05")
    outcome = extract(root)
    held = {event.id: event for event in load_content(root).content.events}

    assert whole.sources == about(root, "early on").sources[:1] + held["roof"].sources[:1]
    assert () == outcome.drafted
    assert again.strip() == held["roof"].sources[1].quote
    assert ["Fire broke out in the old mill on Friday."] == [
        source.quote for source in held[whole.id].sources[1:]
    ]


def test_redrafting_one_article_leaves_the_drafts_of_the_others(root: Path) -> None:
    """But those that it shares with others are made anew whole."""
    put(root, "gazette", SAID, "2021-06-02")
    put(root, "herald", "Lena Brandt resigned on 20 May.\n\nA ferry sank on 3 May.", "2021-06-03")
    put(root, "mail", "The school in Norden burned down on 12 May.", "2021-06-04")
    extract(root)
    before = {path.name: path.read_bytes() for path in (root / "events").rglob("*.yaml")}
    ledger = load_ledger(root)
    outcome = extract(root, articles=("gazette",), redraft=True)

    assert ("gazette", "herald") == outcome.read
    assert (3, 3) == (outcome.replaced, len(outcome.drafted))
    assert before == {path.name: path.read_bytes() for path in (root / "events").rglob("*.yaml")}
    assert ledger == load_ledger(root)
    assert Outcome() == extract(root)


def test_a_mended_sentence_is_not_drafted_again(root: Path) -> None:
    """Its record quotes what it was, which `check` tells; an event that is new is one."""
    put(root, "gazette", SAID, "2021-06-02")
    extract(root)
    before = {path.name for path in (root / "events").rglob("*.yaml")}
    mended = SAID.replace("the dairy in Norden on 28 May", "a dairy in Norden on 28 May")
    put(root, "gazette", f"{mended}\n\nA ferry sank off Norden on 30 May.", "2021-06-02")
    extract(root)

    assert before < {path.name for path in (root / "events").rglob("*.yaml")}
    assert "2021-05-28" == str(about(root, "dairy").date)
    assert "2021-05-30" == str(about(root, "ferry").date)


def test_a_deleted_draft_stays_away_when_its_sentence_is_mended(root: Path) -> None:
    """What an editor threw away is known by what it would be called, too."""
    put(root, "gazette", SAID, "2021-06-02")
    extract(root)
    Path(about(root, "resigned").place.path).unlink()
    article = root / "articles" / "gazette.md"
    article.write_text(
        article.read_text(encoding="utf-8").replace("resigned", "has resigned"), encoding="utf-8"
    )
    outcome = extract(root)

    assert () == outcome.drafted
    assert 1 == outcome.left_away


def test_a_renamed_article_is_not_a_new_one(root: Path) -> None:
    """Its records name the old file, which `check` tells; nothing is drafted or added twice."""
    put(root, "gazette", SAID, "2021-06-02")
    extract(root)
    (root / "articles" / "gazette.md").rename(root / "articles" / "norden-gazette.md")
    before = {path.name: path.read_bytes() for path in (root / "events").rglob("*.yaml")}
    first = extract(root)
    put(root, "herald", "Lena Brandt resigned on 20 May in Norden.", "2021-06-03")
    second = extract(root)

    assert Outcome() == first
    assert ("herald",) == second.read
    assert () == second.drafted
    assert set(before) == {path.name for path in (root / "events").rglob("*.yaml")}


def test_a_short_text_in_another_script_is_named_as_not_english(root: Path) -> None:
    """Of a few words in Latin letters nobody can tell; of these one can."""
    put(root, "gazette", "أعلنت الوكالة يوم الثلاثاء وفاة خمسة أشخاص في نوردن.", "2021-06-02")
    put(root, "herald", "Norden 3, Lund 1 (Müller 12, 40, Søby 77; Łukasz 80).", "2021-06-03")

    assert ["gazette"] == [
        Path(warning.path).stem
        for warning in extract(root).warnings
        if warning.code == "not-english"
    ]


@pytest.mark.parametrize("line", [b"what is this\n", b"\xff\xfe\x00\n"])
def test_a_line_of_the_ledger_that_means_nothing_harms_nothing(root: Path, line: bytes) -> None:
    """Whatever a slip of the hand put there stays, and what is known stays known."""
    put(root, "gazette", SAID, "2021-06-02")
    extract(root)
    ledger = root / "extracted.tsv"
    ledger.write_bytes(ledger.read_bytes() + line)
    put(root, "herald", "Lena Brandt resigned on 20 May in Norden.", "2021-06-03")
    outcome = extract(root)

    assert ("herald",) == outcome.read
    assert () == outcome.drafted
    assert line in ledger.read_bytes()


def test_the_ledgers_of_two_branches_merge_by_their_lines(tmp_path: Path) -> None:
    """Each branch read an article of its own, and both added to what is known of a third."""
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    shutil.copy(Path(build.__file__).parent / ".gitattributes", tmp_path)
    ledger = tmp_path / "content" / LEDGER_FILE
    ledger.parent.mkdir()

    def commit(branch: str, new: Ledger) -> None:
        ledger.write_text(add_lines(ledger.read_text(encoding="utf-8"), new), encoding="utf-8")
        subprocess.run([*git, "add", "."], cwd=tmp_path, check=True)
        subprocess.run([*git, "commit", "-qm", branch], cwd=tmp_path, check=True)

    ledger.write_text("", encoding="utf-8")
    subprocess.run(["git", "init", "-qb", "main"], cwd=tmp_path, check=True)
    commit("main", Ledger({"m": Read("h", "1", {"k.0": "e"})}))
    for branch in ("one", "two"):
        subprocess.run([*git, "checkout", "-qb", branch, "main"], cwd=tmp_path, check=True)
        both = {"k.0": "e", f"{branch}.0": branch}
        commit(branch, Ledger({branch: Read("h", "1"), "m": Read("h", "1", both)}))
    subprocess.run([*git, "merge", "-qm", "both", "one"], cwd=tmp_path, check=True)
    merged = load_ledger(ledger.parent)

    assert {"m", "one", "two"} == set(merged.articles)
    assert {"k.0": "e", "one.0": "one", "two.0": "two"} == merged.articles["m"].mentions


def correct(path: Path, *changes: tuple[str, str]) -> None:
    """Change a record as an editor does: each text stands in it."""
    text = path.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    "changes",
    [
        [("date: 2021-05-28", "date: 2021-05-27")],
        [("date: 2021-05-28", "date: 2021-05-27"), ("means: 2021-05-28", "means: 2021-05-27")],
    ],
    ids=["of the record", "of its source too"],
)
def test_later_reports_are_compared_with_a_date_that_an_editor_has_corrected(
    root: Path, changes: list[tuple[str, str]]
) -> None:
    """The first article had misprinted the day of the search; the second prints it right."""
    put(root, "gazette", SAID, "2021-06-02")
    extract(root)
    record = Path(about(root, "Police searched").place.path)
    correct(record, *changes)
    put(root, "herald", "Police searched the dairy in Norden on 27 May.\n", "2021-06-03")
    outcome = extract(root)

    assert (record,) == outcome.appended
    assert () == outcome.drafted


def test_reports_of_another_day_stay_apart_where_nothing_was_corrected(root: Path) -> None:
    """Two searches on two days are two events."""
    put(root, "gazette", SAID, "2021-06-02")
    extract(root)
    put(root, "herald", "Police searched the dairy in Norden on 27 May.\n", "2021-06-03")
    outcome = extract(root)

    assert () == outcome.appended
    assert 1 == len(outcome.drafted)


def test_a_record_that_is_a_link_stays_one(root: Path) -> None:
    """A quote is added to the file that it leads to, whose permissions stay."""
    put(root, "gazette", SAID, "2021-06-02")
    extract(root)
    link = Path(about(root, "resigned").place.path)
    record = link.rename(root / "events" / ".kept")
    link.symlink_to("../.kept")
    record.chmod(0o600)
    put(root, "herald", "Lena Brandt resigned on 20 May in Norden.", "2021-06-03")
    outcome = extract(root)

    assert (link,) == outcome.appended
    assert link.is_symlink()
    assert "article: herald" in record.read_text(encoding="utf-8")
    assert 0o600 == record.stat().st_mode & 0o777
