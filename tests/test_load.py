"""What cannot be read as a record is a problem with its place, never a traceback."""

import time
from pathlib import Path

import pytest

from records.load import Loaded, load_content, split_front_matter
from tests.content_folder import ARTICLE, ENTITIES, EVENT, write_content

EVENT_FILE = "events/2021/sinking.yaml"
ARTICLE_FILE = "articles/gazette.md"


def places(loaded: Loaded, root: Path) -> list[str]:
    """Write problems as `file:line:col field code`, the file from the content folder on."""
    return [
        f"{Path(p.path).relative_to(root)}:{p.line}:{p.column} {p.field} {p.code}"
        for p in loaded.problems
    ]


def test_a_good_folder_loads_whole(tmp_path: Path) -> None:
    """Articles, events, entities and the site's settings, all typed."""
    loaded = load_content(write_content(tmp_path))
    event = loaded.content.events[0]

    assert loaded.problems == ()
    assert event.id == "sinking"
    assert event.figures[0].values[0].value == "all 41"
    assert loaded.content.article_by_id["gazette"].text.endswith("would help.")
    assert loaded.content.entity_by_name["Brandt"].name == "Ada Brandt"


def test_a_mark_that_is_escaped_begins_no_markup(tmp_path: Path) -> None:
    """A draft of an article with `<b>` in it is written so, and must be readable."""
    event = EVENT.replace("off Norden.[^a]", r"off \<b\>Norden\</b\>.[^a]")

    assert () == load_content(write_content(tmp_path, {EVENT_FILE: event})).problems


def test_scalars_stay_what_the_editor_wrote(tmp_path: Path) -> None:
    """`NO`, `12:30` and `010` are text, not a boolean, a base-60 number and eight."""
    event = EVENT.replace("title: Ferry Alma sinks off Norden", "title: 12:30").replace(
        "actors: [Ada Brandt]", "actors: [NO, 010, 1_000]"
    )
    loaded = load_content(write_content(tmp_path, {EVENT_FILE: event}))

    assert loaded.content.events[0].title == "12:30"
    assert loaded.content.events[0].actors == ("NO", "010", "1_000")


BAD_EVENTS = [
    ("title: Ferry Alma", "titel: Ferry Alma", "2:1 titel unknown-key"),
    ("status: published", "status: publish", "3:9 status bad-choice"),
    ("status: published", "status: published\nstatus: draft", "4:1 status duplicate-key"),
    ("date: 2021-05-04\n", "", "1:1 date missing-key"),
    ("date: 2021-05-04\n", "date:\n", "1:6 date missing-key"),
    ("date: 2021-05-04\n", "date: 2021-05-32\n", "1:7 date bad-date"),
    ("means: 2021-05-04", "means: May", "16:37 sources[0].date.means bad-date"),
    ("{date: 2021-06-01,", "{date: 2021-06,", "21:12 corrections[0].date bad-date"),
    ("actors: [Ada Brandt]", "actors: Ada Brandt", "6:9 actors wrong-type"),
    ("actors: [Ada Brandt]", "actors: [{a: b}]", "6:10 actors[0] wrong-type"),
    ("actors: [Ada Brandt]", "actors: [Ada, ]\ntags:\n  - \n", "8:4 tags[0] missing-key"),
    ("title: Ferry Alma", "title: <script>alert(1)</script>", "2:8 title markup"),
    ("title: Ferry Alma", "title: |\n  two\n  lines", "2:8 title several-lines"),
    ("off Norden.[^a]", "<img src=x>[^a]", "5:23 summary markup"),
    ("off Norden.[^a]", r"\\<img src=x>[^a]", "5:25 summary markup"),
    ("off Norden.[^a]", "[x](javascript:alert(1))[^a]", "5:27 summary bad-url"),
    ("off Norden.[^a]", "[x]( <data:text/html,x>)[^a]", "5:29 summary bad-url"),
    (
        "article: gazette\n    quote: The",
        "article: ../x\n    quote: The",
        "14:14 sources[0].article bad-id",
    ),
    ("- id: a", "- id: a b", "13:9 sources[0].id bad-id"),
    ("corrections:", "formerly: [../etc]\ncorrections:", "20:12 formerly[0] bad-id"),
    ("title: Ferry Alma sinks off", 'title: "\\0" #', "2:8 title control-character"),
    ("title: Ferry Alma sinks off", 'title: "\\uFFFE" #', "2:8 title control-character"),
    ("title: Ferry Alma sinks off", 'title: "\\u200b " #', "2:8 title missing-key"),
    ("actors: [Ada Brandt]", "actors: &x [Ada]", "6:9  yaml-alias"),
    ("actors: [Ada Brandt]", "actors: *x", "6:9  yaml-alias"),
    ("actors: [Ada Brandt]", "actors: !!python/object:os.system [x]", "6:9  yaml-tag"),
    ("actors: [Ada Brandt]", "actors: [[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]", "6:20  yaml-too-deep"),
    ("actors: [Ada Brandt]", "actors: [Ada", "6:9  yaml-syntax"),
    ("title: Ferry", "title: @Ferry", "2:8  yaml-syntax"),
    ("corrections:", "---\ncorrections:", "20:1  yaml-several-documents"),
]


