"""Sums of money, and what they were for: a number after a currency's sign or before its word in.

`earned $2bn` is `earned`, `a €3bn loss` a loss, `shares fell to €31` what they fell to. What a
value was before (`from $3bn`) and a rate (`$1.20 a share`) are no figures of the event.
"""

from collections.abc import Iterator, Mapping

from spacy.tokens import Token

from extract.lexicon import NOUNS, VERBS
from extract.mention import MentionFigure
from extract.mentions.facts.amounts import called, moves, participle, words_of, written
from extract.mentions.facts.ranges import is_lower_sum, lower_sum
from extract.mentions.syntax.clauses import children, is_verb, subject_of
from extract.neighbours import before

CURRENCY_WORDS = set(
    "euros euro dollars pounds yen yuan francs pesos rubles roubles rupees cents pence kroner"
    " kronor reais krona crowns shekels dinars dirhams riyals lira rand zlotys baht ringgit"
    " naira rupiah".split()
)
CURRENCIES = CURRENCY_WORDS | set("$ € £ ¥ us$ a$ c$ eur usd gbp".split())
SCALES = {"bn", "m", "million", "billion", "trillion", "thousand", "hundred", "tn", "k"}
_ACCOUNTS = NOUNS["account"]
PERCENT = {"%", "percent", "per cent", "pc"}


def is_money(token: Token) -> bool:
    """Say whether a token is the number after a currency's sign or code: `€3bn`, `EUR 1.4`."""
    before = token.doc[token.i - 1].lower_ if token.i else ""
    digits = any(letter.isdigit() for letter in token.text)
    return digits and before in CURRENCIES and before not in CURRENCY_WORDS


def money(token: Token, meant: Mapping[int, Token]) -> Iterator[MentionFigure]:
    """Write a sum whose currency is a sign or a code before it."""
    last = token
    while last.i + 1 < len(token.doc) and last.nbor().lower_.rstrip(".") in SCALES:
        last = last.nbor()
    head = _noun_above(last)
    lower = lower_sum(token)
    sign = before(token)
    words = words_of(before(before(lower)) if lower is not None else sign, last)
    within = next((p for one in last.children if one.dep_ == "prep" for p in one.children), None)
    if is_lower_sum(token) or _is_rate(last) or was_before(last):
        return
    if head.lemma_ in {"be", "cost"}:
        yield from written(words, _amounts_to(head, meant))
        return
    paid_in = within is not None and within.tag_ in {"NN", "NNS"} and not _is_when(within)
    counted = within if within is not None and paid_in else head  # `$24 million in aid`
    yield from written(
        words, _paid(counted, last, meant) if is_verb(counted) else _for_what(counted)
    )


def _is_when(noun: Token) -> bool:
    """Tell `in two years` from `in aid`."""
    return noun.lemma_.lower() in NOUNS["clock"] | {"quarter"}


def _is_rate(last: Token) -> bool:
    return last.i + 1 < len(last.doc) and last.nbor().lower_ in {"each", "a", "per", "an"}


def was_before(number: Token) -> bool:
    """Say whether a value is what it was before, or by how much: `to $2bn from $3bn, down $1bn`."""
    above = number
    while above.tag_ in {"CD", "$"} or above.lower_ in CURRENCY_WORDS | SCALES | PERCENT:
        if above.dep_ == "pobj" or above.head == above:
            break
        above = above.head
    moved = above.head.head
    ways = [one for one in (above, above.head, *above.children) if one.lower_ in {"up", "down"}]
    if any(before(way).pos_ not in {"VERB", "AUX"} for way in ways):
        return True  # but `closed up 9%`
    return above.dep_ == "pobj" and above.head.lower_ == "from" and is_verb(moved)


def _noun_above(last: Token) -> Token:
    """Give the noun or the verb that a sum stands under: not `the quarter` of `a loss for it`."""
    head = last
    while head.dep_ == "conj" and head.head.i < head.i:
        head = head.head  # `won the cup and $50,000`
    first = head
    while head.head != head and (head.i == last.i or not is_verb(head)):  # `m` of `€48m`
        priced = head.pos_ == "PROPN" and head.i > last.i and head.dep_ != "compound"
        timed = _is_when(head)
        if (priced or (head.pos_ == "NOUN" and head.i not in {last.i, first.i})) and not timed:
            break
        head = head.head
    return head


def _for_what(noun: Token) -> str:
    """Write what a sum is for: `profits rise to` for `a rise in profits to $2bn`."""
    phrases = {one.lower_: one for one in children(noun, "prep")}
    within = next(children(phrases["in"], "pobj"), None) if "in" in phrases else None
    to = phrases.get("to")
    moved = within is not None and to is not None and within.i < to.i
    return f"{within.text} {noun.text} to" if moved and within is not None else called(noun)


def spent(token: Token, currency: Token, meant: Mapping[int, Token]) -> Iterator[MentionFigure]:
    """Write a sum whose currency is a word after it: `24 billion pounds`."""
    head = _noun_above(currency)
    apart = _is_rate(currency) or was_before(currency)
    if head.lemma_ not in {"be", "cost"} and head != currency and not apart:
        words = words_of(token.left_edge, currency)
        yield from written(words, _paid(head, currency, meant) if is_verb(head) else called(head))


def _amounts_to(verb: Token, meant: Mapping[int, Token]) -> str:
    """Name the account that comes to a sum: `turnover was £3bn`, but not what a thing costs."""
    subject = meant_by(subject_of(verb), meant)
    known = subject is not None and verb.lemma_ == "be" and subject.lemma_.lower() in _ACCOUNTS
    return subject.lower_ if known and subject is not None else ""


def _paid(verb: Token, number: Token, meant: Mapping[int, Token]) -> str:
    """Name what was done with a sum, and to what, or what rose or fell by it or to it."""
    done = next((one for one in children(verb, "dobj") if one.pos_ in {"NOUN", "PROPN"}), None)
    done = None if done is None or number in done.subtree else done
    moved = verb.lemma_ in VERBS["motion"]
    subject = done if done is not None else meant_by(subject_of(verb), meant) if moved else None
    if subject is None:
        return participle(verb)
    above = number if number.dep_ == "pobj" else number.head
    to = " to" if above.dep_ == "pobj" and above.head.lower_ == "to" else ""
    who = called(subject) if subject.pos_ == "PROPN" else subject.lower_
    verbs = participle(verb) if done is not None else moves(verb)
    return f"{who} {verbs}{to}"


def meant_by(subject: Token | None, meant: Mapping[int, Token]) -> Token | None:
    """Give the noun that a subject is or stands for; None for a pronoun that is open."""
    noun = meant.get(subject.i, subject) if subject is not None else None
    return None if noun is None or noun.pos_ == "PRON" or noun.tag_ == "WDT" else noun
