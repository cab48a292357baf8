"""The extractor only ever adds: promise 3, on real articles with the real parser."""

import difflib
import shutil
from pathlib import Path
from typing import Any

import pytest

from extract import pipeline
from extract.mention import Mention
from extract.mentions import find_mentions
from extract.pipeline import Settings
from extract.run import Outcome, Request, run_extraction
from records.checks import check_content
from records.folder import LEDGER_FILE
from records.load import load_content
from records.model import Article, Event
from records.problem import has_errors

ARTICLES = Path(__file__).parent / "fixtures" / "ferry"
LATE = "2021-05-20-norden-gazette.md"

Files = dict[str, str]


def extract(root: Path, cache: Path, **asked: object) -> Outcome:
    """Run the extractor on a content folder as the command does."""
    loaded = load_content(root)
    assert not has_errors(loaded.problems), loaded.problems
    settings = Settings(cache, loaded.content.entities, processes=1)
    return run_extraction(root, loaded.content, settings, Request(**asked))  # type: ignore[arg-type]


def snapshot(root: Path) -> Files:
    """Read every file of a folder, by its path from there."""
    return {
        str(path.relative_to(root)): path.read_bytes().decode()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def deleted_lines(before: Files, after: Files) -> list[str]:
    """List every line that is gone or changed, as `git diff` would count it."""
    return [
        f"{name}: {line}"
        for name, text in before.items()
        for line in difflib.ndiff(
            text.splitlines(keepends=True), after.get(name, "").splitlines(keepends=True)
        )
        if line.startswith("-")
    ]


def event_about(root: Path, words: str) -> Event:
    """Find the one event whose first passage holds some words."""
    events = load_content(root).content.events
    found = [event for event in events if words in event.sources[0].quote]
    assert len(found) == 1, [event.id for event in found]
    return found[0]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep what was found in the articles, for all tests of the module."""
    return tmp_path_factory.mktemp("mentions")


@pytest.fixture
def root(tmp_path: Path, cache: Path) -> Path:
    """Make a content folder of three articles, extracted once."""
    content = tmp_path / "content"
    (content / "articles").mkdir(parents=True)
    (content / "site.yaml").write_text("title: The Norden ferries\n", encoding="utf-8")
    for article in ARTICLES.glob("*.md"):
        if article.name != LATE:
            shutil.copy(article, content / "articles")
    extract(content, cache)
    return content


def test_drafts_pass_every_check(root: Path) -> None:
    """What the extractor writes is what the loader and the checks accept."""
    loaded = load_content(root)

    assert loaded.content.events
    assert (*loaded.problems, *check_content(loaded.content)) == ()
    assert {event.status for event in loaded.content.events} == {"draft"}


def test_a_draft_says_whom_a_pronoun_of_its_quotes_is_read_as(root: Path, cache: Path) -> None:
    """The editor need not compare the summary with the quote to see what was put there."""
    said = "Lena Brandt chairs the ferry company. She resigned on Tuesday."
    front = "title: Ferry company\npublisher: Norden Gazette\npublished: 2021-06-02\n"
    article = root / "articles" / "2021-06-02-chair.md"
    article.write_text(f"---\n{front}---\n{said}\n", encoding="utf-8")
    drafts = [path.read_text(encoding="utf-8") for path in extract(root, cache).drafted]

    assert ["resigned" in each for each in drafts] == [
        "\n# check: “She” is read as Lena Brandt\ntitle: " in each for each in drafts
    ]
    assert any("resigned" in each for each in drafts)


def test_a_second_run_changes_nothing(root: Path, cache: Path) -> None:
    """Not a byte, and nothing is read again."""
    before = snapshot(root)
    outcome = extract(root, cache)

    assert outcome == Outcome()
    assert snapshot(root) == before


def test_asking_for_an_article_again_changes_nothing(root: Path, cache: Path) -> None:
    """Its passages are quoted already."""
    before = snapshot(root)
    outcome = extract(root, cache, articles=("2021-05-05-norden-gazette",))

    assert (outcome.drafted, outcome.appended) == ((), ())
    assert snapshot(root)["extracted.tsv"].count("\n") >= before["extracted.tsv"].count("\n")
    assert deleted_lines(before, snapshot(root)) == []


def edit(root: Path) -> tuple[Path, Path, Path]:
    """Do an editor's work: publish one draft with changes, delete one, reject one."""
    sinking = Path(event_about(root, "struck a sandbank").place.path)
    text = sinking.read_text(encoding="utf-8")
    title = next(line for line in text.splitlines() if line.startswith("title:"))
    text = text.replace(title, "# checked by phone\ntitle:   The Alma is lost   # ours")
    sinking.write_text(text.replace("status: draft", "status: published"), encoding="utf-8")
    arrest = Path(event_about(root, "Police arrested Captain Jon Reimers").place.path)
    arrest.unlink()
    vote = Path(event_about(root, "voted on Monday").place.path)
    text = vote.read_text(encoding="utf-8")
    vote.write_text(
        text.replace("status: draft", "status: rejected\nreason: a separate story"),
        encoding="utf-8",
    )
    return sinking, arrest, vote


def test_an_editors_work_is_never_lost(root: Path, cache: Path) -> None:
    """A late article that reports the changed, the deleted and the rejected event adds lines."""
    sinking, arrest, vote = edit(root)
    before = snapshot(root)
    shutil.copy(ARTICLES / LATE, root / "articles")
    outcome = extract(root, cache)
    after = snapshot(root)

    assert deleted_lines(before, after) == []
    assert not arrest.exists()
    assert vote.read_text(encoding="utf-8") == before[str(vote.relative_to(root))]
    assert not [text for name, text in after.items() if "on May 6" in text and "events" in name]
    assert not [text for name, text in after.items() if "on May 10" in text and "events" in name]
    assert outcome.appended == (sinking,)
    assert outcome.left_away == 2


def test_what_is_added_to_a_reviewed_event_is_marked_new(root: Path, cache: Path) -> None:
    """And stays unpublished until an editor deletes that line."""
    sinking, _, _ = edit(root)
    shutil.copy(ARTICLES / LATE, root / "articles")
    extract(root, cache)
    event = event_about(root, "struck a sandbank")
    added = [source for source in event.sources if source.review == "new"]

    assert [source.quote for source in added] == [
        "The ferry Alma sank off Norden on May 4 with 41 people aboard."
    ]
    assert added[0] not in event.reviewed_sources
    assert event.title == "The Alma is lost"
    assert "# checked by phone" in sinking.read_text(encoding="utf-8")


def test_what_is_added_to_a_draft_is_not_marked(root: Path, cache: Path) -> None:
    """Nobody has reviewed the rest of it either."""
    shutil.copy(ARTICLES / LATE, root / "articles")
    extract(root, cache)
    event = event_about(root, "struck a sandbank")

    assert [source.article for source in event.sources][-1] == LATE.removesuffix(".md")
    assert {source.review for source in event.sources} == {""}


def test_drafts_merged_by_hand_stay_merged(root: Path, cache: Path) -> None:
    """Where an editor moved a draft's quotes into another record, that one owns the event."""
    vote = event_about(root, "voted on Monday")
    sinking = Path(event_about(root, "struck a sandbank").place.path)
    quote = vote.sources[0].quote
    lines = f"  - id: z\n    article: {vote.sources[0].article}\n    quote: |-\n      {quote}\n"
    sinking.write_text(sinking.read_text(encoding="utf-8") + lines, encoding="utf-8")
    Path(vote.place.path).unlink()
    shutil.copy(ARTICLES / LATE, root / "articles")
    extract(root, cache)

    assert "on May 10" in sinking.read_text(encoding="utf-8")


def test_a_quote_that_an_editor_deleted_does_not_come_back(root: Path, cache: Path) -> None:
    """Not even when everything is drafted anew."""
    shutil.copy(ARTICLES / LATE, root / "articles")
    extract(root, cache)
    path = Path(event_about(root, "struck a sandbank").place.path)
    text = path.read_text(encoding="utf-8")
    late = text[text.index(f"article: {LATE.removesuffix('.md')}") - len("- id: b\n    ") :]
    path.write_text(text.replace(late, "").rstrip() + "\n", encoding="utf-8")
    assert load_content(root).problems == ()
    before = path.read_text(encoding="utf-8")
    extract(root, cache, articles=(LATE.removesuffix(".md"),))
    extract(root, cache, redraft=True)

    assert path.read_text(encoding="utf-8") == before


def test_of_two_records_that_quote_a_sentence_the_date_tells_the_owner(
    root: Path, cache: Path
) -> None:
    """A record of the arrest and one of the sinking quote the same words."""
    for path in (root / "events").rglob("*.yaml"):
        path.unlink()
    (root / LEDGER_FILE).unlink()
    source = (
        "sources:\n  - id: a\n    article: 2021-05-07-coast-herald\n    quote: >-\n"
        "      Police arrested Captain Jon Reimers on Thursday, two days after the Alma\n"
        "      sank off Norden.\n"
    )
    for name, day in (("a-sinking", "2021-05-04"), ("b-arrest", "2021-05-06")):
        text = f"date: {day}\ntitle: {name}\nstatus: published\n{source}"
        (root / "events" / f"{name}.yaml").write_text(text, encoding="utf-8")
    shutil.copy(ARTICLES / LATE, root / "articles")
    extract(root, cache)
    events = {event.id: event for event in load_content(root).content.events}

    assert "on May 6" in events["b-arrest"].sources[-1].quote
    assert "on May 6" not in str(events["a-sinking"].sources)


def test_a_deleted_event_is_not_given_to_a_record_that_quotes_its_sentence_for_something_else(
    root: Path, cache: Path
) -> None:
    """The sentence on the arrest also tells of the sinking, and its record quoted it before."""
    sinking = Path(event_about(root, "struck a sandbank").place.path)
    assert "Police arrested Captain" in sinking.read_text(encoding="utf-8")
    Path(event_about(root, "Police arrested Captain").place.path).unlink()
    shutil.copy(ARTICLES / LATE, root / "articles")
    outcome = extract(root, cache)

    assert "on May 6" not in sinking.read_text(encoding="utf-8")
    assert outcome.left_away == 1


def test_a_layout_that_cannot_grow_by_lines_is_left_alone(root: Path, cache: Path) -> None:
    """The new quote is told instead, so that it is not lost."""
    path = Path(event_about(root, "struck a sandbank").place.path)
    event = event_about(root, "struck a sandbank")
    flow = ", ".join(
        f'{{id: {s.id}, article: {s.article}, quote: "{s.quote}"}}' for s in event.sources
    )
    head = f"date: {event.date}\ntitle: Alma\nstatus: draft\n"
    path.write_text(f"{head}sources: [{flow}]\n", encoding="utf-8")
    shutil.copy(ARTICLES / LATE, root / "articles")
    before = path.read_text(encoding="utf-8")
    outcome = extract(root, cache)

    assert path.read_text(encoding="utf-8") == before
    assert [warning.code for warning in outcome.warnings] == ["not-appended"]
    assert "on May 4" in outcome.warnings[0].message


def test_redraft_replaces_only_untouched_drafts(root: Path, cache: Path) -> None:
    """Edited, rejected and deleted ones stay as the editor left them."""
    sinking, arrest, vote = edit(root)
    before = snapshot(root)
    untouched = {name for name in before if name.startswith("events")} - {
        str(path.relative_to(root)) for path in (sinking, vote)
    }
    outcome = extract(root, cache, redraft=True)
    after = snapshot(root)

    assert {str(path.relative_to(root)) for path in outcome.drafted} == untouched
    assert {name: text for name, text in after.items() if name != LEDGER_FILE} == {
        name: text for name, text in before.items() if name != LEDGER_FILE
    }
    assert not arrest.exists()


def test_a_run_killed_before_the_ledger_is_made_good_by_the_next(root: Path, cache: Path) -> None:
    """Drafts without a ledger are not drafted twice."""
    before = snapshot(root)
    (root / LEDGER_FILE).unlink()
    extract(root, cache)
    names = {name for name in snapshot(root) if name.startswith("events")}

    assert names == {name for name in before if name.startswith("events")}


def test_the_order_of_articles_does_not_matter(tmp_path: Path, root: Path, cache: Path) -> None:
    """Extracting all at once, whatever the files are called, gives the same drafts."""
    ids = {article.id: f"z{n}" for n, article in enumerate(load_content(root).content.articles)}
    other = tmp_path / "other"
    (other / "articles").mkdir(parents=True)
    shutil.copy(root / "site.yaml", other)
    for name, new in ids.items():
        shutil.copy(root / "articles" / f"{name}.md", other / "articles" / f"{new[::-1]}.md")
    extract(other, cache)

    assert {path.name for path in (other / "events").rglob("*.yaml")} == {
        path.name for path in (root / "events").rglob("*.yaml")
    }


def test_limits_draft_the_best_reported_first(root: Path, cache: Path) -> None:
    """`--limit` and `--min-articles` leave the rest undrafted."""
    shutil.copy(ARTICLES / LATE, root / "articles")
    shutil.rmtree(root / "events")
    (root / LEDGER_FILE).unlink()
    outcome = extract(root, cache, limit=3, min_articles=2)
    events = load_content(root).content.events

    assert len(outcome.drafted) == 3
    assert all(len({s.article for s in event.sources}) >= 2 for event in events)


def test_copies_of_one_text_are_one_report(tmp_path: Path, root: Path, cache: Path) -> None:
    """`--min-articles 2` drafts nothing of an article that was only printed twice."""
    other = tmp_path / "other"
    (other / "articles").mkdir(parents=True)
    shutil.copy(root / "site.yaml", other)
    for name in ("one.md", "two.md"):
        shutil.copy(root / "articles" / "2021-05-05-norden-gazette.md", other / "articles" / name)
    both = extract(other, cache, min_articles=2)

    assert both.read and not both.drafted
    assert extract(other, cache, articles=("one", "two")).drafted


def test_an_article_that_breaks_the_extractor_is_left_for_the_next_run(
    root: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others are read; the fault is told with its place; mended, the article is read too."""
    shutil.copy(ARTICLES / LATE, root / "articles")
    other = "2021-05-21-a-broken-one"
    text = (ARTICLES / LATE).read_text(encoding="utf-8")
    (root / "articles" / f"{other}.md").write_text(f"{text}\nEnd.\n", encoding="utf-8")
    rightly = find_mentions

    def wrongly(article: Article, *given: Any) -> tuple[Mention, ...]:
        if article.id == other:
            raise ValueError("no such verb")
        return rightly(article, *given)

    monkeypatch.setattr(pipeline, "find_mentions", wrongly)
    outcome = extract(root, cache)
    monkeypatch.undo()

    assert outcome.read == (Path(LATE).stem,)
    assert [str(warning).partition("report this: ")[2][:24] for warning in outcome.warnings] == [
        "ValueError: no such verb"
    ]
    assert outcome.warnings[0].path.endswith(f"{other}.md")
    assert extract(root, cache).read == (other,)


def test_a_footnote_of_the_article_is_no_citation(root: Path, cache: Path) -> None:
    """`[^1]` copied with a page's text stays what it is: the draft passes every check."""
    front = (
        "title: Footnotes\npublisher: Norden Gazette\npublished: 2021-06-02\n"
        "published_basis: printed on the page\n"
    )
    said = "Lena Brandt resigned on Tuesday [^1] in Norden [^b]."
    article = root / "articles" / "2021-06-02-footnotes.md"
    article.write_text(f"---\n{front}---\n{said}\n", encoding="utf-8")
    extract(root, cache)

    assert r"\[^1\]" in event_about(root, "Brandt resigned").summary
    assert () == check_content(load_content(root).content)


GERMAN = """Der Damm oberhalb von Tolmin brach am 2. März und tötete 14 Menschen. Drei Tage nach
der Katastrophe besuchte Ministerin Ana Kovac die Stadt. Das Parlament stimmte am 15. März für
eine Untersuchung; am Freitag trat Kovac zurück. Sie war in der Nacht nach Lille gereist.
"""


def test_an_article_in_another_language_drafts_nothing_and_is_named_once(
    root: Path, cache: Path
) -> None:
    """Nonsense would be drafted from it; its events are the editor's to write."""
    front = "title: Der Damm\npublisher: Norden Gazette\npublished: 2021-06-02\n"
    article = root / "articles" / "2021-06-02-damm.md"
    article.write_text(f"---\n{front}---\n{GERMAN}", encoding="utf-8")
    outcome, again = extract(root, cache), extract(root, cache)

    assert ((), ()) == (outcome.drafted, again.warnings)
    assert ["not-english"] == [warning.code for warning in outcome.warnings]
    assert outcome.warnings[0].path.endswith("2021-06-02-damm.md")


def test_a_redraft_that_cannot_read_everything_changes_nothing(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Drafts that could not be made anew are not taken away."""
    before = snapshot(root)
    monkeypatch.setattr(pipeline, "find_mentions", lambda *_: 1 / 0)
    outcome = extract(root, tmp_path / "empty", redraft=True)

    assert len(outcome.warnings) == 3
    assert snapshot(root) == before
