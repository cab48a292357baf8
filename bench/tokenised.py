"""Turn text that was cut into Penn Treebank tokens back into text as it was printed.

In: one tokenised sentence: `He did n't say `` no '' -LRB- yet -RRB- .` Out: `He didn't say “no”
(yet).` Not every space can be known again; the parser forgives those that are wrong.
"""

import re

_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
_QUOTES = {"``": "“", "''": "”"}
_ENDINGS = re.compile(r" (n't|'s|'re|'ve|'ll|'d|'m|')(?= |$)")
_CLOSING = re.compile(r" ([.,;:!?%)\]”])")
_OPENING = re.compile(r"([(\[“#$£€]) ")


def as_written(line: str) -> str:
    """Join the tokens of a line as a writer would."""
    tokens = line.replace("\\/", "/").replace("\\*", "*").split()
    text = " ".join(_BRACKETS.get(token, _QUOTES.get(token, token)) for token in tokens)
    return _OPENING.sub(r"\1", _CLOSING.sub(r"\1", _ENDINGS.sub(r"\1", text)))
