"""Names, roles, pronouns and states within one article."""

import pytest

from extract.lexicon.states import adjective_of, short_state, state_of
from extract.mentions.names.names import find_names
from records.model import Entity
from tests.reading import considered, decided, mentions, parsed


def test_all_forms_of_a_person_are_one_name() -> None:
    """The surname is the person whose full name the article gives."""
    doc = parsed("Gen. Marta Kowalska arrived on Monday. Kowalska met the press. Kowalska left.")
    found = {name.canonical for name in find_names(doc).by_token.values()}

    assert "Marta Kowalska" in found
    assert "Kowalska" not in found


def test_a_place_is_not_its_newspaper() -> None:
    """Papers are called for towns, which nobody names by the first word for them."""
    text = "Crowds left Charlotte on Monday. In Charlotte it rained, The Charlotte Observer said."
    found = {name.canonical for name in find_names(parsed(text)).by_token.values()}

    assert {"Charlotte", "Charlotte Observer"} <= found


def test_a_heading_is_nobodys_full_name() -> None:
    """A word that the article also writes small is no surname."""
    doc = parsed("Kowalska Legacy\n\nMs. Kowalska left. The legacy of Kowalska was a strike.")
    found = {name.canonical for name in find_names(doc).by_token.values()}

    assert "Kowalska" in found


def test_an_abbreviation_in_brackets_is_no_part_of_the_name() -> None:
    """The recogniser takes the opening bracket along; a headline does not."""
    (raised,) = mentions("The World Fishery Organisation (WFO) raised its alert level on Monday.")

    assert "World Fishery Organisation raises its alert level" == raised.title


def test_the_code_of_a_virus_is_no_person() -> None:
    """The recogniser takes it for a person or a city, which bear no numbers."""
    doc = parsed("The virus spread from Oslo to Bergen, and doctors blamed H5N9.")
    (found,) = (n for n in find_names(doc).by_token.values() if n.canonical == "H5N9")

    assert found.guessed


def test_two_bearers_of_a_surname_stay_apart() -> None:
    """A surname that two persons bear stands for neither."""
    doc = parsed("Anna Meier met Jonas Meier in Bonn. Meier then left for Paris.")
    found = {name.canonical for name in find_names(doc).by_token.values()}

    assert {"Anna Meier", "Jonas Meier", "Meier"} <= found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Meier met Jonas Meier in Bonn. Ms [Meier] left.", "Anna Meier"),
        ("Anna Meier met Jonas Meier in Bonn. Mr [Meier] left.", "Jonas Meier"),
        ("Jonas Meier led the firm. [Meier] left it to his son Tom Meier.", "Jonas Meier"),
        ("Jonas Meier left it to his son Tom Meier. [Meier] sold it.", "Meier"),
        ("His son Tom Meier came. [Meier] left. Later Jonas Meier came.", "Meier"),
        ("Jonas F Meier Jr led the firm. [Meier] sold it to Tom Meier.", "Jonas F Meier Jr"),
        ("[Meier] fell. Jonas Meier met Tom Meier.", "Meier"),
        ("Jonas Meier Jr. led the firm. [Meier] sold it.", "Jonas Meier Jr."),
        ("Jonas Meier Jr. led it. Meier Jr. left. President [Meier] spoke.", "Meier"),
        ("Jonas Meier Jr. met Jonas Meier. President [Meier] spoke.", "Meier"),
        ("Roh Sun Ha spoke. [Roh] left. Its envoy Roh Min-in stayed.", "Roh Sun Ha"),
        ("Roh Sun Ha spoke. Its envoy Roh Min-in stayed. [Roh] left.", "Roh"),
        ("Roh Sun Ha spoke. The analyst Omar Roh agreed. [Roh] left.", "Roh"),
        ("Jonas Meier met Dana Meier. Ms [Meier] left.", "Dana Meier"),
    ],
)
def test_whose_a_surname_of_two_is(text: str, name: str) -> None:
    """The title tells, or who was named first and by no other's name since."""
    at = text.index("[")
    doc = parsed(text.replace("[", "").replace("]", ""))
    token = next(one for one in doc if one.idx == at)

    assert find_names(doc).by_token[token.i].canonical == name


