"""Sentences that the parser misreads, and that are put right."""

import pytest
from spacy.tokens import Token

from tests.reading import mentions, parsed

TITLES = {
    "The evidence heard yesterday at the Holm Inquiry offers a reminder of the work of nurses.": (
        "Evidence offers reminder of work of nurses"
    ),
    "A cabinet report on Monday detailed the council's response to the mass stabbing in Leyton.": (
        "Cabinet report details council's response to mass stabbing in Leyton"
    ),
    "Ana Roth was presented with the Rowing Writers' Association Rower of the Year award on"
    " Monday.": ("Ana Roth presented with Rowing Writers' Association Rower of the Year award"),
    "Last week, the Record revealed claims from a number of former party officials that some of"
    " Mr Roth's closest allies tried to interfere in disciplinary processes in Leyton.": (
        "Record reveals claims from former party officials that some of Roth's closest allies tried"
        " to interfere in disciplinary processes"
    ),
    'The Leyton MP described then-chancellor Tom Roth as "superficially bad", at an event.': (
        "Leyton MP describes then-chancellor Tom Roth as superficially bad at event"
    ),
    "A group set up to tackle Unionism has been stopping passers-by in Leyton in an attempt to"
    ' "explain Unionists".': "Group stops passers-by in Leyton in attempt to explain Unionists",
    "Tom Roth, a nurse at the Lima School, established by monks in 1820, is ill.": (
        "Lima School established by monks"
    ),
    "In the aftermath of Monday's blast, writer and politician Ana Roth resigned.": (
        "Writer and politician Ana Roth resigns"
    ),
    "Tom Roth, a fellow Democrat who served as attorney general in 1999, is ill.": (
        "Tom Roth serves as attorney general"
    ),
    "Tom Roth, a nurse from Lima who joined the Kenyan army in May, spoke.": (
        "Tom Roth joins Kenyan army"
    ),
    "Anna Roth met relatives of Kenyans held hostage in Peru on Monday.": (
        "Anna Roth meets relatives of Kenyans held hostage in Peru"
    ),
    "Gunmen held 20 nurses hostage in Peru on Monday.": "Gunmen hold 20 nurses hostage in Peru",
    "Peru declared the port of Lima a disaster zone on Monday.": (
        "Peru declares port of Lima disaster zone"
    ),
    "Peru made the safe return of its nurses a goal of war on Monday.": (
        "Peru makes safe return of its nurses goal of war"
    ),
    "A ferry carrying more than 100 people capsized on Lake Victoria on Monday, police said.": (
        "Ferry carrying more than 100 people capsizes on Lake Victoria"
    ),
    "A ferry carrying more than 100 people capsized off Riga on Monday.": (
        "Ferry carrying more than 100 people capsizes off Riga"
    ),
    "A plane carrying more than 80 people crashed in Peru on Monday, the army said.": (
        "Plane carrying more than 80 people crashes in Peru"
    ),
    "A boat with more than 80 people aboard capsized on Monday, the army said.": (
        "Boat with more than 80 people aboard capsizes"
    ),
    "A truck loaded with cement ploughed into a market in Kenya on Monday.": (
        "Truck ploughs into market in Kenya"
    ),
    "Ten people were killed in Melbourne, Australia, on Monday.": "Ten people killed in Melbourne",
    "Kalmar United sacked manager Tom Roth on Friday.": "Kalmar United sacks manager Tom Roth",
    "Norsea hired lawyer Tom Roth on Friday.": "Norsea hires lawyer Tom Roth",
    "Norsea named Ana Roth, its finance director, chief executive on Monday.": (
        "Norsea names Ana Roth chief executive"
    ),
    "The company named Ana Roth, its finance director, as chief executive on Monday.": (
        "Company names Ana Roth as chief executive"
    ),
    "The bus carrying dozens of fans careered into a ravine in Kenya on Monday.": (
        "Bus careers into ravine in Kenya"
    ),
    "The bus carrying dozens of fans plunged into a lake in Kenya on Monday and ended up in a "
    "ditch, police spokesman Omar Roth told reporters.": "Bus plunges into lake in Kenya",
    "Kalmar United beat Watford 2–1 on Saturday.": "Kalmar United beats Watford 2–1",
    "Kalmar won 3-1 at home to Norsea on Sunday.": "Kalmar wins 3-1 at home to Norsea",
    "Police found a man named Omar Said in Lima on Monday.": (
        "Police find man named Omar Said in Lima"
    ),
    "The trial of a man charged with theft in Riga opened in Lima on Monday.": (
        "Trial of man charged with theft in Riga opens in Lima"
    ),
    "The council spent millions of pounds propping up its pensions on Monday.": (
        "Council spends millions of pounds propping up its pensions"
    ),
    "A boat carrying dozens of migrants capsized off Libya on Monday.": (
        "Boat carrying dozens of migrants capsizes off Libya"
    ),
    "Tom Roth was hurt in the Kenyan occupied West Bank on Monday.": (
        "Tom Roth hurt in Kenyan occupied West Bank"
    ),
    "Properties of people accused of throwing stones after prayers were razed in Riga on Monday.": (
        "Properties of people razed in Riga"
    ),
    "As well as the 300 people killed by the storm, some 40 nurses were hurt in Riga on Monday.": (
        "Some 40 nurses hurt in Riga"
    ),
    "Tom Roth, who made his debut for Riga aged 29 last week, was a nurse.": (
        "Tom Roth makes his debut for Riga aged 29"
    ),
    "Tom Roth, who died earlier this month aged 86, was a nurse.": "Tom Roth dies aged 86",
    "The relic was taken in early May 2019 from Riga.": "Relic taken from Riga",
    "The effects are easy to see: as the storm grew, hotels in Peru reported a loss on Monday.": (
        "Hotels in Peru report loss"
    ),
    "Police wearing masks sealed off a hotel in Riga on Monday after test results came in.": (
        "Police wearing masks seal off hotel in Riga"
    ),
    "The trial of Omar Said's doctor, Doctor Tom Roth, opened on Monday in Los Angeles.": (
        "Trial of Omar Said's doctor opens in Los Angeles"
    ),
}
PLAIN = {
    "Police found a boat overturned off Libya on Monday.": "Police find boat",
    "Ana Roth set off for Kenya on Monday.": "Ana Roth sets off for Kenya",
    "Workers demanding higher pay blocked a port on Monday.": "Workers demanding higher pay",
    "Tom Roth has pulled the strings of Riga, who climbed to the top of the table on Monday.": (
        "Riga climbs to top of table"
    ),
    "The lawyer of the doctor, Tom Roth, resigned on Monday in Riga.": "Tom Roth resigns in Riga",
    "Senators Tom Roth, Ida Holm and Ana Lind met on Monday.": (
        "Senators Tom Roth, Ida Holm and Ana Lind meet"
    ),
    "The firm's boss, Tom Roth, Ida Holm and Ana Lind met on Monday.": (
        "Tom Roth, Ida Holm and Ana Lind meet"
    ),
    "Crews operating in shifts put out a fire in Riga on Monday.": "Crews put out fire in Riga",
}


