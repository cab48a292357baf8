"""Guess a text's language from its script and its commonest words.

In: text. Out: an ISO 639-1 code; `en` where nothing speaks for another language.
"""

import re

_SCRIPTS = {
    "ja": r"[\u3040-\u30ff]", "zh": r"[\u4e00-\u9fff]", "ko": r"[\uac00-\ud7af]",
    "fa": r"[پچژگ]", "ar": r"[\u0600-\u06ff]", "he": r"[\u0590-\u05ff]", "el": r"[\u0370-\u03ff]",
    "uk": r"[іїєґ]", "ru": r"[\u0400-\u04ff]", "hi": r"[\u0900-\u097f]", "th": r"[\u0e00-\u0e7f]",
}  # fmt: skip
_WORDS = {
    "en": "the of and to in that was for with said",
    "fr": "le la les des et du une dans est que pour par",
    "de": "der die das und den von mit ist nicht ein auf dem",
    "es": "el la los las de que y en por con una del",
    "pt": "o a os as de que e em do da um não",
    "it": "il la di che e un per del della con non sono",
    "nl": "de het een van en in dat op is niet voor met",
    "pl": "i w na z się nie że do jest o po przez",
    "tr": "ve bir bu için ile da de olarak olan çok daha",
    "sv": "och att det i en som på är av för med den",
}  # fmt: skip
_SCRIPT_SHARE = 0.15
"""Of the letters; names and quotes in another script stay below."""
_RARE_SHARE = 0.01
"""Letters that only one language of a script has are few in any text."""


def guess_language(text: str) -> str:
    """Name the language that most of the text is in."""
    letters = sum(map(str.isalpha, text)) or 1
    for code, pattern in _SCRIPTS.items():
        least = _RARE_SHARE if code in ("fa", "uk", "ja") else _SCRIPT_SHARE
        if len(re.findall(pattern, text)) >= letters * least:
            return code
    words = re.findall(r"[^\W\d_]+", text.lower())
    counts = {
        code: sum(map(frozenset(common.split()).__contains__, words))
        for code, common in _WORDS.items()
    }
    return max(counts, key=lambda code: (counts[code], code == "en"))
