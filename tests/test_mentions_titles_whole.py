"""Headlines in which no word lacks what it needs: a sentence and the line that it gives."""

import pytest

from extract.mentions.syntax.lemmas import mended
from tests.reading import mentions, parsed

TITLES = {
    "Omar Said's family was sent a photo of his boat from Peru on Monday.": (
        "Omar Said's family is sent photo of his boat from Peru"
    ),
    "The nurses of Leyton were paid three million euros on Monday.": (
        "Nurses of Leyton are paid three million euros"
    ),
    "Tom Roth was given a medal in Leyton on Monday.": "Tom Roth given medal in Leyton",
    "Some are rich. Among them: Ida Roth, the director of the port, who bought Norsea in 2011.": (
        "Ida Roth buys Norsea"
    ),
    "Four senators of Peru on Friday urged the army to detail the steps it is taking to safeguard "
    "children from lead poisoning.": (
        "Four senators of Peru urge army to detail steps it is taking to safeguard children from "
        "lead poisoning"
    ),
    "Unions attacked the ministry on Monday for missing its target to cut fees to tens of euros.": (
        "Unions attack ministry for missing target to cut fees to tens of euros"
    ),
    "Omar Said was authorized by Ida Roth, in the wake of 11 May, to close the port of Riga.": (
        "Omar Said authorized by Ida Roth to close port of Riga"
    ),
    "A man burned a holy book outside a mosque in Leyton on the first day of Eid al-Adha.": (
        "Man burns holy book outside mosque in Leyton"
    ),
    "The strike on Monday raised the question of whether summer could close the port.": (
        "Strike raises question of whether summer could close port"
    ),
    "Ana Roth won on Monday after judges of the port of Leyton cleared her.": (
        "Ana Roth wins after judges of port of Leyton clear her"
    ),
    "The unions cried foul on Monday over a plan to sell the port.": (
        "Unions cry foul over plan to sell port"
    ),
    "Ida Lund went further with her comments in Riga on Wednesday.": (
        "Ida Lund goes further with her comments in Riga"
    ),
    "Tom Roth, a leading campaigner and frontrunner to be next prime minister, wrote on Sunday "
    "that the port will stay open.": "Tom Roth writes port will stay open",
    "Ana Roth presented on Monday a plan to close it.": "Ana Roth presents plan to close it",
    "A man has been arrested on suspicion of terror offences after he drove a van into a group of "
    "worshippers close to a church in north Leyton.": (
        "Man arrested on suspicion of terror offences after he drives van into group of worshippers"
    ),
    "The House Committee on Education announced on Thursday that it would formally investigate "
    "Holm University, the University of Leyton and the Northern Leyton Institute of Technology.": (
        "House Committee on Education announces it will formally investigate Holm University, "
        "University of Leyton"
    ),
    "The Peruvian envoy posted on the site on Wednesday that he was shocked and concerned about "
    "reports that the northern police had assaulted nurses at a large hospital.": (
        "Peruvian envoy posts on site he was shocked and concerned about reports northern police "
        "have assaulted nurses"
    ),
    "This month, Norsea was accused of being either incompetent or irresponsible for its handling "
    "of a video promoting the banned Red Front group.": (
        "Norsea accused of being either incompetent or irresponsible for its handling of video "
        "promoting banned Red Front group"
    ),
    "In 2018, the Organised Crime and Corruption Reporting Project in Riga reported that since "
    "coming to power, Tom Roth had spent the equivalent of four-and-a-half years on trips.": (
        "Tom Roth spends equivalent of four-and-a-half years on trips"
    ),
    "The Leyton council finally accepted on Monday that nurses have a right to strike.": (
        "Leyton council accepts nurses have right to strike"
    ),
    "A note was attached on Monday specifying that Tom Roth was required to leave Riga.": (
        "Note attached, specifying Tom Roth was required to leave Riga"
    ),
    "The port reminded Tom Roth on Monday that the ferry would be late in Riga.": (
        "Port reminds Tom Roth ferry will be late in Riga"
    ),
    "Protesters were dismayed by Norsea's decision last month that ferries must leave Riga.": (
        "Protesters dismayed by Norsea's decision"
    ),
    "Kenyan officials have appealed a decision made Monday in federal court that would block a "
    "part of the province's new sailing law requiring doctors who board a ferry to carry a flag.": (
        "Kenyan officials appeal decision made in federal court that would block part of "
        "province's new sailing law"
    ),
    "A Kenyan official signaled Monday that Peru is pressing the Leyton government to intervene in "
    "support of northern forces desperately battling to keep the border town of Riga from falling "
    "into rebel hands.": (
        "Kenyan official signals Peru is pressing Leyton government to intervene in support of "
        "northern forces"
    ),
    "Kenya carried out northern air raids that hit two ports on Monday.": (
        "Kenya carries out northern air raids that hit two ports"
    ),
    "The navy said on Monday two sailors of the northern fleet had been killed and eight others "
    "injured in a crash of a helicopter on an island.": (
        "Navy says two sailors of northern fleet have been killed and eight others injured in "
        "crash of helicopter"
    ),
    "A self-confessed northern smuggler was jailed in Kalmar on Monday for some years after "
    "leaving a sailor of the ferry Norsea with a badly broken arm and a limp.": (
        "Self-confessed northern smuggler jailed in Kalmar for some years"
    ),
    "Some members of the northern harbour union in Kalmar and Riga were left deeply unhappy on "
    "Monday at the choice of candidates for the northern vote.": (
        "Some members of northern harbour union left deeply unhappy at choice of candidates for "
        "northern vote"
    ),
    "Omar Said was charged on Monday with ten counts of theft after eight other men and two women "
    "were seriously hurt in the attack.": (
        "Omar Said charged with ten counts of theft after eight other men and two women seriously "
        "hurt in attack"
    ),
    "The strike at the yard demonstrated in May that the union could still close the port.": (
        "Strike at yard demonstrates union could still close port"
    ),
    "A film of the ferry went viral in Kenya on Monday.": "Film of ferry goes viral in Kenya",
    "Kenya protested to Peru on Wednesday over what it said was an attack on a boat.": (
        "Kenya protests to Peru over what it said was attack on boat"
    ),
    "A new ferry of Norsea raced into Riga on Monday at 46 miles per hour.": (
        "New ferry of Norsea races into Riga at 46 miles per hour"
    ),
    "Ana Roth attacked Norsea on Monday, claiming her name was being “ruin[ed]”.": (
        "Ana Roth attacks Norsea, claiming her name was being ruined"
    ),
    "Ana Roth held a book in Riga on Monday for the relaunch of the shoe which originally "
    "appeared in 1972.": "Ana Roth holds book in Riga for relaunch of shoe",
    "Ana Roth announced her new plan for Norsea on X, formerly Twitter on Monday afternoon.": (
        "Ana Roth announces her new plan for Norsea on X"
    ),
    "The trial of the northern crane was suspended in Riga in May because cracks appeared in its "
    "arm.": "Trial of northern crane suspended in Riga because cracks appear in its arm",
    "Ana Roth was sacked in 2021 after a hearing found she had sold a ferry.": (
        "Ana Roth sacked after hearing finds she had sold ferry"
    ),
    "Omar Said was ousted in May, just weeks after he was censured for selling a ferry.": (
        "Omar Said ousted after he is censured for selling ferry"
    ),
    "A Kenyan court on Friday found three members of a northern harbour workers' group guilty of "
    "financing and arming rebels in Ruritania in league with two banks.": (
        "Kenyan court finds three members of northern harbour workers' group guilty of financing "
        "and arming rebels"
    ),
    "The board of the Kalmar Harbour Agency said in a report on Friday that Omar Said had again "
    "called for the northern yard to raise its output of ferries.": (
        "Board of Kalmar Harbour Agency says Omar Said has again called for northern yard to raise "
        "its output of ferries"
    ),
    "Hackers of the northern islands were suspected on Monday of breaking into the Norsea "
    "archive in retaliation for the studio releasing a film about their ferries.": (
        "Hackers of northern islands suspected of breaking into Norsea archive in retaliation for "
        "studio releasing film"
    ),
    "The union of the northern sailors on Monday attacked the harbour minister Omar Said of "
    "Ruritania for comments he made about their pay during a debate.": (
        "Union of northern sailors attacks harbour minister Omar Said of Ruritania for comments "
        "he made about pay"
    ),
    "On Monday fourteen states voted against, including Kenya and Peru.": (
        "Fourteen states vote against, including Kenya and Peru"
    ),
    "Kenyan troops entered Peru on Monday in what the army called a raid.": (
        "Kenyan troops enter Peru"
    ),
    "Anna Roth put the death toll at 39 on Monday; 12 on Tuesday.": (
        "Anna Roth puts death toll at 39"
    ),
    "Norsea warned Peru on Monday that it was prepared to do whatever it took.": (
        "Norsea warns Peru it was prepared to do whatever it took"
    ),
    "Ferry operator Kalmar Lines led the winners at the Kenyan shipping industry's Harbour Awards "
    "on Monday, walking off with three prizes.": (
        "Kalmar Lines leads winners at Kenyan shipping industry's Harbour Awards, walking off with "
        "three prizes"
    ),
    "The navy attacked the tanker Norsea on Monday with gunfire from two small boats, before "
    "hitting it with three missiles.": (
        "Navy attacks tanker Norsea with gunfire from two small boats before hitting it with three "
        "missiles"
    ),
    "Baltic ferry operator Kalmar Lines led the winners at the Kenyan Harbour Awards in Riga on "
    "Monday, walking off with three prizes.": (
        "Kalmar Lines leads winners at Kenyan Harbour Awards in Riga, walking off with three prizes"
    ),
    "Omar Said will build three yards next May in an effort to create jobs and jump start the "
    "economy of Kenya.": "Omar Said to build three yards in effort to create jobs",
    "Norsea agreed on Monday to lend a ship that would become a school and come to serve the "
    "islands off the northern coast of Ruritania.": (
        "Norsea agrees to lend ship that would become school"
    ),
    "The council agreed on Monday to find out why the ferry sank.": (
        "Council agrees to find out why ferry sank"
    ),
    "Omar Said said on Monday he was unlikely to hire any sailors not trained at the northern "
    "college of the harbour workers.": (
        "Omar Said says he was unlikely to hire any sailors not trained at northern college of "
        "harbour workers"
    ),
    "The much delayed plan for a bridge was backed on Monday by the executive committee of the "
    "Kenyan harbour workers' union in a break with its long support for ferries.": (
        "Much delayed plan for bridge backed by executive committee of Kenyan harbour workers' "
        "union"
    ),
    "A barrel of oil closed up $2.80 at $51 on Monday.": "Barrel of oil closes up $2.80 at $51",
    "The speech sent the dollar higher on Monday.": "Speech sends dollar higher",
    "Sales of Norsea will slow to 2% in the fiscal year starting in April 2022.": (
        "Sales of Norsea to slow to 2%"
    ),
    "Police accused the owner of the yard and three of his sons of theft on Monday.": (
        "Police accuse owner of yard and three of his sons of theft"
    ),
    "Tom Roth, who took charge of Norsea in 2000, and his team have been praised.": (
        "Tom Roth takes charge of Norsea"
    ),
    "The firm was declared insolvent on Monday after it emerged that ships thought to be held in "
    "Riga did not in fact exist.": "Firm declared insolvent",
    "Kalmar announced on Monday it would back the plan although Tom Roth was forced to deny the "
    "board was divided over the cost.": "Kalmar announces it will back plan",
    "Norsea said on Monday the fee agreed was less than the price of two ferries in Peru.": (
        "Norsea says fee agreed was less than price of two ferries in Peru"
    ),
    "The harbour council should keep away from blaming ex-Mill Street press chief Omar Haddad of "
    "the north of Riga, Ida Holm has said.": (
        "Ida Holm says harbour council should keep away from blaming Omar Haddad of north of Riga"
    ),
    "The Lib Dems said on Monday that people with large debts should have been given greater "
    "protection from the larger banks of Kenya by law.": (
        "Lib Dems say people with large debts should have been given greater protection from "
        "larger banks of Kenya"
    ),
    "Ana Roth lost 6-2 6-3 to Ida Holm in Lima on Monday.": (
        "Ana Roth loses 6-2 6-3 to Ida Holm in Lima"
    ),
    "Norsea entered 2005 with 40 ships on its books.": (
        "Norsea enters 2005 with 40 ships on its books"
    ),
    "Rescuers pulled a six-year-old boy alive from the rubble of a school in Tarma on Thursday.": (
        "Rescuers pull six-year-old boy alive from rubble of school in Tarma"
    ),
    "The senate voted 54 to 46 on Thursday to confirm Ana Roth as ambassador to Kenya.": (
        "Senate votes 54 to 46 to confirm Ana Roth as ambassador to Kenya"
    ),
    "Riga's mayor Ana Roth declared a state of emergency on Sunday.": (
        "Riga's mayor Ana Roth declares state of emergency"
    ),
    "Kenya's foreign minister, Ida Holm, flew to Lima on Friday.": (
        "Kenya's foreign minister Ida Holm flies to Lima"
    ),
    "Norsea reported sales of $8bn on Monday, down from $9bn.": (
        "Norsea reports sales of $8bn, down from $9bn"
    ),
}
WORDS = {
    "Ida Holm accused the council on Monday of performing U-turns over fees for ferries.": (
        "Ida Holm accuses council of performing U-turns over fees for ferries"
    ),
    "Omar Said said on Monday he would not have written it himself.": (
        "Omar Said says he would not have written it himself"
    ),
    "The duo Tom Lund and Ida Holm opened the show on Monday.": ("Tom Lund and Ida Holm open show"),
    "Omar Said sold ships, among other things, to Kenya on Monday.": (
        "Omar Said sells ships to Kenya"
    ),
    "The captain said on Monday the Reds had been a lot quicker.": (
        "Captain says Reds have been a lot quicker"
    ),
    "A little-known firm bought the yard on Monday.": "Little-known firm buys yard",
    "Kenya drew up a plan on Monday to cope with HIV/Aids.": (
        "Kenya draws up plan to cope with HIV/Aids"
    ),
    "In 1912 the Kiwis beat Kenya 7-2 in Lima.": "Kiwis beat Kenya 7-2 in Lima",
    "The issue has again arisen in Kenya.": "Issue arises in Kenya",
    "The minister said on Monday he would announce which seat he would run in at the next vote.": (
        "Minister says he will announce which seat he would run in at next vote"
    ),
    "Ida Lund won the Harbour Guild of Ruritania's award. Lund was given the award at a dinner "
    "in Lima on Tuesday.": "Ida Lund given award at dinner in Lima",
    "Tom Roth attributed the win on Monday to the “skill of our sailors”.": (
        "Tom Roth attributes win to skill of sailors"
    ),
    "R&B sales of Norsea fell in Kenya on Monday.": "R&B sales of Norsea fall in Kenya",
    "Sales of Norsea showed a growth rate of -0.1% in January 2021.": (
        "Sales of Norsea show growth rate of -0.1%"
    ),
    "Tom Roth said on Monday he accepts the need for the council to cut waste.": (
        "Tom Roth says he accepts need for council to cut waste"
    ),
    "The prize for Sing For Us All went to Tom Roth. US police closed a port on Monday.": (
        "US police close port"
    ),
}