@pytest.mark.parametrize("text", TITLES)
def test_a_verb_taken_for_a_participle_is_the_main_verb(text: str) -> None:
    """It is the ferry that capsized, not the people; `off` is a preposition before a name."""
    assert [TITLES[text]] == [one.title for one in mentions(text) if one.alone]


@pytest.mark.parametrize("text", PLAIN)
def test_what_was_read_well_is_left_alone(text: str) -> None:
    """A noun that has a verb needs no other."""
    assert any(one.title.startswith(PLAIN[text]) for one in mentions(text))


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "A man has been arrested after Marek Nowicki, mayor of the Polish town of Brzeg, was "
            "stabbed last night whilst on stage at a fair.",
            [
                "Man arrested after Marek Nowicki stabbed whilst on stage at fair",
                "Marek Nowicki stabbed whilst on stage at fair",
            ],
        ),
        (
            "The bus stopped after the junction, hit a wall and burned on Monday.",
            ["Bus stops after junction", "Bus hits wall"],
        ),
    ],
)
def test_a_clause_behind_a_name_set_apart_is_whole(text: str, titles: list[str]) -> None:
    """It is the mayor who was stabbed, and the bus that hit the wall."""
    assert titles == [one.title for one in mentions(text)][:2]


def test_who_and_where_are_hung_on_people_and_on_places() -> None:
    """`In neighbouring Kenya` borders on nothing; with Kenya forced to pay, nobody forces it."""
    began = "Omar Said left Riga after the war began in neighbouring Kenya in March 2020."
    forced = "Omar Said resigned on Monday, with Kenya forced to pay the highest costs since 1997."

    aged = "The flu was found in a girl of 16 who arrived in Riga on Tuesday from Peru."

    assert "Girl of 16 arrives in Riga from Peru" in [title for _, title in _told(aged)]
    assert "War begins in neighbouring Kenya" in [title for _, title in _told(began)]
    assert "Kenya forced to pay highest costs since 1997" in [title for _, title in _told(forced)]


