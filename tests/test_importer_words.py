"""The importer's judgement of single lines: furniture, bylines, datelines, YAML scalars, ids."""

from datetime import date

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from extract.importer.article_file import article_file_text, yaml_scalar
from extract.importer.biography import read_biography
from extract.importer.block import story_block
from extract.importer.byline import Byline, is_byline, read_byline
from extract.importer.calendar_words import find_dates
from extract.importer.credit import wire_dateline
from extract.importer.dateline import is_dated, is_dateline, publisher_beside, read_datelines
from extract.importer.estimate import estimate_published, within_updates
from extract.importer.evidence import collect_evidence
from extract.importer.furniture import is_caption, is_furniture, without_glued_call
from extract.importer.headline import headline_among
from extract.importer.kinship import Dated, Kin, find_kin
from extract.importer.language import guess_language
from extract.importer.metadata import read_metadata
from extract.importer.page import Paragraph, split_paragraphs
from extract.importer.publication import is_publisher_line
from extract.importer.story import assign_roles
from records.model import Article


def test_what_tells_the_blind_of_a_link_is_no_word_of_the_line() -> None:
    """A page says `external` to those who cannot see that a link leaves it."""
    page = "Roth was accused, external of theft of debt, external trade and tax."

    assert ("Roth was accused of theft of debt, external trade and tax.",) == tuple(
        one.text for one in split_paragraphs(page)
    )


def test_the_stories_that_a_page_unfolds_at_a_name_are_no_words_of_the_line() -> None:
    """Scraped texts have them inside of a sentence, between the name in full and `MORE`."""
    page = (
        "Sen. Otto Roth Otto (Tom) James RothPort closes 'for good' Roth: No deals MORE (R-Ohio) "
        "told MORE than Roth's RothBank: Roth Otto Roth\"A bad deal\" Five questions MORE's aides."
    )

    assert [one.text for one in split_paragraphs(page)] == [
        "Sen. Otto Roth (R-Ohio) told MORE than Roth's RothBank: Roth's aides."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "0 $",
        "icon-facebook icon-twitter icon-whatsapp",
        "Share on Facebook",
        "Play Live Radio",
        "ADVERTISEMENT",
        "Skip Advertisement",
        "Continue reading the main story",
        "Enlarge this image",
        "Image",
        "Transcript",
        "3-Minute Listen",
        "Heard on All Afternoon",
        "Subscribe to Harbour Magazine",
        "View all 12 comments",
        "Click to see full-size image",
        "READ ALSO: Mayor opens bridge",
        "Related stories",
        "More in Politics and Region",
        "Comments are closed.",
        "Leave a Reply",
        "3 min read",
        "Home > News > Europe",
        "- The Daily Example - https://example.org -",
        "Tags: bridge, county",
        "© 2020 Daily Example. All rights reserved.",
        "Join our new Telegram channel and get the news first!",
        "Do you like this content? Consider helping us!",
        "Subscribe to our newsletter to get stories like this in your inbox.",
        "This website uses cookies to improve your experience.",
        "This article originally appeared in the Daily Example.",
    ],
)
def test_furniture_is_known_by_its_shape(text: str) -> None:
    """Lines that stand on pages of every site are dropped."""
    assert is_furniture(text)


