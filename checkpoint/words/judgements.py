"""What was judged of a hit, and the figures of a list, in words."""

from __future__ import annotations

from checkpoint.domain.alerts.hits import ListFigures
from checkpoint.domain.alerts.judgement import Judged
from checkpoint.domain.posts.post import Post
from checkpoint.words.alerts import list_name_words
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.dates import day_words


def judged_words(judged: Judged, post: Post, words: Catalogue) -> str:
    """Who judged, when and why, such as "judged the same person by B. Siregar, 12 Nov 2026: …"."""
    text = (
        words.translate("judgements", "judged the same person by {who}, {day}: {reason}")
        if judged.judgement.is_same
        else words.translate("judgements", "judged not the same person by {who}, {day}: {reason}")
    )
    return text.format(
        who=judged.by or "–",
        day=day_words(post.local(judged.judgement.at).date(), words.language),
        reason=judged.judgement.reason,
    )


def share_words(figures: ListFigures) -> str:
    """The share of somebody else among the judged, in percent; a dash before any was judged."""
    share = figures.false_share
    return "–" if share is None else f"{share:.0%}"


def figures_words(figures: ListFigures, words: Catalogue) -> str:
    """What came of the hits on a list, in one line."""
    text = words.translate(
        "judgements",
        "{name}: hits {hits}, same person {same}, not the same {other}, not judged {unjudged},"
        " false hits {share}",
    )
    return text.format(
        name=list_name_words(figures.list_name, words),
        hits=figures.hits,
        same=figures.same,
        other=figures.other,
        unjudged=figures.unjudged,
        share=share_words(figures),
    )
