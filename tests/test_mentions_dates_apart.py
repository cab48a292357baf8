"""Which expressions date nothing that happened: sentences of our own, one rule each."""

import pytest

from tests.reading import dates, mentions

# Articles appear on Wednesday 10 March 2021.
UNDATED = "[..2021-03-10]"
APART = {
    "The Norsea group lost a third of its ships in Riga since its peak in May 2019.": (
        "lost",
        UNDATED,
    ),
    "The Kalmar board from 2003 to 2009 under Omar Said, said Norsea had sold ten ships.": (
        "said",
        UNDATED,
    ),
    "Norsea is reviewing 20,000 pages of letters of the years 2010 to 2012.": (
        "reviewing",
        UNDATED,
    ),
    "Norsea is selling its ships to Kalmar on Friday.": ("selling", "2021-03-12"),
    "Tom Roth is extending the ban in Riga through at least May 31.": ("extending", UNDATED),
    "In response to a 3 Feb. nuclear test, Norsea sold ten ships to Kenya.": ("sold", UNDATED),
    "In response to a query on Monday, Norsea said it had sold ten ships.": ("said", "2021-03-08"),
    "Norsea is proposing to sell its ships to Kalmar next year.": ("proposing", UNDATED),
    "Norsea got a letter asking Kenya to sell its ships by the end of 2025.": ("asking", UNDATED),
    "Norsea will ask Kenya to sell its ships next year.": ("ask", "2022"),
    "Norsea's ships will be sold to Kalmar starting on Friday.": ("sold", "2021-03-12"),
    "Omar Said was shot on 3 March. Three days before the shooting Ida Roth sold the gun.": (
        "sold",
        "2021-02-28",
    ),
    "A port shut on Monday. The same day Ida Roth left Riga, a mayor banned Norsea's ships.": (
        "banned",
        UNDATED,
    ),
    "A port shut on Monday. The same day Ida Roth left Riga with her long naval bill, a Kalmar "
    "mayor reportedly banned Norsea's ships from ports.": ("banned", UNDATED),
    "A port shut on Monday. The same day Ida Roth left Riga, and Omar Said banned Norsea.": (
        "banned",
        "2021-03-08",
    ),
    "A port shut on Monday. The same day, a mayor in Riga banned Norsea's ships.": (
        "banned",
        "2021-03-08",
    ),
    "Omar Said spoke of a blast more powerful than the explosion in Riga, Peru, in 1945.": (
        "spoke",
        UNDATED,
    ),
    "Marches were quieter than Monday, with wakes drawing the biggest crowds in Lund.": (
        "drawing",
        UNDATED,
    ),
    "In contrast to the speech of October 2018, Tom Roth offered peace.": ("offered", UNDATED),
    "Norsea sold more ships than last year.": ("sold", UNDATED),
    "Norsea sold more ships last year than in 2019.": ("sold", "2020"),
    "Norsea sold its yard no later than Monday.": ("sold", "2021-03-08"),
    "Norsea hurt more than a dozen people at a rally in Riga on Monday.": ("hurt", "2021-03-08"),
    "Omar Said cited a paper on the May event in Riga.": ("cited", UNDATED),
    "The bonds of Peru rose, erasing falls since its elections last month.": ("rose", UNDATED),
    "A bomb killed two men of Kenya and two aides working for Peru on Monday.": (
        "killed",
        "2021-03-08",
    ),
    "Omar Said left Riga on the eve of the vote on Monday.": ("left", "[..2021-03-08]"),
    "Omar Said left Riga on the eve of Monday's vote.": ("left", "2021-03-07"),
    "Norsea is building ten ships by 2030 in Riga.": ("building", UNDATED),
    "Norsea will build ten ships by 2030 in Riga.": ("build", "[..2030-12-31]"),
    "Omar Said posted a video of last year's gathering in Riga.": ("posted", UNDATED),
    "Omar Said posted a video of last week's gathering in Riga.": (
        "posted",
        "[2021-03-01..2021-03-07]",
    ),
    "Labeling the board's inquiry into the May 2019 attacks in Riga a sham, Peru left.": (
        "Labeling",
        UNDATED,
    ),
    "Peru gave Norsea until Tuesday at 5 p.m. to close its yard in Riga.": ("gave", UNDATED),
    "Peru shut the yard of Norsea until Tuesday at 5 p.m. after a leak.": ("shut", UNDATED),
    "The words of Omar Said came after Tom Roth on Friday urged Norsea to go.": (
        "urged",
        "2021-03-05",
    ),
    "After first blaming Norsea Sunday, Omar Said went on with it through Monday.": (
        "went",
        "[..2021-03-08]",
    ),
    "Some 600 schools signed up for the Harbour Race Kids 2020.": ("signed", UNDATED),
    "Norsea signed up for the race in 2020.": ("signed", "2020"),
    "The 1994 Kalmar champion beat Tom Roth.": ("beat", UNDATED),
    "Ana Roth called 2020 an outstanding success.": ("called", UNDATED),
    "Norsea ended 2020 with a strike.": ("ended", "2020"),
    "Norsea and its 900 workers faced a bleak Christmas.": ("faced", UNDATED),
    "Norsea dug a mine in 2005. Omar Said resigned in the same year that Norden was sold.": (
        "resigned",
        UNDATED,
    ),
    "Norsea raised its estimate of 2020 oil demand.": ("raised", UNDATED),
    "Norsea raised its estimate in January.": ("raised", "2021-01"),
    "Norsea's “Ferry” from 2001 made a profit of $9 million.": ("made", UNDATED),
    "The 1728 score was found in Riga.": ("found", UNDATED),
    "Omar Said reinstated part of a 2019 law in Riga.": ("reinstated", UNDATED),
    "Omar Said reinstated part of a 2019 law in May.": ("reinstated", "2020-05"),
    "Omar Said harked back in Riga to a 1961 treaty.": ("harked", UNDATED),
    "Norsea was fined in Riga under a 2019 law.": ("fined", UNDATED),
    "Norsea's sales increased by 9% to 422, up from 319 during 2017-18.": ("increased", UNDATED),
    "Norsea's sales increased to 422 in 2019, up from 319 in 2018.": ("increased", "2019"),
    "Eight ports are proposed by Norsea from 2030.": ("proposed", UNDATED),
    "Norsea announced its earnings for 2020.": ("announced", UNDATED),
    "Norsea has forecast similar gains in 2022.": ("forecast", UNDATED),
    "Norsea's profit rose to $9m in May, up 9% on 2019.": ("rose", "2020-05"),
    "Norsea's shares closed up 9% on Monday.": ("closed", "2021-03-08"),
    "Norsea sank 9 ships last year, up 3 on 2018, when the act was passed.": ("passed", "2018"),
    "The claims eclipsed those of 2018, including 2019 when the 3 May 2019 blast pushed them up.": (
        "pushed",
        "2019-05-03",
    ),
    "Norsea is to shut its port for 14 days from Friday.": ("shut", "2021-03-12"),
    "Due on Friday, the report will be read by Omar Said.": ("read", "2021-03-12"),
    "Norsea featured the pick of 2020's products.": ("featured", UNDATED),
    "But Ana Roth did add that prices should “subside” throughout the year.": ("add", UNDATED),
    "Norsea beat last year's record.": ("beat", UNDATED),
    "Omar Said admitted carrying out the attack in March last year.": ("admitted", UNDATED),
    "Due to the Easter holiday, Norsea closed the port.": ("closed", UNDATED),
    "Norsea proposed an extension of its 2017 tax cuts.": ("proposed", UNDATED),
    "Six aides were fired for their role in the attack on Riga on 7 May last year.": (
        "fired",
        UNDATED,
    ),
    "Ida Roth received prizes in Riga, including the 2019 Kalmar prize.": ("received", UNDATED),
    "A court heard that on 1 March, two days before police arrested Ida Roth, guests fled.": (
        "arrested",
        "2021-03-03",
    ),
    "The raid on Riga comes ahead of protests next month.": ("raid", "[..2021-04-30]"),
    "During an interview from 2018, Ida Roth called Tom Roth a thief.": ("called", "2018"),
    "Norsea was fined over the leak in Riga on Monday.": ("fined", "2021-03-08"),
    "Kenyan troops entered Riga in response to the attack on a port on 7 May 2019.": (
        "entered",
        "[2019-05-07..2021-03-10]",
    ),
    "Troops entered Riga in response to the attack on a port of Kenya on 7 May 2019.": (
        "attack",
        "2019-05-07",
    ),
    "Omar Said mentioned the raid on the port of Riga in May.": ("mentioned", UNDATED),
    "Omar Said condemned the raid on the port of Riga on Monday.": ("condemned", "2021-03-08"),
    "Some 900 sailors left through Riga from May until July 2020, when Kenya raided the port.": (
        "raided",
        "2020-07",
    ),
    "The vote is scheduled for April but is feared by Omar Said.": ("feared", UNDATED),
    "Norsea is investigating the overnight crash of a ferry near Riga.": (
        "investigating",
        UNDATED,
    ),
    "Norsea cut its fees but Omar Said told the paper on Friday that he would leave.": (
        "cut",
        UNDATED,
    ),
    "Prices rose by 9% in May, less than the 13% rise the previous month.": ("rose", "2020-05"),
    "Prices rose to 9% in May, more than 5% in March.": ("rose", "2020-05"),
    "Prices rose more than 5% in May.": ("rose", "2020-05"),
    "The blast killed more than 50 people Monday in Riga.": ("killed", "2021-03-08"),
    "Norsea shut its port ahead of the vote on 3 March.": ("shut", "[..2021-03-03]"),
    "Ahead of its game against Kenya on Sunday, the team flew to Riga.": (
        "flew",
        UNDATED,
    ),
    "Omar Said banned ships in Riga through Friday.": ("banned", UNDATED),
    "Omar Said closed the port of Riga through 3 March.": ("closed", "[..2021-03-03]"),
    "Omar Said worked in Riga through the winter.": ("worked", "2020-24"),
    "The order that had been extended through 28 May by Omar Said was struck down on Monday.": (
        "extended",
        "[..2021-03-10]",
    ),
    "The decision of Omar Said to extend the ban through 28 May was upheld on Monday.": (
        "extend",
        UNDATED,
    ),
    "Ana Lind challenged Omar Said about a May 2019 study that he wrote for Norsea.": (
        "challenged",
        UNDATED,
    ),
    "Police obtained the letters under the Harbour Records Act of 1986.": ("obtained", UNDATED),
    "Congress passed the Harbour Records Act of 1986.": ("passed", "1986"),
    "Peru gave Tom Roth 61% of the vote - the highest total for a Peruvian candidate of any party "
    "since 1982, when one party ruled.": ("gave", UNDATED),
    "The largest port in Peru has been shut since May 2020.": ("shut", "2020-05"),
    "The vote has brought fewer ads in Riga - down 12 percent from 2010 for the summer.": (
        "brought",
        UNDATED,
    ),
    "Ads in Riga fell 12 percent from 2010 to 2014.": ("fell", "2010/2014"),
    "Omar Said cut several taxes, including most recently Tuesday's repeal of a fee.": (
        "cut",
        UNDATED,
    ),
    "The band Red Kalmar canceled its Saturday concert in Riga.": ("canceled", UNDATED),
    "The band Red Kalmar canceled the concert in Riga on Saturday.": ("canceled", "2021-03-06"),
    "Omar Said postponed Monday's hearing.": ("postponed", UNDATED),
    "Tom Roth won the 3 March primary in Riga.": ("won", "2021-03-03"),
    "Tom Roth was arrested in the 2019 killing of Ana Lind.": ("arrested", UNDATED),
    "In the 2016 crash, Norsea closed its case without a finding.": ("closed", UNDATED),
    "Tom Roth was arrested in the 2019 raid on a yard.": ("arrested", "2019"),
    "Two people died in the 2016 crash near Riga.": ("died", "2016"),
    "Fewer ships left Riga than that Monday.": ("left", UNDATED),
    "Norsea will ship the boxes in time for Christmas.": ("ship", "[..2021-12-25]"),
}


@pytest.mark.parametrize("text", APART)
def test_a_time_of_something_else_does_not_date_the_event(text: str) -> None:
    """A year in a name, of a forecast or of a comparison says nothing of when it was told."""
    word, expected = APART[text]

    assert expected == dates(text)[word]


def test_prior_to_is_before() -> None:
    """What was done prior to a day was done on none."""
    (sent,) = mentions("Prior to 5 May 2020, the ministry sent 500 sailors to Leyton.")

    assert sent.date is not None
    assert str(sent.date.edtf).startswith(("../", "[.."))
