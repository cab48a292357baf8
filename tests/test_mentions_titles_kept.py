"""Headlines that keep what the clause needs, and no more: a sentence and the line that it gives."""

import pytest

from tests.reading import mentions

SUMS = {
    "Norsea announced on Monday a loss for the third quarter of €226 million, or €11.57 a share.": (
        "Norsea announces loss of €226 million"
    ),
    "Norsea told its workers on Monday that it is laying off 300 people, or 25% of the staff.": (
        "Norsea tells its workers it is laying off 300 people"
    ),
    "Norsea reported on Monday that net income fell 8% to $33 million, or 35 cents a share, from "
    "$36 million, or 39 cents a share.": (
        "Norsea reports net income fell 8% to $33 million from $36 million"
    ),
    "Norsea posted a profit of $3 million on Monday, compared with a loss of $5 million.": (
        "Norsea posts profit of $3 million"
    ),
    "Shares of Kalmar closed on Monday at $5.25, down $1.87, a 26% decline.": (
        "Shares of Kalmar close at $5.25"
    ),
}

TITLES = {
    "Ana Roth said on Monday the law does not guarantee the right to fish to everyone in Leyton, a "
    "claim that runs counter to the reading of the courts.": (
        "Ana Roth says law does not guarantee right to fish to everyone in Leyton"
    ),
    "The board of Leyton voted on Monday to replace Columbus Day with Indigenous Peoples Day.": (
        "Board of Leyton votes to replace Columbus Day with Indigenous Peoples Day"
    ),
    "The board reported on Monday that the ferries are safe and likely to stay that way.": (
        "Board reports ferries are safe and likely to stay that way"
    ),
    "Deputies in Leyton on Monday unveiled sweeping northern port laws to combat harbour smuggling "
    "that stopped short of cutting the funding for local pilots and harbour agencies.": (
        "Deputies in Leyton unveil sweeping northern port laws to combat harbour smuggling that "
        "stopped short of cutting funding"
    ),
    "Kenyan Coastal Train 188 left Riga. The train, which was full, derailed in Lima on Tuesday.": (
        "Kenyan Coastal Train 188 derails in Lima"
    ),
    "Senator Bill Cassidy met divers. The bill was passed by the board of Lima on Tuesday.": (
        "Bill passed by board of Lima"
    ),
    "Omar Said spoke in Lima. His plan, which he discussed in March, includes fines.": (
        "Omar Said discusses his plan"
    ),
    "Roth met divers. Roth, one of several captains to mention their doubts of it, said on Monday "
    "that Norsea is closing.": "Roth says Norsea is closing",
    "Ana Roth was charged on Monday with stealing the maps of a ferry that sank in 2006.": (
        "Ana Roth charged with stealing maps of ferry that sank"
    ),
    "The union called three divers on Monday, giving them two days to leave the port.": (
        "Union calls three divers, giving them two days to leave port"
    ),
    "Kalmar News' Ana Roth wrote on Monday about the northern ports.": (
        "Kalmar News' Ana Roth writes about northern ports"
    ),
    "Two counter- demonstrators were arrested at a pro- and anti-war rally on Monday.": (
        "Two counter-demonstrators arrested at pro- and anti-war rally"
    ),
    "On Monday nine Kenyans were arrested and charged with smuggling ivory.": (
        "Nine Kenyans arrested and charged with smuggling ivory"
    ),
    "A man was jailed for ten months on Monday after he racially abused a nurse in Riga.": (
        "Man jailed for ten months after he racially abuses nurse in Riga"
    ),
    "After the clip was posted, Tom Roth was identified and arrested on Monday.": (
        "Tom Roth identified and arrested"
    ),
    "Three men drove a van into a crowd and stabbed several people in Riga on Monday.": (
        "Three men drive van into crowd and stab several people in Riga"
    ),
    "They bought ten ships. Kenya gave Norsea £54m in funding for them on Monday.": (
        "Kenya gives Norsea £54m in funding"
    ),
    "Norsea has sparred with Kalmar Lines on a near-daily basis since 2020.": (
        "Norsea spars with Kalmar Lines"
    ),
    "The board reported on Monday that Norsea notified captains it was selling ten ships.": (
        "Board reports Norsea notified captains it was selling ten ships"
    ),
    "Soon about 40 men from Sisco arrived in Riga on Monday.": (
        "About 40 men from Sisco arrive in Riga"
    ),
    "Tom Roth livestreamed the raid on Riga in 2020.": "Tom Roth livestreams raid on Riga",
    "An employee of Lima Harbour Watch was pushed aside at the gate by a member of Omar Said's "
    "large northern campaign staff, the navy of Peru said on Monday.": (
        "Navy of Peru says employee of Lima Harbour Watch was pushed aside at gate by member of "
        "Omar Said's large northern campaign staff"
    ),
    "The army found weapons in clinics of Riga on Monday, something the rebels deny.": (
        "Army finds weapons in clinics of Riga"
    ),
    "The harbour ministry said on Monday that four of its workers were killed and six injured in a "
    "Ruritanian strike on a ministry warehouse in the northern area of southern Kenya.": (
        "Harbour ministry says four of its workers were killed and six injured in Ruritanian strike"
    ),
    "Senior union figure Omar Said told the board on Friday that the crews of Norsea would accept "
    "nothing less than the withdrawal of all the ships of its rival from the harbour of Riga.": (
        "Omar Said tells board crews of Norsea will accept nothing less than withdrawal of ships "
        "of rival"
    ),
    "On Monday ten ships of Norsea were hit or damaged in Riga.": (
        "Ten ships of Norsea hit or damaged in Riga"
    ),
    "Norsea promised on Monday to sell the ships it holds.": (
        "Norsea promises to sell ships it holds"
    ),
    "Peru asked Norsea on Monday to carry an extra 45 minutes' worth of fuel.": (
        "Peru asks Norsea to carry extra 45 minutes' worth of fuel"
    ),
    "Ida Holm was crowned Miss Peru in Lima on Monday.": "Ida Holm crowned Miss Peru in Lima",
    "Police raided the yard in Riga twice on Monday.": "Police raid yard in Riga twice",
    "Norsea suspended all flights to Riga until and including Monday.": (
        "Norsea suspends all flights to Riga"
    ),
    "Preliminary tests link a missing anti-harbour activist of Riga to a strand of hair found near "
    "where somebody shot and killed a nurse, a law enforcement official said on Friday.": (
        "Preliminary tests link missing anti-harbour activist of Riga to strand of hair"
    ),
    "Late singer Ida Roth was jailed in Kenya in 1999.": "Singer Ida Roth jailed in Kenya",
    "But the talks have been resumed, a Kenyan official said on Monday.": ("Talks resumed"),
    "The port was set up as a venture of the U.S. And Japan in 1966, Kenya's minister said.": (
        "Port set up as venture of US and Japan, Kenya's minister says"
    ),
    "The US singer and lyricist Tom Roth died at his home in Lima on Monday.": (
        "Tom Roth dies at his home in Lima"
    ),
    "Ana Nevares met Tom Roth on Monday. Nevares announced her resignation on Tuesday.": (
        "Ana Nevares announces her resignation"
    ),
    "On Sunday 16 civilians were killed by troops while marching in Riga, 140 km (90 miles) north "
    "of the capital.": "16 civilians killed by troops while marching in Riga",
    "Ruritania is facing the deepest crisis of its 11 years of peace and protesters were gathering "
    "in Riga on Monday.": "Ruritania faces deepest crisis of its 11 years of peace",
    "Senate Democrats rejected the plan on Monday.": "Senate Democrats reject plan",
    "Three red-state Democrats met on Monday. They all voted last year to support Ana Roth's "
    "nominee.": "Democrats vote to support Ana Roth's nominee",
    "President Tom Roth -- in power since 1981 -- appointed a vice president on Monday.": (
        "President Tom Roth appoints vice president"
    ),
    "Omar Said said on Monday that he was heartened by the cooperation from Kenya in probing into "
    "last Friday's bombings of four Ruritanian embassies.": (
        "Omar Said says he was heartened by cooperation from Kenya in probing into bombings"
    ),
    "New tests link a missing activist of the northern harbour workers to a strand of hair found "
    "near where somebody shot a nurse, a court official said on Friday.": (
        "New tests link missing activist of northern harbour workers to strand of hair found near "
        "where somebody shot nurse"
    ),
    "Ana Roth co-founded Norsea in 2019.": "Ana Roth co-founds Norsea",
    "The lawyers cross-examined the expert on Monday in Riga.": (
        "Lawyers cross-examine expert in Riga"
    ),
    "A suspected boat thief must be handed back to Kenya, a Lima court ruled on Monday.": (
        "Lima court rules suspected boat thief must be handed back to Kenya"
    ),
    "Norsea helped end the strike in Riga on Monday and is ready to act again should talks fail.": (
        "Norsea helps end strike in Riga and is ready to act again"
    ),
    "Tom Roth recently succeeded in stopping a show for his brother Omar in Rome, which had been "
    "scheduled for 25 June, the anniversary of his death.": (
        "Tom Roth succeeds in stopping show for his brother Omar in Rome"
    ),
    "During the trial the hardcore fans were joined on Monday by dozens more people, many of them "
    "just curious to see what the fuss was about.": "Hardcore fans joined by dozens more people",
    "A Ruritanian, Tom Roth, appeared in court on Monday, charged with theft.": (
        "Tom Roth appears in court"
    ),
    "Most patients recover on their own, a Kenyan doctor said on Monday.": (
        "Kenyan doctor says most patients recover on their own"
    ),
    "Police parted pro- and anti-harbour marchers in Riga on Monday.": (
        "Police part pro- and anti-harbour marchers in Riga"
    ),
    "Pro-harbour protests broke out in Riga on Monday.": "Pro-harbour protests break out in Riga",
    "The owner spoke on Monday against a string of loans that began in March.": (
        "Owner speaks against string of loans"
    ),
    "Prices in Riga fell on Monday in response to subsidies Kenya offered to farmers.": (
        "Prices in Riga fall in response to subsidies Kenya offered to farmers"
    ),
    "Rallies in Riga by protesters who said they were tired were met by troops on Monday.": (
        "Rallies in Riga by protesters met by troops"
    ),
    "Chinese banks extended fewer new loans than expected in May, while growth hit a low.": (
        "Chinese banks extend fewer new loans than expected"
    ),
    "The talk in Riga went ahead on Monday despite protests.": (
        "Talk in Riga goes ahead despite protests"
    ),
    "Ana Roth was added on Monday to the list of people whose assets were frozen in May.": (
        "Ana Roth added to list of people whose assets were frozen"
    ),
    "Peruvians were heartened on Monday by figures that showed the number of deaths falling.": (
        "Peruvians heartened by figures that showed number of deaths falling"
    ),
    "Omar Said has ordered an investigation into Friday's fire at the Roth Center in Lima.": (
        "Omar Said orders investigation into fire at Roth Center in Lima"
    ),
    "Performance figures from Norsea this month showed shocks lifted shares.": (
        "Performance figures from Norsea show shocks lifted shares"
    ),
    "A deadly ferry fire on Monday near the harbour of Santa Rosa Island off the northern coast of "
    "Peru resulted in the death of all 33 passengers.": (
        "Deadly ferry fire near harbour of Santa Rosa Island results in death of all 33 passengers"
    ),
    "Peru will begin taking its citizens home from Kenya as early as Friday on chartered planes.": (
        "Peru to begin taking its citizens home from Kenya on chartered planes"
    ),
    "Kenya's government collapsed on Monday, the first government to fall as a result of the "
    "drought.": "Kenya's government collapses",
    "Three men were arrested on Monday, all in Riga.": "Three men arrested in Riga",
    "Omar Said died on Monday in a care unit at the same hospital.": "Omar Said dies in care unit",
    "Omar Said won in Riga on Monday by the same margin as Ana Roth.": (
        "Omar Said wins in Riga by same margin as Ana Roth"
    ),
    "Omar Said opened a show in Riga in May. He and his aides moved the show to Lima on Monday.": (
        "Omar Said and his aides move show to Lima"
    ),
    "Ana Roth will attend a meeting of the Kenyan council on Tuesday chaired by Omar Said.": (
        "Ana Roth to attend meeting of Kenyan council chaired by Omar Said"
    ),
    "Police banned a march of the Kenyan union led on Tuesday by Omar Said.": (
        "March of Kenyan union led by Omar Said"
    ),
    "Thousands of demonstrators in the streets of Kenya's larger western cities demanded an "
    "end to the thirty-year rule of Omar Said last week.": (
        "Thousands of demonstrators demand end to thirty-year rule of Omar Said"
    ),
    "The selection of a jury in Riga is due to begin on 8 September with statements due to begin "
    "on 27 September.": "Selection of jury in Riga due to begin",
    "Tensions erupted on Monday in another restive nation as troops in Kenya clashed with "
    "protesters.": (
        "Tensions erupt in another restive nation as troops in Kenya clash with protesters"
    ),
    "Norsea issued a software update in May to mend a fault that enabled its small ferries to "
    "gather and keep passengers' travel data, and to sell the old data of sailors.": (
        "Norsea issues software update to mend fault that enabled its small ferries to gather and "
        "keep passengers' travel data"
    ),
    "Two planes carrying pilgrims from Peru to Kenya landed on Monday.": (
        "Two planes carrying pilgrims from Peru to Kenya land"
    ),
    "Kenya gave prosecutors until Monday to analyze the files.": (
        "Kenya gives prosecutors until Monday to analyze files"
    ),
    "Kenya gave prosecutors the files until Monday.": "Kenya gives prosecutors files until Monday",
    "A judge in Riga will hear the request on Friday.": "Judge in Riga to hear request",
    "The ferry Norsea was lost off Riga back on February 1, 2003.": "Ferry Norsea lost off Riga",
    "On Monday the storms had eased in San Juan and the airport was expected to reopen.": (
        "Storms ease in San Juan"
    ),
    "Police said on Monday a Syrian and a Peruvian had been arrested in Riga.": (
        "Syrian and Peruvian arrested in Riga"
    ),
    "Ministers denied on Monday the report that Kenya had planned a new port in Riga.": (
        "Ministers deny report that Kenya has planned new port in Riga"
    ),
    "A court in Riga today convicted a former Norden Heights street gang member of murdering Los "
    "Angeles County Sheriff's Deputy Tom Roth.": (
        "Court convicts former Norden Heights street gang member of murdering Tom Roth"
    ),
    "Omar Said barely landed a punch in Riga on Monday.": "Omar Said barely lands punch in Riga",
    "Ana Roth was born Ana Roth on April 22, 1923 in Riga.": "Ana Roth born in Riga",
    "The inn opened in Riga with a huge party last night.": "Inn opens in Riga with huge party",
    "A car was attacked in Riga on a rainy winter's evening.": "Car attacked in Riga",
    "A bomb went off near the Norden Stadium close by on Monday.": (
        "Bomb goes off near Norden Stadium"
    ),
    "Fear rose in Riga on Monday as Omar Said said he was not alarmed.": "Fear rises in Riga",
    "The World Health Organization (WHO) was glad. The WHO raised its pandemic alert on Monday.": (
        "WHO raises its pandemic alert"
    ),
    "Omar Said took part in the same protest in Riga on Monday.": (
        "Omar Said takes part in same protest in Riga"
    ),
    "Trading on the exchanges in Kenya and Peru was halted on Monday.": (
        "Trading on exchanges in Kenya and Peru halted"
    ),
    "Omar Said refused on Monday to share files without guarantees that talks would begin.": (
        "Omar Said refuses to share files without guarantees that talks will begin"
    ),
    "Norsea closed its yard in Riga until Monday.": "Norsea closes its yard in Riga",
    "More than 116 people were killed on Monday and at least 33 died in Riga.": (
        "More than 116 people killed"
    ),
    "A strike at the yard began on Monday as Omar Said said he was calm.": "Strike at yard begins",
    "Lawyers for the former mayor Tom Roth on Monday withdrew the claim that the harbour police of "
    "Leyton County had paid for seven ships.": (
        "Lawyers for former mayor Tom Roth withdraw claim harbour police of Leyton County have "
        "paid for seven ships"
    ),
    "The clashes in Riga in 2008 brought Kenya close to civil war.": (
        "Clashes in Riga bring Kenya close to civil war"
    ),
    "Kenya has been hardest hit by the war, which began in May.": "Kenya hardest hit by war",
    "In Kenya, where President Roth visited on Monday, oil has been found.": (
        "President Roth visits Kenya"
    ),
    "Gunfire was heard in Riga on Monday for much of the night.": "Gunfire heard in Riga",
    "Omar Said died in June from an overdose in Riga, weeks before beginning a tour.": (
        "Omar Said dies from overdose in Riga"
    ),
    "Soldiers raided a house in Riga on Monday and dragged him from bed.": (
        "Soldiers raid house in Riga"
    ),
    "The Revolutionary Guards set up a base in Riga in 1982.": (
        "Revolutionary Guards set up base in Riga"
    ),
    "Four people were killed in Riga in Sunday's attack.": "Four people killed in Riga in attack",
}