@pytest.mark.parametrize(("old", "new", "expected"), BAD_EVENTS)
def test_a_broken_event_says_where_and_what(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    """Path, line, column, field and code of each way to break a record."""
    assert old in EVENT
    root = write_content(tmp_path, {EVENT_FILE: EVENT.replace(old, new, 1)})

    assert places(load_content(root), root) == [f"{EVENT_FILE}:{expected}"]


BAD_FILES: list[tuple[str, str | bytes | None, str]] = [
    (EVENT_FILE, "", f"{EVENT_FILE}:1:1  empty-file"),
    (EVENT_FILE, "just words", f"{EVENT_FILE}:1:1  wrong-type"),
    (EVENT_FILE, b"date: 2021\ntitle: caf\xe9\n", f"{EVENT_FILE}:2:11  not-utf8"),
    (EVENT_FILE, b"date: 2021\n\x00\x01", f"{EVENT_FILE}:2:1  control-character"),
    (EVENT_FILE, b"title: " + b"x" * 5_000_000, f"{EVENT_FILE}:1:1  too-large"),
    (EVENT_FILE, f"# \u0093\n{EVENT}", f"{EVENT_FILE}:1:3  control-character"),
    (EVENT_FILE, f"# x\n# \uffff\n{EVENT}", f"{EVENT_FILE}:2:3  control-character"),
    (ARTICLE_FILE, f"{ARTICLE}\n\u0080", f"{ARTICLE_FILE}:12:1  control-character"),
    ("events/2021/sinking.yml", EVENT, "events/2021/sinking.yml:1:1  stray-file"),
    ("events/2021/Sinking.yaml", EVENT, "events/2021/Sinking.yaml:1:1 id bad-id"),
    ("events/2022/sinking.yaml", EVENT, "events/2022/sinking.yaml:1:1 id duplicate-id"),
    ("site.yaml", None, "site.yaml:1:1  missing-file"),
    ("site.yaml", "title: X\nbase_url: ftp://x\n", "site.yaml:2:11 base_url bad-url"),
    ("site.yaml", "title: X\nbase_url: https://[x\n", "site.yaml:2:11 base_url bad-url"),
    (
        "site.yaml",
        "title: X\nedit_url: https://x.example/edit\n",
        "site.yaml:2:11 edit_url bad-pattern",
    ),
    (
        "site.yaml",
        "title: X\nreport_url: https://x.example/{name}\n",
        "site.yaml:2:13 report_url bad-pattern",
    ),
    ("site.yaml", "title: X\nphases:\n- title: Y\n", "site.yaml:3:3 phases[0].from missing-key"),
    ("entities.yaml", "name: x", "entities.yaml:1:1  wrong-type"),
    (
        "entities.yaml",
        ENTITIES + "- {name: X, kind: ship}",
        "entities.yaml:5:19 [2].kind bad-choice",
    ),
    ("site.yaml", "title: X\nlanguage: English\n", "site.yaml:2:11 language bad-language"),
    (ARTICLE_FILE, "No front matter.", f"{ARTICLE_FILE}:1:1  no-front-matter"),
    (ARTICLE_FILE, ARTICLE.split("The ferry")[0], f"{ARTICLE_FILE}:7:1 text empty-text"),
    (
        ARTICLE_FILE,
        ARTICLE.replace("2021-05-05", "May 5"),
        f"{ARTICLE_FILE}:4:12 published bad-date",
    ),
    (
        ARTICLE_FILE,
        ARTICLE.replace("---\n\n", "url: javascript:alert(1)\n---\n\n"),
        f"{ARTICLE_FILE}:6:6 url bad-url",
    ),
    ("pages/about.md", "---\ntitle:\n---\nx", "pages/about.md:2:7 title missing-key"),
    ("pages/about.md", "---\ntitle: A\n---\n\nx\ny <b>z", "pages/about.md:6:3 text markup"),
    ("pages/a.md", "---\ntitle: A\n---\n[x](javascript:y)", "pages/a.md:4:5 text bad-url"),
]


@pytest.mark.parametrize(("name", "content", "expected"), BAD_FILES)
def test_a_broken_file_says_where_and_what(
    tmp_path: Path, name: str, content: str | bytes | None, expected: str
) -> None:
    """Empty, binary, huge, misnamed, doubled and misplaced files, of every kind."""
    root = write_content(tmp_path, {name: content})

    assert expected in places(load_content(root), root)


def test_phases_and_patterns_of_the_site_are_read(tmp_path: Path) -> None:
    """What `site.yaml` may say of phases and of the forge."""
    text = (
        "title: X\nedit_url: https://x.example/edit/{path}\nphases:\n"
        "- {title: Y, from: 2020-01-01, until: 2020-02-01, summary: Z.}\n"
    )
    site = load_content(write_content(tmp_path, {"site.yaml": text})).content.site

    assert "https://x.example/edit/{path}" == site.edit_url
    assert [("Y", "2020-01-01", "2020-02-01", "Z.")] == [
        (p.title, str(p.start), str(p.until), p.summary) for p in site.phases
    ]


def test_all_problems_come_at_once(tmp_path: Path) -> None:
    """Three broken files, every mistake in them, sorted by place."""
    event = EVENT.replace("title:", "titel:").replace("status: published", "status: x")
    changed = {EVENT_FILE: event, "articles/b.md": "", "site.yaml": "{}"}
    root = write_content(tmp_path, dict(changed))
    found = places(load_content(root), root)

    assert found == [
        "articles/b.md:1:1  no-front-matter",
        f"{EVENT_FILE}:2:1 titel unknown-key",
        f"{EVENT_FILE}:3:9 status bad-choice",
        "site.yaml:1:1 title missing-key",
    ]


def test_an_alias_bomb_is_refused_unexpanded(tmp_path: Path) -> None:
    """Ten levels of ten aliases would be 10^10 strings."""
    levels = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 11)]
    bomb = "\n".join(["a0: &a0 [lol]", *levels])
    root = write_content(tmp_path, {EVENT_FILE: bomb})
    start = time.process_time()
    found = places(load_content(root), root)

    assert {place.split()[-1] for place in found} == {"yaml-alias"}
    assert time.process_time() - start < 10


