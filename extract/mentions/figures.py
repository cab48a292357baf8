"""Numbers and what they count: the words of a clause in, `at least 25` of `people killed` out.

A share (`6%`, `a third of the members`) and a sum of money (`€3bn`) count too: what they are a
share of, or what the sum was for. The value is written as the article writes it.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from extract.mention import MentionFigure
from extract.mentions.clauses import child, is_passive, is_verb, subject_of
from extract.mentions.predicates import NOUNS, VERBS

_CURRENCY_WORDS = set(
    "euros euro dollars pounds yen yuan francs pesos rubles roubles rupees".split()
)
_CURRENCIES = _CURRENCY_WORDS | set("$ € £ ¥ us$ a$ c$ eur usd gbp".split())
_SCALES = {"bn", "m", "million", "billion", "trillion", "thousand", "hundred", "tn", "k"}
_PERCENT = {"%", "percent", "cent", "pc"}
_UNITS = _SCALES | _PERCENT | {"$", "p.m.", "a.m.", "year", "years"}
_FRACTIONS = {"half", "third", "quarter", "fifth", "dozens", "hundreds", "thousands", "scores"}
_HARM = {"kill", "injure", "wound", "arrest", "detain", "displace", "evacuate", "die", "rescue"}
_HARM |= {"hurt", "drown", "hospitalise", "hospitalize"}
_SAME_IN_PLURAL = set("aircraft staff personnel police crew cattle sheep people".split())
_QUALIFIERS = {"about", "around", "roughly", "nearly", "almost", "some", "approximately", "over"}


def figures_of(passage: Span) -> tuple[MentionFigure, ...]:
    """Find the figures of a passage that count something; dates, ages and names do not."""
    return tuple(figure for token in passage for figure in _figure(token))


def _figure(token: Token) -> Iterator[MentionFigure]:
    if token.lower_ in _FRACTIONS and child(token, "prep") is not None:
        yield from _written(_words(token.left_edge, token), _part_of(token))
        return
    sum_of_money = _is_money(token)
    if not (token.tag_ == "CD" or sum_of_money) or _is_time(token):
        return
    if token.dep_ == "compound" and token.head.tag_ == "CD" and not sum_of_money:
        return
    unit = token.doc[min(token.i + 1, len(token.doc) - 1)]
    unit = unit.nbor() if unit.lower_ == "per" and unit.i + 1 < len(token.doc) else unit
    if unit.lower_ in _PERCENT and unit.i > token.i:
        yield from _written(_words(token.left_edge, unit), _shared(unit))
    elif sum_of_money:
        yield from _money(token)
    else:
        yield from _count(token)


def _is_time(token: Token) -> bool:
    """Say whether a number is of a date, a clock or a name: nothing that it counts follows."""
    named = token.ent_type_ in {"PERSON", "ORG", "ORDINAL", "GPE", "DATE", "TIME"}
    plain = token.dep_ == "nummod" and token.head.tag_ == "NNS" and token.head.i > token.i
    clock = ":" in token.text or token.head.lemma_.lower() in NOUNS["clock"] | {"age"}
    year = token.text.isdigit() and len(token.text) == 4 and token.text[:2] in {"19", "20"}
    return (named and (not plain or year)) or clock


def _is_money(token: Token) -> bool:
    """Say whether a token is the number after a currency's sign or code: `€3bn`, `EUR 1.4`."""
    before = token.doc[token.i - 1].lower_ if token.i else ""
    digits = any(letter.isdigit() for letter in token.text)
    return digits and before in _CURRENCIES and before not in _CURRENCY_WORDS


def _money(token: Token) -> Iterator[MentionFigure]:
    last = token
    while last.i + 1 < len(token.doc) and last.nbor().lower_ in _SCALES:
        last = last.nbor()
    head = _noun_above(last)
    rate = last.i + 1 < len(token.doc) and last.nbor().lower_ in {"each", "a", "per", "an"}
    words = _words(token.doc[token.i - 1], last)
    within = next((p for one in last.children if one.dep_ == "prep" for p in one.children), None)
    if rate or head.lemma_ in {"be", "cost"}:
        return
    counted = within if within is not None and within.tag_ == "NN" else head
    yield from _written(words, _paid(counted) if is_verb(counted) else counted.text)


def _noun_above(last: Token) -> Token:
    """Give the noun or the verb that a sum stands under."""
    head = last
    while (
        head.head != head and not (head.pos_ == "NOUN" and head.i != last.i) and not is_verb(head)
    ):
        head = head.head
    return head


def _spent(token: Token, currency: Token) -> Iterator[MentionFigure]:
    """Write a sum whose currency is a word after it: `24 billion pounds`."""
    head = _noun_above(currency)
    if head.lemma_ not in {"be", "cost"} and head != currency:
        words = _words(token.left_edge, currency)
        yield from _written(words, _paid(head) if is_verb(head) else head.text)


def _paid(verb: Token) -> str:
    """Name what was done with a sum, or what rose or fell by it: `shares fell`."""
    subject = subject_of(verb)
    if verb.lemma_ in VERBS["motion"] and subject is not None and subject.pos_ != "PRON":
        return f"{subject.text if subject.pos_ == 'PROPN' else subject.lower_} {verb.lower_}"
    return _participle(verb)