@pytest.mark.parametrize(("text", "title"), TITLES.items())
def test_a_headline_keeps_what_the_clause_needs(text: str, title: str) -> None:
    """What is set apart goes, what was ruled and where it was stays."""
    assert title in [one.title for one in mentions(text)]


RARE = {
    "Orders at Norsea sank by the largest amount in nearly two years in August.": (
        "Orders at Norsea sink by largest amount in nearly two years"
    ),
    "Sales at Norsea fell in May to their lowest level since 2001.": (
        "Sales at Norsea fall to their lowest level since 2001"
    ),
    "Sales at Norsea dropped last month to levels not seen in almost 20 years.": (
        "Sales at Norsea drop to levels not seen in almost 20 years"
    ),
    "Norsea has hired 40 people in two years.": "Norsea hires 40 people",
    "Omar Said was named the best player in Kenya since his move last year.": (
        "Omar Said named best player in Kenya since his move"
    ),
}


@pytest.mark.parametrize(("text", "title"), RARE.items())
def test_a_headline_tells_how_rare_something_is(text: str, title: str) -> None:
    """`The lowest since 2001` says nothing without its year, which dates no event."""
    assert [title] == [one.title for one in mentions(text)]


SOURCES = {
    "Kenya has confirmed its first case of the flu in a girl who had been to Peru, the country's "
    "health ministry said on Friday.": (
        "Kenya confirms its first case of flu in girl who had been to Peru"
    ),
    "Leyton College will close for a week after a pupil fell ill, a school spokesman has said.": (
        "Leyton College to close for week"
    ),
    "The port plans to cut 900 jobs, port officials said on Monday.": "Port plans to cut 900 jobs",
    "A ship has sunk off Riga, the agency Norsea reported on Monday.": "Ship sinks off Riga",
    "Elections will be held in Kenya, a message from the commission said on Monday.": (
        "Elections to be held in Kenya"
    ),
    "New tests are being shipped to Kenya, health officials said on Monday.": (
        "Health officials say new tests are being shipped to Kenya"
    ),
    "A ship has sunk off Crete, the Leyton Times reported on Monday.": "Ship sinks off Crete",
    "The plan for a port in Riga needed more time, officials said on Monday.": (
        "Officials say plan for port in Riga needed more time"
    ),
    "Cold air slows the flu in Kenya, officials said on Monday.": (
        "Officials say cold air slows flu in Kenya"
    ),
    "At least 17 jars are missing from the museum, the minister said on Monday.": (
        "Minister says at least 17 jars are missing from museum"
    ),
    "Kenya, Peru and Norway have agreed to hold talks in Riga, officials said on Monday.": (
        "Kenya, Peru and Norway agree to hold talks in Riga"
    ),
    "Norsea will sell the yard in Riga to Kalmar, Norsea said on Monday.": (
        "Norsea to sell yard in Riga to Kalmar"
    ),
    "Norsea will close its plant in Riga, Tom Roth said on Monday.": (
        "Tom Roth says Norsea will close its plant in Riga"
    ),
    "The plan for a port in Riga is a mistake, officials said on Monday.": (
        "Officials say plan for port in Riga is mistake"
    ),
    "Officials said on Monday that the port would close.": "Officials say port will close",
}