@pytest.mark.parametrize("opening", ["[" * 100_000, "{a: " * 50_000, "- " * 100_000])
def test_endless_nesting_is_refused(tmp_path: Path, opening: str) -> None:
    """Depth that would overflow a parser's stack is a problem like any other."""
    root = write_content(tmp_path, {EVENT_FILE: opening})

    assert len(places(load_content(root), root)) == 1


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    """What lies outside is never read, whatever it is; a link within is fine."""
    (tmp_path / "secret.yaml").write_text(EVENT, encoding="utf-8")
    root = write_content(tmp_path)
    (root / "events" / "stolen.yaml").symlink_to(tmp_path / "secret.yaml")
    (root / "events" / "loop.yaml").symlink_to(root / "events" / "loop.yaml")

    assert places(load_content(root), root) == [
        "events/loop.yaml:1:1  unreadable",
        "events/stolen.yaml:1:1  symlink-outside",
    ]


def test_a_whole_folder_elsewhere_is_refused_too(tmp_path: Path) -> None:
    """`articles` may not be a link to somebody's documents."""
    root = write_content(tmp_path, {"articles/gazette.md": None})
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "letter.md").write_text(ARTICLE, encoding="utf-8")
    (root / "articles").symlink_to(tmp_path / "documents")

    assert places(load_content(root), root) == ["articles:1:1  symlink-outside"]


def test_a_link_to_a_folder_is_told_since_it_is_not_followed(tmp_path: Path) -> None:
    """Its records would be missing from the site without a word."""
    root = write_content(tmp_path)
    (tmp_path / "other").mkdir()
    (root / "events" / "other").symlink_to(tmp_path / "other")
    (root / "events" / "round").symlink_to(root / "events")

    assert places(load_content(root), root) == [
        "events/other:1:1  linked-folder",
        "events/round:1:1  linked-folder",
    ]