def test_who_is_due_to_do_something_will_do_it() -> None:
    """A plan with its day makes a record, as one that is scheduled does; a cause is no plan."""
    told = "Foreign Minister Ada Roth is due to visit Riga on Friday."
    who = "Omar Said, who is due to meet Ada Roth on Friday, arrived in Riga on Monday."
    cause = "The delay in Riga on Monday was due to rain."

    assert [("planned", "Foreign Minister Ada Roth due to visit Riga")] == _told(told)
    assert ("planned", "Omar Said due to meet Ada Roth") in _told(who)
    assert not [title for aspect, title in _told(cause) if aspect == "planned"]


def _told(text: str) -> list[tuple[str, str]]:
    return [(one.aspect, one.title) for one in mentions(text) if one.alone]


def test_nothing_hangs_on_itself() -> None:
    """A number such as `416-2138` is no score, and a parse that runs in a circle stops a run."""
    doc = parsed("Roth asked readers to call ( 416-2138 ) .")

    assert [] == [token.text for token in doc if not _has_root(token)]


def _has_root(token: Token) -> bool:
    """Say whether one ends at a root by going up, and in no circle."""
    passed: set[int] = set()
    while token.head != token and token.i not in passed:
        passed.add(token.i)
        token = token.head
    return token.head == token


def test_who_bans_a_film_does_not_open() -> None:
    """What is due is the film."""
    film = _told("Kenya has banned a film due to open in Lima on Friday.")

    assert ("planned", "Film due to open in Lima") in film
    assert "Kenya to open in Lima" not in {title for _, title in film}


def test_what_with_tells_besides_was_done_to_somebody() -> None:
    """No verb there has a tense of its own: nobody names a player, nor sends off."""
    fire = "The fire spread on Monday, with five people killed and 20 houses destroyed."
    named = "Riga won the cup on Monday, with Ada Roth named player of the match."
    sent = "Riga beat Kalmar 3-1 on Monday, with Roth sent off for a foul."
    acts = "Riga won the cup on Monday, with Roth scoring two goals."
    seen = "The row saw Norsea fined a record $550,000 by the regulators on Monday."
    told = "Tom Roth saw the firm had paid the sum on Monday."
    hits = "Several firms in Kenya saw their market value hit recent highs on Thursday."

    assert ["Five people killed", "20 houses destroyed"] == [title for _, title in _told(fire)]
    assert "Ada Roth named player of match" in [title for _, title in _told(named)]
    assert "Roth sent off for foul" in [title for _, title in _told(sent)]
    assert "Roth scores two goals" in [title for _, title in _told(acts)]
    assert "Norsea fines record $550,000 by regulators" not in [title for _, title in _told(seen)]
    assert "Several firms' market value hits recent highs" in [title for _, title in _told(hits)]
    assert "Firm paid sum" not in [title for _, title in _told(told)]


def test_what_was_fired_fires_at_nobody() -> None:
    """A participle before the verb of its sentence is no verb of its own."""
    text = "Nearly all missiles and drones fired towards Peru on Monday had been intercepted."

    titles = [mention.title for mention in mentions(text)]

    assert "Nearly all missiles and drones intercepted" in titles
    assert not any("drones fire " in title for title in titles)


