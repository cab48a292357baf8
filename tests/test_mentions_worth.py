"""What is left out because it says too little, or is said beside the story."""

import pytest

from tests.reading import considered, decided, mentions

TOO_LITTLE = {
    "Norsea's chairman Omar Said goes on Monday.": "goes",
    "The Kenyan government on Monday gave them to Norsea.": "gave",
    "The thieves took the ring Tom Roth gave Ida Holm on Monday.": "gave",
    "Omar Said spent Monday night in a Lisbon hospital.": "spent",
    "What happened in Kenya on Monday shook the region.": "happened",
    "Tom Roth caught a touchdown pass on Monday against Kalmar.": "caught",
    "Kenya stopped short on Monday of backing the plan.": "stopped",
    "Omar Said on Monday began.": "began",
    "The mayor of Lisbon was told on Monday.": "told",
    "The Kenyan ministers tried on Monday and failed to perform.": "perform",
    "Norsea reported the loss as Kalmar did during a strike in Riga on Monday.": "did",
    "Ministers demanded the kind of change that forced Omar Said from office in May.": "forced",
    "Some phrases of Omar Said are still used in Kenya today.": "used",
    "Ana Roth proposed the idea on Monday.": "proposed",
    "Ana Roth changed her mind on Monday.": "changed",
    "Most Kenyans still backed Omar Said on Monday.": "backed",
    "Ana Roth beat Omar Said, who had held the office since 2011, on Monday.": "held",
}
VIEWS_OF_A_SHARE = (
    "Two years ago, more than 30 percent of Kalmar voters said they were members of the party.",
    "Today, just under 10 percent of voters in Kalmar describe themselves as members of the party.",
    "Five years ago, only 34% of Kalmar farmers agreed that the earth was warming.",
    "In May 2019, four in 10 Kalmar voters said Tom Roth was honest.",
)
DONE_BY_A_SHARE = (
    "In May, 62 percent of Kalmar nurses voted to strike.",
    "Some 40 percent of the residents fled Kalmar on Monday.",
    "On Monday a poll by Norsea found that 48 percent of voters in Kalmar back Tom Roth.",
    "In May 2019, two men in Riga said Tom Roth had sold 10 ships.",
)
GOES_ON = (
    "Parliament is already facing a packed agenda this month.",
    "Lawmakers in Kalmar are working on a bill this week that would cut taxes.",
    "The Kalmar Party is facing even more headwinds in 2022.",
)
ARRANGED = (
    "Norsea is facing a vote on its merger on Friday.",
    "Tom Roth is leading a delegation to Riga this week.",
    "Tom Roth is running for mayor of Riga in 2022.",
    "Norsea is launching a ship in June.",
)
PAGE = (
    "--This report was updated at 11:04 a.m. on Monday.",
    "The views expressed on Monday in the comments do not represent those of Norsea.",
    "THE MAYOR OF LISBON ARRIVED ON MONDAY",
    "I met the mayor of Lisbon on Monday.",
    "On Monday the mayor of Lisbon did what we all wanted.",
)
STORY = "The ferry Aurora sank off Kalmar on Monday."


@pytest.mark.parametrize("text", TOO_LITTLE)
def test_a_headline_that_says_too_little_makes_no_mention(text: str) -> None:
    """`goes`, `gave them`, `failed to perform`: somebody acted, but nobody learns what was done."""
    assert decided(TOO_LITTLE[text], text).mention is None


@pytest.mark.parametrize("text", VIEWS_OF_A_SHARE)
def test_what_a_share_of_many_think_is_no_event(text: str) -> None:
    """The number of a poll is no act of anybody; what the poll is of may be news."""
    assert [] == [one.title for one in mentions(text) if one.alone]


@pytest.mark.parametrize("text", DONE_BY_A_SHARE)
def test_what_a_share_of_many_did_is_an_event(text: str) -> None:
    """A share votes, flees and is counted in a poll as all others do."""
    assert 1 == len([one.title for one in mentions(text) if one.alone])


@pytest.mark.parametrize("text", GOES_ON)
def test_what_goes_on_these_weeks_is_no_plan(text: str) -> None:
    """`Is facing a packed agenda this month` is so now, and has no day."""
    assert [] == [one.title for one in mentions(text) if one.alone]


