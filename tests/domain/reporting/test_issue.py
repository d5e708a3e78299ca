from __future__ import annotations

from typing import Any

import pytest

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.people.officer import Role
from checkpoint.domain.reporting.issue import Issue
from tests.builders import NOON
from tests.reports.papers import an_issue


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"number": " "}, id="no number"),
        pytest.param({"issued_by": ""}, id="issued by nobody"),
        pytest.param({"version": 0}, id="versions count from 1"),
        pytest.param({"mask_below": -1}, id="masking counts from 0"),
        pytest.param({"issued_at": NOON.replace(tzinfo=None)}, id="a time without its zone"),
    ],
)
def test_an_issue_that_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    usual: dict[str, Any] = {
        "number": "ETK/1",
        "issued_by": "A. Lestari",
        "issuer_role": Role.SHIFT_LEAD,
        "issued_at": NOON,
    }

    with pytest.raises(InvalidValue):
        Issue(**usual | wrong)


@pytest.mark.parametrize(
    ("number", "name"),
    [
        ("ETK/HARIAN/BC/2026-11-22/1", "ETK-HARIAN-BC-2026-11-22-1"),
        ("ETK 1: Aruk\\B/HARIAN/BC/2026-11-22/1", "ETK-1-Aruk-B-HARIAN-BC-2026-11-22-1"),
    ],
)
def test_a_number_is_a_file_name_on_every_system(number: str, name: str) -> None:
    issue = an_issue(number=number)

    assert issue.file_name == name


def test_a_paper_of_practice_never_takes_the_place_of_a_real_one() -> None:
    issue = an_issue(number="ETK/1", is_practice=True)

    assert issue.file_name == "LATIHAN-ETK-1"
