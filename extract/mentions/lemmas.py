"""Base forms that the parser guessed wrong: a verb in, its base form out."""

import re

from spacy.tokens import Token


def mended(verb: Token) -> str:
    """Give a verb's base form; mend one that was guessed: `readie`, `hop` of `hoped`."""
    lemma = verb.lemma_.lower()
    # One vowel between consonants would have doubled the last: `hopped`.
    if re.fullmatch(r"[^aeiou]+[aeiou][^aeiouwxy]", lemma) and verb.lower_ in {
        f"{lemma}ed",
        f"{lemma}ing",
    }:
        return f"{lemma}e"
    lemma = re.sub(r"(?<=..)([bdgmnprt])\1e$", r"\1", lemma)
    return re.sub(r"(?<=\w{3})ie$", "y", lemma)
