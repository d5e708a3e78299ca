"""The posts that the program knows, for the administrator to start from when setting one up."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from pydantic import ConfigDict, TypeAdapter

from checkpoint.domain.posts.post import Post
from checkpoint.resources import RESOURCES

POSTS = RESOURCES / "posts" / "posts.toml"


class PostKind(StrEnum):
    """What travellers come over."""

    LAND = "land"
    RIVER = "river"
    SEA = "sea"


class Sureness(StrEnum):
    """How a fact came to be known."""

    VERIFIED = "V"
    """The text of a law, a treaty or an agency's own page was seen."""
    REPORTED = "P"
    """Press, campus or practice: good for what happens, weak for what the rule is."""
    UNVERIFIED = "M"
    """Told without a source."""
    INFERRED = "I"
    """Concluded from other facts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostTemplate:
    """A post as far as it is publicly known; the administrator changes what is otherwise there."""

    post: Post
    kind: PostKind
    sureness: Sureness
    assumed: tuple[str, ...]
    """The fields of `post` that stand at a plain default or have no source, for him to look at.

    The code is always among them: no official list of codes is published.
    """
    note: str = ""
    """What is known of its state, in Indonesian as it is shown."""


_TEMPLATES = TypeAdapter(tuple[PostTemplate, ...], config=ConfigDict(extra="forbid"))

_POST_FIELDS = frozenset(field.name for field in fields(Post))


def load_posts() -> tuple[PostTemplate, ...]:
    """Read the posts in the order of the file: by neighbour, along the border."""
    rows = tomllib.loads(POSTS.read_text(encoding="utf-8"))["posts"]
    return _TEMPLATES.validate_python([_in_two(row) for row in rows])


def _in_two(row: dict[str, Any]) -> dict[str, Any]:
    """What is of the post itself, apart from what is known about it; the file has them in one."""
    own = {name: value for name, value in row.items() if name in _POST_FIELDS}
    own["known_as"] = own["code"]
    return {"post": own, **{name: row[name] for name in row if name not in _POST_FIELDS}}
