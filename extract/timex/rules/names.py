"""Tell words of the calendar that name no time: a programme, a person, the world of today.

In: the story so far and where the words stand. Out: whether they are no timex.
"""

import re

from spacy.tokens import Token

from extract.lexicon import NOUNS
from extract.timex.context.story import Story

_HEADLINE = 0.7  # the share of capitals from which a sentence is written in title case
_OF_AN_AGE = frozenset(
    "world society youth youngster kid child teen teenager generation standard technology consumer "
    "network audience parent family woman man people leader".split()
)
_PART = frozenset(("early", "late", "mid", "last", "next", "this"))
_OF_FAME = frozenset(
    "success sensation star hit millionaire billionaire celebrity fame revolution hero".split()
)
_NAMING = frozenset(("ADJ", "ADV", "NOUN"))
_LASTING = frozenset(
    "agreement alliance ban blockade boycott career cease ceasefire coalition conflict crisis "
    "dispute embargo feud freeze impasse insurgency law monopoly moratorium occupation pact "
    "partnership policy recession record regime reign relationship rule siege stalemate standoff "
    "strike tradition treaty truce war".split()
)
_SHOWN = frozenset(("show", "programme", "program"))
_PAPERS = frozenset(
    "business chronicle echo express gazette herald independent journal mail mirror news observer "
    "people post press record standard star sun telegraph times tribune world".split()
)
_SHOWS = frozenset(("today", "tonight"))  # `Radio 4's Today`
_OF_DAYS = frozenset("event news hour".split())
_MOST = frozenset("many most much some all".split())


def is_title(story: Story, offset: int) -> bool:
    """Tell `USA Today` and "This Week" from the days, by the capital at an offset."""
    token = story.token(offset)
    if token is None or token.is_sent_start:
        return False
    capitals = token.text.isupper() and token.nbor(-1).text.isupper()  # `USA TODAY`
    if not (token.text.istitle() or capitals):
        return False
    others = (word for word in token.sent if word != token and not word.is_sent_start)
    words = [word for word in others if word.is_alpha and len(word) > 3]
    return not words or sum(word.text[0].isupper() for word in words) < _HEADLINE * len(words)


def follows_name(story: Story, offset: int) -> bool:
    """Tell whether the word before is a name: `USA Today`."""
    token = story.token(offset)
    return token is not None and token.i > 0 and token.nbor(-1).pos_ == "PROPN"


def is_in_title(story: Story, offset: int) -> bool:
    """Tell the Today Show, *USA Today* and what somebody `told Today` from the day."""
    token = story.token(offset)
    quoted = story.text[max(0, offset - 1) : offset] in tuple("\"“‘'`")
    if token is None or quoted or not is_title(story, offset):
        return False  # `“Yesterday Tunisia, today Egypt”`
    shown = token.i + 1 < len(token.doc) and token.nbor().lower_ in _SHOWN
    told = token.dep_ == "dobj" and token.i > 0 and token.nbor(-1) == token.head
    owned = token.i > 0 and token.nbor(-1).tag_ == "POS" and token.lower_ in _SHOWS
    return shown or told or owned or follows_name(story, offset)


_LONGEST_TITLE = 60  # characters
_TITLE_WORD = 4  # letters from which a word of a title has a capital


def is_in_quoted_title(story: Story, start: int, end: int) -> bool:
    """Tell the “Fox News Sunday” show and the film “Winter's Bone” from what somebody said."""
    text, line = story.text, story.text.rfind("\n", 0, start) + 1
    opening = max(text.rfind(mark, line, start) for mark in '"“')
    closings = [at for mark in '"”' if (at := text.find(mark, end)) >= 0]
    closing = min(closings, default=-1)
    if not line <= opening < closing <= opening + _LONGEST_TITLE:
        return False
    if text[opening] == '"' and text.count('"', line, opening) % 2:
        return False  # that one closed a quotation
    around = f"{text[opening + 1 : start]} {text[end:closing]}"
    words = [word for word in re.findall(r"[^\W\d_]+", around) if len(word) >= _TITLE_WORD]
    return bool(words) and all(word[0].isupper() for word in words)


_OF_SUNDAY = frozenset(("Independent", "Mail", "Scotland", "Wales"))


def is_paper(story: Story, offset: int) -> bool:
    """Tell the Sunday Telegraph and the Mail on Sunday from the day."""
    token = story.token(offset)
    if token is not None and token.i > 1 and token.nbor(-1).text == "on":
        return token.lower_ == "sunday" and token.nbor(-2).text in _OF_SUNDAY
    if token is None or token.i + 1 == len(token.doc) or token.is_sent_start:
        return False
    return token.nbor().text.istitle() and token.nbor().lower_ in _PAPERS


def is_programme(story: Story, offset: int) -> bool:
    """Tell the Sunday Live programme from a Sunday programme."""
    token = story.token(offset)
    after = token.nbor() if token is not None and token.i + 1 < len(token.doc) else None
    while after is not None and after.text.istitle() and after.i + 1 < len(after.doc):
        after = after.nbor()
        if after.lower_ in _SHOWN:
            return True
    return False


