"""What a new version of a list changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts import bands
from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.doubts import Doubt, EntryDoubt
from checkpoint.domain.alerts.importing import Change, with_reference
from checkpoint.domain.alerts.reading import FaultWhy, ListRow, OpenList, RowFault
from checkpoint.domain.alerts.validity import ValidityDoubt
from checkpoint.domain.alerts.versions import Cause, ChangeNote, Tally
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.services.list_imports import ListImportService
from tests.builders import a_lead
from tests.domain.alerts.samples import an_alert
from tests.fakes import FakeClock, MemoryStorage

READ_ON = date(2026, 3, 14)
A_DAY = timedelta(days=1)
LIST = an_alert().list_name


@dataclass(frozen=True)
class Changes:
    doubts: tuple[tuple[int, Doubt], ...]
    """Each with the line it is about."""
    new: tuple[Alert, ...]
    changed: tuple[Change, ...]
    unchanged: tuple[Alert, ...]
    gone: tuple[Alert, ...]
    doubtful: tuple[Alert, ...]


def a_reading(*alerts: Alert, faulty: tuple[str, ...] = ()) -> list[ListRow]:
    """A list as read anew: every alert under an id of its own."""
    rows = [
        ListRow(n, replace(alert, id=UUID(int=900 + n))) for n, alert in enumerate(alerts, start=2)
    ]
    faults = [
        RowFault(line=99, column="kind", why=FaultWhy.KIND_UNKNOWN, reference=reference)
        for reference in faulty
    ]
    return [*rows, *(ListRow(fault.line, None, (fault,)) for fault in faults)]


def changes_between(
    standing: Iterable[Alert],
    rows: Sequence[ListRow],
    on: date = READ_ON,
    *,
    is_delta: bool = False,
) -> Changes:
    """What an import would change, as its preview shows it."""
    storage, clock = MemoryStorage(), FakeClock(datetime(on.year, on.month, on.day, 3, tzinfo=UTC))
    with storage.writing() as store:
        changes = store.alerts.changes
        before = changes.prepare(ChangeNote(cause=Cause.LIST, list_name=LIST), at=clock())
        changes.put(before, list(standing))
        changes.put_in_force(before, Tally(), at=clock())
    service = ListImportService(storage=storage, clock=clock)
    preview = service.prepare(a_lead(), LIST, OpenList(iter(rows), is_delta=is_delta))
    found = preview.changes
    return Changes(
        doubts=tuple((row.line, row.doubt) for row in preview.doubts.shown),
        new=tuple(found.new.shown),
        changed=tuple(found.changed.shown),
        unchanged=tuple(found.unchanged.shown),
        gone=tuple(found.gone.shown),
        doubtful=tuple(found.doubtful.shown),
    )


ONE = an_alert(id=UUID(int=1), reference="1")
TWO = an_alert(id=UUID(int=2), reference="2", name="AGUS SALIM")
THREE = an_alert(id=UUID(int=3), reference="3", name="SITI AMINAH")


def test_a_new_version_is_shown_as_what_it_changes() -> None:
    longer = replace(TWO, valid_to=date(2026, 12, 31))

    changes = changes_between((ONE, TWO), a_reading(ONE, longer, THREE))

    assert changes.unchanged == (ONE,)
    assert changes.changed == (Change(before=TWO, after=longer),)
    assert [alert.reference for alert in changes.new] == ["3"]
    assert changes.gone == changes.doubtful == ()


def test_an_entry_no_longer_listed_is_gone() -> None:
    assert changes_between((ONE, TWO), a_reading(ONE)).gone == (TWO,)


def test_an_entry_keeps_its_id_when_it_changes() -> None:
    changes = changes_between((ONE,), a_reading(replace(ONE, reason="perkara lain")))

    assert changes.changed[0].after.id == ONE.id


def test_an_entry_whose_row_is_faulty_stays_in_force() -> None:
    changes = changes_between((ONE, TWO, THREE), a_reading(ONE, faulty=("2",)))

    assert changes.doubtful == (TWO,)
    assert changes.gone == (THREE,)


def test_a_faulty_row_that_shows_no_reference_may_be_any_missing_entry() -> None:
    changes = changes_between((ONE, TWO, THREE), a_reading(ONE, faulty=("",)))

    assert changes.doubtful == (TWO, THREE)
    assert changes.gone == ()


def test_rows_without_a_reference_are_known_again_by_their_content() -> None:
    listed = (an_alert(reference=""), an_alert(reference="", born=PartialDate(1990)))
    first = changes_between((), a_reading(*listed)).new

    again = changes_between(first, a_reading(*listed))

    assert again.unchanged == first
    assert len({alert.reference for alert in first}) == 2


def test_a_row_without_a_reference_that_changes_is_gone_and_new() -> None:
    (before,) = changes_between((), a_reading(an_alert(reference=""))).new

    changes = changes_between((before,), a_reading(an_alert(reference="", reason="lain")))

    assert changes.gone == (before,)
    assert len(changes.new) == 1
    assert changes.new[0].reference != before.reference


def test_the_same_row_twice_is_one_entry() -> None:
    nameless = an_alert(reference="")

    assert len(changes_between((), a_reading(nameless, nameless)).new) == 1


def test_a_derived_reference_hangs_on_content_alone() -> None:
    alert = an_alert(reference="")
    elsewhere = replace(alert, id=UUID(int=77), list_name="another")

    assert with_reference(alert).reference == with_reference(elsewhere).reference
    assert with_reference(ONE) is ONE


def an_urgent_ban(**changes: object) -> Alert:
    usual = {"kind": AlertKind.CEGAH_MENDESAK, "direction": AlertDirection.EXIT}
    return an_alert(**usual | changes)


@pytest.mark.parametrize("reference", ["U-1", ""])
def test_an_urgent_ban_without_a_first_day_holds_twenty_days_however_often_its_list_is_read(
    reference: str,
) -> None:
    listed = a_reading(an_urgent_ban(reference=reference))
    (first,) = changes_between((), listed, READ_ON).new

    again = changes_between((first,), listed, READ_ON + 15 * A_DAY)

    assert again.unchanged == (first,)
    assert first.state_on(READ_ON + 19 * A_DAY).is_in_force
    assert not first.state_on(READ_ON + 20 * A_DAY).is_in_force


def test_an_urgent_ban_that_stood_without_a_first_day_gets_one_with_the_next_version() -> None:
    (change,) = changes_between((an_urgent_ban(),), a_reading(an_urgent_ban()), READ_ON).changed

    assert change.after.valid_from == READ_ON


def test_an_exit_ban_without_any_day_begins_when_it_is_read() -> None:
    (ban,) = changes_between((), a_reading(an_urgent_ban(kind=AlertKind.CEGAH)), READ_ON).new

    assert (ban.valid_from, ban.last_day) == (READ_ON, date(2027, 3, 14))


def test_a_ban_that_was_over_before_it_was_read_stays_over() -> None:
    listed = a_reading(an_urgent_ban(valid_to=READ_ON - A_DAY))

    (ban,) = changes_between((), listed, READ_ON).new

    assert not ban.state_on(READ_ON).is_in_force


def test_an_urgent_ban_that_was_another_kind_before_begins_anew() -> None:
    before = an_urgent_ban(kind=AlertKind.CEGAH, valid_from=date(2025, 1, 1))

    (change,) = changes_between((before,), a_reading(an_urgent_ban()), READ_ON).changed

    assert change.after.valid_from == READ_ON


def test_dates_that_the_law_does_not_count_from_are_left_as_the_list_has_them() -> None:
    (wanted,) = changes_between((), a_reading(an_alert()), READ_ON).new

    assert wanted.valid_from is None


def test_what_a_delta_does_not_name_stays_in_force() -> None:
    one, two, three = (an_alert(id=UUID(int=n), reference=str(n)) for n in (1, 2, 3))
    gone = [ListRow(7, None, gone="3"), ListRow(8, None, gone="4")]
    delta = [*a_reading(replace(two, name="OTHER")), *gone]

    changes = changes_between((one, two, three), delta, is_delta=True)

    assert [change.before for change in changes.changed] == [two]
    assert changes.gone == (three,)


def test_who_comes_back_in_the_same_delta_is_not_gone() -> None:
    one = an_alert(id=UUID(int=1), reference="1")

    delta = [ListRow(1, None, gone="1"), *a_reading(one)]
    changes = changes_between((one,), delta, is_delta=True)

    assert (changes.gone, changes.unchanged) == ((), (one,))


@given(st.lists(st.integers(0, 9), unique=True), st.lists(st.integers(0, 9), unique=True))
def test_every_entry_is_accounted_for_once(standing: list[int], listed: list[int]) -> None:
    old = tuple(an_alert(id=UUID(int=n + 1), reference=str(n)) for n in standing)

    changes = changes_between(old, a_reading(*(an_alert(reference=str(n)) for n in listed)))

    assert len(changes.new) == len(set(listed) - set(standing))
    assert {*changes.unchanged, *changes.gone} == set(old)
    assert {alert.reference for alert in changes.gone} == {
        str(n) for n in set(standing) - set(listed)
    }


SLAMET = an_alert(name="SLAMET", born=None, reference="without birthday")


def doubts_of(*rows: Alert, standing: tuple[Alert, ...] = ()) -> tuple[tuple[int, Doubt], ...]:
    """Of a list whose first row stands on line 2."""
    return changes_between(standing, a_reading(*rows)).doubts


def test_a_row_that_finds_nobody_is_named_with_its_line_before_the_lesser_doubts() -> None:
    numbered = an_alert(document_number="X1234567", document_issuer="", reference="numbered")

    assert doubts_of(numbered, ONE, SLAMET) == (
        (4, EntryDoubt.FINDS_NOBODY),
        (2, EntryDoubt.ISSUER_MISSING),
    )


def test_a_row_that_changes_nothing_is_doubted_as_before() -> None:
    assert doubts_of(SLAMET, standing=(SLAMET,)) == ((2, EntryDoubt.FINDS_NOBODY),)


def test_a_row_without_a_reference_is_doubted_on_its_own_line() -> None:
    listed = (an_alert(reference=""), replace(SLAMET, reference=""))

    assert doubts_of(*listed) == ((3, EntryDoubt.FINDS_NOBODY),)


def test_a_row_without_a_first_day_is_told_to_begin_with_the_import() -> None:
    assert doubts_of(an_urgent_ban(valid_to=None)) == ((2, ValidityDoubt.STARTS_WITH_IMPORT),)


def test_an_urgent_ban_that_has_lapsed_and_is_listed_still_is_told_to_be_over() -> None:
    lapsed = an_urgent_ban(valid_from=READ_ON - 20 * A_DAY)

    assert (2, EntryDoubt.OVER_ALREADY) in doubts_of(an_urgent_ban(), standing=(lapsed,))


def test_a_list_longer_than_a_transaction_is_read_as_one() -> None:
    standing = tuple(an_alert(id=UUID(int=n + 1), reference=f"{n}") for n in range(1200))
    listed = [*standing[1:], standing[1], an_alert(reference="new")]

    changes = changes_between(standing, a_reading(*listed))

    assert len(changes.unchanged) == 1199
    assert [alert.reference for alert in changes.new] == ["new"]
    assert changes.gone == (standing[0],)


def test_who_could_be_found_on_a_short_list_may_find_nobody_on_a_long_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bands, "FITTED_ON", 10)  # so that a few hundred are a long list
    common = an_alert(name="BUDI", born=PartialDate(1985), nationality="IDN", reference="last")
    crowd = [an_alert(name=f"WIRANATA KUSUMAHADI {n}", reference=f"{n}") for n in range(1, 600)]

    assert doubts_of(common) == ()
    assert (601, EntryDoubt.FINDS_NOBODY) in doubts_of(*crowd, common)