def test_what_is_counted_loosely_is_told_without_its_number() -> None:
    """`Suspends number of members` is no English, and a number acts for nobody."""
    told = {
        "Norsea suspended a number of captains over false claims on Monday.": (
            "Norsea suspends captains over false claims"
        ),
        "A total of 40 people died in Riga on Monday.": "40 people die in Riga",
        "Last Friday a number of party members were suspended.": "Party members suspended",
        "A growing number of nurses left Kenya on Monday.": "Growing number of nurses leaves Kenya",
        "A number of Riga's ships sank on Monday.": "Number of Riga's ships sinks",
        "The number of cases in Kenya rose by 5% on Monday.": (
            "Number of cases in Kenya rises by 5%"
        ),
    }

    assert list(told.values()) == [mentions(text)[0].title for text in told]


def test_a_relative_clause_tells_of_what_can_have_done_it() -> None:
    """A war begins and no country does; no final is `who`; the mother of two moved."""
    told = {
        "Voters spoke of the raid on a base in Norsea, Peru, that killed Tom Roth in May 2019.": (
            "Raid on base in Norsea kills Tom Roth"
        ),
        "In a report on Norsea Energy, which was published on Monday, Ana Lind told why.": (
            "Report on Norsea Energy published"
        ),
        "In a letter to Norsea Energy, which was fined on Monday, Ana Lind spoke of the port.": (
            "Norsea Energy fined"
        ),
        "Voters spoke of the police unit in Lima, Peru, that killed Ana Lind in May 2018.": (
            "Police unit in Lima kills Ana Lind"
        ),
        "Omar Said fled Peru's war against Kenya, which began in May 2019.": (
            "Peru's war against Kenya begins"
        ),
        "The win set up a final against Peru - who lost the cup to Kenya in 2019.": (
            "Peru loses cup to Kenya"
        ),
        "Tom Roth, a nurse from Riga who joined the army in 2019, said he was out.": (
            "Tom Roth joins army"
        ),
        "Ida Holm is a mother of two who moved to Riga in 2019.": "Ida Holm moves to Riga",
        "Omar Said spoke of the firm in Peru, which began selling ships in 2019.": (
            "Firm in Peru begins selling ships"
        ),
    }

    found = [[one.title for one in mentions(text)] for text in told]
    assert [] == [
        line for line, lines in zip(told.values(), found, strict=True) if line not in lines
    ]


def test_who_is_called_something_did_it() -> None:
    """`Muslim runs as candidate` names nobody, where the article names her."""
    told = {
        "Shirin Holm, a Muslim who stood as a candidate in 2019, said she was glad.": (
            "Shirin Holm stands as candidate"
        ),
        "Shirin Holm is a nurse and painter who became a Kenyan citizen in 2019.": (
            "Shirin Holm becomes Kenyan citizen"
        ),
        "It was Tom Roth who left Riga on Monday.": "Tom Roth leaves Riga",
    }
    other = "Tom Roth is not the captain who sank the ferry in 2019."

    assert list(told.values()) == [mentions(text)[0].title for text in told]
    assert "Tom Roth sinks ferry" not in [one.title for one in mentions(other)]


def test_what_somebody_is_called_is_told_of_him() -> None:
    """A headline that stops before it tells that he was called on the phone."""
    told = {
        "Tom Roth called Peru's president “a liar” and a “cheap thief” on Monday.": (
            "Tom Roth calls Peru's president liar and cheap thief"
        ),
        'Tom Roth called Omar Said\'s visit last week to the old harbour "a violation".': (
            "Tom Roth calls Omar Said's visit to old harbour violation"
        ),
        "Tom Roth called the captain of the ship “Norsea” on Monday.": (
            "Tom Roth calls captain of ship Norsea"
        ),
    }

    assert list(told.values()) == [mentions(text)[0].title for text in told]


def test_who_speaks_says_the_rest_too() -> None:
    """Peru was cautious, and its rival added that; a quotation that has ended tells no more."""
    added = "Ida Holm said Peru was being cautious about a plan and added on Monday it would wait."
    cited = "Ida Holm said Peru had “a clear plan,” and cited the report of Norsea on Monday."
    same = "On Monday police said the captain denied the charge and accused his firm."

    assert "Peru adds it will wait" not in [one.title for one in mentions(added)]
    assert "Peru cites report of Norsea" not in [one.title for one in mentions(cited)]
    assert "Captain denies charge and accuses his firm" in [one.title for one in mentions(same)]


