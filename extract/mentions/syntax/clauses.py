"""Grammar of one clause: a verb of a dependency parse in, its subject, objects and tense out."""

from collections.abc import Iterator

from spacy.tokens import Token

from extract.mentions.syntax.lemmas import mended
from extract.mentions.syntax.particles import own_particle
from extract.neighbours import after

SUBJECTS = {"nsubj", "nsubjpass", "csubj", "csubjpass"}
RELATIVE = {"that", "which", "who", "whom", "whose", "when", "where"}
_VERB_TAGS = {"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"}
_PREPOSITIONAL = {
    "following", "according", "regarding", "including", "concerning", "involving", "compared",
    "given", "based", "starting",
}  # fmt: skip
_WHEN = {"since", "after", "before", "until", "as"}


def is_verb(token: Token) -> bool:
    """Say whether a token is a full verb that heads a clause."""
    if token.tag_ not in _VERB_TAGS or token.dep_ in {"aux", "auxpass", "amod", "compound", "prep"}:
        return False
    bare = child(token, "aux", "auxpass", *SUBJECTS) is None
    return not (bare and token.lower_ in _PREPOSITIONAL) or token.dep_ == "ROOT"


def child(token: Token, *labels: str) -> Token | None:
    """Give the first child with one of these labels."""
    return next((one for one in token.children if one.dep_ in labels), None)


def children(token: Token, *labels: str) -> Iterator[Token]:
    """Give the children with one of these labels."""
    return (one for one in token.children if one.dep_ in labels)


def lemma_of(token: Token) -> str:
    """Give the lemma with its particle: `carry out`, lower case."""
    particle = own_particle(token)
    lemma = mended(token)
    if lemma == "take" and any(one.lower_ == "place" for one in children(token, "dobj")):
        return "take place"
    return f"{lemma} {particle.lower_}" if particle is not None else lemma


def is_passive(verb: Token) -> bool:
    """Say whether the verb's subject is what it is done to."""
    if child(verb, "auxpass", "nsubjpass") is not None:
        return True
    if verb.dep_ in {"acl", "relcl"} and verb.tag_ != "VBG" and child(verb, "agent") is not None:
        return True
    if verb.tag_ == "VBN" and child(verb, "aux", "dobj") is None and child(verb, "xcomp"):
        return True
    own = {"dobj"} if verb.dep_ == "conj" else {"dobj", "nsubj"}  # `10 were hurt and one killed`
    bare = child(verb, "aux", *own) is None
    reduced = verb.tag_ == "VBD" and (verb if verb.dep_ == "acl" else verb.head).dep_ == "acl"
    return (
        (verb.tag_ == "VBN" or reduced)
        and verb.dep_ in {"acl", "advcl", "conj"}
        and bare
        and (verb.dep_ != "conj" or is_passive(verb.head))
    )


def subject_of(verb: Token) -> Token | None:
    """Find the subject, its own or the one it shares; a relative pronoun's noun for `that`."""
    own = [one for one in verb.children if one.dep_ in SUBJECTS]
    if not own and (misread := _misread_subject(verb)) is not None:
        return misread
    if own:
        # Of several, which are a misparse, the one nearest before the verb.
        before = [one for one in own if one.i < verb.i and not _is_put_in(one, own[0])]
        one = before[-1] if before else own[0]
        return one if antecedent(one) == one else _renamed(antecedent(one))
    if verb.dep_ in {"acl", "relcl"} and verb.head.pos_ in {"NOUN", "PROPN", "PRON", "NUM"}:
        if is_infinitive(verb):
            return verb.head if is_passive(verb) else child(verb.head, "poss")
        owned = any(one.lower_ == "whose" for one in verb.subtree)
        return None if owned else _renamed(verb.head)
    if verb.dep_ in {"conj", "xcomp", "advcl"} and is_verb(verb.head):
        return shared_subject(verb)
    if verb.dep_ == "pcomp" and is_verb(verb.head.head):
        if verb.head.dep_ == "agent" or (verb.head.lower_ == "by" and is_passive(verb.head.head)):
            return None  # `was moved by seeing it`
        if verb.head.lower_ == "of" and (whom := child(verb.head.head, "dobj")) is not None:
            return whom  # `convicted Tom Roth of selling it`
        return subject_of(verb.head.head)
    return None