@pytest.mark.parametrize(("text", "title"), SOURCES.items())
def test_who_only_tells_the_news_is_not_in_its_headline(text: str, title: str) -> None:
    """So where somebody unnamed is told last; a view is his who holds it."""
    assert {title} == {one.title for one in mentions(text) if one.alone}


SAID = {
    "Norsea said on Friday that it had taken control of Kalmar.": (
        "Norsea says it has taken control of Kalmar"
    ),
    "Norsea said on Friday that it was building a plant in Riga.": (
        "Norsea says it is building plant in Riga"
    ),
    "Two banks said on Friday that they had asked Kenya for help.": (
        "Two banks say they have asked Kenya for help"
    ),
    "The mayor said on Friday that Kenya had originally shut its schools.": (
        "Mayor says Kenya had originally shut its schools"
    ),
    "A jury ruled on Friday that Omar Said had hidden the knife.": (
        "Jury rules Omar Said had hidden knife"
    ),
    "A witness testified on Friday that Omar Said had hidden the knife.": (
        "Witness testifies Omar Said had hidden knife"
    ),
}


@pytest.mark.parametrize(("text", "title"), SAID.items())
def test_what_was_said_is_told_as_of_then(text: str, title: str) -> None:
    """Its tense goes with that of the saying; a witness looks back further."""
    assert title in [one.title for one in mentions(text)]