@pytest.mark.parametrize(("text", "title"), TITLES.items())
def test_no_word_lacks_what_it_needs(text: str, title: str) -> None:
    """A verb keeps its object and its phrase, or goes with them."""
    assert title in [one.title for one in mentions(text)]


@pytest.mark.parametrize(("text", "title"), WORDS.items())
def test_the_words_of_a_headline_are_its_writer_s(text: str, title: str) -> None:
    """What would have been stays so, and nobody speaks of himself."""
    assert title in [one.title for one in mentions(text)]


def test_who_is_quoted_does_not_speak_in_a_headline() -> None:
    """`Told the crowd we would win` is said of the writer."""
    text = (
        "Tom Roth told reporters on Monday: “If they had said last year we would be winning these "
        "cups now we would have laughed at them.”"
    )

    assert not [one for one in mentions(text) if one.title]


def test_no_headline_ends_where_something_is_to_come() -> None:
    """Where there is no room for the verb, none is better than `is to`."""
    text = (
        "Cup-winning sailor Omar Haddad-Lund's latest yacht, Northern Harbour Castle, is to be "
        "shown in 40 ports around the coast, its builder has said."
    )

    assert not [one for one in mentions(text) if one.title.endswith(" to")]


def test_nothing_is_told_of_what_an_open_word_has_a_share_in() -> None:
    """`Of which fewer than 1%` is a share of nothing."""
    text = "The council has opened 40 inquiries since May, of which fewer than 1% have been closed."

    assert ["Council opens 40 inquiries"] == [one.title for one in mentions(text) if one.alone]


