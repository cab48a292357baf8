"""Headlines: a sentence of our own and the line that it gives."""

import pytest

from extract.mentions.titles.cutting import LONGEST
from records.model import Entity
from tests.reading import decided, mentions

TITLES = {
    "Prime Minister Ana Roth fell ill on Sunday.": "Prime Minister Ana Roth falls ill",
    "A dam burst above Lisbon on Friday.": "Dam bursts above Lisbon",
    "The diver Ana Roth went missing on Friday.": "Ana Roth goes missing",
    "The Harbour Crimes Wing (HCW) of the police seized two ships on Monday.": (
        "Harbour Crimes Wing of police seizes two ships"
    ),
    "On Friday the Kenyan government signed a trade pact with Japan.": (
        "Kenyan government signs trade pact with Japan"
    ),
    "The bridge in Genoa was closed by the Italian army on Monday.": (
        "Bridge in Genoa closed by Italian army"
    ),
    "A drone attack killed Gen. Tom Roth on Tuesday.": "Drone attack kills Gen. Tom Roth",
    "Ministers from France and Spain met on Monday in Rome.": (
        "Ministers from France and Spain meet in Rome"
    ),
    "The chairman of Norsea stepped down on Friday.": "Chairman of Norsea steps down",
    "The central bank lent Norsea €3bn on Friday.": "Central bank lends Norsea €3bn",
    "The ministers are to meet in Rome on Friday.": "Ministers to meet in Rome",
    "The court jailed Omar Said for nine years on Friday.": "Court jails Omar Said for nine years",
    "Norsea passed Balt Oil to become the No. 1 refiner in Riga on Friday.": (
        "Norsea passes Balt Oil to become No. 1 refiner in Riga"
    ),
    "The U.S. carried out an air raid in Somalia on Sunday.": "US carries out air raid in Somalia",
    "Norsea reported a loss of €269m on Monday.": "Norsea reports loss of €269m",
    "Kenya's foreign minister said on Monday that they don't want a war.": (
        "Kenya's foreign minister says they don't want war"
    ),
    "The intruders entered the company's network on or around Monday.": (
        "Intruders enter company's network"
    ),
    "Troops loyal to President Bashir al-Hadad killed 16 people in Riga on Monday.": (
        "Troops loyal to President Bashir al-Hadad kill 16 people in Riga"
    ),
    "In Kenya, at least 40 people were killed on Monday.": "At least 40 people killed in Kenya",
    "Norsea recounted an off-the-record dinner in Lima on Monday.": (
        "Norsea recounts off-the-record dinner in Lima"
    ),
    "Soldiers shelled the town of Kisumu and police stormed Mombasa on Monday.": (
        "Soldiers shell town of Kisumu"
    ),
    "Norsea shares fell 2.5 percent to €4 on Monday.": "Norsea shares fall 2.5 percent to €4",
    "Omar Said was indicted on Monday on charges he misused public money.": (
        "Omar Said indicted on charges he misused public money"
    ),
    "A court in Lima ruled on Monday that the mine must close.": (
        "Court in Lima rules mine must close"
    ),
    'On Monday Kenya rejected the map as "inconsistent with where we stand".': (
        "Kenya rejects map as inconsistent"
    ),
    "Kenya asked the U.S. on Monday to publish its plan.": "Kenya asks US to publish its plan",
    "Students staged a march in Lima on Monday.": "Students stage march in Lima",
    "The board said on Monday that it would close the mine.": "Board says it will close mine",
    "The Dutch blocked the motorway near Utrecht on Monday.": ("Dutch block motorway near Utrecht"),
    "The minister meets the union in Lima on 5 May 2031.": "Minister to meet union in Lima",
}
# What a clause inside a sentence tells: its word and the line.
INSIDE = {
    "Prices rose on Monday as major ports including Riga and Kalmar raised their fees.": (
        "raised",
        "Major ports raise their fees, including Riga and Kalmar",
    ),
    "Kenya ended the mission it sent to Peru in December.": (
        "sent",
        "Kenya sends mission to Peru",
    ),
    "The army entered Peru, where miners struck on Monday.": (
        "struck",
        "Miners strike in Peru",
    ),
    "Norsea bought the refinery that Balt Oil opened in 2019.": (
        "opened",
        "Balt Oil opens refinery",
    ),
    "Soldiers shelled the town of Kisumu and police stormed Mombasa on Monday.": (
        "stormed",
        "Police storm Mombasa",
    ),
    "Forty people have died since the uprising in Kenya began on Monday.": (
        "uprising",
        "Uprising in Kenya begins",
    ),
}


