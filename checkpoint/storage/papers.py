"""Papers that left the program."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, select

from checkpoint.domain.reporting.issue import IssuedPaper
from checkpoint.domain.reporting.numbers import GivenNumber
from checkpoint.domain.reporting.subject import AnyPaper
from checkpoint.domain.statistics.question import Period
from checkpoint.storage.schema import paper as table
from checkpoint.storage.schema import paper_number

_NEWEST = (
    select(table)
    .where(
        table.c.post == bindparam("post"),
        table.c.partner == bindparam("partner"),
        table.c.day_on == bindparam("day_on"),
        # Papers of before were all of one day, and say no last one.
        func.coalesce(table.c.last_on, table.c.day_on) == bindparam("last_on"),
        func.coalesce(table.c.one, "") == bindparam("one"),
    )
    .order_by(table.c.version.desc(), table.c.issued_at.desc(), table.c.id.desc())
    .limit(1)
)
_OF_VERSION = _NEWEST.where(table.c.version == bindparam("version"))

_WITHIN = (
    select(table)
    .where(
        table.c.post == bindparam("post"),
        table.c.day_on >= bindparam("first"),
        func.coalesce(table.c.last_on, table.c.day_on) <= bindparam("last"),
    )
    .order_by(table.c.issued_at.desc(), table.c.id.desc())
)
_OF_NUMBER = (
    select(table)
    .where(table.c.number == bindparam("number"))
    .order_by(table.c.issued_at, table.c.id)
)
_OF_CONTENT = (
    select(table)
    .where(table.c.content_digest == bindparam("digest"))
    .order_by(table.c.issued_at.desc(), table.c.id.desc())
    .limit(1)
)
_GIVEN = select(paper_number.c.number).where(
    paper_number.c.post == bindparam("post"),
    paper_number.c.within == bindparam("within"),
    paper_number.c.paper == bindparam("paper"),
)
_LAST_GIVEN = select(func.max(paper_number.c.number)).where(
    paper_number.c.post == bindparam("post"), paper_number.c.within == bindparam("within")
)


class SqlPaperRegister:
    """What was given out, to whom and when."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, paper: IssuedPaper) -> None:
        """Note that a paper was issued."""
        self._connection.execute(
            insert(table),
            {
                "id": paper.id,
                "number": paper.number,
                "post": paper.post,
                "partner": paper.partner,
                "day_on": paper.period.first_on,
                "last_on": paper.period.last_on,
                "version": paper.version,
                "figures_digest": paper.figures_digest,
                "content_digest": paper.content_digest,
                "issued_by": paper.issued_by,
                "issued_at": paper.issued_at,
                "told": paper.told,
                "code": paper.code,
                "way": paper.way,
                "place": paper.place,
                "one": paper.one or None,
                "records": paper.records,
            },
        )

    def newest(
        self, post: str, partner: AnyPaper, period: Period, one: str = ""
    ) -> IssuedPaper | None:
        """The last paper of the highest version of these very days, and of the one meant."""
        wanted = {
            "post": post,
            "partner": partner,
            "day_on": period.first_on,
            "last_on": period.last_on,
            "one": one,
        }
        row = self._connection.execute(_NEWEST, wanted).one_or_none()
        return None if row is None else _issued(row)

    def within(self, post: str, period: Period) -> Sequence[IssuedPaper]:
        """All that were given out of days within these, the newest first."""
        wanted = {"post": post, "first": period.first_on, "last": period.last_on}
        return [_issued(row) for row in self._connection.execute(_WITHIN, wanted)]

    def of_number(self, number: str) -> Sequence[IssuedPaper]:
        """All that were given out under a number, the oldest first."""
        return [_issued(row) for row in self._connection.execute(_OF_NUMBER, {"number": number})]

    def of_content(self, digest: str) -> IssuedPaper | None:
        """The paper whose file has this SHA-256, if it was given out; the last of copies."""
        row = self._connection.execute(_OF_CONTENT, {"digest": digest}).one_or_none()
        return None if row is None else _issued(row)

    def of_version(self, paper: IssuedPaper, version: int) -> IssuedPaper | None:
        """The last one of the same partner and days that bears this version."""
        wanted = {
            "post": paper.post,
            "partner": paper.partner,
            "day_on": paper.period.first_on,
            "last_on": paper.period.last_on,
            "version": version,
            "one": paper.one,
        }
        row = self._connection.execute(_OF_VERSION, wanted).one_or_none()
        return None if row is None else _issued(row)

    def number_given(self, post: str, within: str, paper: str) -> int | None:
        """The running number that a paper has, if one was given to it."""
        wanted = {"post": post, "within": within, "paper": paper}
        found: int | None = self._connection.scalar(_GIVEN, wanted)
        return found

    def last_number(self, post: str, within: str) -> int:
        """The highest running number that was given; 0 where none was."""
        return self._connection.scalar(_LAST_GIVEN, {"post": post, "within": within}) or 0

    def give_number(self, given: GivenNumber) -> None:
        """Note that a paper has a running number; it keeps it."""
        self._connection.execute(
            insert(paper_number),
            {
                "post": given.post,
                "within": given.within,
                "number": given.number,
                "paper": given.paper,
                "officer": given.officer,
                "at": given.at,
            },
        )


def _issued(row: Row[Any]) -> IssuedPaper:
    return IssuedPaper(
        id=row.id,
        number=row.number,
        post=row.post,
        partner=row.partner,
        period=Period(row.day_on, row.last_on or row.day_on),
        version=row.version,
        figures_digest=row.figures_digest,
        content_digest=row.content_digest,
        issued_by=row.issued_by,
        issued_at=row.issued_at,
        code=row.code or "",
        way=row.way,
        place=row.place or "",
        told=row.told,
        one=row.one or "",
        records=row.records,
    )