def _count(token: Token) -> Iterator[MentionFigure]:
    counted = _counted(token)
    if counted is not None and counted.lower_ in _CURRENCY_WORDS and counted.i > token.i:
        yield from _spent(token, counted)
        return
    if (
        counted is None
        or counted.pos_ == "PRON"
        or (token.lower_ in {"one", "two"} and child(counted, "prep") is not None)
    ):
        return
    yield from _written(_value(token, counted), _what(token, counted))


def _counted(token: Token) -> Token | None:
    """Give the noun that a number counts; the verb where it stands for the people killed."""
    if any(one.dep_ == "nummod" and one.tag_ == "CD" and one.i > token.i for one in token.children):
        return None
    if token.dep_ in {"nummod", "quantmod", "compound"}:
        head = token.head
        if head.tag_ == "CD":
            return None if token.dep_ == "compound" else _counted(head)
        plain = head.pos_ == "NOUN" and head.lower_ not in _UNITS and head.i > token.i
        return head if plain and _are_several(head, token) else None
    among = next((one for one in token.children if one.dep_ == "prep" and one.lower_ == "of"), None)
    if among is not None and token.lower_ != "one":
        return child(among, "pobj")
    alone = token.dep_ in {"nsubjpass", "dobj", "nsubj"} and is_verb(token.head)
    return token.head if alone and token.head.lemma_ in _HARM else None


def _are_several(noun: Token, number: Token) -> bool:
    """Say whether a noun can be counted so: not `year seven pupil`, `the new 787 Dreamliner`."""
    one = number.lower_ in {"one", "1", "half"}
    return one or noun.tag_ in {"NNS", "NNPS"} or noun.lower_ in _SAME_IN_PLURAL


def _value(token: Token, counted: Token) -> list[Token]:
    """Give the words of the number with what qualifies it: `at least`, `more than`, `some`."""
    if counted.i <= token.i and not is_verb(counted):
        return [token]
    return _words(token.left_edge, token)


def _words(first: Token, last: Token) -> list[Token]:
    """Give the words from one to the other, with a qualifier before them."""
    start = first.i
    if start and first.doc[start - 1].lower_ in _QUALIFIERS:
        start -= 1
    words = [one for one in first.doc[start : last.i + 1] if one.dep_ != "det" or one.lower_ == "a"]
    while words and (words[0].is_punct or words[0].is_space):
        words = words[1:]
    return words


def _written(words: list[Token], what: str) -> Iterator[MentionFigure]:
    if words and what:
        doc: Doc = words[0].doc
        start, end = words[0].idx, words[-1].idx + len(words[-1])
        yield MentionFigure(" ".join(doc.text[start:end].split()), what, start, end)


def _what(token: Token, counted: Token) -> str:
    """Name what is counted, with what was done to it: `people killed`."""
    if is_verb(counted):
        return f"people {_participle(counted)}"
    keep = {"compound", "amod", "nmod"}
    words = [one.text for one in counted.children if one.dep_ in keep and one.i > token.i]
    sufferer = token if token.dep_ in {"nsubjpass", "dobj", "nsubj"} else counted
    verb = sufferer.head
    done = _participle(verb) if _suffers(sufferer, verb) else ""
    return " ".join([*words, _whole_word(counted), done]).strip()


def _whole_word(noun: Token) -> str:
    """Give a noun with what is joined to it by a hyphen: `co-workers`."""
    rest = noun.doc[noun.i + 1 : noun.i + 3]
    joined = len(rest) == 2 and rest[0].text == "-" and not noun.whitespace_
    return f"{noun.text}{rest.text}" if joined and not rest[0].whitespace_ else noun.text


def _part_of(token: Token) -> str:
    """Name what a share is of: `a third of the members`."""
    of = next((one for one in token.children if one.dep_ == "prep" and one.lower_ == "of"), None)
    noun = child(of, "pobj") if of is not None else None
    return noun.text if noun is not None and noun.pos_ == "NOUN" else ""


def _shared(percent: Token) -> str:
    """Name what a percentage is of, or what rose or fell by it: `shares fell`."""
    part = _part_of(percent)
    verb = percent.head if is_verb(percent.head) else percent.head.head
    subject = subject_of(verb) if is_verb(verb) else None
    if part or subject is None or subject == percent:
        return part
    return f"{subject.text if subject.pos_ == 'PROPN' else subject.lower_} {verb.text}"


def _suffers(noun: Token, verb: Token) -> bool:
    if not is_verb(verb) or verb.lemma_ not in _HARM:
        return False
    dies = verb.lemma_ in {"die", "drown"} or is_passive(verb) or verb.tag_ == "VBN"
    return noun.dep_ in {"dobj", "nsubjpass"} or (noun.dep_ == "nsubj" and dies)


def _participle(verb: Token) -> str:
    if verb.lemma_ == "die":
        return "killed"
    return verb.lower_ if verb.tag_ in {"VBN", "VBD"} else verb.lemma_.rstrip("e") + "ed"
