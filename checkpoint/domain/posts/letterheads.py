"""What stands over the papers of a post that has set nothing, line by line."""

from __future__ import annotations

from dataclasses import fields, replace

from checkpoint.domain.posts.paper_form import Letterhead
from checkpoint.domain.posts.post import Post

MINISTRY = "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA"
DIRECTORATE = "DIREKTORAT JENDERAL IMIGRASI"
PLACE_OF_INSPECTION = "TEMPAT PEMERIKSAAN IMIGRASI"
"""Names are not translated."""


def usual_letterhead(post: Post) -> Letterhead:
    """As it comes with the program; office and telephone nobody knows."""
    return Letterhead(
        ministry=MINISTRY,
        directorate=DIRECTORATE,
        place=f"{PLACE_OF_INSPECTION} {post.name.upper()}",
        address=f"{post.regency}, {post.province}",
    )


def letterhead_of(post: Post) -> Letterhead:
    """What the post has set, and the usual where it is empty."""
    said = post.papers.letterhead
    own = {one.name: getattr(said, one.name) for one in fields(Letterhead)}
    return replace(usual_letterhead(post), **{name: text for name, text in own.items() if text})
