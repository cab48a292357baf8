"""Drafts are written so that they read back equal, and are only ever added to."""

import difflib
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from records.append import append_sources, free_source_ids
from records.dump import dump_event, scalar
from records.edtf import parse_edtf
from records.load import load_event_text
from records.model import Correction, Event, Figure, FigureValue, Source, SourceDate
from records.schema import EVENT as EVENT_SHAPE
from records.schema import FIGURE
from records.schema import SOURCE as SOURCE_SHAPE
from records.source_file import CONTROL

DAY = parse_edtf("2021-05-04")


def is_text(line: str) -> bool:
    """Say whether a loader takes it for text: something can be seen, and no control is in it."""
    seen = any(unicodedata.category(letter) not in ("Cf", "Zs") for letter in line)
    return seen and not CONTROL.search(line)


LINE = (
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]),
        min_size=1,
        max_size=40,
    )
    .filter(lambda text: text.strip() == text and "<" not in text and text)
    .filter(is_text)
)
PROSE = st.lists(LINE, min_size=1, max_size=3).map("\n\n".join)
SOURCE = st.builds(
    Source,
    id=st.just("a"),
    article=st.just("an-article"),
    quote=PROSE,
    date=st.none() | st.builds(SourceDate, text=LINE, means=st.just(DAY)),
)
EVENT = st.builds(
    Event,
    id=st.just("x"),
    date=st.sampled_from(["2021-05", "[2021-05-01..2021-05-03]", "2021~"]).map(parse_edtf),
    title=LINE,
    status=st.sampled_from(["draft", "published", "rejected"]),
    sources=st.tuples(SOURCE),
    summary=PROSE.filter(lambda text: ":" not in text),
    actors=st.lists(LINE, max_size=3).map(tuple),
    figures=st.lists(
        st.builds(
            Figure,
            what=LINE,
            values=st.tuples(st.builds(FigureValue, value=LINE, source=st.just("a"))),
            best=LINE,
        ),
        max_size=2,
    ).map(tuple),
    corrections=st.lists(st.builds(Correction, date=st.just(DAY), note=LINE), max_size=1).map(
        tuple
    ),
)
WHOLE = Event(
    id="x",
    date=DAY,
    title="Ferry sinks",
    status="rejected",
    sources=(Source("a", "an-article", "It sank on Tuesday.", SourceDate("Tuesday", DAY), "new"),),
    summary="It sank.[^a]",
    date_note="It sank that night.",
    reason="told twice",
    actors=("Ada Brandt",),
    places=("Norden",),
    tags=("accident",),
    figures=(Figure("boats", (FigureValue("one", "a"),), best="one", why="counted"),),
    corrections=(Correction(DAY, "The day was mended."),),
    formerly=("y",),
)
NEW = Source("b", "second-article", "Two ferries collided: no one was hurt.", None, "new")


def keys(text: str, indent: str) -> list[str]:
    """List the keys of a record's text that stand so far in, the first of a list's item too."""
    return re.findall(rf"^{indent}(\w+):", text.replace("\n  - ", "\n    "), re.MULTILINE)


def read(text: str) -> Event:
    """Read a record's text as the loader does; fail with its problems."""
    event, problems = load_event_text(text, Path("x.yaml"))
    assert event is not None, "\n".join(map(str, problems))
    return event


def test_fields_stand_in_the_order_of_the_schema() -> None:
    """A new field of the tables must be written, at its place."""
    text = dump_event(WHOLE)
    items = (*FIGURE.fields, *SOURCE_SHAPE.fields)

    assert [field.name for field in EVENT_SHAPE.fields] == keys(text, "")
    assert [field.name for field in items] == keys(text, "    ")


@given(EVENT)
@settings(max_examples=150, deadline=None)
def test_a_record_reads_back_as_it_was_written(event: Event) -> None:
    """Whatever its words hold: colons, quotes, dashes, brackets, other scripts."""
    assert read(dump_event(event)) == event


