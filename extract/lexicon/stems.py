"""Lead words back to the stem that they share: `withdrawal` to `withdraw`, `Iraqi` to `Iraq`.

In: lemmas. Out: stems, which are no words but equal where the words are kin. The suffix rules
are ours, in the spirit of Porter (1980), and go further than he did: nouns are led back to the
verb that they come from, so that `decision` meets `decide`.
"""

from functools import lru_cache

from extract.lexicon.states import STATES

# The first that leaves enough is taken, so the longer stand first. `ss:ss` keeps what it finds.
_SUFFIXES = tuple(
    (suffix, instead)
    for suffix, _, instead in (
        rule.partition(":")
        for rule in """
        ification:ify ilisation:il ilization:il alisation: alization: alise: alize: quisition:quir
        olition:olish isation: ization: isement: izement: olution:olv ication:y scription:scrib
        mption:m ception:ceiv spension:spend tervention:terven tention:tain tension:tend
        struction:struct pansion:pand vasion:vad suasion:suad rosion:rod losion:lod cession:ced
        mission:mit ssion:ss lision:lid cision:cid vision:v lusion:lud ersion:ert ulsion:el
        duction:duc ination:in atory: ator: ation: ition: tion:t iance:y erence: erage: ance:
        ence: ment: iage:i kage:k ppage:p rtage:rt ture:t losure:los posure:pos ssure:ss ure:
        ness: ceed:ced eal:eal sist:sist erer: ered: ering: ise: ize: ing: ity: ery: ate: ian:
        ese: ist: ism: al: ed: er: or: an: ia: es: ss:ss s: i: a: e:
        """.split()
    )
)
_LONGER = {"ist": 4, "ure": 4}
"""Suffixes that leave more than three letters: an `ensign` is not what one `ensures`."""
_IRREGULAR = {
    "death": "die",
    "dead": "die",
    "birth": "born",
    "bear": "born",
    "choice": "choos",
    "loss": "los",
    "thought": "think",
    "sale": "sel",
    "speech": "speak",
    "flight": "fly",
    "gift": "giv",
    "defence": "defend",
    "defense": "defend",
    "response": "respond",
    "offence": "offend",
    "offense": "offend",
    "growth": "grow",
    "belief": "believ",
    "proof": "prov",
    "theft": "steal",
    "abduction": "abduct",
    "destruction": "destroy",
    "division": "divid",
    "passage": "pass",
    "stolen": "steal",
    "sold": "sel",
    "bought": "buy",
    "bankruptcy": "bankrupt",
    "comment": "comment",
    "competitor": "compet",
    "conspiracy": "conspir",
    "dying": "die",
    "entrance": "ent",
    "entry": "ent",
    "extradition": "extradit",
    "grief": "griev",
    "inquest": "inquir",
    "married": "marr",
    "publication": "publish",
    "registration": "regist",
    "relief": "reliev",
    "revelation": "reveal",
    "sentence": "sentenc",
    "success": "succed",
    "successor": "succed",
    "suspicion": "suspect",
    "treaty": "treaty",
    "trial": "try",
    "reply": "reply",
    "marriage": "marr",
    "marry": "marr",
    "signal": "signal",
}
"""What no rule leads to its stem."""
_VOWELS = frozenset("aeiouy")
_HEADS = ("strike", "quake", "suit", "attack", "fire", "break", "raid", "flight", "fight")
"""What the compounds of news end in: `airstrike`, `earthquake`, `gunfight`."""


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Lead a lemma back to the stem that it shares with the verb, noun and adjective beside it."""
    word = word.lower().strip("'’.-") if len(word) > 3 else word.lower()
    if word in STATES or word in _IRREGULAR:
        return STATES.get(word) or _IRREGULAR[word]
    if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "is", "us")):
        return stem(word[:-1])
    for suffix, instead in _SUFFIXES:
        kept = word[: -len(suffix)] if word.endswith(suffix) else ""
        root = kept + instead
        least = _LONGER.get(suffix, 3)
        if kept and len(root) >= least and any(letter in _VOWELS for letter in root):
            return _trim(root)
    return _trim(word)


@lru_cache(maxsize=65536)
def stems_of(lemma: str) -> frozenset[str]:
    """Stem each word of a lemma; of a compound such as `airstrike`, its head too."""
    found = set()
    words = lemma.replace("-", " ").split()
    for word in words if len(words) < 3 else (words[0], words[-1]):
        found.add(stem(word))
        found |= {stem(head) for head in _HEADS if word.endswith(head)}
    return frozenset(found)


def _trim(root: str) -> str:
    """Drop a last `e` and a last `i` or `y`, and make a doubled consonant single: `robb`, `rob`."""
    root = root.rstrip("e") if len(root) > 3 else root
    if len(root) > 3 and root[-1] in "iy" and root[-2] not in _VOWELS:
        root = root[:-1]
    if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "aeious":
        root = root[:-1]
    return root
