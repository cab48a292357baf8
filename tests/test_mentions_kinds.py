"""What speaks for the kind of a name: persons, organisations, states and places told apart."""

import pytest

from extract.mentions.names.aliases import forms_of
from extract.mentions.names.conduct import votes_for_body
from extract.mentions.names.names import find_names
from extract.mentions.names.votes import Spot
from records.model import EntityKind
from tests.reading import parsed

Votes = tuple[EntityKind, ...]


def _kinds(text: str) -> dict[str, str]:
    return {name.canonical: name.kind for name in find_names(parsed(text)).by_token.values()}


def test_one_mistake_made_often_weighs_little() -> None:
    """A title beside the full name says more than ten guesses at the bare surname."""
    titled = Spot(0, 2, "Ana Noda", ("person",) * 3, guess="person")
    bare = [Spot(n, n + 1, "Noda", (), guess="organisation") for n in range(10, 20)]

    assert "person" == forms_of([titled, *bare], {}, ())["noda"].kind


@pytest.mark.parametrize(
    ("votes", "kind", "whose"),
    [((), "person", "Ana Noda"), (("place",), "place", "Noda")],
)
def test_a_surname_taken_for_a_town_is_the_persons(votes: Votes, kind: str, whose: str) -> None:
    """Unless words put something there: `in Noda`."""
    titled = Spot(0, 2, "Ana Noda", ("person",) * 3, guess="person")
    bare = [Spot(n, n + 1, "Noda", votes, guess="place") for n in range(10, 14)]
    found = forms_of([titled, *bare], {}, ())["noda"]

    assert (kind, whose) == (found.kind, found.canonical)


def test_a_word_that_is_once_read_as_a_place_makes_no_town_of_a_surname() -> None:
    """Of many places one is misread now and then."""
    titled = Spot(0, 2, "Ana Noda", ("person",) * 3, guess="person")
    once = Spot(10, 11, "Noda", ("place",), guess="place")
    bare = [Spot(n, n + 1, "Noda", (), guess="place") for n in range(11, 15)]

    assert "Ana Noda" == forms_of([titled, once, *bare], {}, ())["noda"].canonical


def test_two_spellings_of_a_full_name_are_one_bearers() -> None:
    """The surname is of both, and all go by what is written most."""
    spellings = ["Qasem Noda", "Qassem Noda", "Qassem Noda", "Noda", "Ana Holm"]
    spots = [Spot(n, n + 1, name, ("person",)) for n, name in enumerate(spellings)]
    found = forms_of(spots, {}, ())

    assert ["Qassem Noda"] * 3 == [
        found[n].canonical for n in ("qasem noda", "qassem noda", "noda")
    ]
    assert "Ana Holm" == found["ana holm"].canonical


def test_former_says_nothing_of_the_body_behind_it() -> None:
    """`former` hangs on the office, and not on whose office it is."""
    assert "organisation" == _kinds("The former UN envoy Petra Lind left on Monday.")["UN"]


def test_the_initials_of_a_body_are_no_relative_pronoun() -> None:
    """`WHO` begins no clause about somebody."""
    assert "organisation" == _kinds("WHO experts left on Monday, the WHO said.")["WHO"]


def test_whose_daughter_somebody_is_tells_nothing_of_the_town() -> None:
    """`born in X, the daughter of a judge` speaks of who was born."""
    text = "Petra Lind was born in Utrecht, the daughter of a judge."

    assert "place" == _kinds(text)["Utrecht"]


def test_a_name_that_closes_as_land_is_a_place() -> None:
    """A first name within it makes nobody of a bridge, a hospital or a fort."""
    text = (
        "The George Roth Bridge and the Royal Alexandra Hospital were closed on Monday."
        " Fort Lee was not. Nathan Hill said so."
    )
    found = _kinds(text)

    assert ["place"] * 3 == [
        found["George Roth Bridge"],
        found["Royal Alexandra Hospital"],
        found["Fort Lee"],
    ]
    assert "person" == found["Nathan Hill"]


