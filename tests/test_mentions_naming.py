"""Whom a record lists: who takes part by name, and whom its headline names beside."""

from tests.reading import mentions


def _named(text: str) -> list[str]:
    return [one.name for one in mentions(text)[0].named]


def test_whom_the_headline_names_is_listed() -> None:
    """A name deep in what was said is as much in the story as its speaker."""
    text = "Anna Roth said on Monday that the navy had asked Petra Lind to help."

    assert ["Anna Roth", "Petra Lind"] == _named(text)


def test_where_somebody_comes_from_is_no_actor() -> None:
    """A state's adjective names the state only with what acts for it."""
    assert ["Utrecht"] == _named("A British man drowned near Utrecht on Monday.")
    assert "UK government" in _named("The British government closed the port on Monday.")


def test_a_state_that_only_says_where_is_no_actor() -> None:
    """`arrested in Kenya` happens there; ships given to Ghana are Ghana's."""
    assert ["Omar Said"] == _named("Omar Said was arrested in Kenya on Monday.")
    assert ["Omar Said"] == _named("Omar Said flew from Kenya to Singapore on Monday.")
    assert ["Omar Said"] == _named("Omar Said was seen in Kenya and Ghana on Monday.")
    assert "Kenya" in _named("Kenya sent its navy to Ghana on Monday.")


def test_a_name_is_called_by_its_head_after_it_was_told() -> None:
    """`City` is the one club of that name told before; `the Army` may be another state's."""
    text = "Kalmar City lost on Sunday. Omar Said left City for Lisbon on Monday."
    two = f"Visby City won. {text}"
    later = "Omar Said left City on Sunday. He was born near Kalmar City."
    army = "The Free Kalmar Army fell back on Sunday. Omar Said left the Army on Monday."

    assert any("leaves Kalmar City" in one.title for one in mentions(text))
    assert any("leaves City" in one.title for one in mentions(two))
    assert not any("leaves Kalmar City" in one.title for one in mentions(later))
    assert not any("leaves Free Kalmar Army" in one.title for one in mentions(army))


def test_what_a_body_has_is_no_body() -> None:
    """`authority` written small is power, and `offices` are rooms."""
    assert ["Omar Said"] == _named("Dr Omar Said's offices were raided on Monday.")
    assert ["Baath Party"] == _named("Rebels challenged the Baath Party's authority on Monday.")


def test_some_of_a_people_are_no_state() -> None:
    """`many Kenyans` and `two Marines` act for nobody; `the Kenyans` may."""
    assert [] == _named("Many Kenyans fled on Monday.")
    assert [] == _named("Hope in Kenya: Kenyans cleared the streets on Monday.")
    assert ["Lima"] == _named("Two Marines were killed in Lima on Monday.")
    assert ["Kenya"] == _named("The Kenyans closed the border on Monday.")


def test_whom_others_are_for_or_against_is_no_actor() -> None:
    """Pro-Roth demonstrators do not make Roth take part."""
    text = (
        "President Omar Said spoke on Sunday. Rallies for Mr Said were held in Lima."
        " Pro-Said crowds attacked a mill in Lima on Monday."
    )
    attack = next(one for one in mentions(text) if one.lemma == "attack")

    assert ["Lima"] == [one.name for one in attack.named]


def test_a_medicine_with_a_capital_is_nobody() -> None:
    """What the article writes without a capital too is no person's name."""
    text = "Omar Said was given Diazepam on Monday. They also gave him diazepam on Sunday."

    assert ["Omar Said"] == _named(text)


def test_a_state_that_acts_in_what_was_said_is_an_actor() -> None:
    """The headline has it, and it is no adjective and no place there."""
    text = "Officials alleged on Monday that China aids its exporters."

    assert ["China"] == _named(text)
    flu = "Mexico shut its schools over the flu that killed ten people in Mexico on Monday."
    cases = "Ten cases were confirmed in Lima on Monday, making Kenya home to most of them."
    assert ["Lima"] == _named(cases)
    killed = next(one for one in mentions(flu) if one.lemma == "kill")
    assert [] == [one.name for one in killed.named]