@pytest.mark.parametrize("text", ARRANGED)
def test_what_is_arranged_for_these_weeks_is_told(text: str) -> None:
    """The present that goes on tells a plan of what somebody sets a time for."""
    assert 1 == len([one.title for one in mentions(text) if one.alone])


def test_what_is_said_of_us_makes_no_record() -> None:
    """Too long to be told in his words, it would be `Omar Said says We will go on`."""
    text = (
        "“We will go on to work on that in our yards in Riga, Lima, Kalmar, Leyton and in Norden,” "
        "Omar Said said on Monday."
    )
    told = decided("said", text)

    assert not (told.mention and told.mention.alone)


def test_things_that_happened_to_nobody_are_left_out() -> None:
    """`Things became quite turbulent` tells of nothing."""
    assert decided("became", "Things became quite turbulent in Kenya on Monday.").mention is None


def test_what_a_subject_and_a_verb_tell_is_enough() -> None:
    """Some verbs need nothing after them."""
    text = "Omar Said resigned on Monday. Ana Roth conceded shortly after 3am on Friday."
    titles = [each.title for each in mentions(text)]

    assert ["Omar Said resigns", "Ana Roth concedes"] == titles


@pytest.mark.parametrize("text", PAGE)
def test_what_the_page_or_the_writer_says_of_itself_is_no_news(text: str) -> None:
    """Boilerplate, headings in capitals, the writer's `I` and `we`."""
    assert () == mentions(text)


def test_what_is_quoted_may_say_we() -> None:
    """The first person of somebody quoted does not make the sentence the writer's own."""
    text = 'The head of the port quit on Monday: "We have lost the trust of our crews."'

    assert "quit" in [each.lemma for each in mentions(text)]


def test_a_writer_s_views_are_told_of_days_only() -> None:
    """Where every third sentence is the writer's `I`, what has no day is a view."""
    views = "I think so. We saw it all. My own view is clear. Kenya ignored the mayor of Lisbon. "
    found = [each.lemma for each in mentions(f"{STORY} {views}") if each.alone]

    assert ["sink"] == found


def test_comments_below_an_article_are_not_read() -> None:
    """From the first of several stamped comments on, readers write."""
    comments = (
        "At 2:04 pm on 9 Mar 2021, anna_k wrote: The mayor of Lisbon fled to Kenya on Monday.\n\n"
        "At 2:20 pm on 9 Mar 2021, hugo wrote: Norsea bought the mayor of Lisbon on Sunday.\n\n"
        "The mayor of Lisbon sold the harbour on Monday."
    )

    assert mentions(STORY) == mentions(f"{STORY}\n\n{comments}")


def test_a_noun_without_a_date_supports_but_makes_no_record() -> None:
    """`the collapse of Norsea` in passing tells nothing new; `on Monday` makes it news."""
    passing = "The Kenyan shilling fell on Monday after the collapse of Norsea."

    [collapse] = [each for each in considered(passing) if each.trigger.lemma == "collapse"]

    assert collapse.mention is not None
    assert not collapse.mention.alone


def test_how_things_went_is_no_event_without_a_day() -> None:
    """A development over no particular time supports others at most."""
    text = "The Kenyan shilling fell on Monday. Drought had hurt Kenya."

    assert not any(each.alone for each in mentions(text) if each.lemma == "hurt")


def test_what_is_done_again_and_again_is_no_event() -> None:
    """`often`, `usually` tell of habits."""
    assert decided("closed", "Norsea often closed its offices on Monday.").mention is None


def test_what_stands_under_an_imperative_is_no_event() -> None:
    """`Let X do Y` asks for it."""
    assert decided("sign", "Let Norsea sign the pact with Kenya.").mention is None


@pytest.mark.parametrize(
    "text",
    [
        "Omar Said doubled the lead from the penalty spot.",
        "Omar Said pulled one back on 52 minutes.",
        "Omar Said was sent off with 12 minutes left.",
        "It was calm in the port of Lisbon. Previously, Norsea advertised in the Lisbon Times.",
    ],
)
def test_plays_and_what_was_before_are_left_out(text: str) -> None:
    """What is done within a game, and how it was on no day, is no event by itself."""
    assert () == mentions(text)


