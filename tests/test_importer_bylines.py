"""Bylines without `by`, alone in a line or beside the date: who wrote the story, and when."""

import pytest

from extract.importer.estimate import clue
from extract.importer.metadata import read_metadata
from extract.importer.page import split_paragraphs
from extract.importer.story import assign_roles

STORY = """\
The council voted on Tuesday to close the old bridge for repairs, officials said.

The work will cost 4 million euros and last until autumn, the mayor said.
"""


@pytest.mark.parametrize(
    ("lines", "author", "publisher"),
    [
        ("Tom Reyes, city reporter\nFebruary 3, 2021", "Tom Reyes", ""),
        ("Tom Reyes in Norden\n@tomreyes\n3 February 2021", "Tom Reyes", ""),
        ("Tom Reyes\nTom Reyes\n+ FOLLOW\nPublished: 9:21pm, 3 Feb, 2021", "Tom Reyes", ""),
        ("Tom Reyes\n·\nFollow\n4 min read\n·\nFeb 3, 2021", "Tom Reyes", ""),
        ("Updated - February 03, 2021 09:51 pm IST\n3 February 2021\nTom Reyes", "Tom Reyes", ""),
        ("Tom Reyes\n02/03/2021February 3, 2021", "Tom Reyes", ""),
        ("By TOM REYES\n02/03/2021 09:21 AM EST", "Tom Reyes", ""),
        ("Tom Reyes — Norden Times staff\nFebruary 3, 2021", "Tom Reyes", ""),
        ("Tom Reyes, Staff Writer\nFebruary 3, 2021", "Tom Reyes", ""),
        ("Tom Reyes and Anna Holt, Norden Gazette\n3 Feb 2021", "Tom Reyes, Anna Holt",
         "Norden Gazette"),
        ("Tom Reyes | February 3, 2021 | 9:21 am Roads Bridges Traffic Council", "Tom Reyes", ""),
        ("Tom Reyes / 3 Feb 2021 / 2 min read", "Tom Reyes", ""),
        ("Tom Reyes · 3 February 2021 · World", "Tom Reyes", ""),
        ("Posted by Qilu Ozan on 3 February 2021", "Qilu Ozan", ""),
        ("Interview by Qilu Ozan\n3 February 2021", "Qilu Ozan", ""),
        ("Qilu Ozan and agencies\nWed 3 Feb 2021 17.42 GMT", "Qilu Ozan", ""),
        ("Qilu Ozan, Anna Holt and agencies\nWed 3 Feb 2021", "Qilu Ozan, Anna Holt", ""),
        ("Virginia Beach, February 3, 2021", "", ""),
        ("Roads | February 3, 2021 | 9:21 am Bridges Traffic Council Mayor", "", ""),
        ("Posted on February 3, 2021 by Tom Reyes in Local News", "Tom Reyes", ""),
        ("February 3, 2021 | Tom Reyes", "Tom Reyes", ""),
        ("February 3, 2021 — Tom Reyes", "Tom Reyes", ""),
        ("Tom Reyes | Norden Gazette\nFebruary 3, 2021", "Tom Reyes", "Norden Gazette"),
        ("Norden Gazette | Tom Reyes | February 3, 2021", "Tom Reyes", "Norden Gazette"),
        ("Tom Reyes, Norden Gazette, February 3, 2021", "Tom Reyes", "Norden Gazette"),
        ("Tom Reyes · Norden Gazette · Feb 3, 2021 · 4 min", "Tom Reyes", "Norden Gazette"),
        ("Tom Reyes (Norden Gazette)\nFebruary 3, 2021", "Tom Reyes", "Norden Gazette"),
        ("Tom Reyes for Norden Gazette\nFebruary 3, 2021", "Tom Reyes", "Norden Gazette"),
        ("Qilu Ozan, Norden Gazette\nFebruary 3, 2021", "Qilu Ozan", "Norden Gazette"),
        ("Tom Reyes\nNorden Gazette\nFebruary 3, 2021", "Tom Reyes", "Norden Gazette"),
        ("February 3, 2021\nNorden Gazette\nTom Reyes", "Tom Reyes", "Norden Gazette"),
        ("By Norden Gazette Staff\nFebruary 3, 2021", "", "Norden Gazette"),
        ("by: KNRD Digital Staff\nFebruary 3, 2021", "", "KNRD"),
        ("By News Staff\nFebruary 3, 2021", "", ""),
        ("By Tom Reyes and Gazette Staff\nFebruary 3, 2021", "", ""),
        ("Author: Qilu Ozan\nFebruary 3, 2021", "Qilu Ozan", ""),
        ("Written by\nQilu Ozan\nFebruary 3, 2021", "Qilu Ozan", ""),
        ("Text: Tom Reyes and Qilu Ozan\nFeb 3, 2021", "Tom Reyes, Qilu Ozan", ""),
        ("New Delhi, Norden Gazette, February 3, 2021", "", "Norden Gazette"),
        ("City Roads | Norden Gazette | February 3, 2021", "", "Norden Gazette"),
    ],
)  # fmt: skip
def test_a_line_below_the_headline_names_its_writer_and_its_day(
    lines: str, author: str, publisher: str
) -> None:
    """Such a line is no part of the story either."""
    parts = assign_roles(split_paragraphs(f"Norden closes its old bridge\n\n{lines}\n\n{STORY}"))
    found = read_metadata(parts, "page.txt")
    story = "\n\n".join(part.paragraph.text for part in parts if part.role == "story")

    assert (author, publisher) == (found.author, found.publisher)
    assert found.published and "2021-02-03" == str(found.published.edtf)
    assert story == STORY.strip()