SHORTENED = {
    "The mayor of Lisbon said on Tuesday that more than 400 residents of the old quarter near the "
    "abandoned harbour warehouses had been moved to schools, with forty of them in hospital.": (
        "Mayor of Lisbon says more than 400 residents of old quarter have been moved to schools"
    ),
    "A court in Lima on Monday issued an arrest warrant for the former transport minister Rosa "
    "Quispe in connection with the collapse of a motorway bridge over the Rimac river in 2019.": (
        "Court in Lima issues arrest warrant for former transport minister Rosa Quispe"
    ),
    "On Friday prosecutors accused the head of the port authority and four of her closest "
    "colleagues of taking bribes from a shipping company in return for licences to dredge.": (
        "Prosecutors accuse head of port authority and four of her closest colleagues of taking "
        "bribes"
    ),
}


@pytest.mark.parametrize("text", TITLES)
def test_headline_is_the_clause_in_the_present(text: str) -> None:
    """No articles, no dates, names in full, the order of the sentence."""
    assert TITLES[text] == mentions(text)[0].title


@pytest.mark.parametrize("text", INSIDE)
def test_headline_of_a_clause_has_the_subject_and_the_object_of_that_clause(text: str) -> None:
    """What a relative clause leaves open stands before it; a neighbour's object is no subject."""
    word, line = INSIDE[text]
    mention = decided(word, text).mention

    assert mention is not None
    assert line == mention.title


def test_long_clause_is_cut_at_a_phrase() -> None:
    """The line ends where a phrase ends, and not on a small word."""
    text = (
        "Norway's parliament on Monday approved a long-awaited law on the protection of coastal "
        "fishing villages against the effects of rising seas and stronger storms in the north of "
        "the country and on the islands."
    )
    title = mentions(text)[0].title

    assert len(title) <= LONGEST
    assert title.startswith("Norway's parliament approves long-awaited law on protection")
    assert title.split()[-1] not in {"of", "and", "the", "on", "in", "against"}


@pytest.mark.parametrize("text", SHORTENED)
def test_a_shortened_clause_still_stands(text: str) -> None:
    """Phrases are spared, not the end of the line: verbs keep subject, object and their `of`."""
    assert SHORTENED[text] == mentions(text)[0].title


def test_what_somebody_was_the_first_to_do_is_kept() -> None:
    """An infinitive that tells what the noun is for belongs to it."""
    text = "On Tuesday Ana Kranjc became the first woman to lead the Slovenian central bank."

    assert (
        "Ana Kranjc becomes first woman to lead Slovenian central bank" == mentions(text)[0].title
    )


def test_headline_repeats_no_word_and_leaves_no_half_of_a_date() -> None:
    """An entity's name that ends like the phrase it stands in is written once."""
    entity = Entity("Liguria province", "place", ("Liguria",))
    text = "Police arrested a smuggler in Liguria province on Monday."

    assert (
        mentions(text, entities=(entity,))[0].title == "Police arrest smuggler in Liguria province"
    )


def test_that_something_came_is_no_clause_about_it() -> None:
    """The verb tells nothing of the strike, so its headline is a noun; another verb does."""
    came, hit = mentions("The Lima drone strike on Monday came late. Rebels hit Callao on Sunday.")

    assert ("Lima drone strike", False) == (came.title, came.clause)
    assert ("Rebels hit Callao", True) == (hit.title, hit.clause)


def test_a_length_that_describes_stays_in_the_headline() -> None:
    """A `12-week sentence` is no date."""
    [told] = mentions("Omar Said was given a 12-week sentence on Monday.")

    assert "Omar Said given 12-week sentence" == told.title


