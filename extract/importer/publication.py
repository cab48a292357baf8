"""Know a publication by its name: newspapers, agencies, sites.

In: a name or a line. Out: whether it names who publishes, and the usual form of the name. What
tells it is a word such as `Times` or `Herald`; no publication is known here but the wires.
"""

import re

from extract.importer.page import ends_sentence

WIRES = {
    "ap": "Associated Press", "associated press": "Associated Press", "reuters": "Reuters",
    "afp": "AFP", "agence france-presse": "AFP", "upi": "UPI", "dpa": "dpa", "xinhua": "Xinhua",
    "united press international": "UPI", "efe": "EFE", "ansa": "ANSA", "tass": "TASS",
    "pa media": "PA Media", "press association": "PA Media", "kyodo": "Kyodo News",
    "anadolu agency": "Anadolu Agency",
}  # fmt: skip
_PUBLICATION = re.compile(
    r"""\b(?:Times|Post|News|Press|Herald|Tribune|Journal|Guardian|Today|Daily|Weekly|Agency|Network
    |Magazine|Gazette|Radio|TV|Television|Broadcasting|Observer|Star|Chronicle|Monitor|Mail|Review
    |Media|Standard|Telegraph|Examiner|Independent|Sun|Mirror|Globe|Bulletin|Courier|Dispatch|Echo
    |Register|Sentinel|Voice|World|Service|Online|Report|Economist|Reuters|Bloomberg|Zeitung|Monde
    |Presse|País|Correio|Wire|Argus|Inquirer|Ledger|Record)\b|\.(?:com|org|net|co|info)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_LABEL = frozenset(
    "the a and of in on our your my us uk eu world latest breaking local business sport "
    "sports news press release releases video videos live tv radio reports reviews today home "
    "politics top more daily weekly national international opinion editorial staff services "
    "media weather money tech technology science health culture arts travel food jobs readers "
    "members customer email web full special newsletter magazine this next year by from for "
    "all about".split()
)
"""Words of which a section, a menu or a label is made: a publication has one that is none."""
_VAGUE = {"report", "service", "review", "world", "online", "record", "voice", "today", "register"}
"""Words that end other lines, too: `Annual Report`."""
_BEGINNING = {"Radio", "Daily", "Voice", "Times", "Journal", "Tribune", "Gazette"}
_LONGEST_NAME = 4
"""Words of a publication's name that stands in a line of its own."""
_WORD = r"(?:[A-ZÀ-Þ][\w.&'’-]*|of|and|&)"
_CAPITALISED = re.compile(rf"(?:[Tt]he\s+)?[A-ZÀ-Þ][\w.&'’-]*(?:\s+{_WORD})*")
_SITE = re.compile(r"(?:[a-z0-9-]+\.)+(?:com|org|net|info|co\.uk|co|in|ie|au|ca|eu)")


def is_publication(name: str) -> bool:
    """Say whether a name beside an author's reads as a publisher's, not a place or a person."""
    short = name.isupper() and " " not in name.strip()
    return is_wire(name) or short or bool(_PUBLICATION.search(name))


def is_publisher_line(text: str) -> bool:
    """Say whether a line is a publication's name and nothing else: `Northern Post`."""
    if is_wire(text) or _SITE.fullmatch(text):
        return True
    words = _without_article(text).split()
    if not 1 <= len(words) <= _LONGEST_NAME or ends_sentence(text):
        return False
    article = len(words) < len(text.split())
    own = any(word.casefold() not in _LABEL for word in words)
    sure = words[-1].casefold() not in _VAGUE or article
    begins = words[0] in _BEGINNING
    ends = begins or bool(_PUBLICATION.fullmatch(words[-1]))
    capitals = bool(_CAPITALISED.fullmatch(text))
    return ends and own and sure and capitals and (len(words) > 1 or article)


def is_wire(name: str) -> bool:
    """Say whether a name is a news agency's."""
    return _without_article(name).casefold() in WIRES


def publisher_name(name: str) -> str:
    """Give a wire its usual name; leave every other name as printed."""
    return WIRES.get(_without_article(name).casefold(), spaced(name))


def says_section(text: str) -> bool:
    """Say whether one of the words is a section's or a label's: `Virginia Politics`."""
    return any(word.casefold() in _LABEL for word in text.split())


def _without_article(name: str) -> str:
    return re.sub(r"^the\s+", "", spaced(name), flags=re.IGNORECASE)


def spaced(name: str) -> str:
    """Write a name with single spaces, and no stop or comma around it."""
    return " ".join(name.split()).strip(" ,.")
