"""The words of headlines: names and words in, as headlines write them; pieces in, a line out."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Span, Token

from extract.lexicon.states import adjective_of, short_state, state_of
from extract.mentions.names.aliases import Name
from extract.mentions.names.initials import is_known
from extract.neighbours import before

_DANGLING = (
    "prior|then|stating|saying|adding|compared|aged|as (?:early|late|recently|long|far)"
    "|so long|including"
    "|and|or|but|rather|of|in|at|to|for|with|by|on|from|that|as|a|an|the|its|their|his|her"
    "|about|into|(?<!is )(?<!are )over|along|as well|amid|among|between|during|towards"
    "|(?<!vote )(?<!votes )against|without|within"
    "|such|each|most|worth|until|till|before|after|since|than|while|when|where|which|who|whose"
    "|if|because|so|not|be|thanks"
)
"""What no headline ends on."""
_OPENS = {'"', "“", "``", ":"}
_PLAIN = set(
    "CC NN NNS JJ JJR JJS CD RB RBR RBS PRP PRP$ DT EX IN MD PDT WRB WP WP$ WDT VBG VBN".split()
)
COURTESY = {"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a headline and the token that it stands for."""

    text: str
    i: int
    """-1 where it stands for no token."""
    glued: bool = False
    """Whether it joins the word before: a comma."""
    again: str = ""
    """A pronoun that says it where the name was written before."""


def join(pieces: Iterable[Piece]) -> str:
    """Put pieces together with the spaces that the text has between them."""
    line, last = "", ""
    for piece in pieces:
        below_nought = re.match(r"[-–]\d", piece.text) and not last[-1:].isdigit()
        marked = piece.text.startswith(("'", "’", "n't", "n’t", ",", "%", "-", "–", "/", "."))
        close = (
            piece.glued
            or (marked and not below_nought)
            or last in {"-", "–", "/"}
            or (last.endswith("-") and piece.text not in {"and", "or", "to"})  # `pro- and anti-war`
            or last.endswith(("$", "€", "£", "¥"))
        )
        line += piece.text if close or not line else f" {piece.text}"
        last = piece.text
    return line


def once(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Write a name once: where a pronoun stands for it again, the pronoun stays."""
    written = ""
    for piece in pieces:
        name = re.sub(r"(?:'s|(?<=s)')$", "", piece.text)
        initials = "".join(word[0] for word in name.split() if word[0].isupper())
        told = name in written or initials in written.split() or _is_of(name, written)
        text = piece.again if piece.again and told else piece.text
        written += f" {text}"
        yield replace(piece, text=text)


def _is_of(name: str, written: str) -> bool:
    """Say whether a line has a state's adjective: `Peruvian` for `Peru`."""
    state = state_of(name)
    return state is not None and adjective_of(state) in written.split()


def possessive(name: str) -> str:
    """Write whose it is: `Norsea's`."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def owner_before(owner: Name) -> str:
    """Write whose it is before a noun: `Norsea's` shares, `Peruvian` exports."""
    state = owner.kind == "state"
    return adjective_of(owner.canonical) if state else possessive(owner.canonical)


def past_participle(verb: Token) -> str:
    """Write a passive as headlines do: `was delayed` -> `delayed`."""
    return verb.text.lower()


def tidy(line: str, particle: str) -> str:
    """Drop dangling ends but a verb's particle, and unpaired marks; begin with a capital."""
    line = re.sub(r"\s+", " ", line.replace("`", "")).strip()
    line = re.sub(r"^(?:['’]s\s|[\s,;:.–-]+)", "", line)
    line = re.sub(r"^among them:? (?=[A-Z])", "", line, flags=re.IGNORECASE)
    line = re.sub(r"^(?:so far|soon) (?=\w+ )", "", line, flags=re.IGNORECASE)
    line = re.sub(r"\b(\w{4,}) \1\b", r"\1", line)
    if line.count('"') % 2 or line.count("“") != line.count("”"):
        line = re.sub(r"[\"“”]", "", line)
    line = re.sub(r"[\[\]]", "", line)  # `assassinat[ed]`
    line = re.sub(r"(['’]s)['’]s?(?=\W|$)", r"\1", line)
    line = re.sub(r", something$", "", line)
    line = re.sub(r"\bU\.S\.?(?=\W|$)", "US", line)
    line = re.sub(r"\bUS['’](?= )", "US", line)
    shorter = ""
    while shorter != line:
        shorter = line
        line = re.sub(r"[\s,;:.–-]+$", "", line) if not re.search(r"\b[A-Z]\.$", line) else line
        if not (particle and line.endswith(f" {particle}")):
            line = re.sub(rf"(?<!\bis)(?<!\bwas)(?<!\bwere)\s(?:{_DANGLING})$", "", line)
    return line if re.match(r"[a-z][A-Z]", line) else line[:1].upper() + line[1:]


def is_hyphenated(token: Token) -> bool:
    """Say whether a word is joined to the prefix before it: `democracy` of `pro-democracy`."""
    return before(token).text_with_ws.endswith("-")


def is_unit(token: Token) -> bool:
    """Say whether a word is written to the number before it: `269m`."""
    number = before(token)
    return token.is_alpha and number.tag_ == "CD" and not number.whitespace_ and number != token


def uncapped(token: Token) -> str:
    """Write a plain word as within a sentence; a headline's own first letter is set later."""
    quoted = token.i > 0 and token.nbor(-1).text in _OPENS and not token.tag_.startswith("PRP")
    joins = token.tag_ in {"CC", "IN", "DT"} and token.text.istitle()  # `the U.S. And Japan`
    plain = (token.is_sent_start or quoted or joins) and token.tag_ in _PLAIN
    spoken = re.search("[AEIOUY]", token.text) is not None  # not `LCD`
    capital = token.text.istitle() or (token.is_sent_start and token.text.isupper() and spoken)
    plain = plain and token.text.isalpha()  # not `R&B`
    return token.text.lower() if plain and capital and len(token) > 1 else token.text


def written_name(name: Name, words: Span) -> str:
    """Write a name in a headline: a state in short, its adjective as it stands, others in full.

    A name before what is named after it stands as it is: `the Trump administration`; so do initials
    that everybody knows.
    """
    text = words.text
    if is_known(text) or name.canonical == f"{text}.":
        return text  # `X`, at the end of another sentence
    state = state_of(text)
    if text.isupper() and state is not None:
        return short_state(state)  # `US`, whatever song has `Us` in its name
    if name.kind != "state":
        after = words[-1].dep_ == "compound" and words[-1].head.pos_ == "NOUN"
        return text if after and name.kind == "person" and len(words) == 1 else name.canonical
    named = state == name.canonical and text.replace("The ", "") in {
        name.canonical,
        short_state(name.canonical),
    }
    dotted = text.replace(".", "")
    return short_state(name.canonical) if named or dotted.isupper() else " ".join(text.split())


def tidy_phrase(words: Iterable[Token]) -> str:
    """Write tokens as they stand in the text, without its line breaks."""
    return " ".join("".join(word.text_with_ws for word in words).split())