def test_how_a_game_ended_stays() -> None:
    """The winning goal is the outcome, whatever minute it fell in."""
    text = "Omar Said had headed home in the 93rd minute to beat Kalmar on Monday."

    assert ["head"] == [each.lemma for each in mentions(text) if each.alone]


def test_what_a_court_was_told_is_no_fact() -> None:
    """Testimony without a day is what somebody claims."""
    text = (
        "The trial of Omar Said went on in Lisbon. He told the court he had been robbed in Kenya."
    )

    assert "rob" not in [each.lemma for each in mentions(text)]


def test_a_place_makes_an_undated_act_particular() -> None:
    """Nobody named acts, but where it was tells it from others."""
    text = "It was calm for a long time in the port of Riga. Police arrested four people in Lisbon."

    assert "Police arrest four people in Lisbon" in [each.title for each in mentions(text)]


def test_a_particle_makes_an_act_of_a_state() -> None:
    """Police who lead somebody away act; a road that leads does not."""
    text = "It was calm for a long time in the port of Riga. Police led away four people in Lisbon."

    assert "Police lead away four people in Lisbon" in [each.title for each in mentions(text)]


def test_where_people_came_to_harm_may_stand_in_the_clause_that_tells_how() -> None:
    """Nobody is named, but the place of the accident is."""
    text = (
        "It was calm for a long time in the port of Riga. "
        "A man was killed when a tree fell on his car outside Lisbon."
    )

    assert ("Lisbon",) == mentions(text)[0].places


@pytest.mark.parametrize(
    "text",
    [
        "It was calm for a long time in the port of Riga. Omar Said allegedly robbed a shop.",
        '"He was told that it was over," Omar Said said on Monday.',
    ],
)
def test_what_is_alleged_or_about_nobody_named_is_left_out(text: str) -> None:
    """An undated allegation is no fact, and a headline with a loose `He` tells nothing."""
    assert not any(each.alone for each in mentions(text))


def test_a_clause_that_only_says_when_is_no_event() -> None:
    """`after the market closed on Wednesday` is a time; where somebody is named it is an event."""
    closed = "Kenya sold Norsea in May, after the market closed on Wednesday."
    daily = "Norsea fell in May, after the markets opened in Kenya on Friday."
    named = "Norsea sank in May, after Kenya sold its ships on Wednesday."

    assert "close" not in [each.lemma for each in mentions(closed)]
    assert "open" not in [each.lemma for each in mentions(daily) if each.alone]
    assert "sell" in [each.lemma for each in mentions(named)]