def test_a_date_leaves_no_preposition_behind() -> None:
    """Neither `grew from on the strength` nor `assets as fell`."""
    grew = "Norsea's profit grew 19% from a year ago on the strength of its ships in May."
    fell = "Norsea's assets as of Sept. 30 fell to $2 billion."

    assert "Norsea's profit grows 19% on strength of its ships" == mentions(grew)[0].title
    assert "Norsea's assets fall to $2 billion" == mentions(fell)[0].title


def test_a_clause_that_lost_its_verb_is_left_out() -> None:
    """`as a glut pushed prices down` may be parsed as a phrase `as a glut` and a loose verb."""
    text = "Norsea said fourth-quarter profit fell 31 percent as a glut of chips pushed sales down."

    assert "Profit falls 31 percent" in [each.title for each in mentions(text)]


def test_a_body_named_before_keeps_its_noun() -> None:
    """`the company's operations` is not written as the name again."""
    text = (
        "Norsea Corp. said on Monday that profit grew on the strength of the company's operations."
    )

    assert "of company's operations" in mentions(text)[0].title


def test_what_a_sum_is_for_is_kept() -> None:
    """`1.08 euros a share` loses no article."""
    [told] = mentions("Norsea paid 1.08 euros a share on Monday.")

    assert "Norsea pays 1.08 euros a share" == told.title


def test_an_owner_whom_the_headline_does_not_name_is_left_out() -> None:
    """`its window` is nobody's there; `Norsea ... its ships` is Norsea's."""
    shop = "The shop closed. Three thieves drove a van through its window on Monday."
    norsea = "Norsea sold half of its ships on Monday."

    assert "Three thieves drive van through window" in [each.title for each in mentions(shop)]
    assert "Norsea sells half of its ships" == mentions(norsea)[0].title


def test_a_headline_counts_nothing_of_them() -> None:
    """`33 of them` is 33."""
    text = "An outbreak in Kenya infected 54 people in May. It killed 33 of them in June."

    assert [each.title for each in mentions(text)][-1].endswith("kills 33")


def test_a_clause_on_what_somebody_is_names_him() -> None:
    """`Luna, a former mayor who was elected in 2016` is about Luna."""
    [elected, *_] = mentions("Hector Luna, a former mayor who was elected in 2016, left on Monday.")

    assert "Hector Luna elected" == elected.title


def test_a_headline_calls_nobody_mister() -> None:
    """A courtesy title is not for headlines."""
    [left] = mentions("Mr. Jonas Meier left Norsea on Monday.")

    assert "Jonas Meier leaves Norsea" == left.title


def test_a_headline_tells_no_age_beside_a_name() -> None:
    """`52 years old` and `aged 31` are for the text."""
    [left] = mentions("Jonas Meier, 52 years old, left Norsea on Monday.")

    assert "Jonas Meier leaves Norsea" == left.title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Norsea re-entered the Kenyan market on Monday.", "Norsea re-enters Kenyan market"),
        (
            "A study of Kenya was published on Monday in the journal Quaternary Letters.",
            "Study of Kenya published in journal Quaternary Letters",
        ),
        (
            "Norsea reached Kenya on Monday, nearly 20 years after its foundation.",
            "Norsea reaches Kenya",
        ),
    ],
)
def test_a_headline_keeps_names_and_prefixes_and_half_of_no_length(text: str, title: str) -> None:
    """`re-` is no subject, a journal has a name, `after` means nothing without `20 years`."""
    assert title == mentions(text)[0].title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Norsea raised its prices on Monday, meaning a ship costs more.",
            "Norsea raises its prices",
        ),
        (
            "Norsea saw its fourth loss on Thursday, its longest losing streak since May.",
            "Norsea sees its fourth loss",
        ),
    ],
)
def test_what_is_set_beside_or_explained_is_left_out(text: str, title: str) -> None:
    """An apposition parsed as a second object, and what it all means, are not in a headline."""
    assert title == mentions(text)[0].title


