"""Numbers in words, English: how sources write them, and how the site does.

In: an amount. Out: `5,000`, `3 billion`; and the words by which `figures` reads those of sources.
"""

MULTIPLES = {
    "dozen": 12,
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "lakh": 1e5,
    "crore": 1e7,
    "million": 1e6,
    "mn": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
}
MONEY = "$€£¥₹"
JOINING = ("to", "and", "or", "–", "-")
"""Between two numbers, what makes a range of them."""
ROUNDING = {"about", "around", "roughly", "approximately", "circa", "some", "an", "estimated"}
"""Before a number, what says that it is rounded, and not which way."""
SPELT = "one two three four five six seven eight nine ten eleven twelve".split()
_LARGE = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))


def number(amount: float) -> str:
    """Write a number: `5,000`, `2.5`, `3 billion`."""
    unit, name = next((each for each in _LARGE if amount >= each[0]), (1, ""))
    return f"{amount / unit:,.3f}".rstrip("0").rstrip(".") + name