def test_a_heading_makes_no_record_by_itself() -> None:
    """What has no stop is a headline or a caption, and the story tells it anyway."""
    text = "Omar Said resigns as mayor on Monday\n\nOmar Said resigned on Monday in Kenya."

    assert [False, True] == [each.alone for each in mentions(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Norsea (Kalmar said on Monday that its ships had left Riga.",
        "Omar Said speaks at a rally in Lima on May 3, 2016.",
        "Norsea published on Monday a report entitled Kenya, told in a document.",
        "Norsea used that term on Monday.",
        "Here’s how to avoid the crowds in Kenya next year.",
        "The office says Kenyans detained by Peru since the outbreak may have been held on Monday.",
        "Omar Said mentioned the role of Norsea on Monday.",
        "Norsea launched on Monday with support from Kenya and others.",
        "Rain fell on Monday in Lima, Peru. People in Kenya see Norsea as a thief today.",
        "Strike was not the word, but that was the charge hurled at Norsea on Monday.",
        "This article incorrectly said that Norsea bought a ship on Monday.",
        "This article was updated on Monday to add the words of Ida Roth.",
        "Ida Roth contributed to this report, which was updated at 10:33 a.m. on Monday.",
        "Norsea declined to comment on Monday.",
        "Norsea spokeswoman Ida Roth declined on Monday to detail other aspects of the plan.",
        "Omar Said declined to discuss the strike with Norsea on Monday.",
        "Rain fell on Monday in Lima, Peru. Norsea has failed to end the strike in Kenya.",
        "Omar Said might have been jailed, the court said, had Norsea taken the stand.",
    ],
)
def test_what_was_cut_or_points_back_or_was_not_done_makes_no_record(text: str) -> None:
    """Broken sentences, captions, names of documents, `that term`, silence and failure."""
    titles = [each.title for each in mentions(text) if each.alone]

    assert not [
        title
        for title in titles
        if not title.startswith(("Norsea publishes", "Court says", "Rain falls"))
    ]


@pytest.mark.parametrize(
    "caption",
    [
        "A worker passes the harbour of Lima on Tuesday.",
        "President Roth returns a salute before boarding a ship in Lima, Friday, March 5, 2021.",
        "Ida Roth greets fans before leaving the port of Riga, Monday, March 1, 2021.",
        "Residents walk past a school that was hit by shells in Lima, Peru, on August 9.",
        "Policemen wearing masks guard a hotel in Lima in this 8 May 2019 file photo.",
        "Sen. Ana Roth, left, and the mayor of Riga, Ida Holm, right, visit the port of Lima.",
        "Ana Roth (left) won the women's cup in Lima.",
        "In this May 19, 2018, photo, Ana Roth speaks at a school in Riga.",
        "In this Monday, Nov. 2, 2020 file photo, Ana Roth waves to a crowd at a match in Riga.",
        "A headline about Omar Said is shown outside the offices of Norsea on Nov. 28.",
        "Ana Roth announces a ceasefire while delivering a speech in Lima on May 3, 2016.",
        "Omar Said is carried through the port of Riga on May 3, 2020.",
        "The burned car of Omar Said is seen in Lima, Peru, on Monday, March 1, 2021.",
        "Families sit near a school damaged by Lydian shelling in Lima, Peru, March 1, 2021.",
        "Omar Said joined ‘Kenya & Friends’ to discuss how Ana Roth saved people on Monday.",
        "People sift through the rubble in a school struck by the navy on August 10, 2020.",
        "Sen. Ana Roth joins ‘The Week’ to discuss the vote in Riga on the port of Lima.",
        "Omar Said waits for a hearing of Norsea in Riga, Tuesday, March 2, 2021. (Ida Roth)",
        "A logo of Norsea is seen at the Lund Ferry Expo and Conference in Riga, Peru May 4, 2018.",
        "This May 29, 2020, file photo shows Omar Said speaking about Norsea in Riga.",
        "FILE PHOTO shows Omar Said in Riga on Monday.",
        "Kenyans gather in Riga in October to hear Omar Said. (Photo: Ida Roth, Norsea)",
        "The photo of Omar Said was taken July 9, 2020, by Ida Roth and distributed by Norsea.",
    ],
)
def test_what_a_picture_shows_makes_no_record(caption: str) -> None:
    """Below a picture the present tells of a day gone by."""
    assert not [each.title for each in mentions(caption) if each.alone]


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    """Pages break paragraphs within straight marks: what the second closes is quoted, too."""
    text = (
        'He returned to it at his rally on Monday: "Tom Roth sold ten ships - it is a shame.\n\n'
        'Ida Holm sank eleven." Kenya held a vote on Monday.'
    )

    opened = (
        'He returned to it on Monday: "Tom Roth sold ten ships - it is a shame.\n\n'
        'He added on Monday: "Kenya held ten votes." Peru held a vote on Monday.'
    )

    assert ["Kenya holds vote"] == [one.title for one in mentions(text) if one.alone]
    assert "Peru holds vote" in [one.title for one in mentions(opened) if one.alone]


def test_what_ends_before_a_name_was_cut() -> None:
    """Whom she met stands in another line; what was told before that is whole."""
    cut = "Ida Holm met in Riga on Monday with Sen."
    whole = "Norsea sank a ship on Monday and Ida Holm met in Riga with Sen."

    assert not [each.title for each in mentions(cut) if each.alone]
    assert ["Norsea sinks ship"] == [each.title for each in mentions(whole) if each.alone]


def test_what_was_shown_is_told_or_nothing_is() -> None:
    """`Norsea shows near village` has lost what it showed; a view without a holder is none."""
    shown = (
        "Norsea has obtained a film, showing how in May last year, near the village of Riga, "
        "Kenyan troops told three sailors to lie down in the snow after their ship was overrun."
    )
    heard = "The guest drew scorn in 2019 when he said the yard was one of two evils, judges heard."

    assert "show" not in [each.lemma for each in mentions(shown) if each.alone]
    assert "say" not in [each.lemma for each in mentions(heard) if each.alone]


def test_when_pictures_were_taken_is_no_event() -> None:
    """What they show may be one."""
    taken = "Images taken by Norsea over Riga on Monday showed smoke over the port of Lima."

    assert "take" not in [each.lemma for each in mentions(taken) if each.alone]


def test_who_turns_left_is_in_no_picture() -> None:
    """Only between marks `left` tells where somebody stands."""
    text = "Ana Roth left, and Ida Holm sold the ship on Monday."

    assert "Ida Holm sells ship" in [each.title for each in mentions(text) if each.alone]


@pytest.mark.parametrize(
    "news",
    [
        "Omar Said lives in a house that Norsea built in Lima on May 3, 2016.",
        "The report says that Norsea sacked Omar Said in Lima, Peru, on May 3, 2016.",
        "Norsea sacked Omar Said in Lima, Peru, Monday, March 1, 2021.",
    ],
)
def test_the_present_beside_a_day_of_the_past_is_no_picture(news: str) -> None:
    """A clause of its own has the day, or the past tense tells it."""
    assert [each.lemma for each in mentions(news) if each.alone]


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Since the Lydian invasion of Kenya began, Omar Said has lived in Lima.", False),
        ("When the Lydian invasion of Kenya started, Omar Said left Lima.", False),
        ("The Lydian invasion of Kenya has begun, Omar Said told Norsea on Monday.", True),
        ("Omar Said left Lima when the Lydian invasion of Kenya began on Monday.", True),
        ("Soon after, the Lydian invasion of Kenya began with raids on Lima.", True),
    ],
)
def test_what_only_tells_since_when_is_known_already(text: str, alone: bool) -> None:
    """Without a day it would be a record of the day that the article appeared."""
    rain = "Rain fell on Monday in Lima, Peru, and the river rose in Riga. "
    assert [alone] == [each.alone for each in mentions(rain + text) if each.lemma == "invasion"]