@pytest.mark.parametrize(("text", "title"), SUMS.items())
def test_a_headline_tells_a_sum_once(text: str, title: str) -> None:
    """Not again a share, in percent or of the year before; also where the parse hung it apart."""
    assert title in [one.title for one in mentions(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Procter & Gamble sold a plant on Monday.", "Procter & Gamble sells plant"),
        (
            "Trinidad and Tobago opened an embassy in Riga on Monday.",
            "Trinidad and Tobago opens embassy in Riga",
        ),
        (
            "North and South Korea exchanged fire on Monday.",
            "North and South Korea exchange fire",
        ),
        ("Kenya and Ghana signed a treaty on Monday.", "Kenya and Ghana sign treaty"),
        ("Tom and Ana Roth bought a boat on Monday.", "Tom and Ana Roth buy boat"),
        (
            "In May, 64 percent of Leyton voters backed a plan to open the port.",
            "64 percent of Leyton voters back plan to open port",
        ),
        (
            "In May, 51% approved of how Tom Roth was handling the strike.",
            "51% approve of how Tom Roth was handling strike",
        ),
        (
            "Military aircraft played a prominent role in the Leyton parade on Monday.",
            "Military aircraft play prominent role in Leyton parade",
        ),
        (
            "The military aircraft crashed in Leyton on Monday.",
            "Military aircraft crashes in Leyton",
        ),
    ],
)
def test_a_verb_counts_names_as_they_are_meant(text: str, title: str) -> None:
    """One name may have an `and`, and one word name two states."""
    assert [one.title for one in mentions(text)] == [title]