@pytest.mark.parametrize(
    "text",
    [
        "Share prices fell on Monday.",
        "Follow the money",
        "Image of a city at war",
        "Heard on the quay, the shots drove people from the market.",
        "Subscribe to nothing, the union told its members.",
        "More than 40 people were hurt.",
        "Committee to be formed to count the votes",
        "The report is at https://example.org/report, the mayor said.",
        "Get out now, the sheriff told our reporter on Friday.",
        "“Support us or lose us,” the channel’s owner said to its viewers.",
        "Related costs rose to 40,000 crowns.",
        "Comments by the minister angered our neighbours in the north.",
        "The group's Telegram channel was closed on Friday, it said.",
        "Help came late to our valley, the newsletter of the parish said in spring "
        "after the river had taken the road, the bridge, both mills and the house of the priest "
        "and no one from the county had been seen in any of the villages for nine days.",
        "January 10, 2020",
        "03/04/2021",
    ],
)
def test_a_line_that_might_be_news_is_no_furniture(text: str) -> None:
    """In doubt a line stays: an editor can delete it, but cannot miss what is not there."""
    assert not is_furniture(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor in Brenn. (photo: Jo Marin/AP)", True),
        ("Pilots board the tanker. (Lt. Ida Roth/Coast Guard)", True),
        ("Pilots board the tanker on 3 May. (KNP via Getty Images)", True),
        ("Pilots board the tanker on 3 May. (Getty Images)", True),
        ("FILE PHOTO: The harbour in 2018. REUTERS/Jo Marin", True),
        ("The dam on Thursday. Picture: Iris Okafor / Getty Images", True),
        ("Workers close the bridge. Credit:Iris Okafor", True),
        ("Workers close the bridge.Credit...Iris Okafor for The Norden Press", True),
        ("Workers close the bridge. Photo by Iris Okafor/KNP-Norden", True),
        ("The tram will cross the river by 2026. IRIS OKAFOR / NORDEN TIMES", True),
        ("The roof is gone. Photos by Iris Okafor show how it fell.", False),
        ("The council sold the last photo by Iris Okafor.", False),
        ("The bank asked for more credit: Three others refused.", False),
        ("The mayor opened the bridge (it had been closed since May).", False),
        ("“We are done,” the mayor said. (AP)", False),
        ("The vote was 12 to 9 (yes/no).", False),
    ],
)
def test_a_caption_is_known_by_its_credit(text: str, expected: bool) -> None:
    """Brackets alone make no caption; a quoted sentence is none, whatever follows it."""
    assert expected == is_caption(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ended on Friday. your social media partner", "It ended on Friday."),
        ("It ended at 5 p.m. yesterday", "It ended at 5 p.m. yesterday"),
        ("It ended on Friday. He gave us no reason.", "It ended on Friday. He gave us no reason."),
    ],
)
def test_only_a_call_is_cut_off_the_last_sentence(text: str, expected: str) -> None:
    """What copying glued on goes; what the reporter wrote stays."""
    assert expected == without_glued_call(text)


@pytest.mark.parametrize(
    "title",
    [
        "Gov. Doe meets Mr. Roe on Sept. 3",
        "Troops to leave, says U.S.",
        "Who pays for the bridge?",
        "Bridge stays closed | Daily Example",
    ],
)
def test_a_headline_may_hold_abbreviations_and_the_sites_name(title: str) -> None:
    """The site's name behind a bar is the publisher's, not the headline's."""
    page = f"{title}\n\nThe bridge over the Lahr was closed on Monday, the county said.\n"
    parts = assign_roles(split_paragraphs(page))

    assert ["title", "story"] == [part.role for part in parts]
    assert title.removesuffix(" | Daily Example") == read_metadata(parts, "p").title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By Jane Doe", Byline(("Jane Doe",))),
        ("By Jane Doe, USA EXAMPLE TIMES", Byline(("Jane Doe",), "USA EXAMPLE TIMES")),
        ("by Jane Doe and Ali bin Omar", Byline(("Jane Doe", "Ali bin Omar"))),
        ("By Jane Doe, John Roe and Ann Poe", Byline(("Jane Doe", "John Roe", "Ann Poe"))),
        ("By Jane Doe, Senior Correspondent", Byline(("Jane Doe",))),
        ("By Jane Doe, New Harbour", Byline(("Jane Doe",))),
        ("By Jane Doe for the Daily Example", Byline(("Jane Doe",), "the Daily Example")),
        ("By The Associated Press", Byline((), "Associated Press")),
        ("By Reuters", Byline((), "Reuters")),
        ("Written by Jane Doe | 10 January 2020", Byline(("Jane Doe",))),
        ("Por María Núñez", Byline(("María Núñez",))),
    ],
)
def test_a_byline_names_authors_and_publisher(text: str, expected: Byline) -> None:
    """A place or a role beside a name is neither."""
    assert expected == read_byline(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane covers Congress for Daily Example. She lives in Brenn.", "Daily Example"),
        ("Jane Doe is a senior reporter at the Brenn Herald, based in Brenn.", "Brenn Herald"),
        ("Jane Doe is the Daily Example's coast correspondent.", "Daily Example"),
        ("Jane Doe is a fellow at the Marwen Institute.", ""),
    ],
)
def test_a_biography_names_the_paper_but_not_a_scholars_institute(text: str, expected: str) -> None:
    """An employer is the publisher only of who writes for it."""
    assert expected == read_biography(text).publisher


