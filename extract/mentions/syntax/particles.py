"""The particle of a verb: a verb of the parse in, `down` of `stepped down` out, or nothing."""

from spacy.tokens import Token

from extract.neighbours import after, before

_PARTICLES = set("down up out off over in on back away aside".split())


def own_particle(verb: Token) -> Token | None:
    """Give what was parsed as a particle, but not the `on` of `collided head-on`."""
    particles = (one for one in verb.children if one.dep_ == "prt")
    return next((one for one in particles if before(one).text_with_ws != "-"), None)


def particle_of(verb: Token) -> Token | None:
    """Find the particle that a verb needs, as whatever it was parsed."""
    word = after(verb)
    loose = word.lower_ in _PARTICLES and word.head == verb and _is_bare(word)
    return own_particle(verb) or (word if loose else None)


def _is_bare(word: Token) -> bool:
    governs = any(one.dep_ in {"pobj", "pcomp", "prep", "npadvmod"} for one in word.children)
    return word.dep_ in {"advmod", "prep"} and not governs


def is_parted(verb: Token, particle: Token) -> bool:
    """Say whether a pronoun stands before the particle: `hands himself over`."""
    done = next((one for one in verb.children if one.dep_ == "dobj"), None)
    return done is not None and done.tag_ == "PRP" and done.i < particle.i
