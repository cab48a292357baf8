"""A sentence as somebody reads it who reads nothing else: a sentence and its cast in, text out.

What only joins it to the sentence before goes (`But`, `Meanwhile,`, `also`), and so does a day that
counts from the article's (`yesterday`; the record has the date). A pronoun that has a safe reading
is written as what it stands for, and a surname in full where it comes first. All words are the
article's own; what is quoted stays as it is.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from extract.mentions.names.aliases import Name
from extract.mentions.names.bearers import Cast
from extract.mentions.syntax.clauses import SUBJECTS, children, is_verb, subject_of
from extract.mentions.syntax.quotation import in_quotation
from extract.mentions.titles.titlewords import COURTESY, owner_before, tidy_phrase, uncapped
from extract.respelling import LOST_CAPITAL

_OPENINGS = re.compile(
    r"""(?: (?:And|But|Yet|So|Or)(?:,|(?!\s(?:far|that|called|long|many|much)\b)) (?:\sthen,)?
        | (?: However|Meanwhile|Moreover|Furthermore|Nevertheless|Nonetheless|Besides|Instead|Thus
            | Therefore|Indeed|Still|Also|Then|Well|Now|Additionally|Likewise|Similarly|Consequently
            | Hence|In\saddition|In\sfact|In\scontrast|By\scontrast|Of\scourse|For\sexample
            | For\sinstance|In\sturn|In\sother\swords|On\sthe\sother\shand|As\sa\sresult
            | At\sthe\ssame\stime|In\s(?:another|a\sseparate)\sdevelopment|Separately|Elsewhere
            | Earlier|Later|That\ssaid|After\sall|In\sthe\smeantime|To\sbe\ssure ),
        | Also(?=\s(?:on|in|at|last|this|yesterday|today)\b)
        | Meanwhile(?=\s[a-z]) )\s+""",
    re.VERBOSE,
)
_ASIDES = {"however", "meanwhile", "moreover", "nevertheless", "therefore"}
_NOW = {"today", "yesterday", "tomorrow", "tonight"}
_OWN = {"his", "her", "its", "their"}
_PRONOUNS = {"he", "she", "it", "they", "him", "them"} | _OWN
_CLIPPED = {"'ll": "will", "'ve": "have", "'re": "are"}
_LONGEST_PHRASE = 6
"""Words of a noun that a pronoun is written as."""
_CLOSING = {"”", '"', "''"}


def telling_of(sentence: Span, cast: Cast) -> str:
    """Write the sentence so that it can stand alone."""
    named = dict(_named(sentence, cast)) | dict(_owners(sentence, cast))
    edits = dict(_dropped(sentence)) | named
    words = "".join(edits.get(token.i, token.text) + token.whitespace_ for token in sentence)
    text = " ".join(words.split())
    if not in_quotation(sentence[0]):
        text = _OPENINGS.sub("", text, count=1) if _OPENINGS.match(text) else text
    text = f"T{text}" if LOST_CAPITAL.match(sentence.text) else text
    text = re.sub(r"\s+(?=[,.;:!?](?:\s|$))|(?<=,),+", "", text)
    text = re.sub(r"^[\s,;–—-]+", "", text)
    text = text if re.match(r"[a-z][A-Z]", text) else text[:1].upper() + text[1:]
    return _closed(text, inside=in_quotation(sentence[0]) and sentence[0].text not in _CLOSING)


def _closed(text: str, *, inside: bool) -> str:
    """Complete the quotation marks of a sentence that was cut out of somebody's words."""
    opened = text.count("“") - text.count("”")
    if text.count('"') % 2 and not text.endswith('"'):
        return f'"{text}' if inside else f'{text}"'
    if opened < 0 and inside:
        return f"“{text}"
    return f"{text}”" if opened > 0 and not inside else text


def _dropped(sentence: Span) -> Iterator[tuple[int, str]]:
    """Give the words that only make sense beside other sentences, and the commas around them."""
    for token in sentence:
        if in_quotation(token) or token.dep_ not in {"advmod", "npadvmod"}:
            continue
        before = token.nbor(-1) if token.i > sentence.start else None
        after = token.nbor(1) if token.i + 1 < sentence.end else None
        apart = after is not None and after.text == ","
        if token.lower_ in _ASIDES and apart and before is not None and before.text == ",":
            yield from ((before.i, ""), (token.i, ""), (token.i + 1, ""))
        elif token.lower_ in _NOW and _is_free(token, before, after):
            yield token.i, ""
            if apart and (before is None or before.text == ","):
                yield token.i + 1, ""
        elif token.lower_ == "also" and token.head.dep_ == "ROOT" and _is_plain(before, after):
            yield token.i, ""


def _is_free(day: Token, before: Token | None, after: Token | None) -> bool:
    """Say whether a day stands by itself: not `until yesterday`, `today's`, `today and`."""
    joined = before is not None and before.pos_ in {"ADP", "SCONJ", "CCONJ", "ADV", "DET"}
    leads = after is not None and (after.tag_ in {"POS", "CC", "IN", "CD"} or after.text == "-")
    if after is not None and after.text == "," and after.i + 1 < len(day.doc):
        leads = after.nbor(1).tag_ in {"WRB", "WDT"}
    parts = any(not one.is_punct for one in day.children)
    return not (joined or leads or parts)


def _is_plain(before: Token | None, after: Token | None) -> bool:
    """Say whether `also` ties a clause to the one before, and nothing within it."""
    tied = before is not None and (before.lower_ in {"but", "and"} or before.is_punct)
    return not tied and after is not None and not after.is_punct


