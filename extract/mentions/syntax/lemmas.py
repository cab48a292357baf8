"""Base forms that the parser guessed wrong: a verb in, its base form out."""

import re
from functools import lru_cache

from spacy.tokens import Token


def mended(verb: Token) -> str:
    """Give a verb's base form; mend one that was guessed: `readie`, `hop` of `hopes`, `arisen`."""
    return _mended(verb.lemma_.lower(), verb.lower_)


@lru_cache(maxsize=16384)
def _mended(lemma: str, word: str) -> str:
    # One vowel between consonants would have doubled the last: `hopped`.
    one_vowel = re.fullmatch(r"[^aeiou]+[aeiou][^aeiouwxy]", lemma)
    guessed = {f"{lemma}ed", f"{lemma}ing"} | ({f"{lemma}es"} if lemma[-1] not in "sz" else set())
    if one_vowel and word in guessed:
        return f"{lemma}e"
    lemma = re.sub(r"(?<=ris)en$", "e", lemma)
    # `livestreame`, `retweete`, `texte`
    lemma = re.sub(r"(?<=[aeo][aeo][dklmp])e$|(?<=eet)e$|(?<=xt)e$", "", lemma)
    lemma = re.sub(r"(?<=..)([bdgmnprt])\1e$", r"\1", lemma)
    return re.sub(r"(?<=\w{3})ie$", "y", lemma)