def _is_put_in(noun: Token, first: Token) -> bool:
    """Say whether a second subject is put in: `the jury, led by two, the Roths, said`."""
    last = noun.right_edge if noun.right_edge.text == "," else after(noun.right_edge)
    commas = noun.left_edge.i > 0 and noun.left_edge.nbor(-1).text == last.text == ","
    return noun != first and commas and noun.pos_ == "NOUN"


def _renamed(noun: Token) -> Token:
    """Give the name that a noun is put beside: `Norsea, the refiner that bought X`.

    So with what somebody is called: `Ana Roth, a Muslim who stood`, `She is a nurse who won`.
    """
    one_of_many = any(one.lower_ in {"a", "an"} for one in children(noun, "det"))
    told = noun.pos_ == "NOUN" or (noun.pos_ == "PROPN" and one_of_many)
    if noun.dep_ == "appos" and told and noun.head.pos_ == "PROPN":
        return noun.head
    if noun.dep_ != "attr" or noun.head.lemma_ != "be" or child(noun.head, "neg") is not None:
        return noun
    bearer = child(noun.head, "nsubj")
    named = bearer is not None and (bearer.pos_ == "PROPN" or bearer.lower_ in {"he", "she"})
    return bearer if bearer is not None and named else noun


def _misread_subject(verb: Token) -> Token | None:
    """Find a subject that the parser gave to the clause before.

    `tanks shelled X and [security forces] stormed Y`, `since [the uprising] began`.
    """
    finite = next((one for one in verb.children if one.dep_ in {"aux", "auxpass"}), verb)
    before = verb.doc[finite.i - 1] if finite.i else verb
    while before.pos_ == "ADV" and before.i:
        before = before.nbor(-1)
    if finite.tag_ not in {"VBD", "VBZ", "VBP"} or before.pos_ not in {"NOUN", "PROPN"}:
        return None
    noun = before
    while (above := _whole_of(noun)) is not None:
        noun = above
    if noun.right_edge.i != before.i:
        return None
    joined = noun.dep_ == "conj" and verb.dep_ == "conj" and verb.head.is_ancestor(noun)
    timed = noun.dep_ == "pobj" and noun.head.lower_ in _WHEN and verb.dep_ != "relcl"
    return noun if joined or timed else None


def _whole_of(noun: Token) -> Token | None:
    """Climb from the last word of a phrase to its head: `operators including X and [Y]`."""
    if noun.dep_ == "compound":
        return noun.head
    first = noun.head if noun.dep_ == "conj" else noun
    if first.dep_ == "pobj" and first.head.lower_ in {"of", "including"}:
        return first.head.head if noun == first else None
    return None


def shared_subject(verb: Token) -> Token | None:
    """Find the subject that a verb without its own takes from the verb above it."""
    objects = child(verb.head, "dobj") if verb.dep_ == "xcomp" else None
    if objects is not None and objects.i < verb.i:
        return objects
    return subject_of(verb.head)


def antecedent(token: Token) -> Token:
    """Give the noun that a relative pronoun stands for (`which`: no person), else the token."""
    if token.lower_ not in RELATIVE or token.head.dep_ != "relcl":
        return token
    noun = token.head.head
    return token if token.lower_ == "which" and noun.ent_type_ == "PERSON" else noun


def objects_of(verb: Token) -> Iterator[Token]:
    """Give the direct objects, and the subject of a passive."""
    yield from (antecedent(one) for one in verb.children if one.dep_ in {"dobj", "dative"})
    if is_passive(verb) and (subject := subject_of(verb)) is not None:
        yield subject


def agents_of(verb: Token) -> Iterator[Token]:
    """Give who does it: the subject of an active verb, the `by` phrase of a passive."""
    subject = subject_of(verb)
    if subject is not None and not is_passive(verb):
        yield subject
    for agent in children(verb, "agent"):
        yield from children(agent, "pobj")


