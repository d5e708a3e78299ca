from __future__ import annotations

from datetime import date

import pytest

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.specimens.entries import day_text, title


@pytest.mark.parametrize(
    ("day", "printed"),
    [
        pytest.param(date(1990, 3, 3), "03 MAR 1990", id="a day"),
        pytest.param(PartialDate(1988, 12), "XX DEC 1988", id="no day"),
        pytest.param(PartialDate(1988), "XX XXX 1988", id="only a year"),
        pytest.param(None, "", id="nothing"),
    ],
)
def test_a_date_is_printed_as_documents_print_it(
    day: date | PartialDate | None, printed: str
) -> None:
    assert day_text(day) == printed


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_every_kind_of_document_has_a_name_in_both_languages(kind: DocumentKind) -> None:
    assert all(title(kind))
