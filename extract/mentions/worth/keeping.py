"""How likely an editor keeps what one clause tells: a trigger and its mention in, a chance out.

A logistic regression on a few readable features. Two readers, language models both, said of 615
drafts of English news whether they would keep the headline as it stands, mend it, or throw the
record away; `python -m bench.keeping --fit` prints the weights. Nothing is left out by it unless
somebody asks for `extract --strict`.
"""

import math
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from extract.lexicon import VERBS
from extract.lexicon.stems import stem
from extract.mention import Mention
from extract.mentions.syntax.clauses import child
from extract.mentions.syntax.predicates import Trigger
from records.model import Article

_LONG = 14
"""Words of a headline that is long enough to say all; longer ones gain nothing."""
_SHORT = 5
_MANY = 3
_CONTENT = 4
"""Letters of a word that tells something."""
_QUOTED = re.compile(r"[\"“”]")
_COARSE = re.compile(r"\d{4}-[23]\d")
"""A season or a quarter, in EDTF."""


class Features(NamedTuple):
    """What speaks for and against a record, each from 0 to 1; in a model, what it weighs."""

    base: float
    words: float
    """Words of its headline."""
    short: float
    named: float
    """Actors that a record of it lists."""
    placed: float
    number: float
    headline: float
    """The share of its headline's words that its article's headline has, too."""
    main: float
    """Whether the verb of the sentence tells it."""
    joined: float
    """Whether a verb joined to that one does."""
    below: float
    """Whether a clause on a noun tells it, or one of what somebody says."""
    coarse: float
    """Whether its date is a season or a quarter."""
    act: float
    """Whether it is news wherever it happens (`VERBS["act"]`)."""
    bare: float
    """Whether nothing is told of what it was done to: `struck [a ridge]`."""
    quoted: float
    """Whether its sentence quotes somebody."""


WEIGHTS = Features(
    base=-1.45,
    words=0.91,
    short=-0.65,
    named=1.4,
    placed=0.27,
    number=0.9,
    headline=1.92,
    main=-0.39,
    joined=-1.08,
    below=-0.96,
    coarse=-2.92,
    act=0.27,
    bare=-0.76,
    quoted=-0.75,
)


def weighed(trigger: Trigger, mention: Mention, article: Article) -> Mention:
    """Give a mention with its chance, in hundredths."""
    passage = article.text[mention.start : mention.end]
    chance = chance_of(keeping(trigger, mention, article.title, passage))
    return replace(mention, chance=round(chance, 2))


def keeping(trigger: Trigger, mention: Mention, headline: str, passage: str) -> Features:
    """Measure a mention of an article with this headline that quotes this passage."""
    told, news = _stems(mention.title.split()), _stems(headline.split())
    words = len(mention.title.split())
    dep = trigger.verb.dep_ if trigger.verb is not None else ""
    done_to = child(trigger.verb, "dobj") if trigger.verb is not None else None
    bare = done_to is not None and done_to.pos_ == "NOUN"
    return Features(
        base=1,
        words=min(words, _LONG) / _LONG,
        short=words <= _SHORT,
        named=min(len({one.name for one in mention.named}), _MANY) / _MANY,
        placed=bool(mention.places),
        number=any(letter.isdigit() for letter in mention.title),
        headline=len(told & news) / max(1, len(told)),
        main=dep == "ROOT",
        joined=dep == "conj",
        below=dep in {"relcl", "acl", "ccomp"},
        coarse=mention.date is not None and bool(_COARSE.match(str(mention.date.edtf))),
        act=mention.lemma in VERBS["act"],
        bare=bare and done_to is not None and all(one.dep_ == "det" for one in done_to.children),
        quoted=_QUOTED.search(passage) is not None,
    )


def chance_of(features: Features, weights: Features = WEIGHTS) -> float:
    """Give the chance that an editor keeps a draft of it as it stands."""
    odds = sum(value * weight for value, weight in zip(features, weights, strict=True))
    return 1 / (1 + math.exp(-odds))


def _stems(words: Iterable[str]) -> set[str]:
    plain = (re.sub(r"\W+", "", re.sub(r"['’]s$", "", word)) for word in words)
    return {stem(word.lower()) for word in plain if len(word) >= _CONTENT}