def test_entities_give_the_name_of_an_alias() -> None:
    """An alias of the project's entities has the entity's name and kind."""
    entity = Entity("Marta Kowalska", "person", ("M. Kowalska",))
    doc = parsed("The court heard M. Kowalska on Monday.")
    names = find_names(doc, (entity,))

    assert "Marta Kowalska" in {name.canonical for name in names.by_token.values()}


def test_states_are_known_by_any_of_their_names() -> None:
    """Names, short forms, adjectives and peoples are general knowledge."""
    assert ["United States"] * 3 == [state_of("U.S."), state_of("American"), state_of("USA")]
    assert state_of("Kenyans") == "Kenya"
    assert state_of("Springfield") is None
    assert (short_state("United Kingdom"), adjective_of("Kenya")) == ("UK", "Kenyan")


def test_body_is_named_with_its_state() -> None:
    """`Kenya's parliament` and `the Kenyan parliament` are one organisation."""
    found = mentions("Kenya's parliament passed the law on Monday.")
    other = mentions("The Kenyan parliament passed the law on Monday.")

    assert found[0].participants[0].name == "Kenyan parliament"
    assert found[0].participants[0].kind == "organisation"
    assert other[0].participants[0].name == "Kenyan parliament"


def test_safe_pronoun_has_the_name() -> None:
    """`He` after a sentence about one man is that man."""
    text = "Jonas Meier won the race on Sunday. He broke the record on Monday."
    broke = next(mention for mention in mentions(text) if mention.lemma == "break")

    assert broke.participants[0].name == "Jonas Meier"
    assert broke.title == "Jonas Meier breaks record"


def test_unsafe_pronoun_gives_no_mention() -> None:
    """`They` that could be anybody is no subject of a headline."""
    text = "The stadium opened on Sunday. They left on Monday."

    assert "leave" not in {mention.lemma for mention in mentions(text)}


def test_place_may_stand_beside_what_kind_of_place_it_is() -> None:
    """`the city of X` and `X airport` are in X."""
    found = mentions(
        "The army closed Lyon airport on Monday. A bus hit a wall in the city of Nancy on Friday."
    )

    assert {("Lyon",), ("Nancy",)} == {mention.places for mention in found}


def test_places_are_where_it_happened() -> None:
    """A place name in a phrase of the event is one of its places."""
    found = mentions("A bus crashed near Lyon in France on Monday, killing two tourists.")

    assert set(found[0].places) == {"Lyon", "France"}


def test_a_name_is_a_place_by_where_it_stands() -> None:
    """Somebody comes from it, is in a building of its name, or a massacre is called after it."""
    kinds = {
        name.canonical: name.kind
        for text in (
            "A 26-year-old man from Leyton was arrested on Monday night.",
            "The funeral was held at Tromso Cathedral on Monday.",
            "The paper wrote on Monday about the Houla massacre.",
        )
        for name in find_names(parsed(text)).by_token.values()
    }

    assert {"place"} == {kinds[name] for name in ("Leyton", "Tromso Cathedral", "Houla")}


def test_who_is_called_a_scholar_is_a_person() -> None:
    """What a name is put beside tells its kind, whatever the recogniser says."""
    doc = parsed("Shen Yi, a scholar at Fudan University, met the Kenyan president on Monday.")

    assert "person" == find_names(doc).by_token[0].kind


def test_who_is_she_in_the_next_sentence_is_a_person() -> None:
    """A name that the recogniser takes for a body's is somebody's where `she` goes on from it."""
    doc = parsed("Amara Osei returned home. She married Kofi Osei in 1958.")

    assert "person" == find_names(doc).by_token[0].kind