@pytest.mark.parametrize("name", ["articles", "events", "events/2021"])
def test_a_folder_that_may_not_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Its records would be gone from the site, and taken for deleted by the extractor."""
    root = write_content(tmp_path)
    closed = root / name
    monkeypatch.setattr("os.access", lambda path, _: path != closed)

    assert f"{name}:1:1  unreadable" in places(load_content(root), root)


def test_a_file_in_a_folders_place_is_told(tmp_path: Path) -> None:
    """No records at all would be found."""
    root = write_content(tmp_path, {EVENT_FILE: None, "events": "x"})

    assert places(load_content(root), root) == ["events:1:1  unreadable"]


@pytest.mark.parametrize("name", ["sinking.yaml.txt", "sinking.yaml.orig", "sinking.yml"])
def test_a_misnamed_record_is_told_a_name_that_it_can_have(tmp_path: Path, name: str) -> None:
    """`sinking.yaml.yaml` would be no better."""
    root = write_content(tmp_path, {EVENT_FILE: None, f"events/{name}": EVENT})
    (problem,) = load_content(root).problems

    assert problem.message.endswith("or rename it to sinking.yaml")


def test_a_copy_of_a_record_is_not_to_be_renamed_over_it(tmp_path: Path) -> None:
    """git's tools leave `sinking.yaml.orig` beside the record, which would be lost."""
    (problem,) = load_content(write_content(tmp_path, {f"{EVENT_FILE}.orig": EVENT})).problems

    assert problem.message == "is not a .yaml file; delete it or move it elsewhere"


@pytest.mark.parametrize("name", ["Thumbs.db", "map.png"])
def test_a_file_that_is_no_text_is_not_to_become_a_record(tmp_path: Path, name: str) -> None:
    """A picture called `map.yaml` would only be the next error."""
    (problem,) = load_content(write_content(tmp_path, {f"events/{name}": b"x"})).problems

    assert problem.message == "is not a .yaml file; delete it or move it elsewhere"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("events/2021/sinking.yaml", "event/2021/sinking.yaml"),
        ("articles/gazette.md", "Articles/gazette.md"),
        ("entities.yaml", "entities.yml"),
    ],
)
def test_a_part_of_the_content_under_another_name_is_told(
    tmp_path: Path, old: str, new: str
) -> None:
    """The site would be published without it, and its events taken for deleted."""
    text = (write_content(tmp_path / "good") / old).read_text(encoding="utf-8")
    found = load_content(write_content(tmp_path / "bad", {old: None, new: text})).problems

    assert [f"is not read; rename it to {old.split('/')[0]}, or move it elsewhere"] == [
        problem.message for problem in found
    ]


def test_a_record_beside_the_folders_is_warned_of(tmp_path: Path) -> None:
    """What an editor keeps there for themselves is none of our business."""
    kept: dict[str, str | bytes | None] = {"README.md": "x", "notes.txt": "x", "own/a.yaml": "x"}
    loaded = load_content(write_content(tmp_path, kept | {"fire.yaml": EVENT}))
    (warning,) = loaded.problems

    assert "warning" == warning.severity
    assert "records go to events/" in warning.message


WHAT_TO_WRITE = [
    (EVENT_FILE, EVENT.replace("[Ada Brandt]", "Ada Brandt, Bo"), "write [Ada Brandt, Bo]"),
    (EVENT_FILE, EVENT.split("sources:")[0] + "sources: a\n", "begin each item with “- ”"),
    (
        EVENT_FILE,
        EVENT.replace("{text: on Tuesday, means: 2021-05-04}", "2021-05-04"),
        "write text: …, means: …, a line each",
    ),
    (
        EVENT_FILE,
        EVENT.replace("  - id: b", "    id: b").split("corrections:")[0],
        "is there twice; keep one, or begin a new item with “- ”",
    ),
    (EVENT_FILE, EVENT.replace("date: 2021-05-04", "date: 04/05/2021"), "is not a date; write 2"),
    (EVENT_FILE, "Ferry sinks\n", "write date: …, title: …, status: …, sources: …, a line each"),
    (ARTICLE_FILE, ARTICLE.replace("---\n\n", ""), "has a front matter without end"),
    ("site.yaml", " \n", "is empty; write at least “title: …”"),
    ("pages/about.md", "---\n---\n\nWe wrote it.\n", "holds no fields; write them"),
]


@pytest.mark.parametrize(("name", "content", "expected"), WHAT_TO_WRITE)
def test_a_message_says_what_to_write(
    tmp_path: Path, name: str, content: str, expected: str
) -> None:
    """An editor mends the file by it, without the manual."""
    loaded = load_content(write_content(tmp_path, {name: content}))

    assert any(expected in problem.message for problem in loaded.problems)


