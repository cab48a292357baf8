"""Whom a noun phrase stands for: a token in, the name of its bearer out.

`the prime minister, X` is X; `the prime minister` is X where the article names one holder only.
Pronouns are resolved before (`pronouns`). A body is named with its state or owner: `Iraq's
parliament` and `the Iraqi parliament` are one.
"""

from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from extract.lexicon import NOUNS
from extract.lexicon.states import adjective_of, state_of
from extract.mentions.names.aliases import Name
from extract.mentions.names.names import Names
from extract.mentions.syntax.below import has_word
from extract.mentions.syntax.clauses import SUBJECTS, child, children, subject_of

_NOT_THAT = {"a", "an", "another", "some", "any"}
_GROUPS = NOUNS["group"] | {"jury", "panel", "brother", "couple", "family", "band"}
_NO_BODIES = {"authority", "offices"}
"""What somebody has, where it is written small: `the party's authority`, `the doctor's offices`."""
OF_MANY = NOUNS["company"] | {"group", "club", "university", "office"}
"""What a state has many of: `a US bank` and `Indian firms` are no names."""
_FOR_NOW = {"acting", "interim", "caretaker", "current", "new", "outgoing"}


@dataclass(frozen=True, slots=True)
class Cast:
    """What is needed to name the participants of an article's events."""

    doc: Doc
    names: Names
    timed: frozenset[int] = frozenset()
    """The tokens of dates: `Friday` takes part in nothing."""
    stands_for: dict[int, Name] = field(default_factory=dict)
    """Pronouns and roles by token, where they are safe to resolve."""
    owned: dict[int, Name] = field(default_factory=dict)
    """Whose the bare nouns of accounts are, by token: `sales` of the one company it is about."""
    antecedents: dict[int, Token] = field(default_factory=dict)
    """Pronouns that stand for a plain noun, by token: `it` for `the airline`."""
    pronoun_of: dict[str, str] = field(default_factory=dict)
    """Whether a person is `he` or `she`: by titles, first name, or the first pronoun for it."""
    people: frozenset[str] = frozenset()
    """The names that are surely people's."""
    topics: frozenset[str] = frozenset()
    """The names of the bodies and states that the article is about."""


def name_of(token: Token, cast: Cast) -> Name | None:
    """Name a noun phrase by its head: `the prime minister, X`, `the lender X`."""
    own = cast.stands_for.get(token.i) or cast.names.at(token)
    if own is not None:
        return _put_beside(token, cast) or own
    for one in children(token, "appos"):
        apposed = cast.names.at(one)
        if apposed is None or (token.lemma_.lower() in _GROUPS and apposed.kind == "person"):
            continue  # `the jury, the brothers Tom and Ida Roth`
        close = one.left_edge.i == token.i + 1 or _between_commas(token, one)
        if apposed.kind == "person" or (close and apposed.kind != "state"):
            return apposed
    return None


def _put_beside(token: Token, cast: Cast) -> Name | None:
    """Name who is told by nation first: `a Ruritanian, Tom Roth, won`."""
    if token.ent_type_ != "NORP" or child(token, "det") is None or token.tag_ not in {"NN", "NNP"}:
        return None
    named = (cast.names.at(one) for one in children(token, "appos"))
    return next((name for name in named if name is not None and name.kind == "person"), None)


def _between_commas(token: Token, apposed: Token) -> bool:
    """Say whether a name is put in for one thing: `the firm's rival, Norsea, said`."""
    doc, after = token.doc, apposed.right_edge.i + 1
    only = apposed.left_edge.i == token.i + 2 and doc[token.i + 1].text == ","
    known = child(token, "poss", "det")
    definite = known is not None and known.lower_ not in {"a", "an"} and token.tag_ == "NN"
    comma = doc[apposed.left_edge.i - 1].text == ","
    one = token.lower_ == "one" and comma  # `one of the biggest firms, Norsea, said`
    return ((only and definite) or one) and (after >= len(doc) or doc[after].text in {",", "."})


