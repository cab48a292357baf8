"""Where a sentence begins in a line though none has ended: the caption before it has no stop.

In: a paragraph, and the words that its article writes small. Out: the places of such beginnings.
Pages set a caption or a heading above the first sentence, and copying puts both into one line:
`A crane lifts the wreck The owner was fined`.
"""

import re
from collections.abc import Iterator

from extract.lexicon import NOUNS

_HEAD = 400
_OPENING = re.compile(
    r"""(?<=[\w)’”]) \s (?= ( A|An|Another|The|These|Those|This|More|Some|Several|Many|Most|All
        |It|He|She|They|There|In|On|At|After|Before|When|While|As|With|But|However|Its|His|Her
        |Their|Not|Both|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve
        |Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty|Dozens|Scores
        |Hundreds|Thousands|Authorities|Officials|Residents|Witnesses|Firefighters|Rescuers
        |Investigators|Protesters|Scientists|Researchers|Experts|Analysts|Critics|Lawmakers
        |Prosecutors|Doctors|Former|World|Third|Fourth|Fifth|Sixth|Defending ) \s
        (?: [a-z0-9] | (?<=They\s)[A-Z] | (?<=A\s|e\s)[A-Z]{2,5}\s[a-z] ) )""",
    re.VERBOSE,
)
_AFTER_A_NAME = frozenset({"The", "An", "He", "She", "They", "There", "These", "Those"})
"""What begins a sentence even after a name (`in Riga The head of`), unlike `Serie A`."""
_NAMED_AGAIN = re.compile(
    r"""\b([A-ZÀ-Þ][\w’'-]+\ [A-ZÀ-Þ][\w-]+)\b [^.!?;:“”"()]{10,200}? (?<=[a-z0-9])\ (\1)
        (?= (?:['’]s(?:\ [a-z-]+){1,2} | \ and(?:\ [A-Z][\w’'-]+){1,2})?
            \ (?: was|were|has|had|is|are|will|can|says?|said|died
            |won|beat|lost|took|made|met|led|left|fought|fell|rose|came|began|[a-z]+ed)\b )""",
    re.VERBOSE,
)
# A capital that only the beginning of a sentence explains: `the wreck Lawyers for the owner`.
_CAPITAL = re.compile(r"(?<=[a-z0-9)’”]) (?=([A-Z][a-z]+(?:-[a-z]+)*) [a-z0-9])")
_OF_A_NAME = re.compile(r"[A-Z][a-z]+ (?:of|for|to) (?:the )?[A-Z]")
"""What has another capital behind `of`: `his annual State of the Union address`."""
_WORD = re.compile(r"(?<![\w'’.-])[a-z][a-z-]*[a-z](?![\w.@/])")
_AS_A_NAME = re.compile(
    r"\b(?:the|an?|of|in|by|for|to|with|from|and|at|on|or|as|its|his|her|their|this|that|than"
    r"|under|into|said|told|asked|new|former|other) ([A-Z][a-z-]+)"
)
_FINITE = re.compile(
    r"\b(?:was|were|has|had|have|is|are|will|says?|said|told|came|made|took|left|met|held|set|won"
    r"|shot|fell|rose|hit|began|[a-z]{2,}ed)\b"
)
_OFFICE = 30
"""Characters that an office before a name may have."""
_CLAUSE = 160
"""Within so many characters a sentence has its verb."""
_WORD_BEFORE = re.compile(r"([\w.'’”)-]+)$")
_NOT_BEFORE = frozenset(
    "a an the and or but nor of in on at to for with by from as into over about than that which "
    "who is are was were be been has have had do does did will would can could not "
    "called named titled entitled dubbed film movie album song book novel show series play "
    "programme program single magazine newspaper paper website blog game word words tape".split()
)
"""Words after which a capital may stand within a sentence: `the film The last train`."""
_BEFORE_A_LETTER = frozenset(
    "hepatitis influenza vitamin type group plan class grade list side team flu level category "
    "appendix section virus part phase stage step chapter act".split()
)
"""Words after which a letter or a number tells which: `type A`, `chapter One`."""
_LETTERS = frozenset("A One Two Three Four Five Six Seven Eight Nine Ten".split())
# What leads away to another story: `Related article`, `Video Ad Feedback` and its source.
_LEADS_AWAY = re.compile(
    r"\b(?:Related (?:articles?|story|stories|topics)|Video Ad Feedback)\s?(?=[A-ZÀ-Þ\d‘“'\"])"
)
_SOURCE = re.compile(r"\b\d\d:\d\d\s?- (?:Source: [A-Z]{2,} )?(?=[A-ZÀ-Þ“])")
_FUNCTION = (
    r"(?:The|An?|It|In|On|At|That|This|These|He|She|They|But|And|During|After|Before|When|While|As)"
)
_NEXT = re.compile(
    rf"(?<=[\w)’]) (?=“[A-Z]|{_FUNCTION}(?:’s|’d|’ll)? )"
    r"|(?<=[a-z0-9])(?<! as)(?<! and)(?<! that) (?=[A-ZÀ-Þ][\w’'-]+ (?:also|added|said|told) )"
)
# A headline in capitals between two sentences: `OWNER SAYS SHIP IS SAFE The firm`.
_SHOUTED = re.compile(
    r"""(?: ^ | (?<=[.!?)"”]\s) ) (?: ['‘“"($]{0,2} [A-Z0-9][A-Z0-9’'.,:&$-]* [’'”"?!]? \s ){4,40}
        (?= ["“‘]?[A-ZÀ-Þ]?[a-z] )""",
    re.VERBOSE,
)
# Such a headline that has lost the space behind it: `OWNER SAYS SHIP IS SAFEThe firm`.
_RUN_IN = re.compile(r"\b(?:[A-Z’']{2,} ){1,12}[A-Z]{3,}(?=[A-Z][a-z]{2,}[ .])")
_LOUD = 3
"""Words of four letters or more of such a headline."""
_STATES = {"US", "UK", "EU", "UN", "U.S."}
"""What stands in capitals anyway, and may open the sentence: `US officials`."""
_FUNCTION_NEXT = re.compile(rf"{_FUNCTION}\b")
_TEASER = 200
"""Characters within which such a headline ends."""
_OFFICES = NOUNS["office"]
_ROLES = _OFFICES | NOUNS["someone"] | {"what", "how", "after"}
_EITHER_WAY = _OFFICES | {"may", "march", "western", "eastern", "northern", "southern"}
"""Words that are written with a capital within a sentence, too: `until May 6`, `one President`."""