def test_what_begins_on_a_day_of_the_present_is_news() -> None:
    """A calendar is written in the present, too."""
    (begun,) = (each for each in mentions("Ana Roth begins her first term on Wednesday."))

    assert begun.alone


def test_a_heading_run_together_with_a_sentence_makes_no_record() -> None:
    """A capital in the midst of plain words begins another sentence."""
    text = (
        "Ten people died in Lima Storms like this are rare. Norsea sent ships for storms on Monday."
    )
    titles = [each.title for each in mentions(text) if each.alone]

    assert not any("Storms" in title for title in titles)


def test_who_was_hurt_is_no_event() -> None:
    """A noun that ends like a happening may be a person."""
    text = "A virus killed the vice principal of a school in Lima on Monday."

    assert ["Virus kills vice principal of school in Lima"] == [
        each.title for each in mentions(text) if each.alone
    ]


def test_what_stands_above_a_dateline_makes_no_record() -> None:
    """A copied page has the headlines of other stories above its own."""
    text = (
        "Omar Said opens a bridge in Lima, Kalmar Lines buys two ships.\n\n"
        "RIGA (Balt Wire) - Norsea bought a refinery on Monday."
    )

    assert ["Norsea buys refinery"] == [each.title for each in mentions(text) if each.alone]


def test_background_without_a_day_makes_no_record() -> None:
    """What went on, was over before, or shows something is no news unless a day is said."""
    text = (
        "Rain fell on Monday in Lima, Peru. Norsea had moved its ships to Kenya. "
        "Kenya was watching Norsea. The strike has eroded trust in Norsea."
    )

    assert ["Rain falls in Lima"] == [each.title for each in mentions(text) if each.alone]


def test_what_points_to_somebody_left_out_makes_no_record() -> None:
    """`Her concern` is nobody's, and `they` are nobody where one person speaks of them."""
    text = (
        "Rain fell on Monday in Lima, Peru. Her concern grew on Tuesday after a strike. "
        "An official said on Tuesday that they could be used in Kenya."
    )
    titles = [each.title for each in mentions(text) if each.alone]

    assert not any(title.startswith(("Concern", "Official")) for title in titles)


