"""What was given to whom, as a table: a row for each time that a paper left."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import override

from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import Way
from checkpoint.services.handing_over import Taken
from checkpoint.words.dates import day_words, moment_words
from checkpoint.words.proof import way_words
from checkpoint.words.reports import paper_words
from ui.language import catalogue
from ui.reports.given_presenter import GivenRow
from ui.widgets.rows_model import Column, RowsModel

WIDTHS = (172, 160, 290, 110, 130, None)


class GivenModel(RowsModel[GivenRow]):
    """When, for whom, which paper, how it left, by whom, and who took it."""

    def __init__(self, post: Post) -> None:
        super().__init__()
        self._post = post

    @override
    def columns(self) -> tuple[Column[GivenRow], ...]:
        words = catalogue()
        return (
            Column(self.tr("Given out"), self._moment),
            Column(self.tr("For"), lambda row: paper_words(row.given.paper.partner, words)),
            Column(self.tr("Number"), lambda row: row.given.paper.number),
            Column(self.tr("How"), self._way),
            Column(self.tr("By"), lambda row: row.given.by),
            Column(self.tr("Taken by hand, or where it went"), self.end_words),
        )

    def narrowed(self, rows: Sequence[GivenRow], text: str) -> Sequence[GivenRow]:
        """Those rows that say every word that was typed, anywhere."""
        wanted = text.casefold().split()
        columns = self.columns()

        def says(row: GivenRow) -> bool:
            said = " ".join(column.text(row) for column in columns).casefold()
            return all(word in said for word in wanted)

        return [row for row in rows if says(row)] if wanted else rows

    def _moment(self, row: GivenRow) -> str:
        local = self._post.local(row.given.paper.issued_at)
        return f"{day_words(local.date(), catalogue().language)} {local:%H:%M}"

    def _way(self, row: GivenRow) -> str:
        way = row.given.paper.way
        return way_words(way, catalogue()) if isinstance(way, Way) else ""

    def end_words(self, row: GivenRow) -> str:
        """Who took it stands first: the folder or printer says less."""
        taken = [self._taken(one) for one in row.given.taken]
        return " · ".join(filter(None, (*taken, row.given.paper.place)))

    def _taken(self, taken: Taken) -> str:
        moment = moment_words(self._post.local(taken.at), catalogue().language)
        return self.tr("{name}, {moment}").format(name=taken.to, moment=moment)