def _named(sentence: Span, cast: Cast) -> Iterator[tuple[int, str]]:
    """Give the words that are written as whom or what they stand for: the first of each."""
    told: set[str] = set()
    passed: set[str] = set()
    here = {name.canonical for name in cast.names.within(sentence.start, sentence.end)}
    for token in sentence:
        name = cast.names.at(token)
        if name is not None:
            if name.canonical not in told and not in_quotation(token):
                yield from _in_full(token, name, cast)
            told.add(name.canonical)
        elif _is_body(token, cast) and not in_quotation(token):
            body = cast.stands_for[token.i].canonical
            if body not in told | passed | here:
                yield token.i, _meant(token, sentence, cast)
                yield from ((one.i, "") for one in children(token, "det", "amod", "compound"))
            told.add(body)
        elif token.lower_ in _PRONOUNS and not in_quotation(token):
            bearer = cast.stands_for.get(token.i)
            meant = bearer.canonical if bearer is not None else ""
            leads = token.head == sentence.root and token.dep_ in SUBJECTS
            known = told | passed if leads else told | passed | here
            phrase = _meant(token, sentence, cast) if meant not in known else ""
            if phrase and _is_first_named(token, sentence):
                yield token.i, _inflected(token, phrase)
                yield from _unclipped(token, sentence)
                told.add(meant)
            passed.add(meant)


def _owners(sentence: Span, cast: Cast) -> Iterator[tuple[int, str]]:
    """Give the first words of the nouns whose owner only the text before names."""
    for token in sentence:
        owner = cast.owned.get(token.i)
        if owner is None or in_quotation(token):
            continue
        words = [one for one in sentence.doc[token.left_edge.i : token.i + 1] if not one.is_punct]
        first = words[0]
        rest = "" if first.lower_ == "the" else f" {uncapped(first)}"
        the = "the " if first.lower_ == "the" and owner.kind == "state" else ""
        yield first.i, f"{the}{owner_before(owner)}{rest}"


def _is_body(token: Token, cast: Cast) -> bool:
    """Say whether a noun stands for an organisation: `the airline`."""
    bearer = cast.stands_for.get(token.i)
    return token.pos_ == "NOUN" and bearer is not None and bearer.kind == "organisation"


def _is_first_named(token: Token, sentence: Span) -> bool:
    """Say whether a pronoun looks back: nobody in its own sentence is spoken of before it.

    `In her speech, Roth said` looks ahead; `it` and `they` are sure only where they lead.
    """
    root = sentence.root
    subject = subject_of(root) if is_verb(root) else None
    if subject is not None and token.i < subject.left_edge.i and token.tag_ == "PRP$":
        return False
    before = sentence.doc[sentence.start : token.i]
    if any(one.dep_ in SUBJECTS and one.tag_ == "NN" for one in before):
        return False
    if token.lower_ in {"he", "she", "him", "his", "her"}:
        return True
    leads = token.head if token.tag_ == "PRP$" else token
    return leads.dep_ in SUBJECTS and leads.head == root


def _in_full(token: Token, name: Name, cast: Cast) -> Iterator[tuple[int, str]]:
    """Give the whole name of a person where the surname alone is written."""
    start, end = cast.names.spans[token.i]
    written, longer = token.doc[start:end].text, name.canonical.split()
    before = token.nbor(-1).lower_ if start else ""
    after = token.doc[end].text if end < len(token.doc) else ""
    joined = after == "-" or before in COURTESY | {"-"} or token.doc[end - 1].dep_ == "compound"
    if name.kind == "person" and not joined and longer[1:] and written == longer[-1]:
        yield start, name.canonical
        yield from ((i, "") for i in range(start + 1, end))


def _meant(token: Token, sentence: Span, cast: Cast) -> str:
    """Give what a pronoun stands for; empty where that is in its own sentence, or unsafe."""
    name = cast.stands_for.get(token.i)
    if name is not None:
        spans = (span for i, span in cast.names.spans.items() if cast.names.by_token[i] == name)
        first = next((start for start, _ in spans if start), 0)
        definite = first and name.kind != "person" and token.doc[first - 1].lower_ == "the"
        return f"the {name.canonical}" if definite else name.canonical
    noun = cast.antecedents.get(token.i)
    if noun is None or sentence.start <= noun.i < sentence.end:
        return ""
    words = [one for one in sentence.doc[noun.left_edge.i : noun.i + 1] if not one.is_space]
    if len(words) > _LONGEST_PHRASE or words[0].tag_ == "PRP$":
        return ""
    phrase = f"{uncapped(words[0])}{words[0].whitespace_}{tidy_phrase(words[1:])}"
    if words[0].tag_ in {"DT", "PDT"}:
        return re.sub(r"^(?:An?|The|This|That|These|Those)\b", "the", phrase, flags=re.IGNORECASE)
    return f"the {phrase}" if words[0].tag_ in {"CD", "JJ", "NN", "NNS"} else phrase


def _unclipped(pronoun: Token, sentence: Span) -> Iterator[tuple[int, str]]:
    """Write in full what only a pronoun is clipped with: `he’d bought` -> `Ana Roth had bought`."""
    if pronoun.whitespace_ or pronoun.i + 1 >= sentence.end:
        return
    clipped = pronoun.nbor(1)
    mark = clipped.lower_.replace("’", "'")
    done = clipped.head.tag_ in {"VBN", "VBD"} or clipped.head.lower_ == "better"
    word = ("had" if done else "would") if mark == "'d" else _CLIPPED.get(mark)
    if word:
        yield clipped.i, f" {word}"


def _inflected(token: Token, meant: str) -> str:
    if token.lower_ not in _OWN or token.tag_ == "PRP":
        return meant
    return f"{meant}'" if meant.endswith("s") else f"{meant}'s"