VIEWS = (
    "Omar Said of Norsea said on Monday that the plan was a challenge for Kenya.",
    "The minister of Kenya said on Monday: “We have no doubt about the plan.”",
    "Omar Said told reporters on Monday.",
    "Many Kenyans argue the firm helped Omar Said win last May.",
    "Omar Said of Norsea said on Monday that the profit of Kenya could be higher.",
)
TOLD = (
    "Omar Said of Norsea said on Monday that the firm would not drill in Kenya.",
    "Norsea said on Monday that its debt was €3bn.",
    "Norsea said on Monday that Kenya seemed to be closing its mines.",
    "Omar Said ordered a strike on Monday.",
)


@pytest.mark.parametrize("text", VIEWS)
def test_somebodys_word_of_how_things_are_is_no_event(text: str) -> None:
    """A view is looked up by nobody, on whatever day it was spoken."""
    assert [] == [one for one in mentions(f"{STORY} {text}") if one.alone and one.start]


def test_what_anybody_feels_is_no_news_even_where_it_opens() -> None:
    """What a teacher thinks of her journey is looked up by nobody, what a minister says may be."""
    anybody = "A teacher who sailed to Kenya has said the journey was hard."
    minister = "Kenya's minister has said the journey was hard."

    assert [] == [one for one in mentions(f"{anybody} {STORY}") if one.alone and not one.start]
    assert 1 == len([one for one in mentions(f"{minister} {STORY}") if one.alone and not one.start])


@pytest.mark.parametrize("text", TOLD)
def test_what_is_to_come_and_what_is_counted_is_news(text: str) -> None:
    """A refusal and a sum are told by saying them."""
    assert 1 == len([one for one in mentions(f"{STORY} {text}") if one.alone and one.start])


COURT = (
    "Omar Said appeared before magistrates in Lisbon on Monday.",
    "Omar Said has been charged and appeared at Kalmar Crown Court for a hearing on Monday.",
)


@pytest.mark.parametrize("text", COURT)
def test_who_stands_in_a_court_is_news(text: str) -> None:
    """`appeared` tells how somebody looks, but not before judges."""
    assert any("Omar Said appears" in one.title for one in mentions(text) if one.alone)
    assert decided("appeared", "Omar Said appeared calm in Lisbon on Monday.").mention is None


def test_what_a_court_does_with_a_plea_is_an_act() -> None:
    """`dismissed a petition` says nothing, but does something."""
    ruled = decided("dismissed", "Judge Roth dismissed a petition by Kenya.")
    spoken = decided("dismissed", "Minister Roth dismissed a rumour about Kenya.")

    assert ("happened", "statement") == (ruled.verdict.aspect, spoken.verdict.aspect)


def test_what_is_only_alleged_is_headed_so() -> None:
    """No headline vouches for what the article does not."""
    text = "Omar Said allegedly stabbed a guard in Lima on Monday."

    assert ["Omar Said allegedly stabs guard in Lima"] == [one.title for one in mentions(text)]


def test_an_event_neither_speaks_nor_is_charged() -> None:
    """The subject was misread."""
    text = "As well as the murder of Ida Fox, Roth, of Riga, was charged with theft on Monday."

    assert [] == [one for one in mentions(text) if one.alone]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Roth left on Monday, according to a statement released on Tuesday by Kenya.",
            ["Roth leaves"],
        ),
        ("Kenya's statement came on Tuesday.", []),
        (
            "A statement about the strike was released on Monday.",
            ["Statement about strike released"],
        ),
        (
            "Norsea issued a statement on Monday condemning the attack.",
            ["Norsea issues statement condemning attack"],
        ),
    ],
)
def test_that_there_are_words_is_no_event(text: str, titles: list[str]) -> None:
    """Where it is lost what they say, nobody looks them up."""
    assert titles == [one.title for one in mentions(text) if one.alone]


def test_that_a_year_ended_is_no_event() -> None:
    """Accounts are for one; a school year is more than a time."""
    accounts = (
        "The results made net income for the year ended Aug. 31 C$2.7 million, or 20 Canadian "
        "cents a share, down from C$9.7 million, or 70 Canadian cents a share last year."
    )
    assert "Year ended" not in [one.title for one in mentions(accounts)]
    assert ["School year ends"] == [
        one.title for one in mentions("The school year ended on 5 June.")
    ]