def test_a_surname_before_what_is_named_after_somebody_stays() -> None:
    """Whoever leads it, `the Roth government` is not called by his first name."""
    text = "Tom Roth won the vote on Sunday. On Monday the Roth government raised taxes."

    assert "Roth government raises taxes" == mentions(text)[-1].title


def test_what_a_subject_is_for_stays_with_it() -> None:
    """`a hearing to decide costs` is more than a hearing."""
    [held] = mentions("A hearing to decide costs will be held in Lisbon on 3 July.")

    assert "Hearing to decide costs to be held in Lisbon" == held.title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Kenya threw open its borders to Somali refugees on Monday.",
            "Kenya throws open its borders to Somali refugees",
        ),
        (
            "Norsea compared the strike to events of the 1960s.",
            "Norsea compares strike to events of 1960s",
        ),
        (
            "Omar Said dropped out of this week's meeting in Lima at the last minute.",
            "Omar Said drops out of meeting in Lima at last minute",
        ),
        (
            "Kenya and Uganda, neighbours of Sudan, handed the council a letter on Monday.",
            "Kenya and Uganda hand council letter",
        ),
        (
            "Omar Said announced on Monday in a memo that he would be on medical leave.",
            "Omar Said announces in memo that he will be on medical leave",
        ),
        (
            "Norsea protested over Kenya's attack on a Dutch ship that killed nine people in May.",
            "Kenya's attack on Dutch ship kills nine people",
        ),
        (
            "On Monday the king sacked his government and appointed a new prime minister.",
            "King sacks his government and appoints new prime minister",
        ),
    ],
)
def test_a_headline_keeps_what_the_act_needs(text: str, title: str) -> None:
    """What came of it, which event, of what, what a memo says, what did harm, a second act."""
    found = [each.title for each in mentions(text) if each.alone]

    assert title in found


def test_an_announcement_too_long_for_its_speaker_tells_what_was_announced() -> None:
    """There is no room for both, and the act is the news."""
    text = (
        "Norsea's refineries in Riga, the shipping lines of Kalmar and its Baltic warehouses were "
        "sold on Monday to the Kenyan government, the ministry of trade has announced."
    )
    titles = [each.title for each in mentions(text)]

    assert not any(title.startswith("Ministry") and "sold" not in title for title in titles)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Reds opened the season on Monday.", "Reds open season"),
        ("The Philippines opened a port on Monday.", "Philippines opens port"),
        (
            "North and South Korea agreed on Monday to hold talks in Lima.",
            "North and South Korea agree to hold talks in Lima",
        ),
        ("In May 2003, Canadians spent £1,152m on games.", "Canadians spend £1,152m on games"),
        ("In February, 43% of voters backed the plan.", "43% of voters back plan"),
        (
            "Many of the town's leaders faced charges in Riga on Monday.",
            "Many of town's leaders face charges in Riga",
        ),
        (
            "One of three Riga judges ruled on Monday the firm could sell the ship.",
            "One of three Riga judges rules firm could sell ship",
        ),
        (
            "Ida Holm was hurt on Monday when she was hit with a hammer by a sailor.",
            "Ida Holm hurt when she is hit with hammer by sailor",
        ),
        (
            "Ana Roth resigned on Monday after some of her fellow sailors attacked her plan.",
            "Ana Roth resigns after some of her fellow sailors attack her plan",
        ),
        (
            "Militant Islamists bombed a port on Monday.",
            "Militant Islamists bomb port",
        ),
        (
            "The minister texted an apology to Omar Said on Monday.",
            "Minister texts apology to Omar Said",
        ),
        ("The government have sacked Omar Said this week.", "Government sack Omar Said"),
        ("The committee has sacked Omar Said this week.", "Committee sacks Omar Said"),
    ],
)
def test_the_verb_agrees_as_the_article_has_it(text: str, title: str) -> None:
    """Teams are several; else the article's own verb tells, where its tense shows a number."""
    assert [title] == [each.title for each in mentions(text) if each.alone]