def body_name(token: Token, cast: Cast) -> str | None:
    """Name a body after its state or owner: `Iraq's parliament` -> `Iraqi parliament`."""
    own = cast.names.at(token)
    if token.lemma_.lower() not in NOUNS["group"] or (own and own.canonical != token.text):
        return None
    if token.text in _NO_BODIES:
        return None
    for one in token.children:
        name = cast.names.at(one)
        if name is not None and name.kind == "state" and token.lemma_.lower() in OF_MANY:
            return None
        if name is not None and one.dep_ in {"poss", "compound", "amod", "nmod"}:
            if own is not None and name.kind != "state":  # `Riga Magistrate's Court`
                return token.doc[cast.names.spans[one.i][0] : token.i + 1].text
            words = [t.text for t in token.children if t.dep_ == "compound" and t.i > one.i]
            owner = adjective_of(name.canonical) if name.kind == "state" else name.canonical
            short = owner.split()[-1] if name.kind == "person" else owner
            return " ".join([short, *words, token.text])
    return None


def role_of(token: Token, names: Names) -> Name | None:
    """Find who `the prime minister` is where the article names one; not `a prime minister`."""
    if token.pos_ not in {"NOUN", "PROPN"} or token.i in names.by_token:
        return None
    if token.dep_ == "compound" and token.head.i in names.by_token:
        return None  # `President X` says it already
    modifiers = [one for one in token.children if one.dep_ in {"compound", "amod", "nmod"}]
    words = [one.lower_ for one in modifiers if one.i < token.i and not state_of(one.text)]
    known = child(token, "det", "poss")
    definite = known is not None and known.lower_ not in _NOT_THAT and known.tag_ != "PRP$"
    plain = child(token, "appos", "prep", "conj") is None
    words = [word for word in words if word not in _FOR_NOW]
    role = " ".join([*words, token.lower_])
    held = names.roles.get(role) if definite and plain else None
    if _is_of_another([*children(token, "poss"), *modifiers], role, names):
        return None
    abroad = state_of(names.owners.get(role, "")) is not None
    if held is not None and abroad and not _is_known(held, token, names):
        return None  # `the prime minister spoke to Peru's Prime Minister X`
    of_state = any(state_of(one.text) for one in (*children(token, "poss"), *modifiers))
    stateless = role != "prime minister" and of_state and not names.owners.get(role)
    if held is not None and stateless and _is_known(held, token, names):
        return None  # `the Peruvian envoy` beside `envoy X`; a premier is his own state's
    if held is not None and held.kind == "organisation":
        # `The lender X` names X itself, and `its lender` is another one.
        apart = known is not None and known.lower_ == "the"
        return held if apart and token.dep_ not in {"compound", "nmod", "appos", "attr"} else None
    return held


def _is_known(held: Name, role: Token, names: Names) -> bool:
    """Say whether the holder was named by then."""
    return any(name.canonical == held.canonical for i, name in names.by_token.items() if i < role.i)


def _is_of_another(owners: list[Token], role: str, names: Names) -> bool:
    """Say whether an office is another's: `Syria's president` beside `the bank's president X`."""
    known = names.owners.get(role, "")
    told = [name.canonical for one in owners if (name := names.at(one)) is not None]
    return bool(known and told) and not any(one in known or known in one for one in told)


def sibling_body(token: Token, cast: Cast) -> str | None:
    """Name a body beside its state on one noun: `Iraqi parliament vote`."""
    if token.lemma_.lower() not in NOUNS["group"] - OF_MANY or token.dep_ != "compound":
        return None
    for one in token.head.children:
        name = cast.names.at(one)
        if name is not None and name.kind == "state" and one.i < token.i:
            return f"{adjective_of(name.canonical)} {token.text}"
    return None


def company_of(token: Token, names: Names) -> Name | None:
    """Find who `the drugs company` is that goes on from the one company of the sentence before."""
    described = child(token, "appos", "prep", "conj", "relcl", "acl", "poss") is not None
    the = has_word(token, {"the"}, "det")
    leads = token.dep_ in SUBJECTS and token.head.dep_ == "ROOT" and token.i not in names.by_token
    if token.lower_ not in NOUNS["company"] or described or not (the and leads):
        return None
    before = token.doc[: token.sent.start]
    if not len(before) or before[-1].is_space:
        return None  # a new paragraph
    spoken = before[-1].sent
    found = names.within(spoken.start, spoken.end)
    actors = [one for one in found if one.kind not in {"state", "place"}]
    subject = subject_of(spoken.root)
    led = subject is not None and any(names.at(one) in actors for one in subject.subtree)
    alone = len(actors) == 1 and actors[0].kind == "organisation"
    return actors[0] if alone and led else None