@pytest.mark.parametrize("end", ["?edition=1", "#top"])
def test_an_address_that_paths_cannot_be_added_to_is_no_base(tmp_path: Path, end: str) -> None:
    """Every permalink would lead to the home page."""
    address = f"title: A\nbase_url: https://news.example/{end}\n"
    root = write_content(tmp_path, {"site.yaml": address})

    assert ["site.yaml:2:11 base_url bad-url"] == places(load_content(root), root)


def test_what_editors_programs_leave_behind_is_ignored(tmp_path: Path) -> None:
    """Swap files, backups, lock files and settings are no records."""
    names = (".sinking.yaml.swp", "sinking.yaml~", ".#x", "#x#", ".obsidian/app.json")
    left = {f"events/{name}": "?" for name in names}

    assert load_content(write_content(tmp_path, dict(left))).problems == ()


def test_windows_line_ends_and_a_byte_order_mark_do_not_matter(tmp_path: Path) -> None:
    """A file saved by any editor reads the same."""
    plain = load_content(write_content(tmp_path / "plain")).content
    odd = {
        name: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
        for name, text in ((EVENT_FILE, EVENT), (ARTICLE_FILE, ARTICLE))
    }

    assert load_content(write_content(tmp_path / "odd", dict(odd))).content == plain


def test_three_dashes_in_the_text_do_not_end_it() -> None:
    """Only the second line of dashes ends the front matter."""
    parts = split_front_matter("---\ntitle: x\n---\n\none\n---\ntwo\n")

    assert parts == ("\ntitle: x\n", "one\n---\ntwo", 5)


@pytest.mark.parametrize(
    ("name", "before"),
    [
        (ARTICLE_FILE, ARTICLE),
        (ARTICLE_FILE, ""),
        (EVENT_FILE, EVENT),
        ("entities.yaml", ENTITIES),
        ("site.yaml", "title: A\n"),
        ("pages/about.md", "---\ntitle: About\n---\n\nWho we are.\n"),
    ],
)
def test_a_conflict_that_a_merge_left_is_told_wherever_it_stands(
    tmp_path: Path, name: str, before: str
) -> None:
    """In an article's text its marks would be quoted, and on a page shown."""
    both = "<<<<<<< HEAD\none\n=======\nother\n>>>>>>> desk\n"
    root = write_content(tmp_path, {name: before + both})
    (problem,) = load_content(root).problems

    assert f"{root / name}:{before.count(chr(10)) + 1}:1: error: a conflict" in str(problem)
    assert "keep one, delete the marks [conflict]" in str(problem)


def test_a_conflict_in_the_ledger_is_told_to_keep_both(tmp_path: Path) -> None:
    """Who keeps one side forgets what the other has deleted: it would be drafted again."""
    lines = b"# What\n<<<<<<< HEAD\ndraft\ta\t0\n=======\n\xff\tb\t1\n>>>>>>> desk\n"
    root = write_content(tmp_path, {"extracted.tsv": lines})
    (problem,) = load_content(root).problems

    assert f"{root / 'extracted.tsv'}:2:1: error: a conflict" in str(problem)
    assert "keep the lines of both, delete the marks [conflict]" in str(problem)


def test_a_ledger_in_another_encoding_is_told(tmp_path: Path) -> None:
    """None of its lines would mean anything, and all that was deleted be drafted again."""
    root = write_content(tmp_path, {"extracted.tsv": "draft\ta\t0\n".encode("utf-16")})

    assert ["extracted.tsv:1:1  not-utf8"] == places(load_content(root), root)


def test_a_line_of_equals_signs_is_no_conflict(tmp_path: Path) -> None:
    """Plain pages underline their headings with it."""
    text = f"{ARTICLE}\nWhat followed\n=======\n\nNothing. >>>>>>> more\n"

    assert () == load_content(write_content(tmp_path, {ARTICLE_FILE: text})).problems


def test_a_folder_in_the_place_of_the_ledger_is_told(tmp_path: Path) -> None:
    """Before an hour of reading, not at its end."""
    root = write_content(tmp_path)
    (root / "extracted.tsv").mkdir()

    assert ["extracted.tsv:1:1  unreadable"] == places(load_content(root), root)


@pytest.mark.parametrize("there", [True, False])
def test_what_is_no_folder_in_the_place_of_the_content_is_told_once(
    tmp_path: Path, there: bool
) -> None:
    """`--content content/site.yaml` or `contnt` is a slip, and no site without a title."""
    if there:
        (tmp_path / "content").write_text("title: A\n", encoding="utf-8")
    (problem,) = load_content(tmp_path / "content").problems

    assert "is not a folder; name the one that holds articles" in str(problem)
