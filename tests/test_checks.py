"""Each check: the place, line and column of what is wrong, its code, and what to write."""

from pathlib import Path

import pytest

from records.checks import check_content
from records.load import load_content
from records.problem import Problem, github_annotation
from tests.content_folder import ARTICLE, ENTITIES, EVENT, write_content

EVENT_FILE = "events/2021/sinking.yaml"


def problems_of(tmp_path: Path, changed: dict[str, str | bytes | None]) -> tuple[Problem, ...]:
    """Load and check a good folder with some files changed."""
    loaded = load_content(write_content(tmp_path, changed))

    assert loaded.problems == ()
    return check_content(loaded.content)


def test_a_good_folder_has_no_problems(tmp_path: Path) -> None:
    """The record that every case below breaks is whole."""
    assert problems_of(tmp_path, {}) == ()


def test_a_renamed_article_is_found_by_the_quote(tmp_path: Path) -> None:
    """Another article of the paper has a name more like the old one, and not the words."""
    other = ARTICLE.replace("The ferry Alma sank", "The ferry Alma sailed")
    renamed: dict[str, str | bytes | None] = {
        "articles/gazette.md": None,
        "articles/gazette-2.md": other.replace("All 41", "Most"),
        "articles/2021-05-05-ferry.md": ARTICLE,
    }
    problems = problems_of(tmp_path, renamed)

    assert {"'gazette' is no article; did you mean '2021-05-05-ferry'? the quote stands there"} == {
        problem.message for problem in problems
    }