def modal_of(verb: Token) -> str:
    """Give the modal auxiliary, lower case, or an empty string; a conjunct may share it."""
    for aux in children(verb, "aux"):
        if aux.tag_ == "MD":
            return aux.lower_
    if verb.dep_ == "conj" and not any(True for _ in children(verb, "aux", *SUBJECTS)):
        # `could have signed the pact and ended the strike`
        unreal = any(aux.lower_ == "have" and aux.tag_ == "VB" for aux in verb.head.children)
        shares = verb.tag_ == "VB" or (verb.tag_ in {"VBN", "VBD"} and unreal)
        return modal_of(verb.head) if is_verb(verb.head) and shares else ""
    return ""


def is_infinitive(verb: Token) -> bool:
    """Say whether the verb is a `to` infinitive, or shares the `to` of the one it continues."""
    if any(aux.lower_ == "to" for aux in children(verb, "aux")):
        return True
    shares = verb.dep_ == "conj" and verb.tag_ == "VB" and not modal_of(verb)
    return shares and is_verb(verb.head) and is_infinitive(verb.head)


def is_negated(verb: Token) -> bool:
    """Say whether the clause says that it did not happen: `not`, `never`, `no plans`."""
    denied = any(one.dep_ == "neg" or one.lower_ in {"never", "hardly"} for one in verb.children)
    denied = denied or _is_of_neither(verb) or any(map(_is_no_longer, verb.children))
    nouns = [one for one in verb.children if one.dep_ in {"nsubj", "nsubjpass", "dobj", "attr"}]
    return denied or any(_none(noun) for noun in nouns)


def _is_no_longer(word: Token) -> bool:
    """Tell `would no longer stand`, of which the parser denies the `longer` alone."""
    return word.lower_ == "longer" and word.i > 0 and word.nbor(-1).lower_ == "no"


def _is_of_neither(verb: Token) -> bool:
    """Say whether it is one of two that were not done: `has neither [sold] it nor [closed] it`."""
    first = next((one for one in verb.conjuncts if one.i < verb.i), verb)
    nor = child(verb.head, "cc") if verb.dep_ == "conj" else None
    denied = any(one.lower_ == "neither" for one in children(first, "preconj"))
    return denied or (nor is not None and nor.lower_ == "nor")


def _none(noun: Token) -> bool:
    """Say whether a noun is nobody: `no plan`, `not one man`, but `no fewer than nine`."""
    below = [each for one in noun.children for each in (one, *children(one, "neg"))]
    no = any(one.lower_ in {"no", "neither"} for one in children(noun, "det", "preconj"))
    denied = no or any(one.dep_ == "neg" and after(after(one)).lower_ != "than" for one in below)
    return denied or noun.lower_ in {"nobody", "nothing", "none"}


def tense_of(verb: Token) -> str:
    """Give `past`, `perfect`, `pluperfect`, `present`, `future` or `none` (no finite form)."""
    auxiliaries = list(children(verb, "aux", "auxpass"))
    words = {aux.lower_ for aux in auxiliaries}
    if words & {"will", "shall", "'ll", "’ll", "wo"}:
        return "future"
    have = next((aux for aux in auxiliaries if aux.lemma_ == "have"), None)
    if have is not None and have.tag_ != "VB" and verb.tag_ in {"VBN", "VBD"}:
        return "pluperfect" if have.lower_ in {"had", "'d", "’d"} else "perfect"
    finite = next((aux for aux in auxiliaries if aux.tag_ in {"VBD", "VBZ", "VBP"}), verb)
    if finite.tag_ == "VBD":
        return "past"
    if finite.tag_ in {"VBZ", "VBP"}:
        ahead = verb.lemma_ == "go" and verb.tag_ == "VBG" and child(verb, "xcomp") is not None
        return "future" if ahead else "present"  # `is going to close`
    return (
        tense_of(verb.head) if verb.dep_ == "conj" and is_verb(verb.head) and not words else "none"
    )
