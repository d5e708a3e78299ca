from __future__ import annotations

from typing import Any

import pytest

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.reporting.issue import Issue
from tests.builders import NOON


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
    usual: dict[str, Any] = {"number": "ETK/1", "issued_by": "A. Lestari", "issued_at": NOON}

    with pytest.raises(InvalidValue):
        Issue(**usual | wrong)
