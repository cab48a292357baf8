"""The words of headlines: a verb in, its headline form out; a rough line in, a tidy one out."""

import re

from spacy.tokens import Token

_IRREGULAR = {"have": "has", "be": "is", "do": "does", "go": "goes"}


def present(verb: Token, subject: Token | None) -> str:
    """Write a verb as headlines do: `approved` -> `approves`, or `approve` after a plural."""
    lemma = verb.lemma_.lower()
    if verb.tag_ in {"VBG"} and any(one.dep_ == "aux" for one in verb.children):
        return verb.text.lower()
    plural = subject is not None and (
        subject.tag_ in {"NNS", "NNPS"} or any(one.dep_ == "conj" for one in subject.children)
    )
    if plural:
        return lemma
    if lemma in _IRREGULAR:
        return _IRREGULAR[lemma]
    if re.search(r"(s|x|z|ch|sh|o)$", lemma):
        return f"{lemma}es"
    return f"{lemma[:-1]}ies" if re.search(r"[^aeiou]y$", lemma) else f"{lemma}s"


def tidy(line: str) -> str:
    """Close up marks and possessives, drop dangling ends, and begin with a capital."""
    line = re.sub(r"\s+", " ", line).strip()
    line = re.sub(r"\s+([,.;:!?%)’]|'s\b|’s\b|n't\b|n’t\b)", r"\1", line)
    line = re.sub(r"([(“$£€])\s+", r"\1", line)
    line = re.sub(r"\s*([-–/])\s*(?=\w)", r"\1", line) if re.search(r"\w [-/] \w", line) else line
    line = re.sub(r"[\s,;:–\"“”-]+$", "", line)
    line = re.sub(r"\bU\.S\.?(?=\W|$)", "US", line)
    line = re.sub(r"\s(?:and|or|but|of|in|at|to|for|with|by|on|from|that|as)$", "", line)
    return line[:1].upper() + line[1:]