@pytest.mark.parametrize("note", ["check: “he” is read as A: B", "a\nb", "\x07 # [", "\u2028x"])
def test_a_note_is_a_comment_and_changes_nothing(note: str) -> None:
    """Whatever words it holds, the record reads back as it was."""
    event = read(f"date: 2020\ntitle: A\nstatus: draft\n{ONE_SOURCE}")
    written = dump_event(event, note=note)

    assert read(written) == event
    assert "\n# " in written


@pytest.mark.parametrize(
    "text", ["no: yes", "- a", "'tis", "a #b", "null", "~", "[x]", "a: b", " x", "\ufeff🧊"]
)
def test_a_string_that_yaml_would_read_otherwise_is_quoted(text: str) -> None:
    """`scalar` never changes what is meant."""
    written = scalar(text)

    assert read(f"date: 2020\ntitle: {written}\nstatus: draft\n{ONE_SOURCE}").title == text.strip()


def test_what_reads_back_plain_is_written_plain() -> None:
    """Editors see no quotation marks but where YAML needs them."""
    words = ["2020-01-03", "al-Sudani’s office", "US troops: 5,000", "2,500", "[a..b]"]

    assert [scalar(word) for word in words] == [
        *words[:2],
        '"US troops: 5,000"',
        words[3],
        '"[a..b]"',
    ]
    assert scalar("2,500", flow=True) == '"2,500"'


ONE_SOURCE = "sources:\n  - id: a\n    article: one\n    quote: |\n      It sank.\n"
HEAD = "# ours\ndate: 2020\ntitle: T   # why\nstatus: draft\n"
FILES = {
    "sources last": HEAD + ONE_SOURCE,
    "a comment after them": HEAD + ONE_SOURCE + "\n# the rest\ncorrections:\n",
    "sources first": ONE_SOURCE + HEAD,
    "items not indented": HEAD + "sources:\n- id: a\n  article: one\n  quote: It sank.\n  # mine\n",
    "deeply indented": HEAD
    + "sources:\n      - id: a\n        article: one\n        quote: It sank.\n",
    "dash and key apart": HEAD
    + "sources:\n  -   id: a\n      article: one\n      quote: 'It sank.'\n",
    "no line end": HEAD + "sources:\n  - id: a\n    article: one\n    quote: It sank.",
    "windows line ends": (HEAD + ONE_SOURCE).replace("\n", "\r\n"),
    "folded over lines": HEAD
    + "sources:\n  - id: a\n    article: one\n    quote: >\n      It\n      sank.\n\n\n",
    "plain over lines": HEAD
    + "sources:\n  - id: a\n    article: one\n    quote: It\n      sank.\nactors: [X]\n",
    "a hash in a block": HEAD
    + "sources:\n  - id: a\n    article: one\n    quote: |\n      It sank.\n      # 1\n",
    "a date at the end": HEAD + ONE_SOURCE + "    date: {text: on Friday, means: 2020-01-03}\n",
}


@pytest.mark.parametrize("name", FILES)
def test_appending_adds_lines_and_changes_none(name: str) -> None:
    """However an editor has laid the file out, the diff has no deleted line."""
    old = FILES[name]
    new = append_sources(old, (NEW,))

    assert new is not None
    changes = difflib.ndiff(old.splitlines(keepends=True), new.splitlines(keepends=True))
    assert not [line for line in changes if line.startswith("-")]
    assert set(read(new).sources) == {*read(old).sources, NEW}


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "sources: [{id: a, article: one, quote: It sank.}]\n",
        "{date: 2020, title: T, status: draft, sources: [{id: a, article: one, quote: It sank.}]}",
        HEAD,
        "date: [",
    ],
)
def test_what_cannot_be_added_to_by_lines_is_left_alone(text: str) -> None:
    """Lists in brackets and broken files are not rewritten."""
    assert append_sources(text, (NEW,)) is None


def test_new_sources_take_free_names() -> None:
    """Names in use are left out; after z comes aa."""
    assert free_source_ids({"a", "c"}, 3) == ("b", "d", "e")
    assert free_source_ids(set("abcdefghijklmnopqrstuvwxyz"), 2) == ("aa", "ab")
