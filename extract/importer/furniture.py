"""Tell a page's furniture from its story by shape and vocabulary, one paragraph at a time.

In: a paragraph's text. Out: whether it is furniture, a caption, a call to the reader. Nothing
here knows a newspaper by name, and a sentence that might be news is never furniture.
"""

import re

from extract.importer.page import ends_sentence, word_count

_SHARE = frozenset(
    "share tweet facebook twitter x whatsapp linkedin email e-mail print pinterest reddit telegram "
    "messenger sms flipboard pocket tumblr viber vk copy link save pin like comment comments "
    "follow on via this article story post page to click bookmark listen subscribe donate menu "
    "search login register home en fr de es".split()
)
_NETWORKS = "facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|tiktok|threads"
_SHORT = (
    r"icon-[\w-]+(?:\s+icon-[\w-]+)*",
    r"[$€£]?\s?\d[\d.,]*\s?[$€£%]?",
    r"(?:(?:skip )?advertisement|advertising|sponsored(?: content| by .*)?|promoted content)",
    r".*\b(?:fundraising|donation|advertising|cookie) (?:banner|drive|appeal|notice)\b",
    r"(?:story|article) continues below.*|continue reading(?: the main story)?|paid post",
    r"(?:click|tap|press) (?:here )?(?:to|on|for) .*\b(?:image|photo|picture|enlarge|full.size).*",
    r"(?:view|see|open|enlarge) (?:full.?size |larger |the |this )?"
    r"(?:image|photo|gallery|slideshow)\b.*",
    r"skip to (?:main )?(?:content|navigation)",
    r"(?:sign|log) ?(?:in|up|out)(?: / .*)?",
    r"\d+ ?(?:min(?:ute)?s?)[ .-]read(?:ing time)?",
    r"(?:reading|read) time:? .*",
    r"(?:listen|watch|play)(?: to)?(?: this)?(?: article| story| video| now| live)?(?: radio| tv)?"
    r"(?: \(?\d.*)?",
    r"comments? (?:are|is) (?:now )?(?:closed|off|disabled)\.?",
    r"(?:leave|post|add|write) an? (?:comment|reply).*",
    r"(?:no|\d+|view|show|hide|load)(?: all| more)?(?: \d+)? comments?.*",
    r"your e-?mail address will not be published.*",
    r"(?:tags?|topics?|keywords|categor(?:y|ies)|filed under|posted in|labels)\s?:.*",
    r"(?:this (?:article|story|report) (?:was |has been )?)?(?:originally |first )?"
    r"(?:appeared|published) (?:in|on|at|by) .*",
    r"(?:all rights reserved|©.*|\(c\) .*|copyright .*)\.?",
    r"(?:(?:source|url|link|original|permalink|from)\s?:?\s*)?(?:https?://|www\.)\S+",
    r"\W{0,5}[^.!?]{1,60}\s[-–—|(]\s?https?://[^/\s]+/?\W{0,5}",  # as printing heads a page
    r"(?:view|read) (?:the )?original(?: article)?.*",
    r"share (?:the |this )?full article|link copied!?|text by:?|our standards:.*|\+ ?follow",
    r"listen to this article\b.*|[←→].*|.*[←→]",
    r"this entry was posted (?:in|on) .*|\d{1,2} [a-z]{3,9}\.?,? \d{1,2}:\d{2}",
    r"(?:next|previous|older|newer)(?: (?:article|story|post|page))?(?:\s?:.*)?",
    r"(?:back to )?top|top of page",
    r"font size.*|text size.*|a[-+]( a[-+])*",
    r"\d[\d.,]*[km]? (?:shares?|views?|likes?|reads?)",
    r"(?:for|not for) (?:immediate|general) (?:release|publication).*|press release",
    r"#{2,}|-\s?30\s?-|-?ends?-",
    r"(?:news|press|media) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)):?.*|contacts?:.*",
    r"provided by .*|citation: .*|(?:more|journal) information: .*|explore further",
    r"(?:accept|reject|allow|manage) (?:all|cookies?|preferences|settings|choices)(?: cookies)?",
    r"(?:your|enter (?:your )?)e-?mail(?: address)?|live reporting|key points|all times .{3,30}",
    r"(?:edited|live reporting) by .*|from the section .*|source: news agenc(?:y|ies)",
    r"\(?with (?:additional )?(?:inputs?|reporting|material|files|post wires)\b.{0,40}\)?"
    r"|with .{2,30} wires|disclaimer:.*|you must (?:be logged in|log in) to .*",
    r"this (?:story|article|post) has been (?:shared|viewed|read) .*|filed under\b.*",
    r"forgot (?:your|username|password)\b.*|register now\b.*|(?:photo )?by:|photo by.{0,3}",
    r"(?:(?:previous|prev|next|enlarge|close|play|pause|mute|expand|back)\b\W*)+",
    r"e-?mail the (?:author|reporter|writer)\b.*|send any friend a story|give this article",
    r"(?:show more |.*\bextra )?sharing options|copy link.*|read in app|post navigation",
    r"this (?:article|story) is (?:more than .* old|from .*)|full coverage:.*",
    r"(?:hide|toggle) caption|image|photo|video|audio|transcript|download|embed|show (?:more|less)",
    r"\d+.minute listen|listen ?[·•].*|heard on [^.!?]{2,40}|subscribe (?:to|for) [^.!?]{2,40}",
    r"(?:page )?\d+ (?:of|/) \d+|\d\d?:\d\d ?[-/–] ?(?:source: .*|\d\d?:\d\d)|email bio follow",
    r"to post comments?\b.*|post a comment.*|you're logged in.*|from around the web|top picks",
    r"see (?:also|all)|more on:?|image (?:source|caption|credit):?.*|media caption.*|share this.*",
    rf"@\w+(?: on (?:{_NETWORKS}|x))?",
)
_SHORT_SHAPE = re.compile("|".join(f"(?:{shape})" for shape in _SHORT), re.IGNORECASE)
_CRUMBS = re.compile(r"(?:[^\W\d][\w&' ]{1,30}\s*[>»›/|·•]\s*)+[^\W\d][\w&' ]{1,60}")
_RELATED = re.compile(
    r"(?:\W*(?:(?:read|see|watch|view)[ -](?:also|more|next)|also[ -](?:read|see|watch)"
    r"|related(?: (?:articles?|stor(?:y|ies)|posts?|news|content|coverage|topics?|links?))?"
    r"|more (?:from|in|on|about|stories)|further reading|recommended(?: (?:for you|stories))?"
    r"|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|don['’]t miss|must read"
    r"|(?:most|more) (?:read|popular|viewed|shared)|trending(?: now)?|latest (?:news|stories)"
    r"|(?:topics|tags)(?: in this (?:article|story))?"
    r"|top stories|editors?['’]?s? picks?|up next|what to read next|in case you missed it))"
    r"(?P<rest>\W.*)?",
    re.IGNORECASE | re.DOTALL,
)
_CALL_VERB = re.compile(
    r"(?:please |(?:did|do|if) you (?:like|enjoy|want|value)\b.*?|want more\b.*?|why not )?"
    r"(?:join|subscribe|follow|sign up|donate|support|click|tap|like|share|download|get|help"
    r"|consider|register|become|contact|visit|stay|keep up|receive|send|chip in|turn on|install)\b",
    re.IGNORECASE,
)
_CALL_OBJECT = re.compile(
    rf"\b(?:newsletters?|inbox|channel|{_NETWORKS}|notifications?|subscri(?:be|ption)|donat\w+"
    r"|(?:mobile|our|news|free) app|e-?mail alerts|breaking news alerts|membership|paywall|ad.?free"
    r"|(?:help|support|follow|join|contact)(?:ing)? us|our (?:work|journalism|reporting|site|page)"
    r"|feedback|podcast|crowdfund\w*|patreon|paypal|tips?line|sign up|updates)\b",
    re.IGNORECASE,
)
_TO_READER = re.compile(r"\b(?:our|us|your?|here|today|free|now|@\w+)\b", re.IGNORECASE)
_COOKIES = re.compile(
    r"\b(?:we|this (?:web)?site) uses? cookies\b|^we (?:and|value|care about) (?:our|your)\b.*"
    r"\b(?:partners|privacy|cookies)\b|\byou (?:agree|consent) to (?:our|the)\b.*"
    r"\b(?:cookies|terms|policy)\b"
    r"|^by (?:clicking|continuing|using)\b.*\byou (?:agree|accept|are)\b"
    r"|\bthis document is subject to copyright\b|^a version of this article appears in print\b"
    r"|\bmay not be (?:published, broadcast|reproduced)\b",
    re.IGNORECASE | re.DOTALL,
)
_AGENCY = r"(?:AP|Reuters|AFP|EPA|UPI|dpa|Getty\ Images|Shutterstock|Xinhua|TASS|Bloomberg)"
_CREDIT_AT_END = re.compile(
    rf"""(?: [(\[] \s* (?:(?:file\ )?(?:photo|image|picture|illustration|graphic|screenshot
              |credit|courtesy|source)s?\b [^()\[\]]*
            | [A-Z][^()\[\]/]{{1,60}} \s?/\s? [A-Z][^()\[\]/]{{1,60}}
            | (?:[A-Z][^()\[\]]{{1,60}}\s(?:via|for)\s)? {_AGENCY}(?:\ (?:photo|file))? ) [)\]]
        | \b(?i:photo|image|picture)s?(?:\ (?:credit|courtesy|by|via|from|of))?\s?[:/]
            \s?[A-Z].{{2,60}}
        | \b(?:REUTERS|AFP|AP\ Photo|EPA(?:-EFE)?|Getty\ Images|Shutterstock)\ ?/
            \ ?[A-Z][\w .'’-]{{2,50}}
        | (?:/|via\ )(?:{_AGENCY})
        | (?<=[.!?"”’)]\s)[A-Z][A-Z.'’ -]{{3,40}}\s?/\s?[A-Z][A-Z.'’ -]{{2,40}}
        | (?:(?<=[.!?"”’)])|(?<=[.!?"”’)]\s))
            (?i:credit)s?\s?(?::|\.{{3}}|…)\s?[A-Z].{{1,60}}
        | (?<=[.!?"”’)]\s)(?i:photo(?:graph)?|picture|image)s?\ (?:by|courtesy\ of)
            (?:[\s/,]+(?:[A-Z][\w.'’-]*|for|via|and|of|the)){{1,10}}
     )\s*\.?$""",
    re.VERBOSE,
)
_CAPTION_START = re.compile(
    r"(?:(?:file )?photo(?:graph)?(?: credit)?s?|image|picture|pictured|caption|credit)\s?:"
    r"|FILE\b.{0,3}[-–—:]",
    re.IGNORECASE,
)
_CAPTION_HEAD = re.compile(r"(?:image|media|photo) caption[,:]?", re.IGNORECASE)
_SPOKEN = re.compile(r"[\"“«]")
_GLUED = re.compile(r"(?<=[.!?\"”])\s+(?P<call>[a-z][^.!?]{2,80})$")
_GLUED_WORDS = re.compile(
    r"\b(?:your?|our|us|subscribe|share|follow|click|marketing|sponsor\w*|advert\w*|newsletter)\b"
)
_LONGEST_CALL = 45
"""Words of a call to the reader, or of a notice on cookies."""
_LONGEST_CAPTION = 70
"""Words of a caption."""