def test_a_band_is_no_person() -> None:
    """What stands before a name as one phrase tells its kind."""
    doc = parsed("The rock band Kiss was booked for the concert on Monday.")
    kinds = {name.canonical: name.kind for name in find_names(doc).by_token.values()}

    assert "organisation" == kinds["Kiss"]


def test_an_office_is_held_where_the_article_says() -> None:
    """`Syria's president` is not the president of a bank, and the Kenyan one is Kenya's."""
    bank = "Bank of Kenya president Omar Said left. Norsea praised Syria's president on Monday."
    kenya = "Kenya's president, Omar Said, left. Ghana ousted the Kenyan president on Monday."

    other = "President Omar Said spoke. Ghana ousted the Peruvian president on Monday."
    envoy = "Ambassador Omar Said spoke. Ghana ousted the Peruvian ambassador on Monday."
    home = "Prime Minister Omar Said spoke. Kenya's prime minister closed a port on Monday."
    first = "Kenya's acting president called Ana Roth on Monday. President Omar Said is ill."

    assert not any("praises Omar Said" in each.title for each in mentions(bank))
    assert not any("Omar Said" in each.title for each in mentions(other))
    assert not any("ousts Omar" in each.title for each in mentions(envoy))
    assert "President Omar Said calls Ana Roth" in [each.title for each in mentions(first)]
    assert "Prime Minister Omar Said closes port" in [each.title for each in mentions(home)]
    assert "Ghana ousts Omar Said" in [each.title for each in mentions(kenya)]


def test_an_abbreviation_with_an_article_is_a_kind_of_thing() -> None:
    """`an MOU` signs nothing and is signed by many."""
    signed = mentions("Norsea signed an MOU with Kenya on Monday.")

    assert {"Norsea", "Kenya"} == {e.name for one in signed for e in one.participants if e.kind}


def test_bodies_are_named_by_what_stands_before_a_noun() -> None:
    """`Hongkonger police` is no English."""
    found = mentions("Hong Kong police searched a landfill on Monday.")

    assert ["Hong Kong police"] == [e.name for one in found for e in one.participants if e.kind]


def test_a_street_is_a_place_and_who_studies_something_somebody() -> None:
    """`Alder Drive` looks like a man's name, and `Riga Berg` like a town's."""
    closed = mentions("Police closed Alder Drive on Monday.")
    left = mentions("Troy Berg, geologist at the Kalmar Museum, left on Monday for Riga.")

    assert {"place"} == {each.kind for one in closed for each in one.participants if each.kind}
    assert ("Troy Berg", "person") in {(e.name, e.kind) for one in left for e in one.participants}


def test_a_name_with_and_without_its_middle_names_is_one() -> None:
    """The surname alone stands for both."""
    text = (
        "James Charles Roth was seen on Monday. James Roth fled on Tuesday. "
        "Roth was arrested on Wednesday."
    )
    assert [one.title for one in mentions(text)] == [
        "James Charles Roth seen",
        "James Charles Roth flees",
        "James Charles Roth arrested",
    ]


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("Brandt's cut its rating of Kenya on Monday.", "Brandt's cuts its rating", "Brandt's"),
        (
            "Standard & Poor's lowered its rating on Monday.",
            "Standard & Poor's lowers rating",
            "Standard & Poor's",
        ),
        (
            "Standard & Poor's Corp. lowered its rating on Monday.",
            "Standard & Poor's lowers its rating",
            "Standard & Poor's",
        ),
        (
            "Lloyd's of London named a chairman on Monday.",
            "Lloyd's of London names",
            "Lloyd's of London",
        ),
        ("Kenya's parliament met on Monday.", "Kenya's parliament meets", "Kenyan parliament"),
    ],
)
def test_a_mark_that_owns_nothing_ends_the_name(text: str, title: str, name: str) -> None:
    """It is no owner's, and the record lists the name with it."""
    told = mentions(text)[0]
    assert told.title.startswith(title)
    assert told.named[0].name == name


