"""What was found in an article and why, sentence by sentence, for whoever corrects the rules.

In: an article's id, and what is known around it. Out: lines of text: each temporal expression and
what it was resolved against, each candidate for an event and why it became a mention or not,
then the event that each mention is merged into, with whom, by which rule, and its record.
"""

from collections.abc import Iterator

from spacy.tokens import Doc

from extract import mentions as finder
from extract.corpus.names import agree_on_names
from extract.english import is_english
from extract.known import Known
from extract.mention import is_told
from extract.mentions.headline.headline import headline_of
from extract.merging.merge import Cluster, cluster_mentions
from extract.pipeline import Settings, parse_article, read_articles


def explain_article(article_id: str, known: Known, settings: Settings) -> Iterator[str]:
    """Explain one article of the content, in the light of all the others and of the records."""
    content = known.content
    article = content.article_by_id[article_id]
    published = f"{article.published} ({article.published_basis})" if article.published else "?"
    yield f"{article.id}, published {published}"
    if not is_english(article.text):
        yield "not in English: nothing is found in it"
        return
    parsed = parse_article(article, settings)
    yield _headlined(parsed.headline)
    yield from finder.explain(
        article, parsed.doc, parsed.timexes, settings.entities, parsed.headline
    )
    everything = read_articles(content.articles, settings)
    found = (mention for reading in everything.values() for mention in reading.mentions)
    listed = {each.name for each in settings.entities}
    mentions = agree_on_names(map(known.as_corrected, found), listed)
    clusters = cluster_mentions(mentions, content.article_by_id)
    yield ""
    yield "Merged into events:"
    for cluster in clusters:
        if any(mention.article == article_id for mention in cluster.mentions):
            yield from _told(cluster, article_id)
            yield from _recorded(cluster, known)


def _headlined(headline: Doc) -> str:
    """Tell the headline as it was read, and whether an event is sought for it."""
    if headline_of(headline) is None:
        return f"headline: {headline.text or 'none'} (tells no event by itself)"
    return f"headline: {headline.text}"


def _told(cluster: Cluster, article_id: str) -> Iterator[str]:
    only = "" if is_told(cluster.mentions) else " (mentioned in passing only: not drafted)"
    yield f"  {cluster.date or 'no date: not drafted'}{only}"
    for mention in cluster.mentions:
        where = "" if mention.article == article_id else f" ({mention.article})"
        kept = f" (kept as it stands: {mention.chance:.0%})" if mention.alone else ""
        yield f"    {mention.title}{where}{kept}"
    yield from (f"      {why}" for why in cluster.why)


def _recorded(cluster: Cluster, known: Known) -> Iterator[str]:
    """Name the records that the cluster's mentions went to."""
    owners = {known.owner(mention) for mention in cluster.mentions} - {""}
    for owner in sorted(owners):
        event = known.event_by_id.get(owner)
        yield f"      in {event.place.path}" if event else f"      {owner}: deleted, stays away"