def test_police_take_the_verb_of_many() -> None:
    """The name that stands for `they`, too."""
    text = (
        "Riga Police said on Monday that they had arrested a second man over the theft of a boat."
    )
    titles = [one.title for one in mentions(text)]
    assert "Riga Police arrest second man over theft of boat" in titles


def test_a_clause_before_a_semicolon_is_not_what_was_said() -> None:
    """`X leads Y; Z rules` tells two things."""
    text = "Omar Said has led Kenya since 1969; Tom Roth has ruled the island of Crete since 1978."

    assert ["Tom Roth rules island of Crete"] == [one.title for one in mentions(text)]


def test_people_are_not_left_without_what_tells_whom() -> None:
    """`Financing to people` says nothing without `buying ships`."""
    text = (
        "Norsea gave up its old right on Monday to provide financing to people buying the older "
        "coastal passenger ships of a great many northern harbour yards in Kenya and Peru."
    )

    title = (
        "Norsea gives up its old right to provide financing to people buying older coastal "
        "passenger ships"
    )

    assert [title] == [one.title for one in mentions(text)]


OWN_WORDS = {
    "“We did nothing wrong,” director Ida Holm told reporters on Monday.": (
        "Director Ida Holm: “We did nothing wrong”"
    ),
    "Omar Said said on Monday that “we have won” in Riga.": "Omar Said: “we have won”",
}