def is_furniture(text: str) -> bool:
    """Say whether the paragraph is furniture wherever it stands on a page."""
    if word_count(text) <= _LONGEST_CALL and (_is_call(text) or _COOKIES.search(text)):
        return True
    if word_count(text) > 20:
        return False
    words = text.casefold().replace(",", " ").replace("|", " ").split()
    return (
        all(word in _SHARE or word.isdigit() for word in words)
        or bool(_SHORT_SHAPE.fullmatch(text))
        or is_related(text)
        or (not ends_sentence(text) and _is_way_down(text))
    )


def is_related(text: str) -> bool:
    """Say whether the line announces other stories: alone, or with one behind a colon."""
    match = _RELATED.fullmatch(text)
    if not match or word_count(text) > 30:
        return False
    rest = match["rest"] or ""
    return (
        not rest.strip(" :")
        or rest.lstrip().startswith((":", "|", "-", "–"))
        or (not ends_sentence(text) and word_count(text) <= 8)
    )


def is_caption(text: str) -> bool:
    """Say whether the paragraph is a picture's caption: it carries a credit."""
    if word_count(text) > _LONGEST_CAPTION or _SPOKEN.match(text):
        return False
    return bool(_CREDIT_AT_END.search(text) or _CAPTION_START.match(text))


def heads_caption(text: str) -> bool:
    """Say whether the next line is a picture's caption, as below `Image caption,`."""
    return bool(_CAPTION_HEAD.fullmatch(text.strip()))


def without_glued_call(text: str) -> str:
    """Cut a call to the reader that copying glued behind the story's last full stop."""
    match = _GLUED.search(text, max(0, len(text) - 300))
    if match and _GLUED_WORDS.search(match["call"]) and word_count(match["call"]) <= 8:
        return text[: match.start()]
    return text


def _is_way_down(text: str) -> bool:
    """Say whether the line is the way down to the page: `Home > News`, but no `Headline | Site`."""
    steps = re.split(r"\s*[>»›/|·•]\s*", text)
    return bool(_CRUMBS.fullmatch(text)) and (len(steps) > 2 or word_count(steps[0]) < 3)


def _is_call(text: str) -> bool:
    return bool(
        _CALL_VERB.match(text)
        and _CALL_OBJECT.search(text)
        and _TO_READER.search(text)
        and not _SPOKEN.search(text)
    )
