"""The time of a crossing, as it is put right where the clock was wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.posts.post import DAY, Post
from ui.details.inputs import Input, text
from ui.journal.fields import DETAILS, Field
from ui.journeys.typed_time import read_typed_time

_ANSWERS_BEFORE = 6
_HALF_A_DAY = timedelta(hours=12)


def moment_field(post: Post) -> Field:
    """The time on the post's clock."""
    return Field(
        name="crossed_at",
        label=lambda: QCoreApplication.translate("JournalFields", "Time of crossing"),
        input=_TIME,
        of=lambda crossing: f"{post.local(crossing.crossed_at):%H:%M}",
        put=lambda crossing, typed: _put(crossing, typed, post),
        words=str,
        is_required=True,
    )


def among_details(when: Field) -> tuple[Field, ...]:
    """The answers with the time among them, where a line of theirs has room for one more."""
    return (*DETAILS[:_ANSWERS_BEFORE], when, *DETAILS[_ANSWERS_BEFORE:])


def _put(crossing: Crossing, typed: str, post: Post) -> Crossing:
    """At the time typed that is nearest: a wrong hour may lie across midnight.

    The seconds stay, so that those of one minute keep their order.
    """
    time = read_typed_time(typed)
    local = post.local(crossing.crossed_at)
    if time is None or (time.hour, time.minute) == (local.hour, local.minute):
        return crossing
    at = local.replace(hour=time.hour, minute=time.minute)
    if at - local > _HALF_A_DAY:
        at -= DAY
    elif local - at > _HALF_A_DAY:
        at += DAY
    return replace(crossing, crossed_at=_like(crossing.crossed_at, at))


def _like(before: datetime, at: datetime) -> datetime:
    return at.astimezone(before.tzinfo)


def _read(typed: str) -> str:
    time = read_typed_time(typed)
    return "" if time is None else f"{time:%H:%M}"


def _objection(typed: str) -> str:
    if read_typed_time(typed) is not None:
        return ""
    return QCoreApplication.translate("JournalFields", "Write the time, as 07:41.")


_TIME: Input = replace(
    text(5),
    read=lambda field: _read(field.text()),
    objection=lambda field: _objection(field.text()),
)