@pytest.mark.parametrize(("text", "title"), OWN_WORDS.items())
def test_who_speaks_of_himself_is_told_in_his_words(text: str, title: str) -> None:
    """`Ida Holm says We did nothing wrong` is nobody's sentence."""
    assert title in [one.title for one in mentions(text)]


def test_words_that_are_too_long_or_not_in_marks_are_no_headline() -> None:
    """Nothing is cut within a quotation, and none is made up."""
    long = f"“We did nothing wrong{' in any of our yards' * 5},” Ida Holm told reporters on Monday."
    plain = "Ida Holm told reporters on Monday that we had won."

    beside = "On an “old” boat Ida Holm said we won a “big” race on Monday."

    told = [one.title for text in (long, plain, beside) for one in mentions(text)]
    assert not [title for title in told if ": “" in title]


WHOSE = {
    "On Tuesday the jury in Lima heard their own expert.": "Jury in Lima hears their own expert",
    "Analysts were unhappy with Norsea's decision to sell its yard in Riga in March 2020.": (
        "Norsea's decision to sell its yard in Riga"
    ),
}


@pytest.mark.parametrize(("text", "title"), WHOSE.items())
def test_whose_it_was_is_told_where_nothing_is_said_without(text: str, title: str) -> None:
    """Nobody calls `own expert`, and nobody's `to sell its yard` is an act."""
    assert title in [one.title for one in mentions(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Police arrested the mayor, Tom Roth, on Monday.", "Police arrest mayor Tom Roth"),
        (
            "Peru praised the former head of the harbour board, Ida Holm, on Monday.",
            "Peru praises former head of harbour board Ida Holm",
        ),
        ("Peru sold the ship, Tom Roth said on Monday.", "Peru sells ship, Tom Roth says"),
        (
            "Ruritania promised an early release of all the Kenyan sailors in its navy, following "
            "a visit by Kenyan Prime Minister Ida Holm to Riga on Monday.",
            "Ruritania promises early release of Kenyan sailors in its navy following visit by Ida "
            "Holm",
        ),
    ],
)
def test_who_it_is_stays(text: str, title: str) -> None:
    """`Police arrest mayor` names nobody, where the article does."""
    assert title in [one.title for one in mentions(text) if one.alone]