def test_a_name_alone_below_the_headline_is_the_writers() -> None:
    """Unless the story tells of whom it names, or it is the name of a section."""
    page = f"Norden closes its old bridge\n\nTom Reyes\n\n{STORY}"
    told = page + "\nThe bridge was built by the father of Reyes.\n"
    section = page.replace("Tom Reyes", "Virginia Politics")

    def author(text: str) -> str:
        return read_metadata(assign_roles(split_paragraphs(text)), "p").author

    assert ["Tom Reyes", "", ""] == [author(page), author(told), author(section)]


def test_a_paper_that_abbreviates_itself_has_no_story_from_elsewhere() -> None:
    """Readers would be told of two papers, the Norden Gazette and the NG."""
    page = f"Norden closes its old bridge\n\nNORDEN (NG) — {STORY}\n© 2021 The Norden Gazette"
    found = read_metadata(assign_roles(split_paragraphs(page)), "page.txt")

    assert ("Norden Gazette", "") == (found.publisher, found.syndicated_from)


@pytest.mark.parametrize(
    ("last", "author"),
    [
        ("Reporting by Tom Reyes in Norden and Anna Holt in Brenn; Editing by Kim Cole",
         "Tom Reyes, Anna Holt"),
        ("Additional reporting by Kim Cole; Reporting by Tom Reyes", "Tom Reyes"),
        ("Reporting by Tom Reyes; Writing by Kim Cole", "Tom Reyes"),
        ("Writing by Tom Reyes; Editing by Kim Cole", "Tom Reyes"),
        ("Reported by Tom Reyes; Edited by Kim Cole", "Tom Reyes"),
        ("Reporting: Tom Reyes; Editing: Kim Cole", "Tom Reyes"),
        ("Report by Qilu Ozan; Editing by Kim Cole", "Qilu Ozan"),
        ("Written by Tom Reyes. Edited by Kim Cole.", "Tom Reyes"),
        ("Compiled by Tom Reyes", "Tom Reyes"),
        ("Additional reporting by Kim Cole", ""),
        ("— Tom Reyes", "Tom Reyes"),
        ("By Tom Reyes", "Tom Reyes"),
        ("-By Tom Reyes, Norden Gazette", "Tom Reyes"),
        ("Qilu Ozan, Norden Gazette", "Qilu Ozan"),
    ],
)  # fmt: skip
def test_the_last_line_of_a_story_names_its_writer(last: str, author: str) -> None:
    """Whoever adds or edits is not the author, and the line is no part of the story."""
    page = f"Norden closes its old bridge\n\n{STORY}\n{last}\n"
    parts = assign_roles(split_paragraphs(page))

    assert author == read_metadata(parts, "page.txt").author
    assert STORY.strip() == "\n\n".join(p.paragraph.text for p in parts if p.role == "story")


@pytest.mark.parametrize(
    "last",
    [
        "A report by Norden Water had warned of it.",
        "Report by Norden Water warns of floods.",
        "— Mayor",
        "Words: Peace",
        "— Anna Holt",
    ],
)
def test_a_last_line_that_tells_something_stays_in_the_story(last: str) -> None:
    """Whom the story itself names is quoted in it and does not sign it."""
    page = f"Norden closes its old bridge\n\nAnna Holt, the mayor, spoke.\n\n{STORY}\n{last}\n"
    parts = assign_roles(split_paragraphs(page))

    assert ("story", last) == (parts[-1].role, parts[-1].paragraph.text)