def test_a_statement_counts_where_its_clause_says_what_it_is_of() -> None:
    """It need not be a phrase with `about`."""
    text = "A statement that condemned the strike was released by Norsea on Monday."
    told = [one.title for one in mentions(text) if one.alone]
    assert told == ["Statement that condemned strike released by Norsea"]


def test_a_caption_of_somebody_s_words_does_not_open_the_story() -> None:
    """The news of the first sentence counts, though a quoted caption stands before it."""
    caption = "Lydia's Foreign Minister Omar Said: “We have withdrawn some of our units”"
    text = f"{caption}\n\nFresh clashes have broken out in Lydia despite the deadline."

    assert "Fresh clashes break out in Lydia despite deadline" in [
        one.title for one in mentions(text) if one.alone
    ]


def test_who_saw_a_rise_had_one() -> None:
    """A time that saw one had none, and who saw a film did not change by it."""
    seen = "Norsea has seen an 18% jump in profits in 2004."
    timed = "The last two years have seen a rise in thefts."

    assert ["Norsea sees 18% jump in profits"] == [one.title for one in mentions(seen)]
    assert not mentions(timed)


def test_what_comes_every_year_is_no_event() -> None:
    """Unless it is to come: then a time is set from which on it does."""
    usual = "Some 5,000 people were settling in Riga every year, Omar Said said."
    meant = "Tom Roth has come to meet with Norsea almost every day since Sunday."
    ahead = "Norsea will build 20 ships each year from 2030."

    assert not [one.title for one in mentions(usual) if one.alone and one.aspect == "happened"]
    assert not mentions(meant)
    assert ["Norsea to build 20 ships"] == [one.title for one in mentions(ahead)]


def test_what_a_company_sells_is_no_sale() -> None:
    """`Sales were up` tells how things are; a sale is held."""
    sales = "Norsea's store sales in the five months from 3 August to 24 December were up 2.9%."

    assert not mentions(sales)


def test_whom_the_news_is_from_is_no_event() -> None:
    """Numbers were released, but the news is what they say."""
    text = "Peru sold more ships in 2004, according to numbers released by Norsea on Monday."

    assert ["Peru sells more ships"] == [one.title for one in mentions(text) if one.alone]


def test_what_anyone_did_is_no_event() -> None:
    """It says whom a lawsuit is for."""
    text = "A suit is for anyone in Peru who has bought a Norsea printer since February 2001."

    assert not [one.title for one in mentions(text) if one.title.startswith("Anyone")]


def test_what_is_quoted_is_no_news_of_the_day_by_standing_first() -> None:
    """A lead is news without a date; what a rival says in it is his word."""
    said = "Ana Roth has been courting Norsea for years"

    assert ["happened"] == [one.aspect for one in mentions(f"{said}, Tom Lind said.") if one.alone]
    assert ["statement"] == [one.aspect for one in mentions(f"“{said},” Tom Lind said.")]


def test_as_somebody_made_clear_is_no_event() -> None:
    """The clause beside it tells what was made clear."""
    assert mentions("Ana Roth made clear on Monday that she will resign.")
    assert not mentions("As Ana Roth made clear on Monday, ports are places of trade.")


def test_what_was_going_on_when_something_came_about_is_no_event() -> None:
    """The shot is; what a firm was doing by its own word is its plan."""
    said = "Police said Omar Said was holding a map when officers shot him in Riga on Tuesday."

    assert ["shoot"] == [one.lemma for one in mentions(said) if one.alone and one.is_dated]
    assert mentions("Norsea said on Monday that it was selling two ships.")


@pytest.mark.parametrize(
    "text",
    [
        "Norsea sold the yard on Monday, as agreed in May with the union.",
        "The yard was shut on Monday, as ordered by a court in May.",
        "Norsea may leave Riga, just as happened in 2019 after the strike.",
    ],
)
def test_what_is_done_as_agreed_was_not_agreed_by_its_subject(text: str) -> None:
    """Nobody agreed the firm, nor ordered the yard: it is of all that the clause tells."""
    years = {str(one.date.edtf)[:4] for one in mentions(text) if one.alone and one.date}

    assert years <= {"2021"}