def is_of_an_age(story: Story, offset: int) -> bool:
    """Tell `today's youth`, `many of today's cars`, `the leaders of tomorrow`."""
    token = story.token(offset)
    if token is None:
        return False
    if token.dep_ == "poss":
        owned = token.head.lemma_.lower() in _OF_AN_AGE
        return owned or (token.head.tag_ == "NNS" and _is_one_of_many(token.head))
    if token.dep_ != "pobj" or token.head.lower_ != "of":
        return False
    thing = token.head.head
    if not any(child.dep_ == "det" for child in thing.children):
        return False  # `in terms of today`
    many = thing.tag_ == "NNS" and token.lower_ != "yesterday"  # `the raids of yesterday`
    plural = many and thing.lemma_.lower() not in _OF_DAYS
    return plural or thing.lemma_.lower() in _OF_AN_AGE


def is_of_a_life(story: Story, offset: int) -> bool:
    """Tell `his last year in office`, `her next day off` from those of the calendar."""
    before = story.token(offset - 2) if offset > 1 else None
    return before is not None and before.tag_ == "PRP$"


def _is_one_of_many(thing: Token) -> bool:
    """Tell `many of today's cars`."""
    of = thing.head
    return thing.dep_ == "pobj" and of.lower_ == "of" and of.head.lower_ in _MOST


def is_figurative(story: Story, offset: int) -> bool:
    """Tell `an overnight success` from `an overnight raid`."""
    token = story.token(offset)
    if token is None or token.dep_ not in ("amod", "compound"):
        return False
    return token.head.lemma_.lower() in _OF_FAME


def _is_given(word: Token, name: Token) -> bool:
    """Tell the `Brian` of `Brian May` from the `Monday` of `Monday May 3`."""
    dated = word.ent_type_ in ("DATE", "TIME") and word.ent_type_ != name.ent_type_
    dated = dated or (word.ent_type_ in ("GPE", "NORP") and name.ent_type_ == "DATE")  # U.S. July
    compound = word.dep_ == "compound" and word.head == name and word.lower_ not in _PART
    return compound and word.text.istitle() and word.pos_ == "PROPN" and not dated


def is_first_name(story: Story, offset: int) -> bool:
    """Tell `June Allen will speak` and `Brian May said` from the month."""
    token = story.token(offset)
    if token is None:
        return False
    if token.i and _is_given(token.nbor(-1), token):
        return True  # *The Hunt for Red October*, too
    if _has_epithet(token) or _opens_with_name(token):
        return True
    if token.dep_ != "compound" or token.head.ent_type_ != "PERSON":
        return False
    before = token.nbor(-1) if token.i else None
    return before is None or before.pos_ in ("PUNCT", "CCONJ", "SPACE", "VERB", "PROPN")


def _opens_with_name(month: Token) -> bool:
    """Tell `June Carter Holm sang`: a month that opens a sentence has `in` or a comma."""
    following = month.doc[month.i + 1 : month.i + 2]
    person = any(one.ent_type_ == "PERSON" and one.pos_ == "PROPN" for one in following)
    return bool(month.is_sent_start) and month.dep_ == "npadvmod" and person


_DOING = frozenset("nsubj nsubjpass poss dobj".split())
_BESIDE = frozenset("against behind under with".split())


def is_bearer(story: Story, offset: int) -> bool:
    """Tell `May's chairman said` in a text on May Department Stores from `May's figures`.

    So with `May struggles` in one that names Theresa May.
    """
    token = story.token(offset)
    if token is None:
        return False
    beside = token.dep_ == "pobj" and token.head.lower_ in _BESIDE
    if token.dep_ not in _DOING and not beside:
        return False
    same = (one for one in token.doc[1:] if one.text == token.text)
    people = (one.nbor(-1).ent_type_ == "PERSON" and _is_given(one.nbor(-1), one) for one in same)
    return any(people) or any(
        len(name) > 1
        and name.label_ in ("PERSON", "ORG")
        and token.text in (name[0].text, name[-1].text)
        for name in token.doc.ents
    )


def is_surname(name: Token) -> bool:
    """Tell the `Christmas` of `Johnnie Christmas` from the day."""
    if not name.i or name.ent_type_ not in ("PERSON", "WORK_OF_ART"):
        return False
    return _is_given(name.nbor(-1), name)


def _has_epithet(name: Token) -> bool:
    """Tell `August the Strong` from `in August the Senate`, where another phrase begins."""
    following = name.doc[name.i + 1 : name.i + 3]
    if len(following) < 2 or following[0].lower_ != "the" or not following[1].text.istitle():
        return False
    led = not name.i or name.ent_iob_ == "I" or name.nbor(-1).pos_ in ("ADP", "PUNCT", "SPACE")
    return not led or name.nbor(-1).lower_ == "of"


def is_person(story: Story, end: int) -> bool:
    """Tell a 6-year-old burglar, whose age dates nothing, from an 8-month-old truce."""
    token = story.token(end - 1)
    while token is not None and token.i + 1 < len(token.doc) and token.nbor().pos_ in _NAMING:
        token = token.nbor()
    noun = token.lemma_.lower() if token is not None else ""
    return noun not in _LASTING and noun not in NOUNS["event"]