def test_what_is_called_a_village_is_a_place() -> None:
    """The noun put beside a name says what it is, also where the recogniser sees somebody."""
    text = "Three men were held close to Majdel Shams, the frontier village, on Monday."

    assert "place" == _kinds(text)["Majdel Shams"]


def test_a_council_of_the_gulf_is_no_gulf() -> None:
    """A name that begins as a water's and closes as a body's is the body's."""
    text = "The Gulf Co-operation Council met on Monday. The Gulf of Aden was calm."
    found = _kinds(text)

    assert ("organisation", "place") == (found["Gulf Co-operation Council"], found["Gulf of Aden"])


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The storm swept across Cornwall and Devon on Monday.", ["Cornwall", "Devon"]),
        ("About 300 people were evacuated from Looe on Monday.", ["Looe"]),
        ("Petra Lind flew to Harwick on Monday.", ["Harwick"]),
        ("Petra Lind visited Looe on Monday.", ["Looe"]),
        ("The line between Plymouth and Truro reopened on Monday.", ["Plymouth", "Truro"]),
    ],
)
def test_where_somebody_goes_and_what_stands_beside_a_place_are_places(
    text: str, places: list[str]
) -> None:
    """Small towns are guessed to be people or bodies, but nobody flies to a person."""
    found = _kinds(text)

    assert ["place"] * len(places) == [found[name] for name in places]


def test_a_name_with_a_plural_verb_is_a_clubs() -> None:
    """Whatever the recogniser takes it for, a town is not many."""
    club = "Preston have signed Pavel Noda. He has a great affection for Preston, he said."
    towns = "Lima, Derby and Riga have signed. In Riga, it rained."

    assert ("organisation", "place") == (_kinds(club)["Preston"], _kinds(towns)["Riga"])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The building group Maria Hansen has agreed to pay $1.1bn on Monday.", "Maria Hansen"),
        ("Shares in the companies Adi Karya and Bumi Timur fell on Monday.", "Bumi Timur"),
        ("Sorella midfielder Ana Roth left the club on Monday.", "Sorella"),
        ("Assets of Tolkas were sold. Police searched the Tolkas subsidiary on Monday.", "Tolkas"),
        ("Ana Roth studied at Tampere University until Monday.", "Tampere University"),
        (
            "In 2000, the Lower Fenland Council said that growth had slowed.",
            "Lower Fenland Council",
        ),
        ("The case was made by the Korean phone giant Panos on Monday.", "Panos"),
        ("Digg was quiet. The site Digg was shown in Riga on Monday.", "Digg"),
        ("Users of Digg left in Riga on Monday.", "Digg"),
        ("The world's largest retailer, Walmar, has launched a recorder.", "Walmar"),
        ("One of the biggest TV companies, Dorado, has launched a recorder.", "Dorado"),
        ("He left the champions Lyon on Monday.", "Lyon"),
        ("The ministry said BRQ was fined on Monday.", "BRQ"),
    ],
)
def test_what_is_said_of_a_body_makes_a_name_a_bodys(text: str, name: str) -> None:
    """What it is called, has, ends in, or that it is known by initials."""
    assert "organisation" == _kinds(text)[name]


def test_land_that_ends_like_a_body_is_land() -> None:
    """`the West Bank` lends no money."""
    assert "place" == _kinds("Two men were shot in the West Bank on Monday.")["West Bank"]


def test_a_club_may_be_charged_like_a_person() -> None:
    """Firms and clubs are charged and convicted, too; only people are arrested."""
    text = "Preston has been charged over trouble on Monday. It was at home to Lanark."

    assert "person" != _kinds(text)["Preston"]


def test_names_listed_before_what_they_are_are_places() -> None:
    """Of several names before `airports` each is one."""
    text = "At Heathrow, Gatwick, Everton and Preston airports, police held six men on Monday."

    assert {"place"} == set(_kinds(text).values())


