"""Figures: the number as written, with what it counts."""

import pytest

from extract.mentions.facts.figures import figures_of
from tests.reading import mentions, parsed

FIGURES = {
    "Roughly 5,000 troops left.": {("Roughly 5,000", "troops")},
    "At least 25 people were killed.": {("At least 25", "people killed")},
    "The storm killed more than 40 fishermen.": {("more than 40", "fishermen killed")},
    "Norsea agreed to buy a mine for $43 million.": {("$43 million", "mine bought")},
    "A dozen Far East experts met three Orla Rescue Council officials.": {
        ("A dozen", "Far East experts"),
        ("three", "Orla Rescue Council officials"),
    },
    "Two 16-year-old boys were hurt.": {("Two", "16-year-old boys hurt")},
    "Forty Norwegians and two Marines were killed.": {
        ("Forty", "Norwegians killed"),
        ("two", "Marines"),
    },
    "Thousands of Norwegians fled.": {("Thousands", "Norwegians")},
    "Millions of pages burned.": {("Millions", "pages")},
    "She won the Six Nations with Wales.": set(),
    "The clinic has a million doses, and gave her four milligrams of the drug.": {
        ("a million", "doses"),
        ("four milligrams", "drug"),
    },
    "Upwards of 800 people fled.": {("Upwards of 800", "people")},
    "The blast killed 107 or more.": {("107 or more", "people killed")},
    "The blast left 12 dead and at least 30 injured.": {
        ("12", "people killed"),
        ("at least 30", "people injured"),
    },
    "The storm left five fishermen dead and 300 homeless.": {
        ("five", "fishermen killed"),
        ("300", "people homeless"),
    },
    "The navy found 12 missing children.": {("12", "missing children")},
    "The death toll rose to at least 25 from 20.": {("at least 25", "death toll")},
    "A crew of 18 found 30 dead, bringing the number of flu deaths to 203.": {
        ("18", "crew"),
        ("30", "people killed"),
        ("203", "number of flu deaths"),
    },
    "Flu deaths hit 17 on Monday.": {("17", "Flu deaths")},
    "The price rose to 30.": set(),
    "The team won the cup and $50,000.": {("$50,000", "won")},
    "Norsea lost $5 billion in shares, and paid 3,000 kroner.": {
        ("$5 billion", "shares"),
        ("3,000 kroner", "paid"),
    },
    "At least two dozen people were killed.": {("At least two dozen", "people killed")},
    "Police arrested two dozen men.": {("two dozen", "men arrested")},
    "About a dozen people were hurt.": {("About a dozen", "people hurt")},
    "Police arrested 12.": {("12", "people arrested")},
    "Eleven people have died after a small plane carrying tourists crashed in the town of Tolmin"
    " in western Slovenia, officials said.": {("Eleven", "people killed")},
    "Shares fell 6% in Frankfurt.": {("6%", "shares fell")},
    "Some 71 per cent of members voted for strikes.": {("Some 71 per cent", "members")},
    "A third of the town was flooded.": {("A third", "town")},
    "The firm was fined $750,000.": {("$750,000", "fined")},
    "Police arrested 20 to 30 protesters.": {("20 to 30", "protesters arrested")},
    "Between 20 and 30 people were killed.": {("Between 20 and 30", "people killed")},
    "The firm cut 20-30 jobs on Monday.": {("20-30", "jobs")},
    "Two soldiers were killed and five wounded.": {
        ("Two", "soldiers killed"),
        ("five", "people wounded"),
    },
    "Norsea's assets fell to $2.46 billion from about $2.77 billion.": {
        ("$2.46 billion", "assets fell to")
    },
    "The shares fell 4.2 percent to 31.40 euros in Dublin trading.": {
        ("4.2 percent", "shares fell"),
        ("31.40 euros", "shares fell to"),
    },
    "Unemployment rose to 5.2% from 4.9%.": {("5.2%", "unemployment rose to")},
    "Columbia increased its general reserves to $300 million.": {
        ("$300 million", "reserves increased to")
    },
    "Vandals slashed the tyres on her £80,000 Ford Mustang.": {("£80,000", "Ford Mustang")},
    "Columbia announced a loss for the third quarter of $226.3 million, or $11.57 a share.": {
        ("$226.3 million", "loss")
    },
    "Robbers stole watches worth more than £300,000.": {("more than £300,000", "watches")},
    "Burglars stole jewellery worth at least £1.2m from a shop.": {("at least £1.2m", "jewellery")},
    "Police seized cocaine worth £3m on a boat.": {("£3m", "cocaine")},
    "Norsea bought Tessel for $2.3 billion.": {("$2.3 billion", "Tessel bought")},
    "Norsea earned $16.3 million, or 37 cents a share.": {("$16.3 million", "earned")},
    "Seagram closed at $84.75, down 37.5 cents.": {("$84.75", "closed")},
    "Norsea bought U.S. rival Tessel Inc. for $2.3 billion.": {
        ("$2.3 billion", "Tessel Inc. bought")
    },
    "It happened on May 3, 2020.": set(),
    "The shares cost $12 each.": set(),
    "Norsea unveiled the new 787 Sealiner.": set(),
    "A year seven pupil fell ill.": set(),
    "The navy sent two aircraft.": {("two", "aircraft")},
    "The bus fell 30 metres near a mill 12 km from Lima.": set(),
    "The fire burned nine square miles of forest.": {("nine", "square miles")},
    "She broke the record by three-quarters of a second.": set(),
    "Officers seized 135 pounds of cocaine.": {("135 pounds", "cocaine")},
    "The ship lost about 20 tonnes of fuel.": {("about 20 tonnes", "fuel")},
    "The haul weighed 1.1 tonnes.": set(),
    "Norsea posted an 8% lift in sales.": {("8%", "lift in sales")},
    "The firm sold 12 short-story collections.": {("12", "short-story collections")},
    "The panel put turnout at 72.7 percent.": {("72.7 percent", "turnout put at")},
    "The bank raised its main rate to 9 percent.": {("9 percent", "rate raised to")},
    "Norsea agreed to inject 70 million euros ($77 million) into the plan on Monday.": {
        ("70 million euros", "injected"),
    },
    "Norsea's shares dropped 6.2 per cent in Lille on Tuesday to C$41.05.": {
        ("6.2 per cent", "shares dropped"),
        ("C$41.05", "shares dropped to"),
    },
    "It was overshadowed by an accident on the M62 in which a rail replacement coach turned over,"
    " injuring 17 people.": {("17", "people injured")},
    "The programme lost one in five of its viewers.": {("one in five", "viewers")},
    "The two sides met on Monday.": set(),
    "The three pilots were killed.": {("three", "pilots killed")},
    "Twelve of the ships sank.": {("Twelve", "ships")},
    "The bank said growth was set to fall below 1%.": {("1%", "growth to fall below")},
    "Prices would rise to 40 euros.": {("40 euros", "prices to rise to")},
    "The loss came to $3 trillion (2 trillion pounds).": {("$3 trillion", "came")},
    "The clash brought to more than 400 the number killed.": {("more than 400", "number killed")},
    "The club met its target by £6m.": {("£6m", "target met")},
    "Norsea was fined £1.2m.": {("£1.2m", "fined")},
    "Norsea has entered administration with debts of €48m and will be wound up.": {
        ("€48m", "debts"),
    },
    "Ana Roth, who bought the club for €3m in 2019, was arrested.": set(),
    "A blast that killed 12 people closed the port.": {("12", "people killed")},
    "Revenue edged down to 15.3 billion euros.": {("15.3 billion euros", "revenue edged to")},
    "The bank will donate $8m.": {("$8m", "donated")},
    "The Kenyan Global Index has risen by 3%.": {("3%", "Kenyan Global Index risen")},
    "The country's biggest mortgage lender said rents rose 15.1% over the whole of 2020, but by"
    " only 2.8% in the second half of the year.": {("15.1%", "rents rose")},
    "Wages fell to 895.4 reais ($332; £179.3).": {("895.4 reais", "wages fell to")},
    "The firm paid $1.1bn (£568m) to victims.": {("$1.1bn", "paid")},
    "The economy registered growth of 5.2%.": {("5.2%", "growth")},
    "Shares closed up 4.75% at 30 euros, down 2 euros.": {
        ("4.75%", "shares closed up"),
        ("30 euros", "closed"),
    },
    "The bank forecasts economic growth in the region of 1.9%.": {("1.9%", "economic growth")},
    "Inflation fell below 10%.": {("10%", "inflation fell below")},
    "Cook was paid between £5,001 and £10,000.": {("between £5,001 and £10,000", "paid")},
    "Norsea reported a rise in profits to $67m.": {("$67m", "profits rise to")},
    "Turnover was £3.5bn.": {("£3.5bn", "turnover")},
    "Workers of three un-named firms went home.": {("three", "un-named firms")},
    "The show displayed thousands of picture messages.": {("thousands", "picture messages")},
    "The club was charged with one breach, and fell 13 points behind.": set(),
    "She has a 6,932 majority, and her party one of 87.": {("6,932", "majority")},
    "Demand was predicted to be about 14% above normal.": {("about 14%", "demand above normal")},
    "Inflation is estimated at 2.3% in May, above bank guidelines of 2%.": {
        ("2.3%", "inflation estimated at")
    },
    "She sang to a 2,700-strong crowd.": {("2,700", "crowd")},
    "Last year it made profits of £21.5m on a turnover of £392.1m.": {
        ("£21.5m", "profits"),
        ("£392.1m", "turnover"),
    },
    "The party won a majority of 87.": {("87", "majority")},
    "MPs voted by 311 to 200 to ban it.": {("311 to 200", "votes")},
    "The bill was passed by 311 votes to 200.": {("311 votes to 200", "votes")},
}