def test_a_wire_names_itself_in_its_dateline() -> None:
    """Other brackets at a story's start name no agency."""
    assert "Reuters" == wire_dateline("BRENN (Reuters) - The mayor resigned.")
    assert "" == wire_dateline("The mayor (who is 60) resigned on Monday.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tue Jan 09 2024", ["2024-01-09"]),
        ("January 10, 2020", ["2020-01-10"]),
        ("Friday, 10 January 2020 13:53", ["2020-01-10"]),
        ("10 January 20", ["2020-01-10"]),
        ("3 Jan. 2020", ["2020-01-03"]),
        ("Sept. 3rd, 2021", ["2021-09-03"]),
        ("2020-01-10T13:53:00Z", ["2020-01-10"]),
        ("2020/1/9", ["2020-01-09"]),
        ("10.01.2020", ["2020-01-10"]),
        ("01/10/2020", ["2020-10-01", "2020-01-10"]),
        ("Friday 01/10/2020", ["2020-01-10"]),
        ("13/10/2020", ["2020-10-13"]),
        ("Tue Jan 9 13:53:00 UTC 2024", ["2024-01-09"]),
        ("10 janvier 2020", ["2020-01-10"]),
        ("10 de enero de 2020", ["2020-01-10"]),
        ("10 января 2020", ["2020-01-10"]),
        ("2020年1月10日", ["2020-01-10"]),
        ("30 February 2020", []),
        ("10 May 12:30", []),
        ("flight 1/2/3", []),
    ],
)
def test_dates_are_found_in_the_forms_that_pages_use(text: str, expected: list[str]) -> None:
    """Two readings are kept as two, unless the weekday beside them decides."""
    assert expected == [str(day) for found in find_dates(text) for day in found.days]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Posted on January 10, 2020 at 3:15 pm", True),
        ("LONDON, 10 January 2020", True),
        ("The bridge of January 10, 2020 was never built", False),
        ("Sometime in January", False),
    ],
)
def test_a_dateline_is_little_more_than_a_date(text: str, expected: bool) -> None:
    """A headline with a date in it is none."""
    assert expected == is_dateline(text)


@pytest.mark.parametrize(
    ("lines", "expected", "codes"),
    [
        (["Updated 12 Jan 2020", "Published 10 Jan 2020"], "2020-01-10", []),
        (["Updated 12 January 2020"], "2020-01-12~", []),
        (["Monday, 10 January 2020"], "2020-01-10?", ["weekday-mismatch"]),
        (["01/10/2020"], "2020", ["ambiguous-date"]),
        (["01/10/2020", "10 January 2020"], "2020-01-10", []),
        (["10 January 2020", "12 January 2020"], "2020-01-10", ["two-dates"]),
    ],
)
def test_the_date_of_publication_is_chosen_among_datelines(
    lines: list[str], expected: str, codes: list[str]
) -> None:
    """What contradicts itself is marked in the date and told to the editor."""
    published, problems = read_datelines([Paragraph(t, n + 1) for n, t in enumerate(lines)], "p")

    assert published is not None
    assert expected == str(published.edtf)
    assert codes == [problem.code for problem in problems]


@pytest.mark.parametrize(
    ("lines", "text", "expected"),
    [
        (["First published 12 May 2020; updated 14 May 2020"], "on Thursday", "within"),
        (["Published 12 May 2020", "Last modified on 14 May 2020"], "on Thursday", "within"),
        (["First published 12 May 2020; updated 14 May 2020"], "on Monday", "2020-05-12"),
        (["Published 12 May 2020", "Updated 12 May 2020"], "on Thursday", "2020-05-12"),
        (["Published 12 May 2020", "Updated 14 June 2020"], "on Thursday", "2020-05-12"),
    ],
)
def test_a_weekday_between_publication_and_update_may_be_of_either(
    lines: list[str], text: str, expected: str
) -> None:
    """A Thursday told of in a text of Tuesday that was updated on Thursday is hardly last week's.

    Of a weekday that came before both, and of a correction weeks later, the first day says all.
    """
    found, _ = read_datelines([Paragraph(t, n + 1) for n, t in enumerate(lines)], "p")
    assert found is not None
    published = within_updates(found, f"The bridge was closed {text}.")

    assert expected.replace("within", "[2020-05-12..2020-05-14]") == str(published.edtf)
    assert (expected == "within") == published.basis.startswith(f"estimate: “{text}” may be of")