def test_a_work_is_named_whole() -> None:
    """The noun before it vouches for what the recogniser takes for a title."""
    assert "Seek and Hide" in _kinds("He was back on Monday with his film Seek and Hide.")


def test_in_the_something_is_no_place() -> None:
    """`in the Honours` and `in the Commons` have an article, as places hardly have."""
    assert "place" not in _kinds("She was knighted on Monday in the New Year Honours.").values()


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Scottish rock band Franz Weber won the prize.", "Franz Weber", "organisation"),
        ("The accounting firm, Gordon Advisors, closed.", "Gordon Advisors", "organisation"),
        ("San Diego Chargers won the cup.", "San Diego Chargers", "organisation"),
        ("Norsea launched its new ship on Monday.", "Norsea", "organisation"),
        ("The Beatles sold a house on Monday.", "Beatles", "organisation"),
        ("Thomas Airlines cut fares.", "Thomas Airlines", "organisation"),
        ("They swam in the Ross Sea on Monday.", "Ross Sea", "place"),
        ("Kalmar, 23, was charged with theft.", "Kalmar", "person"),
    ],
)
def test_what_stands_beside_a_name_tells_its_kind(text: str, name: str, kind: str) -> None:
    """What it is called, whose `its` is, an age, or `the` before what looks like a person."""
    assert kind == _kinds(text)[name]


def test_what_is_hers_is_no_place() -> None:
    """`In her Justice Plan` tells of a paper, and nowhere."""
    assert "place" != _kinds("It stands in her Justice Plan.").get("Justice Plan")


def test_a_first_name_says_the_same_at_each_place() -> None:
    """What it is called once outweighs it, however often the band is named."""
    text = "Scottish rock band Franz Weber met. Franz Weber sang. Franz Weber left."

    assert "organisation" == _kinds(text)["Franz Weber"]


def test_a_surname_may_be_a_title() -> None:
    """`King said` tells of Tom King, and `the King` of another."""
    doc = parsed("Tom King fled on Monday. King said he met the King.")

    assert ["King", "King"] == [doc[i].text for i in sorted(find_names(doc).by_token) if i]


def test_a_body_shows_itself_before_what_it_is_for() -> None:
    """The recogniser takes an alliance for somebody, as it does other long names."""
    name = parsed("The Global Alliance for Vaccines and Ships met.")[1:7]

    assert "organisation" in [*votes_for_body(name, "PERSON")]


@pytest.mark.parametrize(
    "office", ["Secretary of State Ida Roth", "the secretary of State", "Secretary of Defense Roth"]
)
def test_what_a_secretary_is_for_is_no_body(office: str) -> None:
    """`Secretary of State` has nothing to do with a group whose name ends so."""
    doc = parsed(f"It is at war with the Islamic State, {office} said on Monday.")
    field = next(one.nbor(1) for one in doc if one.lower_ == "of")

    assert find_names(doc).at(field) is None


def test_a_clubs_secretary_is_of_a_body() -> None:
    """Written small, he is the secretary of something that acts."""
    assert "Norsea FC" in _kinds("They met the secretary of Norsea FC on Monday.")


@pytest.mark.parametrize("name", ["USNS Norsea", "HMAS Norsea", "Airbus A320"])
def test_ships_and_makes_of_aircraft_take_no_part(name: str) -> None:
    """A ship is told by what stands before its name, a make by the noun behind its number."""
    jet = " jet" if name[-1].isdigit() else ""
    found = find_names(parsed(f"The {name}{jet} left Lima on Monday.")).by_token.values()

    assert all(one.thing for one in found if one.canonical == name)


def test_a_party_and_a_people_are_no_places() -> None:
    """`state` before a party says where it is, and not what."""
    party = _kinds("The law was passed by state Republicans in May.")
    people = _kinds("The school was used by Gazans on Monday.")

    assert "place" not in {party.get("Republicans"), people.get("Gazans")}
