"""The shared column types."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, Integer, MetaData, Table, create_engine, select, text
from sqlalchemy.exc import StatementError

from checkpoint.domain.crossings.details import Agency, Details, Referral
from checkpoint.storage.columns import Instant, Kept
from tests.builders import NOON

TABLE = Table(
    "thing",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("at", Instant),
    Column("details", Kept(Details)),
)
ENGINE = create_engine("sqlite://")
TABLE.create(ENGINE)

words = st.text(st.characters(exclude_categories=["Cs"]))
details = st.builds(
    Details,
    address=words,
    plate=words,
    children=st.integers(0, 20),
    days_granted=st.none() | st.integers(1, 3660),
    declared=st.none() | st.booleans(),
    declaration=words,
    referrals=st.lists(
        st.builds(
            Referral,
            agency=st.sampled_from(Agency),
            note=words,
            commodity=words,
            has_certificate=st.none() | st.booleans(),
        )
    ).map(tuple),
)


instants = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.timezones())  # noqa: DTZ001 - bounds take no zone


@given(details, instants)
def test_what_is_kept_comes_back_as_it_was(kept: Details, at: datetime) -> None:
    with ENGINE.connect() as connection:
        connection.execute(TABLE.insert(), {"at": at, "details": kept})
        row = connection.execute(select(TABLE)).one()
        connection.rollback()

    assert row.details == kept
    assert row.at == at.astimezone(UTC)  # across zones, a repeated hour equals nothing (PEP 495)


def test_an_instant_without_a_zone_is_a_bug() -> None:
    with ENGINE.connect() as connection, pytest.raises(StatementError, match="carries its zone"):
        connection.execute(TABLE.insert(), {"at": NOON.replace(tzinfo=None)})


def test_what_was_not_said_takes_no_room() -> None:
    with ENGINE.connect() as connection:
        connection.execute(TABLE.insert(), {"details": Details(plate="KB 1")})
        assert connection.scalar(text("SELECT details FROM thing")) == '{"plate": "KB 1"}'
        connection.rollback()
