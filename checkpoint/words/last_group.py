"""With whom somebody crossed, in one line."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.journeys.last_group import LastGroup
from checkpoint.domain.posts.post import Post
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.dates import moment_words


def last_group_words(group: LastGroup, post: Post, words: Catalogue) -> str:
    """Such as "Last group, 14 Mar 2026 07:41: with SITI AMINAH, BUDI, children: 2"."""
    when = moment_words(post.local(group.crossed_at), words.language)
    text = words.translate("journeys", "Last group, {when}: with {who}")
    return text.format(when=when, who=", ".join(_who(group, words)))


def _who(group: LastGroup, words: Catalogue) -> Iterator[str]:
    yield from group.names
    if group.more:
        yield words.translate("journeys", "{count} more").format(count=group.more)
    if group.children:
        yield words.translate("journeys", "children: {count}").format(count=group.children)