def test_a_name_that_ends_in_a_mark_is_one_where_it_owns() -> None:
    """`Moody's shares` are of Moody's."""
    text = "Moody's opened an office in Riga on Monday. Moody's shares rose 3% on Tuesday."
    opened, rose = mentions(text)
    assert rose.title == "Moody's shares rise 3%"
    assert [one.name for one in rose.named] == [opened.named[0].name] == ["Moody's"]


def test_who_is_to_be_sent_takes_no_part_in_the_call() -> None:
    """Who asks in a call for what is to be done has made the call, wherever it is hung."""
    call = decided("call", "Ida Roth asked that aid be sent to Peru in a call with Tom Holm.")

    assert call.mention is not None
    assert ["Ida Roth", "Tom Holm"] == sorted(e.name for e in call.mention.participants if e.kind)
    assert "aid" not in {each.name for each in call.mention.participants}


def test_a_mark_without_what_is_owned_ends_no_name_that_stands_without_it() -> None:
    """`Lower than Kalmar Oil's` is said of what Kalmar Oil has."""
    text = (
        "Ida Holm sold a yard to Kalmar Oil on Monday. Kalmar Oil said nothing. The price of "
        "Norsea Lines was lower than Kalmar Oil's."
    )

    assert ["Ida Holm sells yard to Kalmar Oil"] == [one.title for one in mentions(text)]


def test_who_counts_the_dead_takes_no_part_in_the_assault() -> None:
    """Only a call or a meeting is of whoever asked for something in it."""
    (assault,) = (
        one.mention
        for one in considered("Omar Said said that 30 people were killed in the assault on Riga.")
        if one.mention is not None and one.mention.lemma == "assault"
    )

    assert "Omar Said" not in {each.name for each in assault.participants}


def test_whom_a_jury_finds_guilty_takes_part() -> None:
    """Whom something is found or made so is an object, though parsers see a clause there."""
    (found,) = mentions("A jury found Tom Roth guilty on Monday.")

    assert ("Tom Roth", "patient") in {(each.name, each.role) for each in found.participants}


def test_where_somebody_was_killed_is_not_killed() -> None:
    """`The attack on Lima` hits Lima; `his killing on Peruvian soil` does not hit the soil."""
    killing, attack = (
        {(each.head, each.role) for each in mention.participants}
        for text in (
            "Tom Roth's killing on Peruvian soil on 3 May was a crime.",
            "The attack by Kenya on Lima on 3 May was a crime.",
        )
        for mention in mentions(text)
        if mention.lemma in {"killing", "attack"}
    )

    assert not {head for head, role in killing if role == "patient"}
    assert ("lima", "patient") in attack


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Ruritanian Department of Roads and Docks said so.",
            "Ruritanian Department of Roads and Docks",
        ),
        (
            "Prices fell, the Office of the Deputy Prime Minister has said.",
            "Office of the Deputy Prime Minister",
        ),
        ("He lost his starting place to New Zealander Jason Spicer.", "Jason Spicer"),
        ("A Riga Dockers Party MEP left on Monday.", "Riga Dockers Party"),
        ("Angry Labour MPs warned Mr Roth this week.", "Labour"),
        ("Ana Roth of Trinidad and Tobago won on Monday.", "Trinidad and Tobago"),
        ("Ex-Enron boss Tom Roth left on Monday.", "Enron"),
        ("Sprinter Kelly Hove won the race on Monday.", "Kelly Hove"),
        ("The Danish Fishery Corporation said so on Monday.", "Danish Fishery Corporation"),
    ],
)
def test_a_name_is_taken_whole_and_without_what_stands_before(text: str, name: str) -> None:
    """The recogniser cuts names at `and` and `the`, and takes a people or a trade along."""
    assert name in {found.canonical for found in find_names(parsed(text)).by_token.values()}