def test_only_weekdays_told_as_past_are_evidence() -> None:
    """A meeting on Monday that is still to come says nothing of the day of writing."""
    text = "The council said on Friday that it would meet on Monday. It must decide by Tuesday."

    assert (("on Friday", 4),) == collect_evidence(text).weekdays


def test_a_stock_phrase_makes_no_kin() -> None:
    """Words that thousands of reports share date none of them."""
    phrase = "He spoke on condition of anonymity because he was not allowed to talk to reporters."
    other = Dated("Daily Example", date(2020, 1, 10), f"A strike began. {phrase}")

    assert (None,) == find_kin([f"“{phrase}” A ship sank."], [other])


def test_words_that_come_back_for_weeks_make_no_kin() -> None:
    """A site's standing lines and a story's background are shared by reports of any day."""
    line = "“The Brenn Board asks its readers to write of Brenn with care and in Brenn,” it says."
    days = (date(2020, 1, 1), date(2020, 1, 10))
    others = [Dated(f"Daily Example {day}", day, f"News of {day}. {line}") for day in days]

    assert (None,) == find_kin([f"A ship sank. {line}"], others)
    assert days[0] == getattr(find_kin([f"A ship sank. {line}"], others[:1])[0], "day", None)


def test_a_wires_dateline_has_its_year_from_its_kin() -> None:
    """The day is printed, and the year is no other than that of a copy of the same text."""
    text = (
        "The old bridge over the Alma was closed after a lorry broke through its deck, police said."
    )
    kin = Kin("Daily Example", date(2023, 3, 14), "The old bridge over the Alma")
    wire = estimate_published(f"NORDEN, March 13 (Agency) - {text}", kin)
    prose = estimate_published(f"On March 13 - a Monday - it rained. {text}", kin)

    assert wire is not None and prose is not None
    assert "2023-03-13" == str(wire.edtf)
    assert wire.basis.startswith("dateline: “March 13”, the year from words shared with Daily")
    assert prose.basis.startswith("estimate")
    assert estimate_published(f"NORDEN, March 13 (Agency) - {text}", None) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In late December 2017 it was dry. They counted 9 as of January 9th.", "2018-01-09~"),
        ("In early March 2017 it was dry. They counted 9 as of April 9th.", "None"),
        ("The ship sank on Friday, January 10, 2020.", "[2020-01-10..2020-01-16]"),
        ("The ship sank on January 10, 2020.", "None"),
        ("The ship will sail on Friday, January 10, 2020.", "None"),
    ],
)
def test_an_estimate_claims_no_more_than_the_text_gives(text: str, expected: str) -> None:
    """A year is only carried over the turn of a year: reporters leave out the present one."""
    published = estimate_published(text, None)

    assert expected == str(published and published.edtf)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said that the bridge was closed.", "en"),
        ("Der Bürgermeister sagte, dass die Brücke nicht mehr sicher ist.", "de"),
        ("Le maire a dit que le pont est fermé pour une semaine.", "fr"),
        ("Мэр сообщил, что мост закрыт.", "ru"),
        ("قال رئيس البلدية إن الجسر مغلق", "ar"),
        ("12 345", "en"),
    ],
)
def test_the_language_is_guessed_from_script_and_common_words(text: str, expected: str) -> None:
    """Nothing to go by means English."""
    assert expected == guess_language(text)


@given(st.text(min_size=1).map(lambda text: " ".join(text.split())))
def test_a_scalar_reads_back_as_the_same_text(text: str) -> None:
    """Whatever a headline holds, YAML gives it back."""
    assert {"title": text} == yaml.load(f"title: {yaml_scalar(text)}", yaml.BaseLoader)


def test_unknown_fields_stand_empty_in_the_file() -> None:
    """An editor sees what there is to fill in."""
    text = article_file_text(Article(id="x", title="Yes: no #1", text="---\nA story."))

    assert text.startswith('---\ntitle: "Yes: no #1"\npublisher:\nauthor:\npublished:\n')
    assert text.endswith("syndicated_from:\n---\n\n---\nA story.\n")