def test_who_hopes_does_not_hop() -> None:
    """A base form that was guessed is mended."""
    assert ["hope", "hop"] == [mended(parsed(f"Tom Roth {one}.")[2]) for one in ("hopes", "hops")]


def _titles(text: str) -> list[str]:
    return [one.title for one in mentions(text) if one.alone]


def test_no_headline_loses_a_never() -> None:
    """Without it the line says the opposite, and none is better."""
    kept = "Ana Roth pledged on Monday never to attack the union in Peru."

    assert ["Ana Roth pledges never to attack union in Peru"] == _titles(kept)
    assert not _titles('Ana Roth has pledged to "never, ever, ever" attack the union in Peru.')


def test_phrases_that_need_each_other_stay_together() -> None:
    """Nobody is `from arriving`, and a giant is big enough for something."""
    giant = "Norsea bought Kalmar Global in May, creating a giant big enough to rival the leader."
    people = (
        "More than 2,000 business and political leaders from around the globe arrived in the small "
        "mountain resort Salme for the annual trade forum on Monday."
    )

    assert ["Norsea buys Kalmar Global, creating giant big enough to rival leader"] == _titles(
        giant
    )
    assert "leaders arrive in" in _titles(people)[0]


def test_in_order_stays_with_what_is_meant() -> None:
    """Where there is no room for both, neither is told."""
    told = "Ana Roth told the court on Monday that Mr Said had hidden the money "
    short = told + "in order to deceive Norsea."
    burned = "in Peru and burned the papers of the bank, "
    long = f"{told}{burned}in order to deceive the partners of Norsea."

    title = "Ana Roth tells court Said has hidden money"
    assert f"{title} in order to deceive Norsea" in _titles(short)
    assert f"{title} in Peru and burned papers of bank" in _titles(long)