def test_the_last_line_of_a_page_heads_no_name_at_its_top() -> None:
    """A page without a headline may end on `By`, as the next story's byline was cut off."""
    parts = assign_roles(split_paragraphs("Qilu Ozan\n\nBy\n"))

    assert "byline" != parts[0].role


def test_the_masthead_may_stand_below_what_is_furniture() -> None:
    """Only a name among the lines of a menu is none of the page's own."""
    page = f"Skip to content\nThe Norden Times\nHome\nNorden closes its old bridge\n\n{STORY}"
    other = page.replace("Skip to content", "Roads")

    assert "The Norden Times" == read_metadata(assign_roles(split_paragraphs(page)), "p").publisher
    assert "" == read_metadata(assign_roles(split_paragraphs(other)), "p").publisher


def test_a_papers_motto_is_not_the_headline_above_a_standfirst() -> None:
    """It says nothing of the story; what does is the headline, though a standfirst parts it."""
    headline, standfirst = "Norden closes its old bridge", "The bridge has been in use since 1931."
    head = f"News that you own\n\n3 February 2021\n{headline}\n\n{standfirst}\n\nBy Tom Reyes"
    parts = assign_roles(split_paragraphs(f"{head}\n\n{STORY}"))

    assert [headline] == [part.paragraph.text for part in parts if part.role == "title"]
    assert "Tom Reyes" == read_metadata(parts, "page.txt").author


CALLS = [
    "Image caption,\nThe bridge has been in use since 1931",
    "Share full article",
    "Listen to this article · 4:10 min Learn more",
    "Link Copied!",
    "Tom Reyes reported from Norden.",
]
FEET = [
    "Reporting by Tom Reyes; Editing by Anna Holt\nOur Standards: The Norden Trust Principles.",
    "A version of this article appears in print on Feb. 4, 2021, Section A, Page 9 of the edition.",
    "This entry was posted in Roads. Bookmark the permalink.\n← Older post",
]


@pytest.mark.parametrize(("head", "foot"), [*((h, "") for h in CALLS), *(("", f) for f in FEET)])
def test_what_large_papers_print_around_a_story_is_left_out(head: str, foot: str) -> None:
    """The headline is not among it."""
    page = f"Norden closes its old bridge\n\n{head}\n\n3 February 2021\n\n{STORY}\n{foot}\n"
    parts = assign_roles(split_paragraphs(page))

    assert "Norden closes its old bridge" == read_metadata(parts, "p").title
    assert STORY.strip() == "\n\n".join(p.paragraph.text for p in parts if p.role == "story")


def test_the_list_of_topics_below_the_story_is_no_part_of_it() -> None:
    """One word a line, as pages print them."""
    page = f"Norden closes its old bridge\n\n{STORY}\nTopics\nNorden\nBridges\nnews\n"
    parts = assign_roles(split_paragraphs(page))

    assert STORY.strip() == "\n\n".join(p.paragraph.text for p in parts if p.role == "story")


def test_a_wires_day_without_a_year_is_named_to_the_editor() -> None:
    """The year is all that is left to write."""
    text = "NORDEN, Jan. 29 (KNP) -- A dam burst in Norden, officials said.\n"

    assert "the text begins with “Jan. 29”, without a year" == clue(text)
    assert "" == clue("A dam burst in Norden, officials said. It was built on Jan. 29.\n")


def test_a_name_and_a_role_within_the_story_are_no_byline() -> None:
    """A list of guests is news."""
    guests = f"{STORY}\nTom Reyes, reporter\n\nThe list was read out by the mayor on Friday.\n"
    parts = assign_roles(split_paragraphs(f"Norden closes its old bridge\n\n{guests}"))

    assert "story" == next(part.role for part in parts if "Reyes" in part.paragraph.text)


def test_headlines_of_other_stories_below_are_no_part_of_this_one() -> None:
    """One of them may be a question, and so read as a sentence; dates stand between them."""
    more = "More on this story\n\nHow do bridges get their names?\n\nPublished\n\n2 May 2020"
    parts = assign_roles(split_paragraphs(f"Norden closes its old bridge\n\n{STORY}\n{more}"))

    assert STORY.strip() == "\n\n".join(
        part.paragraph.text for part in parts if part.role == "story"
    )
