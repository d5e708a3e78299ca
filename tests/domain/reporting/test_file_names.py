from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.people.officer import Role
from checkpoint.domain.reporting.file_names import is_refused
from checkpoint.domain.reporting.issue import Issue


@pytest.mark.parametrize(
    "name",
    [
        "",
        "CON",
        "con.pdf",
        "Aux .tar.gz",
        "lpt1.pdf",
        "COM².pdf",
        "a:b.pdf",
        "a?.pdf",
        'say "a".pdf',
        "line\nbreak.pdf",
        "dot.",
        "blank ",
        "x" * 252 + ".pdf",
    ],
)
def test_names_that_windows_refuses_are_known(name: str) -> None:
    assert is_refused(name)


@pytest.mark.parametrize(
    "name", ["ETK-HARIAN-BC-2026-11-22-1.pdf", "console.pdf", "Laporan harian (1).pdf", "com.pdf"]
)
def test_names_that_may_be_are_let_be(name: str) -> None:
    assert not is_refused(name)


ODD_NUMBERS = st.sampled_from(["CON", "aux.1", "COM1", "nul.2026.1", "é" * 300, "..", "1 / "])
NUMBERS = st.text(min_size=1, max_size=60).filter(lambda text: text.strip())


@given(ODD_NUMBERS | NUMBERS)
def test_whatever_the_number_of_a_paper_its_file_may_be_called_so(number: str) -> None:
    issue = Issue(
        number=number,
        issued_at=datetime(2026, 3, 14, tzinfo=UTC),
        issued_by="A. Siregar",
        issuer_role=Role.SHIFT_LEAD,
    )

    assert not is_refused(f"{issue.file_name}.pdf")