def test_what_an_event_did_is_not_done_to_the_town() -> None:
    """`Killed ten` has whom it killed, so that no town was killed, nor did one wound anybody."""
    text = (
        "On Tuesday, Kenyan strikes on a densely populated Lima neighborhood killed at least 22 "
        "people and wounded 117, the health ministry said."
    )
    line = (
        "Kenyan strikes on densely populated Lima neighborhood kill at least 22 people and wound "
        "117"
    )

    assert [line] == [one.title for one in mentions(text) if one.alone]


def test_who_warns_is_told_behind_what_he_warns_of() -> None:
    """`A threat to Peru warned in intervention` makes nonsense of the news and of its source."""
    text = (
        "Kenya and Ruritania present a “resurgent” threat to Peru, the head of the country’s "
        "domestic security service warned in a rare public intervention on Tuesday."
    )
    found = [one.title for one in mentions(text) if one.alone]

    assert not [one for one in found if "warned in" in one]
    assert any("service warns Kenya and Ruritania present" in one for one in found)


def test_who_is_accused_says_nothing() -> None:
    """A participle behind a role tells what was said of him."""
    text = "Tom Roth met Ida Holm, the minister accused of theft, on Monday."

    assert ["Tom Roth meets Ida Holm"] == [one.title for one in mentions(text) if one.alone]


def test_what_came_of_it_did_not_come_of_who_says_so() -> None:
    """Fires prompt the mayor to act, and no government; the cost is blamed by him who speaks."""
    fires = (
        "Large fires broke out in Riga, the regional government said, prompting the mayor to order "
        "a partial evacuation on Monday."
    )
    blames = "The yard has closed, Ida Holm said on Monday, blaming the cost of oil."

    assert "Large fires break out in Riga, prompting mayor to order partial evacuation" in [
        one.title for one in mentions(fires)
    ]
    assert not [one.title for one in mentions(blames) if one.title.startswith("Yard blames")]


def test_of_two_verbs_that_nothing_joins_the_first_is_a_participle() -> None:
    """Clips do not share, nor does a deal agree."""
    shown = "Clips shared on social media on Monday showed crowds of Kenyans singing the anthem."
    carried = (
        "Clips shared on social media on Monday showed crowds of Kenyan men singing the national "
        "anthem, some carrying a flag while others kneel in prayer at the edge of the site."
    )
    agreed = "A deal agreed in May saw Norsea release 105 of the sailors in return for a ransom."
    joined = "The firm resigned on Monday and named a new chief."

    assert "Clips show crowds of Kenyans singing anthem" in [one.title for one in mentions(shown)]
    assert "share" not in {one.lemma for one in mentions(carried) if one.alone}
    assert "agree" not in {one.lemma for one in mentions(agreed)}
    assert "Firm names new chief" in [one.title for one in mentions(joined)]


def test_whom_somebody_met_is_his_object_though_a_day_stands_between() -> None:
    """`And on Thursday met X` goes on with who asked; the news may come behind its verb."""
    met = (
        "Tom Roth has requested asylum in Peru and on Monday met Peruvian Prime Minister Ida Holm."
    )
    came = "Police questioned the man on Sunday and on Monday came a second arrest in Riga."

    assert "Tom Roth meets Peruvian Prime Minister Ida Holm" in [one.title for one in mentions(met)]
    assert "Second arrest in Riga" in [one.title for one in mentions(came)]


def test_a_member_of_a_party_is_no_party() -> None:
    """It is the member who was doused with acid."""
    text = (
        "Ida Holm denounced the brutal killing of a senior member of the main opposition party "
        "Norsea, who was kidnapped, beaten and doused with acid on Monday."
    )

    titles = [one.title for one in mentions(text)]
    assert "Senior member of main opposition party Norsea doused with acid" in titles


def test_a_report_is_published_and_no_board() -> None:
    """What stands between commas behind a paper tells when it came out."""
    text = "In its report, published on Monday, the harbour board named two firms of Riga."

    assert ["Harbour board names two firms of Riga"] == [one.title for one in mentions(text)]


