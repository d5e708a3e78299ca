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
    RowFault,
)
from checkpoint.domain.errors import ListRefused
from tests.domain.alerts.samples import an_alert

FAULT = RowFault(line=3, column="born", why=FaultWhy.NOT_A_BIRTH_DATE, value="1985-13")


def test_a_row_of_nobody_who_travels_is_left_out_and_no_other() -> None:
    rows = (
        ListRow(2, an_alert(), notes=(FAULT,)),
        ListRow(3, None, faults=(FAULT,)),
        ListRow(4, None),
        ListRow(5, None, gone="DPO/2"),
    )

    assert [row.is_left_out for row in rows] == [False, False, True, False]


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