def test_two_names_joined_stay_two() -> None:
    """What is done by two is no firm's name: nothing says `Norsea and Polsea has`."""
    text = "The rivalry between Norsea and Polsea is old. Norsea and Polsea cut jobs on Monday."
    found = {name.canonical for name in find_names(parsed(text)).by_token.values()}

    assert {"Norsea", "Polsea"} == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Standish & Poll's (S&P) raised the rating. S&P cut it on Monday.", "Standish & Poll's"),
        (
            "The International Association of Miners and Dockers met. The IAM is small.",
            "International Association of Miners and Dockers",
        ),
        (
            "The building group James Harding agreed. Harding's acts were old. Harding fell.",
            "James Harding",
        ),
    ],
)
def test_initials_and_a_founders_surname_are_the_body(text: str, name: str) -> None:
    """One bearer has one name, also where the initials leave out the end of it."""
    assert {name} == {found.canonical for found in find_names(parsed(text)).by_token.values()}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("O'Neill left on Monday, and AT&T said so.", {"O'Neill", "AT&T"}),
        ("General Motors and Queen's College closed.", {"General Motors", "Queen's College"}),
        ("The General Assembly met on Monday.", {"General Assembly"}),
        ("NASA Administrator Tom Roth resigned.", {"NASA", "Tom Roth"}),
        ("The Office of the Prime Minister closed.", {"Office of the Prime Minister"}),
        ("Home Secretary Ida Holm met two MPs on Monday.", {"Ida Holm"}),
        ("Foreign Affairs Minister Ida Holm met Kenya's minister.", {"Ida Holm", "Kenya"}),
        ("Tom Roth was the Minister of Education in Kenya.", {"Tom Roth", "Kenya"}),
        ("The NATO Secretary General left on Monday.", {"NATO"}),
    ],
)
def test_a_name_has_its_own_words_and_no_office(text: str, names: set[str]) -> None:
    """A mark may stand in a name and a title may begin one; what an office is for is no body."""
    assert names == {found.canonical for found in find_names(parsed(text)).by_token.values()}


def test_a_firm_with_its_chairman_s_surname_is_not_the_chairman() -> None:
    """It was told before him, as a firm; a man who is told first by his surname is himself."""
    firm = (
        "Holm, the Danish carmaker, reported a profit on Monday. Holm's turnover rose in May. "
        "Holm, which is based in Riga, sold 40,000 cars. Its chairman, Bill Holm, resigned on "
        "Tuesday. Holm declined to name another."
    )
    man = "Mr Holm resigned on Monday. Bill Holm led Norsea. Holm was elected in May 2019."

    of_firm = {one.title for one in mentions(firm)}
    assert {"Holm reports profit", "Holm's turnover rises", "Bill Holm resigns"} <= of_firm
    assert {"Bill Holm resigns", "Bill Holm elected"} <= {one.title for one in mentions(man)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He gave money to Kalmar Watch. [Kalmar] Watch said it was glad.", "Kalmar Watch"),
        ("He sued Police Scotland. [Police] Scotland said it was glad.", "Police Scotland"),
        ("He left Scottish Labour. [Scottish] Labour said it was glad.", "Scottish Labour"),
        ("He gave money to Scotland. Police Scotland said. [Police] in Peru fell.", None),
    ],
)
def test_a_name_begins_with_the_first_word_of_a_sentence(text: str, name: str | None) -> None:
    """Any first word has a capital: the article tells elsewhere that it is part of the name."""
    at = text.index("[")
    doc = parsed(text.replace("[", "").replace("]", ""))
    token = next(one for one in doc if one.idx == at)
    found = find_names(doc).by_token.get(token.i)

    assert (found.canonical if found else None) == name


