"""The particle of a verb: a verb of the parse in, `down` of `stepped down` out, or nothing."""

from spacy.tokens import Token

_PARTICLES = set("down up out off over in on back away aside".split())
_BEFORE_DATES = {"in", "on"}


def own_particle(verb: Token) -> Token | None:
    """Give what was parsed as a particle, but no preposition: `taken in [early February]`."""
    for one in verb.children:
        if one.dep_ == "prt":
            after = verb.doc[min(one.i + 1, len(verb.doc) - 1)]
            dates = one.lower_ in _BEFORE_DATES and after.ent_type_ in {"DATE", "TIME"}
            return None if dates else one
    return None


def particle_of(verb: Token) -> Token | None:
    """Find the particle that a verb needs, as whatever it was parsed."""
    after = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else verb
    governs = any(one.dep_ in {"pobj", "pcomp", "prep"} for one in after.children)
    bare = after.dep_ in {"advmod", "prep"} and not governs
    loose = after.head == verb and after.lower_ in _PARTICLES and bare
    return own_particle(verb) or (after if loose else None)