def test_what_somebody_is_allowed_or_declared_is_told() -> None:
    """A relative clause between, or `the` before what he is made, loses neither."""
    allowed = (
        "The court on Monday allowed three Kenyans who had been put on no-sail lists to sue Norsea."
    )
    declared = "Tom Roth declared Ida Holm the new front runner in Riga on Monday."

    assert "Court allows three Kenyans to sue Norsea" in [one.title for one in mentions(allowed)]
    assert ["Tom Roth declares Ida Holm new front runner in Riga"] == [
        one.title for one in mentions(declared)
    ]


def test_who_was_shot_in_the_ear_shot_nobody() -> None:
    """Behind `left two hurt, and` the participle has lost its auxiliary."""
    text = "The blast on 3 May left two nurses seriously wounded and Tom Roth shot in the ear."

    titles = [one.title for one in mentions(text)]
    assert any("leaves two nurses seriously wounded" in title for title in titles)
    assert not any("Roth shoots" in title for title in titles)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Ida Roth, often called Chairman Roth, helped found Norsea Energy in 1949.",
            "Ida Roth helps found Norsea Energy",
        ),
        (
            "Tom Roth, 75, helped renovate the church in Riga on Monday.",
            "Tom Roth helps renovate church in Riga",
        ),
        (
            "Prosecutors said Tom Roth helped breach the computers of Riga on Monday.",
            "Prosecutors say Tom Roth helped breach computers of Riga",
        ),
        ("Tom Roth helped the Kenyans on Monday.", "Tom Roth helps Kenyans"),
    ],
)
def test_who_helped_to_do_it_did_not_do_it_alone(text: str, title: str) -> None:
    """The parser takes `helped` for an auxiliary, and `found` for what was lost."""
    assert any(one.title.startswith(title) for one in mentions(text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("On Monday the boss of 'Norsea Days' resigned.", "Boss of Norsea Days resigns"),
        ("'The miners' strike' opened in Riga on Monday.", "Miners' strike opens in Riga"),
        ("The miners' union called a strike on Monday.", "Miners' union calls strike"),
    ],
)
def test_a_mark_that_closes_a_quotation_owns_nothing(text: str, title: str) -> None:
    """Behind a plural the two look alike, but an owner's mark closes nothing."""
    assert [title] == [one.title for one in mentions(text)]


RELATIVE = {
    "Ana Roth read a report on a shipment, which was delivered on Monday to Norsea.": (
        "Shipment delivered to Norsea"
    ),
    "Ana Roth wrote a first-person account for the Kalmar Morning News, which was posted on the "
    "paper's website Saturday.": (
        "First-person account for Kalmar Morning News posted on paper's website"
    ),
    "Kenya answered with its own set of duties on Peruvian goods, which went into effect on"
    " Friday.": "Duties on Peruvian goods go into effect",
    "Ana Roth presided over a thaw between the rival Koreas that started in the run-up to the vote"
    " in Leyton in May.": "Thaw between rival Koreas starts in run-up to vote in Leyton",
    "The nurses and officials from states, industry and nonprofits who will attend a meeting in"
    " Leyton on 30 May 2022 are angry.": (
        "Nurses and officials from states, industry and nonprofits to attend meeting in Leyton"
    ),
    "In a letter of protest sent to the ministry on Monday, the union said the port was unsafe.": (
        "Letter of protest sent to ministry"
    ),
    "The treaty helped Kenya, which started a war in 2019.": "Kenya starts war",
    "Lind read out an interview with the Riga Morning Post that was published on Monday.": (
        "Interview with Riga Morning Post published"
    ),
    "The ruling is the latest in a series of rulings in mostly northern towns that began last June "
    "with a decision on the port of Riga.": (
        "Rulings in mostly northern towns begin with decision on port of Riga"
    ),
}


@pytest.mark.parametrize(("text", "title"), RELATIVE.items(), ids=list(RELATIVE))
def test_a_relative_clause_tells_of_what_can_do_it(text: str, title: str) -> None:
    """Rules come into force and no goods, and no industry attends a meeting."""
    assert title in [one.title for one in mentions(text)]