def test_ships_films_and_makes_take_no_part() -> None:
    """The noun beside a name tells what bears it; a firm is no actor where its aircraft is."""
    hijacked, released = mentions(
        "Pirates hijacked the Yenegoa Ocean near Lima on Monday."
        " The tug, Yenegoa Ocean, was released on Tuesday."
    )

    assert (["Lima"], ("Lima",)) == ([one.name for one in hijacked.named], hijacked.places)
    assert [] == [one.name for one in released.named]
    assert ["Lima"] == _named("A Boeing 737 crashed near Lima on Monday.")
    assert ["Norsea", "Lima"] == _named("The drug company Norsea bought a mill in Lima on Monday.")


def test_one_of_many_in_a_state_is_no_name() -> None:
    """`a US bank` and `Indian firms` name nobody, nor do they name the state."""
    texts = (
        "A US bank agreed on Monday to pay $8m.",
        "The Indian firm met the miners on Monday.",
        "US companies created more jobs on Monday.",
        "US aircraft firm Boeing unveiled its new plane on Monday.",
        "The Kenyan parliament met on Monday.",
    )
    actors = [[one.name for one in mention.named] for text in texts for mention in mentions(text)]

    assert [[], [], [], ["Boeing"], ["Kenyan parliament"]] == actors


def test_works_prizes_and_measures_take_no_part() -> None:
    """What a name is put beside says that it is a film, a game or a prize, in any place of it."""
    texts = (
        "The country comedy Roundabout won the prize on Monday.",
        "Anna Roth took the award on Monday for playing a boxer in Crimson Tide.",
        "Tom Roth won the Golden Bears award on Monday.",
        "The novel The Riga Code was praised by Tom Roth on Monday.",
        "Ballots for the Oscars were mailed on Monday to the jury.",
        "GDP fell on Monday.",
        "COVID-19 and Ebola killed ten people on Monday.",
        "Tom Roth praised its Connected World initiative on Monday.",
    )
    roth = ["Tom Roth"]
    expected: list[list[str]] = [[], ["Anna Roth"], roth, roth, [], [], [], roth]

    assert expected == [_named(text) for text in texts]


def test_one_of_many_that_is_named_is_an_actor() -> None:
    """What is set beside `one of the firms` is the one."""
    text = "One of the biggest satellite TV firms, Dorado, has launched a recorder on Monday."

    assert ["Dorado"] == _named(text)


def test_who_won_is_no_place() -> None:
    """`lost to X` and `a victory over X` name the other side."""
    lost = mentions("Kenya lost to Ghana in Accra on Monday.")[0]
    won = mentions("Kenya's victory over Ghana on Monday was a surprise.")[0]

    assert ["Kenya", "Ghana"] == [one.name for one in lost.named if one.kind == "state"]
    assert (("Accra",), ()) == (lost.places, won.places)


def test_a_place_that_acts_is_who_acts_there() -> None:
    """`Damascus accepted the plan` tells of a government; what it only sees befalls the place."""
    kinds = [
        next(one.kind for one in mentions(text)[0].named if one.name == "Damascus")
        for text in (
            "Damascus accepted the plan on Monday.",
            "Damascus saw clashes on Monday.",
            "Three men were held in Damascus on Monday.",
        )
    ]

    assert ["organisation", "place", "place"] == kinds


def test_a_place_that_tells_of_what_somebody_is_takes_no_part() -> None:
    """`Riga mayor` says of where, and Riga does nothing."""
    texts = (
        "Riga mayor Ana Lund resigned on Monday.",
        "England rugby captain Ana Lund left on Monday.",
        "Manchester band Norsea met Ana Lund on Monday.",
        "A Riga man met Ana Lund on Monday.",
    )
    expected = [["Ana Lund"], ["Ana Lund"], ["Norsea", "Ana Lund"], ["Ana Lund"]]

    assert expected == [_named(text) for text in texts]


def test_a_member_of_a_party_bears_not_its_name() -> None:
    """`The top Democrat` is somebody, who is not named; `Democrats` are the party."""
    text = "Omar Said told the top Democrat on the panel on Monday that Kenya closed the port."

    assert ["Omar Said", "Kenya"] == _named(text)
    assert "Democrats" in _named("Democrats blocked the bill in Lima on Monday.")