def test_a_surname_that_the_project_lists_stays() -> None:
    """Whoever else of that surname the article names: an editor wrote whose it is."""
    listed = (Entity("Ada Meier", "person", aliases=("Meier",)),)
    doc = parsed("Anna Meier met Jonas Meier in Bonn. Ms Meier left.")
    (alone,) = (one for one in doc if one.text == "Meier" and one.nbor(-1).text == "Ms")

    assert find_names(doc, listed).by_token[alone.i].canonical == "Ada Meier"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Lisa Jordan left Riga. In a letter, Jordan said so.", "person"),
        ("Lisa Jordan left Riga. In Jordan, she met nurses. Jordan said so.", "state"),
        ("Jordan closed its border. Lisa Jordan left Riga. Jordan said so.", "state"),
    ],
)
def test_a_surname_that_is_a_states_too_is_who_was_named_in_full(text: str, kind: str) -> None:
    """Unless the article is in that state, or named it first."""
    doc = parsed(text)
    last = [one for one in doc if one.text == "Jordan"][-1]
    found = find_names(doc).at(last)

    assert found is not None
    assert kind == found.kind


def test_a_paper_is_called_for_short_by_its_last_word() -> None:
    """`The Times report` is of the only paper of that name in the article."""
    doc = parsed("Ida Roth denied the Times report on Monday. The Norsea Times said so.")
    found = {name.canonical for name in find_names(doc).by_token.values()}

    assert found == {"Ida Roth", "Norsea Times"}


def test_the_state_of_the_union_is_no_union() -> None:
    """An address, or a programme, is called so; the European Union stays one."""
    text = (
        "The European Union met. Ana Roth spoke in her State of the Union address on Monday, and"
        " Tom Lind in his State of the Nation address. The state of the Union is good."
    )
    found = {name.canonical for name in find_names(parsed(text)).by_token.values()}

    assert {"European Union", "Ana Roth", "Tom Lind"} == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Kim Jong Un met divers on Friday. Kim opened a port on Monday.",
            "Kim Jong Un opens port",
        ),
        # Another of that surname is named later, or before.
        (
            "Kim Jong Un met divers on Friday. Kim opened a port on Monday. Ana Kim left Lima.",
            "Kim Jong Un opens port",
        ),
        ("Kim Jong Un met Ana Kim on Friday. Kim opened a port on Monday.", "Kim opens port"),
        ("Kim Roth met divers on Friday. Roth opened a port on Monday.", "Kim Roth opens port"),
    ],
)
def test_a_surname_may_stand_before_the_given_name(text: str, found: str) -> None:
    """`Kim` is no short form of somebody who only ends on it, while Kim Jong Un is told of."""
    assert found in [one.title for one in mentions(text)]


def test_what_only_a_headline_names_is_no_name() -> None:
    """There a verb has a capital too, and the parser takes it for a first name."""
    text = (
        "Jonas Meier Sues Norsea, Alleging Fraud Against Older Workers\n\n"
        "Jonas Meier sued his old firm on Monday. Norsea denied it."
    )
    found = {name.canonical for name in find_names(parsed(text)).by_token.values()}

    assert {"Jonas Meier", "Norsea"} == found


def test_a_surname_is_not_that_of_a_relative_who_is_named_later() -> None:
    """`Roth and first lady Ida Roth` are two; who is named as a relative first may be meant."""
    president = (
        "President Roth and his team watched the storm on Monday. Roth and first lady Ida Roth "
        "left Riga. Roth tweeted on Tuesday that Kenya was ready."
    )
    plain = (
        "Roth closed the port on Monday. The port had been built by Norsea. Ida Roth said on "
        "Tuesday that Kenya was ready."
    )
    titles = [each.title for each in mentions(president)]

    assert "President Roth tweets Kenya was ready" in titles
    assert "Roth and first lady Ida Roth leave Riga" in titles
    assert "Ida Roth closes port" in [each.title for each in mentions(plain)]
