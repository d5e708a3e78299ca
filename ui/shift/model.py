"""Who sits at which counter, as a table."""

from __future__ import annotations

from datetime import datetime

from typing_extensions import override

from checkpoint.domain.posts.post import Post
from checkpoint.services.roster import Sitting
from checkpoint.words.dates import moment_words
from checkpoint.words.enums import direction_words, lane_words
from ui.language import catalogue
from ui.widgets.rows_model import Column, RowsModel


class SeatModel(RowsModel[Sitting]):
    """One counter a row."""

    def __init__(self, post: Post) -> None:
        super().__init__()
        self._post = post

    @override
    def columns(self) -> tuple[Column[Sitting], ...]:
        return (
            Column(self.tr("Counter"), lambda one: one.seat.counter),
            Column(self.tr("Officer"), lambda one: one.officer),
            Column(
                self.tr("Direction"), lambda one: direction_words(one.seat.direction, catalogue())
            ),
            Column(self.tr("Lane"), lambda one: lane_words(one.seat.lane, catalogue())),
            Column(self.tr("Since"), lambda one: self._moment(one.seat.taken_at)),
            Column(self.tr("Last record"), lambda one: self._moment(one.last_seen_at)),
            Column(self.tr("Remark"), self._remark),
        )

    def _moment(self, at: datetime | None) -> str:
        return "–" if at is None else moment_words(self._post.local(at), catalogue().language)

    def _remark(self, one: Sitting) -> str:
        if not one.also_at:
            return ""
        return self.tr("also at counter {names}").format(names=", ".join(one.also_at))