def test_a_phrase_that_points_at_the_text_before_is_left_out() -> None:
    """A headline has nothing before it: `a quake of that size`."""
    text = "Kenya was struck on Monday by a quake of that size."

    assert ["Kenya struck by quake"] == [each.title for each in mentions(text)]


def test_a_quoted_sentence_begins_small_within_a_headline() -> None:
    """Its capital was the sentence's."""
    text = "Omar Said said on Monday: “Members of parliament took gifts from Norsea.”"

    assert ["Omar Said says members of parliament took gifts from Norsea"] == [
        each.title for each in mentions(text) if each.alone
    ]


def test_a_relative_clause_names_what_it_happened_in() -> None:
    """`Nine people drowned` in what?"""
    text = "Officials mourned the flood, in which nine people drowned on Monday."

    assert "Nine people drown in flood" in [each.title for each in mentions(text)]


def test_over_is_kept_where_it_is_all_that_is_said() -> None:
    """`was over` ends with no loose preposition."""
    text = "Omar Said declared on Monday that the strike was over."

    assert ["Omar Said declares strike was over"] == [each.title for each in mentions(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The debt of Kenya rose by 3% on Monday.", "Debt of Kenya rises by 3%"),
        ("The relic was taken in early May 2019 from Riga.", "Relic taken from Riga"),
        (
            "Ana Roth died in Lisbon in the early hours of Monday.",
            "Ana Roth dies in Lisbon",
        ),
        (
            "Norsea closed a mine in Kenya on Monday, without giving details.",
            "Norsea closes mine in Kenya",
        ),
        ("Omar Said, 42, of Alder Road, was charged with theft.", "Omar Said charged with theft"),
        (
            "Omar Said led Kenya at the time when Norsea left on Monday.",
            "Omar Said leads Kenya",
        ),
    ],
)
def test_a_headline_keeps_the_share_and_leaves_out_what_dates_nothing(
    text: str, title: str
) -> None:
    """`by 3%` is the news; `in the early hours` and `at the time` are none of it."""
    assert title in [one.title for one in mentions(text)]


def test_what_stands_with_the_act_is_told_whole_or_not_at_all() -> None:
    """`With seven artists` alone does not say that they were nominated."""
    text = (
        "The harbour board of the northern towns named its candidates for the prize in Riga on "
        "Monday, with seven artists nominated in three categories."
    )

    assert ["Harbour board of northern towns names its candidates for prize in Riga"] == [
        one.title for one in mentions(text) if one.alone
    ]