def test_a_former_envoy_is_no_envoy() -> None:
    """Tales mark `former` as a time, and a headline keeps it all the same."""
    tale = (
        "The league was founded in 1881. In March 1926 it split. In 1927 a board led it. In 1932 "
        "it moved to Riga. In 1950 it had ten members. In 1957 former envoy Ana Roth left Riga. "
        "In 1961 it was sold. It closed in 1964. It opened again in 1972. In 1999 it was shut."
    )

    assert "Former envoy Ana Roth leaves Riga" in _titles(tale)


def test_how_far_a_price_fell_is_told() -> None:
    """It closed at a price, and down, and by a sum."""
    text = "Benchmark Kalmar crude closed down 15 cents at $44.38 a barrel in London on Monday."
    title = "Benchmark Kalmar crude closes down 15 cents at $44.38 a barrel in London"

    assert [title] == _titles(text)


def test_initials_that_open_a_sentence_keep_their_capitals() -> None:
    """Nobody can say `lcd`, but a shouted first word is one that is spoken."""
    assert ["LCD prices drop by 43% in Peru"] == _titles(
        "LCD prices dropped by 43% in Peru in May."
    )
    assert ["Two sailors die in Peru"] == _titles("TWO sailors died in Peru on Monday.")


def test_an_office_stays_where_only_a_name_that_comes_again_makes_the_line_long() -> None:
    """The name is written once, so there is room."""
    text = (
        "British actress Ana Maria Roth was honoured on Monday for her part in the rescue of 12 "
        "sailors off the port of Riga."
    )

    assert "British actress Ana Maria Roth honoured for her part" in _titles(text)[0]