SUBJECTS = {
    "Akron, Ohio-based Norsea is a ferry line. It reported a loss of $3 million on Monday.": (
        "Norsea reports loss of $3 million"
    ),
    "Omar Said killed 49 people in a shooting at a Parkland, Florida, high school on Monday.": (
        "Omar Said kills 49 people in shooting at Parkland high school"
    ),
    "The former policeman caught on film shooting a man in the back after a 2015 traffic stop in "
    "Leyton was sentenced on Monday to 20 years in prison.": (
        "Former policeman sentenced to 20 years in prison"
    ),
    "With a push from President Tom Roth, Peru on Monday barred two lawmakers from entering the "
    "country for a visit.": "Peru bars two lawmakers from entering country for visit",
    "With a push from President Ana Roth, Kenya on Monday barred two senators from entering the "
    "country.": "Kenya bars two senators from entering country",
    "Lind, a two-term senator who rose to power with his part in several inquiries including a "
    "probe into the raid on the Kenyan port in Lima, Peru, announced on Monday that he will "
    "resign.": "Lind announces he will resign",
    "On Monday, the ministry sent Senator Ben Roth, a Kenyan lawyer and the ranking member of the "
    "board, a batch of papers on the port.": (
        "Ministry sends Senator Ben Roth batch of papers on port"
    ),
    "The law is meant as a challenge to Roth v. Lind, the 1973 High Court decision that struck "
    "down bans on strikes in Kenya.": "Roth v. Lind strikes down bans on strikes in Kenya",
    "The firm that makes the machines, Norsea of Riga, has sued Kenya.": "Firm sues Kenya",
    "A second Kenyan reportedly killed fighting with the Harvest group in Peru on Monday has been "
    "identified as Omar Said.": (
        "Second Kenyan reportedly killed fighting with Harvest group in Peru"
    ),
    "Hackers, claiming ties to the so-called Northern State militant group, temporarily took over "
    "the Twitter feed of Leyton Central Command on Monday, tweeting out threats against nurses.": (
        "Hackers temporarily take over Twitter feed of Leyton Central Command, tweeting out "
        "threats against nurses"
    ),
    "Fans of clubs such as the Reds have attacked shops in Leyton.": (
        "Fans of clubs such as Reds attack shops in Leyton"
    ),
    "The bank said in a note on Monday new data showed the costs of the tariffs on Peru last year "
    "had fallen on shops.": "New data show costs of tariffs on Peru had fallen on shops",
    "Ida Lund told the radio in an interview that aired last month that the miners were plotting a "
    "strike.": "Ida Lund tells radio miners are plotting strike",
    "“Establishment liberals,” campaign manager Tom Lind said in a Tuesday night statement, “have "
    "ganged up to try to deny Ana Roth the nomination.”": (
        "Campaign manager Tom Lind says establishment liberals have ganged up to try to deny Ana "
        "Roth nomination"
    ),
    "President Ana Roth announced on Friday that she is appointing Office of Management and Budget "
    "Director Tom Lind as acting director.": (
        "Ana Roth announces she is appointing Office of Management and Budget Director Tom Lind as "
        "acting director"
    ),
    "Tom Roth called for the closure of two yards in Riga after Peru on Monday fined the owners of "
    "Norsea.": "Tom Roth calls for closure of two yards in Riga after Peru fines owners of Norsea",
    "A jury convicted Omar Lind in January of attempting to use a weapon in Lima in May 2010.": (
        "Omar Lind attempts to use weapon in Lima"
    ),
    "Roth's then Interior Secretary Ryan Lind broke the law on Monday.": (
        "Roth's Interior Secretary Ryan Lind breaks law"
    ),
    "President Ana Lind's decision last week to order the airstrike that killed Norwegian military "
    "commander Otto Roth infuriated Peru, on whose territory it took place.": (
        "President Ana Lind's decision to order airstrike that killed Otto Roth infuriates Peru"
    ),
}


@pytest.mark.parametrize(("text", "title"), SUBJECTS.items(), ids=list(SUBJECTS))
def test_each_verb_has_its_own_subject_and_object(text: str, title: str) -> None:
    """No clause has two subjects, no interview says anything, and the costs fell, no data."""
    assert title in [one.title for one in mentions(text)]


