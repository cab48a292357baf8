"""What an editor's slip within a record is told, where YAML itself sees nothing wrong."""

from pathlib import Path

import pytest

from records.load import load_content, load_event_text
from records.problem import Problem
from tests.content_folder import ENTITIES, EVENT, write_content


def problems_of(old: str, new: str) -> tuple[Problem, ...]:
    """Load the good event with some of it put differently."""
    assert old in EVENT
    return load_event_text(EVENT.replace(old, new, 1), Path("sinking.yaml"))[1]


SLIPS = [
    (
        "date: 2021-05-04\n",
        "date: [2021-05-01..2021-05-04]\n",
        "1:7 date",
        "put it in quotes, brackets and all",
    ),
    (
        "{value: all 41, source: b}",
        "{value: 5,200, source: b}",
        "11:19 figures[0].values[0].200",
        "the comma before it ended the value; put the whole value in quotes",
    ),
    ("actors: [Ada Brandt]", "actors:\n  - a: b", "7:5 actors[0]", "write it in one piece"),
    ("article: gazette", "article: Gazette.md", "14:14 sources[0].article", "as in gazette"),
]


@pytest.mark.parametrize(("old", "new", "place", "words"), SLIPS)
def test_a_slip_is_told_with_what_to_write(old: str, new: str, place: str, words: str) -> None:
    """What looks like text to an editor and is a list, or two fields, to YAML."""
    (problem,) = problems_of(old, new)

    assert f"{problem.line}:{problem.column} {problem.field}" == place
    assert problem.message.endswith(words)


def test_a_missing_space_after_a_colon_is_the_one_thing_told() -> None:
    """The field that is meant is not called missing as well."""
    problems = problems_of("{text: on Tuesday, means", "{text:on Tuesday, means")

    assert ["is no field of the date of a source; write a space after “text:”"] == [
        problem.message for problem in problems
    ]


def test_words_that_yaml_takes_for_a_comment_are_warned_of() -> None:
    """`Ferry #2 sinks` loses its end without a sound; the record is read all the same."""
    text = EVENT.replace("title: Ferry Alma sinks", "title: Ferry #2 sinks")
    event, (problem,) = load_event_text(text, Path("sinking.yaml"))

    assert event is not None
    assert "Ferry" == event.title
    assert "sinking.yaml:2:14: warning: title: “#2 sinks off Norden” is taken for a comment" in str(
        problem
    )


@pytest.mark.parametrize(
    "title",
    ["Ferry sinks # check the place", '"Ferry #2 sinks"', "Ferry No.#2 sinks", "|-\n  A #2"],
)
def test_a_comment_that_looks_like_one_is_none_of_our_business(title: str) -> None:
    """Nor is a # within quotes, within a word or in a block of text."""
    assert () == problems_of("title: Ferry Alma sinks off Norden", f"title: {title}")


def test_an_entity_that_loses_its_end_is_warned_of_too(tmp_path: Path) -> None:
    """Every file of the content is read alike."""
    entities = ENTITIES.replace("name: Ada Brandt", "name: Ada Brandt #1")
    loaded = load_content(write_content(tmp_path, {"entities.yaml": entities}))

    assert ["cut-by-comment"] == [problem.code for problem in loaded.problems]
    assert "Ada Brandt" in loaded.content.entity_by_name
