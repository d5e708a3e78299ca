"""What came of reading a list, gathered; and why a list may be refused."""

from __future__ import annotations

import pytest

from checkpoint.domain.alerts.reading import (
    FaultWhy,
    ListBrokenOff,
    ListColumnsMissing,
    ListColumnsTwice,
    ListNotUtf8,
    ListRow,
    ListSheetMissing,
    ListTooLarge,
    OpenList,
    RowFault,
)
from checkpoint.domain.errors import ListRefused
from tests.domain.alerts.samples import an_alert

FAULT = RowFault(line=3, column="born", why=FaultWhy.NOT_A_BIRTH_DATE, value="1985-13")


def test_every_row_of_a_list_is_gathered_as_what_it_is() -> None:
    alert = an_alert()
    rows = (
        ListRow(2, alert, notes=(FAULT,)),
        ListRow(3, None, faults=(FAULT,)),
        ListRow(4, None),
        ListRow(5, None, gone="DPO/2"),
    )

    found = OpenList(iter(rows), ignored_columns=("x",), absent=("add.csv",), is_delta=True)

    reading = found.gathered()
    assert (reading.alerts, reading.lines) == ((alert,), (2,))
    assert (reading.faults, reading.notes) == ((FAULT,), (FAULT,))
    assert (reading.left_out, reading.gone) == (1, ("DPO/2",))
    assert (reading.ignored_columns, reading.absent) == (("x",), ("add.csv",))
    assert reading.is_delta


@pytest.mark.parametrize(
    ("refused", "said"),
    [
        (ListTooLarge(size=9, limit=8), "9 bytes"),
        (ListNotUtf8(looks_like="UTF-16", line=1), "UTF-16"),
        (ListSheetMissing("Lembar1"), "no such sheet"),
        (ListBrokenOff(file="sdn.csv", line=7), "line 7"),
        (ListColumnsMissing(("kind",)), "no column kind"),
        (ListColumnsTwice(("name",)), "column twice: name"),
    ],
)
def test_a_refusal_says_what_was_wrong_and_names_nobody(refused: ListRefused, said: str) -> None:
    assert said in str(refused)