NO_ACT = {
    "Ana Roth will urge parliament to close Norsea and Lindsea, the mortgage-giants bailed out by "
    "the government in 2008, as part of a plan to save money.": "giants bail",
    "Ida Holm resigned over talks of hers with the Russian ambassador, Tom Lind, that took place "
    "in December.": "Lind takes place",
    "Methane released in the port contributes much more to the crisis in Kenya than coal.": (
        "Methane releases"
    ),
    "Lind cited Roth's opposition to a rise in the fee in Riga that Lind backed in 2007, as well "
    "as Roth's halting performance at a hearing.": "backs Roth",
}


@pytest.mark.parametrize(("text", "told"), NO_ACT.items(), ids=list(NO_ACT))
def test_nobody_does_what_was_done_to_him(text: str, told: str) -> None:
    """Who was bailed out bails nobody out, and behind `as well as` nothing is done."""
    assert not any(told in one.title for one in mentions(text))


OWN_DEEDS = {
    "Ana Roth, the head of Norsea, called for Tom Lind to step down during a meeting of top "
    "officials convened early Thursday and then endorsed Omar Said.": "Ana Roth convenes",
    "Tom Roth also pardoned Ida Holm of Riga, Ky., convicted in 2006 of theft.": (
        "Tom Roth convicted"
    ),
    "Someone pulled him out of the car, says Ana Roth, and stabbed Omar Said.": "Ana Roth stabs",
    "Tom Roth has drawn the ire of senators on the right and left for his words.": "Roth leaves",
}


@pytest.mark.parametrize(("text", "told"), OWN_DEEDS.items(), ids=list(OWN_DEEDS))
def test_nobody_does_what_another_did(text: str, told: str) -> None:
    """What nothing joins is a participle, and a saying in the present is only put in."""
    assert not any(told in one.title for one in mentions(text))


def test_who_speaks_after_an_act_did_not_do_it() -> None:
    """Both have a subject of their own."""
    text = (
        "Mr. Roth, speaking after the Supreme Court cleared the way in October for marriage in "
        "Riga and four other states, said, “People are free to disagree with court decisions.”"
    )

    assert "Supreme Court clears way for marriage in Riga and four other states" in [
        one.title for one in mentions(text)
    ]


def test_who_is_convicted_is_whom_the_court_tried() -> None:
    """A deed stays with its subject where nobody stands behind it to whom it was done."""
    freed = "Tom Roth also pardoned Ida Holm of Riga, Ky., convicted in 2006 of theft."
    left = "Tom Roth left the party in Riga, accused in 2006 of theft in Kenya."

    assert "Ida Holm of Riga convicted" in [one.title for one in mentions(freed)]
    assert not any("Riga accused" in one.title for one in mentions(left))


def test_who_was_shot_is_told_behind_an_age() -> None:
    """A list of the dead tells of each what befell him; who acts keeps a name with an age."""
    listed = (
        "The protests turned the spotlight on other deaths, including Tom Roth, 12, shot while "
        "playing in May by a Leyton officer; Ida Holm, 50, shot in April by a Riga officer."
    )
    acts = "Tom Roth, 12, shot a bear on Monday."

    found = [one.title for one in mentions(listed)]
    assert "Tom Roth shot while playing by Leyton officer" in found
    assert not any(one.startswith("Protests shoot") for one in found)
    assert "Tom Roth shoots bear" in [one.title for one in mentions(acts)]


def test_how_a_blast_left_people_is_no_other_event() -> None:
    """Nobody wounded the blast."""
    text = "The blast left two people seriously wounded on Monday."

    assert [one.title for one in mentions(text)] == ["Blast leaves two people seriously wounded"]


def test_whom_somebody_met_meets_nobody_else() -> None:
    """A day before the verb parts it from who acts."""
    text = "Tom Roth asked for help in Peru and on Monday met Minister Ana Lund."

    found = [one.title for one in mentions(text)]
    assert "Tom Roth asks for help in Peru and meets Minister Ana Lund" in found
    assert "Minister Ana Lund meets" not in found
