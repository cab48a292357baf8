"""Times of long ago that are of what somebody looks back on."""

import pytest

from tests.reading import dates

# Articles appear on Wednesday 10 March 2021.
UNDATED = "[..2021-03-10]"
LOOKED_BACK_ON = {
    "Omar Said praised the takeover of a port last year.": ("praised", UNDATED),
    "Last year Omar Said praised the takeover of a port.": ("praised", "2020"),
    "Omar Said praised the takeover of a port on Monday.": ("praised", "2021-03-08"),
    "Omar Said described the May 2019 raid as a success.": ("described", UNDATED),
    "Omar Said recalled the war with Kenya from 1980 to 1988.": ("recalled", UNDATED),
    "The paper was declassified in the wake of sanctions against Kenya late last month.": (
        "declassified",
        "[2021-02-21..2021-03-10]",
    ),
    "Omar Said accused Tom Roth of robbing a port in 2018.": ("accused", UNDATED),
    "In 2018 Omar Said accused Tom Roth of robbing a port.": ("accused", "2018"),
    "Norsea's sales have fallen from a peak of 9% in 2019.": ("fallen", UNDATED),
    "Norsea's sales fell from a high of 9m in 2018 to 2m in 2019.": ("fell", "2019"),
    "Omar Said was released from a high school in 2019.": ("released", "2019"),
    "Norsea had registered a march for Friday in Riga.": ("registered", UNDATED),
    "Norsea put a spotlight on a murder from May 2020.": ("put", UNDATED),
    "Norsea closed its port to trade from May 2020.": ("closed", "2020-05"),
    "In Riga Norsea turned to the May 7, 2020, murder of Ana Lind.": ("turned", UNDATED),
    "The inquiry into the agency's handling of the 2019 case was shut in Riga.": ("shut", UNDATED),
    "The inquiry into the 2019 raid was shut in Riga.": ("shut", UNDATED),
    "Police in Riga held Tom Roth on Monday rather than Tuesday.": ("held", "2021-03-08"),
    "Police in Riga held Tom Roth instead of Friday.": ("held", UNDATED),
    "Leaders in Riga are experiencing post-2019 levels of theft.": ("experiencing", UNDATED),
    "Runner-up in 2019, Tom Roth won the race in Riga.": ("won", UNDATED),
    "In Riga in 2019, Tom Roth won the race.": ("won", "2019"),
    "Eight sailors have been killed in a strike on Monday.": ("killed", "2021-03-08"),
    "A sailor has been shot in Riga during a protest on Monday.": ("shot", "2021-03-08"),
    "Tom Roth pleaded guilty to assault of a sailor at Riga Crown Court on Monday.": (
        "pleaded",
        "2021-03-08",
    ),
    "Tom Roth admitted the murder of Ana Lind at Riga Crown Court on Monday.": (
        "admitted",
        "2021-03-08",
    ),
    "Tom Roth admitted the murder of Ana Lind in Riga in May.": ("murder", "2020-05"),
    "Eight sailors have been arrested over a strike on Monday.": ("arrested", UNDATED),
}


@pytest.mark.parametrize("text", LOOKED_BACK_ON)
def test_a_time_of_long_ago_is_of_what_is_looked_back_on(text: str) -> None:
    """Who praises or investigates what was done years ago does so now."""
    word, expected = LOOKED_BACK_ON[text]

    assert expected == dates(text)[word]