def test_an_article_that_is_gone_is_not_taken_for_another(tmp_path: Path) -> None:
    """However alike their names are."""
    other = ARTICLE.replace("sank", "sailed").replace("All 41", "Most")
    problems = problems_of(tmp_path, {"articles/gazette.md": None, "articles/gazette-2.md": other})

    assert {"'gazette' is no article; no article has the quote; add it with: build.py add"} == {
        problem.message for problem in problems
    }


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("articles/gazette.md", ARTICLE.replace("published: 2021-05-05", "published: 5/5/2021")),
        ("articles/gazette.md", ARTICLE.replace("title: Ferry", "title: Ferry: it")),
        ("articles/gazette.md", ""),
        ("articles", "a file"),
        ("entities.yaml", ENTITIES.replace("kind: place", "kind: town")),
        ("entities.yaml", "name: Ada Brandt\nkind: person\n"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_once(tmp_path: Path, name: str, text: str) -> None:
    """Records that rest on it are not told that it is not there, and to name another."""
    changed: dict[str, str | bytes | None] = {name: text}
    if name == "articles":
        changed["articles/gazette.md"] = None
    loaded = load_content(write_content(tmp_path, changed))

    assert [str(tmp_path / "content" / name)] == [problem.path for problem in loaded.problems]
    assert () == check_content(loaded.content)


NEW_SOURCE = (
    "  - {id: c, article: gazette, quote: 'Mayor Ada Brandt said', review: new}\ncorrections:"
)
EVENTS = [
    (
        "quote: The ferry Alma sank off Norden on Tuesday.",
        "quote: The ferry Alma sank near Norden on Tuesday.",
        "15:12 sources[0].quote quote-not-in-article",
        "the nearest passage is “The ferry Alma sank off Norden on Tuesday.”",
    ),
    (
        "text: on Tuesday,",
        "text: on Monday,",
        "16:18 sources[0].date.text quote-not-in-article",
        "write the article's own words",
    ),
    (
        "article: gazette\n    quote: The",
        "article: gazete\n    quote: The",
        "14:14 sources[0].article unknown-article",
        "did you mean 'gazette'?",
    ),
    (
        "- id: b",
        "- id: a",
        "11:33 figures[0].values[0].source unknown-source; 17:9 sources[1].id duplicate-id",
        "it has: a",
    ),
    ("Norden.[^a]", "Norden.[^a][^z]", "5:38 summary unknown-source", "it has: a, b"),
    (
        "source: b",
        "source: z",
        "11:33 figures[0].values[0].source unknown-source; 17:5 sources[1] uncited-source",
        "it has: a, b",
    ),
    ("Norden.[^a]", "Norden.[^a] It was old.", "5:39 summary uncited-sentence", "as in [^a]"),
    ("Norden.[^a]", "Norden.[^a]\n\n  It was old.", "7:3 summary uncited-sentence", "as in [^a]"),
    ("Norden.[^a]", "Norden.[^a]\n\n  # A crime", "7:3 summary uncited-sentence", "as in [^a]"),
    (
        "summary: |\n  The ferry Alma sank off Norden.[^a]\n",
        "",
        "1:1 summary missing-key",
        "[^source]",
    ),
    (
        "corrections:",
        "  - {id: c, article: gazette, quote: would help}\ncorrections:",
        "20:5 sources[2] uncited-source",
        "write [^c] in the summary",
    ),
    ("Norden.[^a]", "Norden.[^c]", "5:34 summary unreviewed", "delete that line"),
    ("status: published", "status: rejected", "1:1 reason missing-key", "say why"),
    ("date: 2021-05-04", "date: 2021-05-09", "1:7 date date-without-evidence", "mean 2021-05-04"),
    (
        "    date: {text: on Tuesday, means: 2021-05-04}\n",
        "",
        "1:7 date date-without-evidence",
        "no source has a date",
    ),
    ("[Ada Brandt]", "[Ada Brant]", "6:10 actors[0] unknown-entity", "did you mean 'Ada Brandt'?"),
    ("[Norden]", "[Utopia]", "7:10 places[0] unknown-entity", "- {name: Utopia, kind: place}"),
    (
        "[Ada Brandt]",
        "[Ada Maria Brandt of Norden]",
        "6:10 actors[0] unknown-entity",
        "add it to the aliases of 'Ada Brandt', or if it is another, add to entities.yaml: - {name",
    ),
    (
        "[Ada Brandt]",
        '["Brandt, Roe & Co: ferries"]',
        "6:10 actors[0] unknown-entity",
        'add to entities.yaml: - {name: "Brandt, Roe & Co: ferries", kind: organisation} (or p',
    ),
    ("[Ada Brandt]", "[Ada Brandt, Brandt]", "6:22 actors[1] repeated", "delete one"),
    ("places:", "tags: [sea, sea]\nplaces:", "7:13 tags[1] repeated", "delete one"),
    ("all 41", "all 42", "11:17 figures[0].values[0].value figure-not-in-quote", "quote the words"),
    (
        "      - {value: all 41, source: b}\n",
        "      - {value: all 41, source: b}\n      - {value: Tuesday, source: a}\n    best: 41\n",
        "9:5 figures[0].why missing-key",
        "why '41' was chosen",
    ),
    (
        "misspelt.}\n",
        "misspelt.}\n  - {date: 2021-05-30, note: x}\n",
        "22:12 corrections[1].date correction-order",
        "newest last",
    ),
    (
        "corrections:",
        "formerly: [sinking]\ncorrections:",
        "20:12 formerly[0] id-taken",
        "delete one",
    ),
]


@pytest.mark.parametrize(("old", "new", "expected", "advice"), EVENTS)
def test_a_broken_promise_says_where_what_and_what_to_write(
    tmp_path: Path, old: str, new: str, expected: str, advice: str
) -> None:
    """Line, column, field, code and advice for each check of an event."""
    event = (
        EVENT.replace("corrections:", NEW_SOURCE) if "[^c]" in new and "id: c" not in new else EVENT
    )
    assert old in event
    found = problems_of(tmp_path, {EVENT_FILE: event.replace(old, new, 1)})

    assert "; ".join(f"{p.line}:{p.column} {p.field} {p.code}" for p in found) == expected
    assert advice in found[0].message
    assert found[0].path.endswith(EVENT_FILE)


def test_an_event_with_only_unseen_sources_cannot_be_published(tmp_path: Path) -> None:
    """Somebody must have read at least one quote; what cites the unseen ones is named too."""
    event = EVENT.replace("on Tuesday.\n", "on Tuesday.\n    review: new\n").replace(
        "aboard were saved.\n", "aboard were saved.\n    review: new\n"
    )
    found = problems_of(tmp_path, {EVENT_FILE: event})

    assert {(p.field, p.code) for p in found} >= {
        ("sources", "unreviewed"),
        ("summary", "unreviewed"),
        ("figures[0].values[0].source", "unreviewed"),
    }


@pytest.mark.parametrize("status", ["draft", "rejected\nreason: not news"])
def test_only_readers_events_need_all_that_readers_rely_on(tmp_path: Path, status: str) -> None:
    """A draft may cite little and name people nobody has listed; its quotes must stand."""
    event = EVENT.replace("status: published", f"status: {status}").replace("Ada Brandt]", "X]")
    loose = event.replace("[^a]", "").replace("date: 2021-05-04\n", "date: 2020\n")

    assert problems_of(tmp_path, {EVENT_FILE: loose}) == ()
    assert [
        p.code for p in problems_of(tmp_path / "b", {EVENT_FILE: loose.replace("sank", "flew")})
    ]


def test_a_date_that_no_quote_gives_needs_a_note(tmp_path: Path) -> None:
    """`date_note` says how it is known instead."""
    event = EVENT.replace("date: 2021-05-04\n", "date: 2021-06\ndate_note: told in June\n", 1)

    assert problems_of(tmp_path, {EVENT_FILE: event}) == ()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("published: 2021-05-05\n", "published:\n", "warning 4:11 published missing-date"),
        (
            'published_basis: "dateline: May 5, 2021"\n',
            "",
            "error 2:1 published_basis missing-key",
        ),
    ],
)
def test_an_article_says_when_it_appeared_and_how_that_is_known(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    """Without a date, relative words mean nothing; without a basis, readers cannot judge it."""
    found = problems_of(tmp_path, {"articles/gazette.md": ARTICLE.replace(old, new)})

    assert [f"{p.severity} {p.line}:{p.column} {p.field} {p.code}" for p in found] == [expected]


def test_a_name_means_one_entity(tmp_path: Path) -> None:
    """A second entity may not take the name or alias of another."""
    entities = ENTITIES + "- {name: Lea Brandt, kind: person, aliases: [Brandt]}\n"
    found = problems_of(tmp_path, {"entities.yaml": entities})

    assert [(p.line, p.field, p.code) for p in found] == [(5, "name", "duplicate-name")]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            "- {name: Norden, kind: state}\n",
            "'Norden' is a name of 'Norden' in line 4 already; keep",
        ),
        ("- {name: Lea, kind: person, aliases: [Lea]}\n", "'Lea' stands here twice; delete one"),
        ("- {name: Lea, kind: person, aliases: [L, L]}\n", "'L' stands here twice; delete one"),
    ],
)
def test_a_name_stands_once(tmp_path: Path, line: str, words: str) -> None:
    """Of two entities of one name, as a merge leaves them, one would be lost without a word."""
    (problem,) = problems_of(tmp_path, {"entities.yaml": ENTITIES + line})

    assert (5, "duplicate-name") == (problem.line, problem.code)
    assert words in problem.message


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("from: 2020-03-01", ""),
        ("from: 2020-02-01", "phases[1].from phase-order"),
        ("from: 2020-03-02, until: 2020-03-01", "phases[1].until phase-order"),
    ],
)
def test_phases_follow_each_other(tmp_path: Path, second: str, expected: str) -> None:
    """None begins before the one before it has ended, and none ends before it begins."""
    first = "- {title: A, from: 2020-01-01, until: 2020-02-01}"
    site = f"title: X\nphases:\n{first}\n- {{title: B, {second}}}\n"
    found = problems_of(tmp_path, {"site.yaml": site})

    assert expected == "; ".join(f"{p.field} {p.code}" for p in found)


def test_a_former_id_leads_to_one_event(tmp_path: Path) -> None:
    """Permalinks are never given twice."""
    first = EVENT.replace("corrections:", "formerly: [old]\ncorrections:")
    changed = {EVENT_FILE: first, "events/second.yaml": first}
    found = problems_of(tmp_path, dict(changed))

    assert [(p.code, p.line) for p in found] == [("id-taken", 20)]


def test_a_problem_reads_as_one_line_and_as_an_annotation() -> None:
    """The form that people read, and the one that a forge shows beside the line."""
    problem = Problem("a,b.yaml", 3, 7, "date", "is wrong: 100%", "bad-date")

    assert str(problem) == "a,b.yaml:3:7: error: date: is wrong: 100% [bad-date]"
    assert (
        github_annotation(problem)
        == "::error file=a%2Cb.yaml,line=3,col=7,title=bad-date::date: is wrong: 100%25"
    )