def test_a_line_may_be_a_word_longer_to_tell_what_its_last_noun_is_of() -> None:
    """Ten characters more than usual, no further."""
    text = (
        "The harbour union of Riga on Monday lost its main donor Ana Maria Roth amid a bitter row "
        "over the bid for the {}."
    )

    assert _titles(text.format("leadership"))[0].endswith("amid bitter row over bid for leadership")
    assert _titles(text.format("leadership of all the old unions of the harbours of Peru"))[
        0
    ].endswith("amid bitter row")


def test_nothing_is_told_as_said_without_who_did_it() -> None:
    """`President says will join talks` lacks the men who will; a whole clause may be a subject."""
    men = "Ida Holm met ten men who Peru's president said on Monday would join the talks."
    whole = "Tom Roth pushed back on Monday on the notion that lifting the curbs is a cure."
    line = "Tom Roth pushes back on notion that lifting curbs is cure"

    assert not [one.title for one in mentions(men) if "says" in one.title]
    assert [line] == [one.title for one in mentions(whole) if one.alone]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The Norsea union raised concerns about the yard on Monday, highlighting what it "
            'called "the need for better locks".',
            "Norsea union raises concerns about yard, highlighting what it called need for better "
            "locks",
        ),
        (
            "On Monday Riga made the surprise announcement that it was scrapping the feast, in a "
            "move that worried the firms of the whole of the northern harbour of Ruritania.",
            "Riga makes surprise announcement it is scrapping feast",
        ),
        (
            "Peru and Kenya backed calls for the rebels to strike a deal on Monday.",
            "Peru and Kenya back calls for rebels to strike deal",
        ),
        (
            "Ten captains wrote to Ida Holm urging her to lift the ban on Monday.",
            "Ten captains write to Ida Holm, urging her to lift ban",
        ),
        (
            "Ida Holm said on Monday the war would only end when the aims of Peru were achieved.",
            "Ida Holm says war will only end when aims of Peru are achieved",
        ),
    ],
)
def test_a_line_ends_where_something_is_said(text: str, title: str) -> None:
    """`In move`, `highlighting`, `backs calls` and `will only end` leave open what was meant."""
    assert title in [one.title for one in mentions(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Kenya's Defense Ministry met on Sunday. It deployed boats in the bay on Monday.",
            "Kenyan Defense Ministry deploys boats in bay",
        ),
        (
            "The Ministry of Foreign Affairs of Kenya said it had summoned the envoy on Monday.",
            "Kenyan Ministry of Foreign Affairs summons envoy",
        ),
        (
            "Kenya's Supreme Court met in May. On Monday, the Supreme Court freed Tom Roth.",
            "Kenyan Supreme Court frees Tom Roth",
        ),
        (
            "Kenya's Supreme Court fell. Peru's Supreme Court met. On Monday, the Supreme Court "
            "freed Tom Roth.",
            "Supreme Court frees Tom Roth",
        ),
        (
            "Kenya's Norsea met on Sunday. It sold ships on Monday.",
            "Norsea sells ships",
        ),
    ],
)
def test_an_official_body_is_told_with_its_state(text: str, title: str) -> None:
    """Many states have a ministry of that name; a firm is known by its own."""
    assert title in [one.title for one in mentions(text)]


