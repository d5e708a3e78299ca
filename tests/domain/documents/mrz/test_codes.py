import pytest

from checkpoint.domain.documents.mrz import document_kind
from checkpoint.domain.documents.travel_document import DocumentKind


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("P", DocumentKind.PASSPORT),
        ("PP", DocumentKind.PASSPORT),
        ("PE", DocumentKind.PASSPORT),
        ("PN", DocumentKind.PASSPORT),
        ("PD", DocumentKind.DIPLOMATIC_PASSPORT),
        ("PO", DocumentKind.SERVICE_PASSPORT),
        ("PS", DocumentKind.SERVICE_PASSPORT),
        ("PM", DocumentKind.SERVICE_PASSPORT),
        ("PT", DocumentKind.TRAVEL_LETTER),
        ("PR", DocumentKind.TRAVEL_LETTER),
        ("PL", DocumentKind.TRAVEL_LETTER),
        ("PU", DocumentKind.TRAVEL_LETTER),
        ("I", DocumentKind.IDENTITY_CARD),
        ("ID", DocumentKind.IDENTITY_CARD),
        ("A", DocumentKind.IDENTITY_CARD),
        ("C", DocumentKind.IDENTITY_CARD),
        ("AC", DocumentKind.OTHER),
        ("V", DocumentKind.OTHER),
        ("VB", DocumentKind.OTHER),
        ("X", DocumentKind.OTHER),
        ("", DocumentKind.OTHER),
    ],
)
def test_a_document_code_means_a_kind_of_document(code: str, kind: DocumentKind) -> None:
    assert document_kind(code, "IDN") is kind


@pytest.mark.parametrize("nationality", ["XXA", "XXB", "XXC", "XXX"])
def test_the_passport_of_a_stateless_person_is_not_taken_for_a_service_passport(
    nationality: str,
) -> None:
    assert document_kind("PS", nationality) is DocumentKind.TRAVEL_LETTER