def ordinary_words(text: str) -> frozenset[str]:
    """Give the words that an article writes small, and nowhere as a name (`the Council`)."""
    names = {match[1].lower() for match in _AS_A_NAME.finditer(text)} | _EITHER_WAY
    return frozenset(word for word in _WORD.findall(text) if word not in names)


def openings(paragraph: str, ordinary: frozenset[str]) -> set[int]:
    """Give the places where a sentence begins though none has ended."""
    found = {match.start() for match in _OPENING.finditer(paragraph) if _opens(match)}
    for at in (*_named_again(paragraph), *_small_elsewhere(paragraph, ordinary)):
        if not any(at - _OFFICE < other < at for other in found):  # `Fourth seed [Ida Roth] won`
            found.add(at)
    return found


def teasers(paragraph: str) -> set[int]:
    """Give the places where the headline of another story begins and ends."""
    found: set[int] = set()
    for match in _LEADS_AWAY.finditer(paragraph):
        reach = match.end() + 1, match.end() + _TEASER
        ends = _SOURCE.search(paragraph, *reach) or _NEXT.search(paragraph, *reach)
        found |= {match.start(), match.end(), *([ends.end()] if ends is not None else [])}
    for match in _RUN_IN.finditer(paragraph):
        found |= {match.start(), match.end()}
    for match in _SHOUTED.finditer(paragraph):
        length = _length(match)
        if length and len(re.findall(r"[A-Z]{4,}", match[0])) >= _LOUD:
            found |= {match.start(), match.start() + length}
    return found


def _length(shouted: re.Match[str]) -> int:
    """Give how long a headline in capitals is, without a first word of the sentence: `US`.

    Nothing where the sentence goes on small: `NASA, ESA and JAXA agreed`.
    """
    last, text = shouted[0].split()[-1], shouted.string
    function = _FUNCTION_NEXT.match(text, shouted.end())
    if last == "A" or (last in _STATES and function is None):
        return len(shouted[0]) - len(last) - 1
    return 0 if text[shouted.end()].islower() else len(shouted[0])


def _opens(match: re.Match[str]) -> bool:
    """Say whether a function word begins a sentence: what is before it calls for no name."""
    before = _WORD_BEFORE.search(match.string, 0, match.start())
    if before is not None and before[1][0].isupper():
        return match[1] in _AFTER_A_NAME
    word = _word_before(match.string, match.start()).lower()
    tells_which = match[1] in _LETTERS and word in _BEFORE_A_LETTER
    return word not in _NOT_BEFORE | {""} and not tells_which


def _named_again(paragraph: str) -> Iterator[int]:
    """Find where a caption ends: no sentence gives a whole name twice.

    `Omar Said died in his home Omar Said's death was` are a caption and the first sentence.
    """
    for match in _NAMED_AGAIN.finditer(paragraph, 0, _HEAD):
        if _word_before(paragraph, match.start(2) - 1) not in _NOT_BEFORE | _ROLES | {""}:
            yield match.start(2)


def _small_elsewhere(paragraph: str, ordinary: frozenset[str]) -> Iterator[int]:
    """Find capitals of words that the article else writes small: `in the port Lawyers for him`."""
    for match in _CAPITAL.finditer(paragraph, 0, _HEAD):
        before = _word_before(paragraph, match.start())
        clause = paragraph[match.end() : match.end() + _CLAUSE].partition(".")[0]
        if _OF_A_NAME.match(paragraph, match.start(1)):
            continue
        calls_for_a_name = before.lower() in _NOT_BEFORE | _ROLES | {""} or not before.islower()
        if not calls_for_a_name and match[1].lower() in ordinary and _FINITE.search(clause):
            yield match.start()


def _word_before(paragraph: str, end: int) -> str:
    """Give the plain word, or the number, that stands before a place; else nothing."""
    before = _WORD_BEFORE.search(paragraph, 0, end)
    plain = before is not None and (before[1][0].islower() or before[1].isdigit())
    return before[1] if before is not None and plain else ""