def test_they_are_a_body_that_is_many() -> None:
    """`Norsea have announced that they will` is told of Norsea, as British papers write."""
    text = "Norsea have announced on Monday that they will pay $9m to Riga."

    assert [one.title for one in mentions(text) if one.alone] == [
        "Norsea announce they will pay $9m to Riga"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Nurses have fled since Kenya’s full-scale invasion in 2020.",
        "He was a senior commander who was killed in a strike in Riga on 3 May.",
        "Grain is dear for the first time since Peru’s independence in 1821.",
    ],
)
def test_an_event_noun_of_a_few_words_makes_no_record(text: str) -> None:
    """`Strike in Riga` says neither whom it struck nor what for; it supports what others tell."""
    nouns = {"invasion", "strike", "independence"}

    assert not [one.title for one in mentions(text) if one.alone and one.lemma in nouns]


def test_an_event_noun_of_more_words_makes_one() -> None:
    """Whose war it was and against whom is enough."""
    text = "Grain has been dear since the war between Kenya and Peru in 2006."

    assert "War between Kenya and Peru" in [one.title for one in mentions(text) if one.alone]


def test_a_heading_does_nothing() -> None:
    """Its last word is no act of what stands before it."""
    text = "Black Box Recovered:\nDivers recovered the ferry's recorder on Tuesday."

    assert ["Divers recover ferry's recorder"] == [m.title for m in mentions(text) if m.alone]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "A dinner paid off a debt of Ana Roth's 2019 gubernatorial campaign in Riga.",
            ["Dinner pays off debt of Ana Roth's gubernatorial campaign in Riga"],
        ),
        (
            "Sen. Ana Roth, in an interview with Kalmar News on Monday, said the men were spies.",
            ["Sen. Ana Roth says men were spies"],
        ),
        (
            "Police blamed rebels for the attack at a parade by a club in Riga on Monday.",
            ["Police blame rebels for attack at parade by club in Riga"],
        ),
        ("Reached on Monday for comment by the Riga Post, Ana Roth said little.", []),
        ("Ana Roth was asked for comment on Monday by the Riga Post.", []),
        ("To Kenya it looks like a strike against the port of Riga in 2019.", []),
        (
            "Ana Roth, who has headed the Riga Bank since 2009, resigned on Monday.",
            ["Ana Roth resigns"],
        ),
    ],
)
def test_on_what_occasion_and_who_was_asked_is_no_event(text: str, titles: list[str]) -> None:
    """What only says which one is meant, where it was said, or since when, is told beside."""
    assert titles == [one.title for one in mentions(text) if one.alone]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The remarks by Ana Roth came hours after Tom Lind fled.", []),
        ("Monday's action in Riga came a day after the index had risen.", []),
        (
            "The verdict in Riga against Ana Roth came on Monday, after three days of talks.",
            ["Verdict in Riga against Ana Roth"],
        ),
        (
            "The news on Sunday about the exit of Norsea followed an earlier announcement by Kenya "
            "that it was leaving.",
            [],
        ),
        ("Her arrest follows reports by Kenya this year on Norsea.", []),
        (
            "Tom Roth can point to the towns, as he's done during his bus tour in Riga this week.",
            [],
        ),
        ("In 1976, Tom Roth was hurt by his pardon of Ana Lind.", []),
    ],
)
def test_what_came_after_what_is_no_event(text: str, titles: list[str]) -> None:
    """Two events that are only set beside each other are told elsewhere; nor is their day one's."""
    assert titles == [one.title for one in mentions(text) if one.alone]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Kalmar Watch, which has monitored arrests since 2011, sued Norsea on Monday.",
            ["Kalmar Watch sues Norsea"],
        ),
        (
            "The militia that is allied to the men holding Riga last month invited Tom Roth.",
            ["Militia invites Tom Roth"],
        ),
    ],
)
def test_what_somebody_is_known_by_is_no_event(text: str, titles: list[str]) -> None:
    """What one has done for years, or holds, tells who one is."""
    assert titles == [one.title for one in mentions(text) if one.alone]


def test_what_has_a_day_of_its_own_is_told_though_it_only_came_after() -> None:
    """The day is the strike's, and not that of its coming."""
    text = "The Kenyan strike on Thursday, came four years after another one in Lima."

    assert "Kenyan strike" in [one.title for one in mentions(text) if one.alone]