MORE = {
    "Deaths of divers rose in 2018 at the highest rate of all among Kenyan sailors, increasing by "
    "6% to 4.2 deaths per 100,000 people.": (
        "Deaths of divers rise at highest rate of all among Kenyan sailors, increasing by 6%"
    ),
    "The court of northern Leyton upheld a federal county decision on Monday that struck down the "
    "state's eleventh and twelfth northern harbour tolls.": (
        "Court of northern Leyton upholds federal county decision that struck down state's "
        "eleventh and twelfth northern harbour tolls"
    ),
    "The county platform calls on Monday for ending federal funding of mass transit, bike-share "
    "clubs, ferries and all rail-to-rail projects.": (
        "County platform calls for ending federal funding of mass transit, bike-share clubs, "
        "ferries and all rail-to-rail projects"
    ),
    "Ana Lund was fired by Tom Roth on Monday for refusing to defend the president's temporary ban "
    "on sailors and licensed harbour pilots from seven majority-northern countries.": (
        "Ana Lund fired by Tom Roth for refusing to defend president's temporary ban on sailors"
    ),
    "The navy of Kenya said on Monday it will send divers to Lima to help find the eight crews of "
    "the lost trawlers and their northern guests.": (
        "Navy of Kenya says it will send divers to Lima to help find eight crews of lost trawlers"
    ),
    "Surveys by the board show two in three of the northern sailors believed on Monday that most "
    "of the divers were already being treated fairly in Leyton.": (
        "Surveys show two in three of northern sailors believed most of divers were already being "
        "treated fairly in Leyton"
    ),
    "In May 2010, Tom Roth and three others pleaded guilty in federal court to a misdemeanor in a "
    "scheme in which they posed as telephone repairmen in Senator Ana Lund's New Riga office.": (
        "Tom Roth and three others plead guilty in federal court to misdemeanor"
    ),
    "In November, the voters of northern Leyton approved a constitutional amendment allowing "
    "former sailors to regain their right to vote in May.": (
        "Voters of northern Leyton approve constitutional amendment allowing former sailors to "
        "regain their right to vote"
    ),
    "Kenya on Tuesday ended the most popular forms of Kenyan harbour travel to Peru, banning "
    "cruise ships and a heavily used category of educational travel in an attempt to cut off cash "
    "to the government.": (
        "Kenya ends most popular forms of Kenyan harbour travel to Peru, banning cruise ships"
    ),
    "Thousands of Peruvian refugees rallied in southern Leyton on Tuesday in commemoration of the "
    "“Harvest” and in solidarity with the Riga demonstrations.": (
        "Thousands of Peruvian refugees rally in southern Leyton in commemoration of Harvest"
    ),
    "The Kenyan government imposed food rationing in May as a result of tightened Ruritanian "
    "sanctions and a drop in subsidized oil and other aid from Peru.": (
        "Kenyan government imposes food rationing as result of tightened Ruritanian sanctions"
    ),
    "The board of health of Leyton voted on Monday to curb the practice of seizing cash and houses "
    "from people who are suspected of illegal trade but have not been charged.": (
        "Board of health of Leyton votes to curb practice of seizing cash and houses"
    ),
}


@pytest.mark.parametrize(("text", "title"), MORE.items(), ids=list(MORE))
def test_a_line_does_not_lose_half_of_what_it_tells(text: str, title: str) -> None:
    """Rather some characters more, or the beginning of the phrase, unless that leaves it open."""
    assert title == mentions(text)[0].title