@pytest.mark.parametrize("text", FIGURES)
def test_figure_has_its_words_and_what_it_counts(text: str) -> None:
    """Dates, prices and what a value was before count nothing; a sum says what it is of."""
    found = {(figure.value, figure.what) for figure in figures_of(parsed(text)[:])}

    assert FIGURES[text] == found


def test_a_clause_that_describes_somebody_counts_for_what_it_tells() -> None:
    """The price of the club is one of its sale, and none of her arrest."""
    text = "Ana Roth, who bought the club for €3m in 2019, was arrested in Lille on Monday."
    figures = {each.lemma: [one.value for one in each.figures] for each in mentions(text)}

    assert {"buy": ["€3m"], "arrest": []} == figures


def test_figure_is_at_its_place() -> None:
    """The offsets are those of the words."""
    text = "Officials said that about 300 homes burned."
    figure = figures_of(parsed(text)[:])[0]

    assert text[figure.start : figure.end] == "about 300"


def test_the_number_of_a_day_counts_nobody() -> None:
    """`On 3 March police left` is misread for `3 March police`."""
    (found,) = mentions("On 3 March police broke up a rally of 200 people in Riga.")

    assert [("200", "people")] == [(one.value, one.what) for one in found.figures]


def test_what_others_did_is_counted_with_them() -> None:
    """A clause with a subject of its own tells another event, and its number is that event's."""
    text = "On Monday the blast killed two men, and the navy rescued 30 fishermen."
    first, second = mentions(text)

    assert [("two", "men killed")] == [(one.value, one.what) for one in first.figures]
    assert [("30", "fishermen rescued")] == [(one.value, one.what) for one in second.figures]


def test_what_a_pronoun_counts_is_named_or_left_out() -> None:
    """`it rose by 20%` says nothing by itself: of the market, where it is known to be that."""
    known = "The stock market fell last week. On Monday it rose by 20%."
    (figure,) = (one for mention in mentions(known) for one in mention.figures)

    assert ("20%", "market rose") == (figure.value, figure.what)
    assert () == figures_of(parsed("It rose by 20%.")[:])
