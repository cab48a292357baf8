"""Where an event was, and who is named only for where somebody is from or where something stood."""

import pytest

from tests.reading import mentions

PLACES = {
    "Four workers were killed after a blast at a mill in Riga on Monday.": {"Riga"},
    "Officials said on Monday that a ferry had sunk near Cusco.": {"Cusco"},
    "A man from Kenya was arrested in Lima on Monday.": {"Lima"},
    "A bus on its way to Lima from Cusco crashed near Arequipa on Monday.": {"Arequipa"},
    "A plane crashed on Monday in a field 12 km from Riga.": set(),
    "A strong quake hit Nepal on Monday.": {"Nepal"},
    "Ten died on Monday after a ferry with 90 passengers and crew aboard capsized in Kenya.": {
        "Kenya"
    },
    "Ten people died on Monday as Kenya was lashed by a storm.": {"Kenya"},
    "Omar Said was held in Lima on Monday for an attack in Cusco.": {"Lima"},
    "The talks in Riga on Monday were attended by ministers from Kenya.": {"Riga"},
    "Two men were killed and ten are missing after a blast in Alma, an official said Monday.": {
        "Alma"
    },
    "A bomb struck a convoy on Monday as it was passing through Goma.": {"Goma"},
    "A boat sank on Monday near Alma, Sussex.": {"Alma", "Sussex"},
    "Omar Said won the Nordic Prize in Literature on Monday.": set(),
    "Nepal was rocked by a quake on Monday.": {"Nepal"},
    "Ten fans were arrested on Monday at a hotel in the capital Bissau.": {"Bissau"},
    "The relic was stolen on Monday from Holy Cross Cathedral.": {"Holy Cross Cathedral"},
    "A bus slid off the road on Monday between the cities of Indore and Patna.": {
        "Indore",
        "Patna",
    },
    "Omar Said visited Kenya on Monday.": {"Kenya"},
    "Rebels took over parts of Kenya on Monday.": {"Kenya"},
    "A fire broke out in the north of Kenya on Monday.": {"Kenya"},
    "The ministers met in Kenya's capital on Monday.": {"Kenya"},
    "Trade grew by 9% in Kenya on Monday, compared to 14% in Ghana.": {"Kenya"},
    "Hotels earned $11 billion in 2010, according to the Hotel Board in Lima.": set(),
    "Ten people died on Monday, according to a doctor at a clinic in Lima.": {"Lima"},
    "Omar Said sent aid to Kenya on Monday.": set(),
    "Omar Said opened the bridge to Lima on Monday.": {"Lima"},
    "Omar Said opened stalls in towns from Cusco to Lima on Monday.": {"Cusco", "Lima"},
    "Omar Said joined Lima's Tom Roth on Monday.": set(),
    "Lima Mayor Tom Roth resigned on Monday.": set(),
    "Omar Said met privately with sailors from Lima on Monday.": set(),
    "Omar Said opened stalls from Cusco to Lima on Monday.": {"Cusco", "Lima"},
    "Lima Gov. Tom Roth signed a law on Monday.": set(),
    "Omar Said praised Lima's decision to close the port on Monday.": set(),
    "Lima and Cusco agreed a deal on Monday.": set(),
}
NAMED = {
    "Omar Said visited Kenya on Monday.": {("Omar Said", "person")},
    "A strong quake hit Nepal on Monday.": set(),
    "A Leeds man appeared before Judge Ana Roth on Monday.": {("Ana Roth", "person")},
    "Omar Said wrote on Twitter on Monday that he had resigned.": {("Omar Said", "person")},
    "The Customs and Border Protection (CBP) seized a boat on Monday.": {
        ("Customs and Border Protection", "organisation"),
    },
    "Omar Said took to Twitter on Monday to announce a strike.": {("Omar Said", "person")},
    "Omar Said sued Twitter on Monday.": {("Omar Said", "person"), ("Twitter", "organisation")},
    "Omar Said spoke on Monday as the ranking Democrat of the house.": {("Omar Said", "person")},
    "Omar Said and his wife Ida Holm fell. They flew to Lima on Monday.": {
        ("Omar Said", "person"),
        ("Ida Holm", "person"),
    },
    "A ship arrived in Lima from the Dominican Republic on Monday.": set(),
    "Omar Said was named the winner of the Desmond Berg Prize on Monday.": {
        ("Omar Said", "person"),
    },
    "Cyclone Gaja hit Lima on Monday.": set(),
    "Omar Said won the Nordic Film Prize on Monday.": {("Omar Said", "person")},
    "Parliament passed the “Foreign Guests Law” on Monday.": {("Parliament", "organisation")},
    "LIMA, Peru—A train derailed in the hills late Monday, killing four people.": set(),
    "Wildfires burned near Lima on Monday.": set(),
    "The Repurchase rate of the Central Bank was raised on Monday.": {
        ("Central Bank", "organisation"),
    },
    "Police arrested the cleric, Tahrim, on Monday.": {("Tahrim", "person")},
    "Norden FC beat Mumbai City FC on Sunday.": {
        ("Norden FC", "organisation"),
        ("Mumbai City FC", "organisation"),
    },
    "Omar Said appeared in the Bristol Magistrate’s Court on Monday.": {
        ("Bristol Magistrate’s Court", "organisation"),
        ("Omar Said", "person"),
    },
    "The Ministry of Health and Child Care closed ten clinics on Monday.": {
        ("Ministry of Health and Child Care", "organisation"),
    },
    "Kalmar City FC signed Omar Said on Monday.": {
        ("Kalmar City FC", "organisation"),
        ("Omar Said", "person"),
    },
    "Omar Said will address Ghana’s Parliament on Thursday.": {
        ("Omar Said", "person"),
        ("Ghanaian Parliament", "organisation"),
    },
}


@pytest.mark.parametrize("text", PLACES)
def test_places_are_where_it_happened(text: str) -> None:
    """Not where somebody comes from, where a bus was bound for, or how far away it was."""
    found = [one for one in mentions(text) if one.alone]
    named = (name.name for one in found for name in one.named if name.kind == "place")

    assert PLACES[text] == {*(place for one in found for place in one.places), *named}


@pytest.mark.parametrize("text", NAMED)
def test_actors_are_who_took_part(text: str) -> None:
    """A place struck, a page written on, a prize and a dateline take no part."""
    found = (name for one in mentions(text) if one.alone for name in one.named)

    assert NAMED[text] == {(name.name, name.kind) for name in found if name.kind != "place"}