BEFELL = "Four people were killed and three others kidnapped in an attack on a convoy in Kenya"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            f"{BEFELL} on Monday.",
            "Four people killed and three others kidnapped in attack on convoy in Kenya",
        ),
        ("Mrs Ana Roth got on the boat. She and her nephew survived.", "Roth and her nephew"),
        ("The bank of Kenya raised its rate by half a point on Monday.", "by half point"),
        (
            "A fire ripped through a mill in Kenya on Sunday, leaving nine workers dead.",
            "Fire rips through mill in Kenya, leaving nine workers dead",
        ),
        (
            "Police opened an inquiry on Friday after a dam burst in Peru.",
            "Police open inquiry after dam bursts in Peru",
        ),
        (
            "A man accused of robbing a bank in Lima was charged on Friday.",
            "Man accused of robbing bank in Lima charged",
        ),
        (
            "Kenya passed a law that bans night flights on Monday.",
            "Kenya passes law that bans night flights",
        ),
        (
            "Ana Roth doubled the level at which owners of boats pay the tax on Monday.",
            "Ana Roth doubles level at which owners of boats pay tax",
        ),
        (
            "Ana Roth sued the Harbour Office, which owners of boats like, on Monday.",
            "Ana Roth sues Harbour Office",
        ),
        (
            "More than 200 people are feared dead after a ferry sank off Kenya.",
            "More than 200 people feared dead after ferry sinks off Kenya",
        ),
        (
            "A former nurse was found guilty on Friday of killing a man in Lima.",
            "Former nurse found guilty of killing man in Lima",
        ),
        (
            "The first patient to receive a pig kidney has died.",
            "First patient to receive pig kidney dies",
        ),
        (
            "Police in Lima say that a man who fled from a bank has been fatally shot.",
            "Man who fled from bank fatally shot in Lima",
        ),
        ("The banker Omar Said handed himself over to police on Friday.", "hands himself over"),
        (
            "Officials say 17 people are dead after a ferry sank off Kenya.",
            "17 people are dead after ferry sinks off Kenya",
        ),
        (
            "The driver, Omar Said, was pronounced dead in Lima.",
            "Omar Said pronounced dead in Lima",
        ),
        (
            "The 75 year-old driver of Norsea died in Lima on Monday.",
            "75 year-old driver of Norsea dies in Lima",
        ),
        ("The bank of Kenya kept its rates unchanged on Monday.", "keeps its rates unchanged"),
        ("Two trains collided head-on near Larissa in Greece on Monday.", "collide near Larissa"),
        ("Five bombers killed themselves in Kenya on Monday.", "Five bombers kill themselves"),
        ("TWO people were killed in Kenya on Monday.", "Two people killed in Kenya"),
        ("A tram exploded in Lima on Monday, carrying them to a farm.", "Tram explodes in Lima"),
        (
            "The jury, made up of two former winners, the Lund brothers Tom and Per, awarded the "
            "prize to Kenya on Sunday.",
            "Jury awards prize to Kenya",
        ),
    ],
)
def test_a_headline_tells_who_and_what_befell_whom(text: str, title: str) -> None:
    """All who suffered, all who did it, and nobody whom the line does not name."""
    assert any(title in one.title for one in mentions(text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ana Roth died aged 79 in Riga on Monday.", "Ana Roth dies aged 79 in Riga"),
        ("Kenya tried on Monday to renew its pact with Japan as early as May.",
         "Kenya tries to renew its pact with Japan"),
        ("Martial law was imposed in Lima by Ana Roth back in 1972.",
         "Martial law imposed in Lima by Ana Roth"),
        ("Norsea sent the goods back to Lima on Monday.", "Norsea sends goods back to Lima"),
        ("Ana Roth called on Monday for a plan to mend what she named a crisis of trust.",
         "Ana Roth calls for plan to mend what she named crisis of trust"),
        ("The CEO requests prison leave: The lawyer for the chief said Thursday he has reached out "
         "to the bureau.", "Lawyer for chief says he has reached out to bureau"),
        ("To end the strike, Norsea paid its crews a bonus, Balt Oil hired guards on Monday.",
         "Balt Oil hires guards"),
        ("Kenya on Monday banned the airline Balt Air from flying in the country's north, with "
         "officials of the ministry saying this is for security reasons.",
         "Kenya bans airline Balt Air from flying in country's north"),
    ],
)  # fmt: skip
def test_a_headline_ends_where_it_says_something(text: str, title: str) -> None:
    """No word stays that needs one which was left out."""
    assert title in {mention.title for mention in mentions(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The protests have lasted since May, some of which shut down parts of Lima on Monday.",
        "On Monday, not one candidate ran unopposed in Lima.",
        "Kenya also attacked the claim to the hills by Omar Said, which was made on Monday.",
    ],
)
def test_nobody_is_told_of_by_a_word_that_names_nobody(text: str) -> None:
    """`Some of which` is open, `not one` is none, and `which` is no person."""
    assert "2021-03-08" not in {
        str(one.date.edtf) for one in mentions(text) if one.alone and one.date
    }


def test_what_a_share_says_is_told_of_many() -> None:
    """It supports what others report, though it makes no record by itself."""
    kept = decided("said", "In February, 43% said theft was a big problem.").mention

    assert kept is not None
    assert "43% say theft was big problem" == kept.title


@pytest.mark.parametrize("people", ["French", "Swiss", "British"])
def test_a_people_takes_the_verb_of_many(people: str) -> None:
    """`the French` are a people, though the word is an adjective."""
    text = f"The {people} voted for Roth on Monday."

    assert f"{people} vote for Roth" in [one.title for one in mentions(text)]