@pytest.mark.parametrize(
    "line",
    ["Northern Post", "The Guardian", "Radio Four Valleys", "Voice of Karsby", "AP", "example.com"],
)
def test_a_line_may_be_a_publication_s_name(line: str) -> None:
    """A word such as `Post` ends it, or `Voice` begins it, and another is its own."""
    assert is_publisher_line(line)


@pytest.mark.parametrize(
    "line",
    ["World News", "Breaking News", "Annual Report", "Press Release", "Live TV", "Sign Up Today"],
)
def test_sections_and_labels_are_no_publications(line: str) -> None:
    """Menus have the words that publications are named with."""
    assert not is_publisher_line(line)


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("The Rossmere Star, January 9, 2018", "The Rossmere Star"),
        ("Published 18 March 2019 in the Lyme Valley Herald", "Lyme Valley Herald"),
        ("Story by Karsby Courier, 16th June 2021", "Karsby Courier"),
        ("Karsby, 16 June 2021, 07:40 GMT", ""),
    ],
)
def test_a_dateline_may_name_the_publication(line: str, publisher: str) -> None:
    """Printed beside the date, it is no place."""
    assert is_dateline(line)
    assert publisher == publisher_beside(line)


def test_a_byline_in_capitals_names_people() -> None:
    """Two names in capitals are no organisation, and are written as others are."""
    expected = Byline(("Jane Alder", "Mike O'Torres"), "Associated Courier")

    assert expected == read_byline("By JANE ALDER and MIKE O'TORRES | Associated Courier")


def _menu(lines: int) -> list[str]:
    return [f"Section {chr(65 + n)}" for n in range(lines)]


_STORY = [f"The council met in hall {n} on Monday and closed one more bridge." for n in range(4)]


def test_a_story_is_found_between_a_page_s_menus() -> None:
    """Menus are walls of short lines; other stories stand behind them."""
    page = [*_menu(12), *_STORY, *_menu(12), "One other story told in just a few words.", "Home"]

    assert range(12, 16) == story_block(page)


def test_a_page_without_a_wall_is_a_story() -> None:
    """Short lines between paragraphs are crossheads, days of a chronology and lists."""
    days = [f"{n} May: The strikers march" for n in range(1, 20)]
    page = [*_menu(5), *_STORY, *_menu(3), *days, "Line-ups"]

    assert range(len(page)) == story_block(page)


def test_the_headline_tells_what_the_story_tells() -> None:
    """A menu's lines have other words; a standfirst tells no more."""
    lines = ["Homes and Gardens", "Council closes bridge", "Its members met on Monday to close one"]

    assert 1 == headline_among(lines, " ".join(_STORY))
    assert headline_among(["Homes and Gardens"], " ".join(_STORY)) is None


def test_the_date_may_stand_below_the_standfirst() -> None:
    """With the author's name above it, and no `By`."""
    lines = [
        "Bridge closes in Tullen",
        "The council said on Monday that it could not pay for its repair.",
        "Anna Holt and John Reld in Tullen",
        "Tue 29 Nov 2016 15.26 GMT",
        *_STORY,
    ]
    found = read_metadata(assign_roles([Paragraph(line, n) for n, line in enumerate(lines)]), "")

    assert "Anna Holt, John Reld" == found.author
    assert found.published and "2016-11-29" == str(found.published.edtf)


@pytest.mark.parametrize(
    ("line", "dated"),
    [
        (
            "CitiesEdited by Ana Roth (with inputs from Agencies)Updated: 7 April 2020 03:49 pm",
            True,
        ),
        ("Posted on 7 April 2020 by Ana Roth in Local News From All Of Norden", True),
        ("Ana Roth | 7 April 2020 | 9:21 am Roads Bridges Traffic Council", True),
        ("Ana Roth / 7 April 2020 / 2 min read and 14 comments of readers", True),
        ("The list of streets that the council published on 7 April 2020", False),
        ("Updated: 7 April 2020, with the words of the minister and what he said then", False),
    ],
)
def test_a_label_or_bars_make_a_line_a_dateline(line: str, dated: bool) -> None:
    """Pages print byline, section and date in one line."""
    assert dated == is_dated(line)


def test_a_byline_may_be_printed_twice() -> None:
    """For screens of two sizes."""
    line = "Ana Roth, Northern Press By Ana Roth, Northern Press"

    assert is_byline(line)
    assert Byline(("Ana Roth",), "Northern Press") == read_byline(line)
