"""Those who are inside, in words."""

from __future__ import annotations

import pytest

from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.words.catalogue import Language, load_catalogue
from checkpoint.words.inside import document_words
from tests.builders import a_document


@pytest.mark.parametrize(
    ("kind", "number", "said"),
    [
        (DocumentKind.PASSPORT, "K12345678", "Paspor MYS K12345678"),
        (DocumentKind.CROSSING_PASS, "L001053", "PMS MYS L001053"),
        (DocumentKind.CROSSING_PASS, "PMS L001053", "PMS L001053 MYS"),
    ],
)
def test_what_kind_of_document_it_is_is_said_once(
    kind: DocumentKind, number: str, said: str
) -> None:
    words = load_catalogue(Language.INDONESIAN)
    assert document_words(a_document(kind=kind, number=number), words) == said
