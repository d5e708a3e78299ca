"""Document codes: the first two letters of a zone, and the kind of document they mean."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from checkpoint.domain.documents.states import is_without_nationality
from checkpoint.domain.documents.travel_document import DocumentKind

KINDS: Mapping[str, DocumentKind] = MappingProxyType(
    {
        # Doc 9303-4 §4.4 (eighth edition). These second letters bind from 2026 on; a passport
        # without one of them, or with a letter of its issuer's own, may run until the end of
        # 2037, and is taken for an ordinary one.
        "P": DocumentKind.PASSPORT,
        "PP": DocumentKind.PASSPORT,
        "PE": DocumentKind.PASSPORT,  # emergency passport: a booklet, good for a short time
        "PD": DocumentKind.DIPLOMATIC_PASSPORT,
        "PO": DocumentKind.SERVICE_PASSPORT,  # official or service
        "PM": DocumentKind.SERVICE_PASSPORT,  # military
        "PS": DocumentKind.SERVICE_PASSPORT,  # see document_kind
        # In lieu of a passport, as the Indonesian SPLP is.
        "PR": DocumentKind.TRAVEL_LETTER,  # refugee
        "PT": DocumentKind.TRAVEL_LETTER,  # alien, non-citizen
        "PL": DocumentKind.TRAVEL_LETTER,  # laissez-passer
        "PU": DocumentKind.TRAVEL_LETTER,  # emergency travel document of one sheet (9303-8)
        # Doc 9303-5 and 9303-6 §4.2.2 note k: A, C or I, and a second letter as issuers like.
        "A": DocumentKind.IDENTITY_CARD,
        "C": DocumentKind.IDENTITY_CARD,
        "I": DocumentKind.IDENTITY_CARD,
        "AC": DocumentKind.OTHER,  # crew member certificate (9303-5 appendix C)
        # Doc 9303-7 §4.2.2: a visa, which is no travel document.
        "V": DocumentKind.OTHER,
    }
)


def document_kind(code: str, nationality: str) -> DocumentKind:
    """Tell what kind of document bears this code.

    ``PS`` has two meanings. By the eighth edition of Doc 9303-4 it is a passport for stateless
    persons; older service passports bear it too (*paspor dinas* in Indonesia). Who bears a
    nationality is not stateless.
    """
    if code == "PS" and is_without_nationality(nationality):
        return DocumentKind.TRAVEL_LETTER
    return KINDS.get(code) or KINDS.get(code[:1], DocumentKind.OTHER)
