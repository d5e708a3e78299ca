"""The agencies of a border post in words, for the screen and for papers."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue

CASE_AGENCIES: Mapping[CaseAgency, str] = {
    CaseAgency.IMMIGRATION: QT_TRANSLATE_NOOP("cases", "Immigration"),
    CaseAgency.POLICE: QT_TRANSLATE_NOOP("cases", "Police (Polri)"),
    CaseAgency.BP3MI: QT_TRANSLATE_NOOP("cases", "Migrant worker service (BP3MI)"),
    CaseAgency.SOCIAL_SERVICE: QT_TRANSLATE_NOOP("cases", "Social service (Dinsos)"),
    CaseAgency.WOMEN_AND_CHILDREN: QT_TRANSLATE_NOOP(
        "cases", "Women and children's service (UPTD PPA)"
    ),
    CaseAgency.QUARANTINE: QT_TRANSLATE_NOOP("cases", "Quarantine (animals, fish, plants)"),
    CaseAgency.PORT_HEALTH: QT_TRANSLATE_NOOP("cases", "Health quarantine (BKK)"),
    CaseAgency.CUSTOMS: QT_TRANSLATE_NOOP("cases", "Customs"),
    CaseAgency.BORDER_GUARD: QT_TRANSLATE_NOOP("cases", "Border guard (Pamtas)"),
    CaseAgency.CONSULATE: QT_TRANSLATE_NOOP("cases", "Issuer or foreign mission"),
    CaseAgency.OTHER: QT_TRANSLATE_NOOP("cases", "Another agency"),
}


def case_agency_words(agency: CaseAgency, words: Catalogue) -> str:
    """Whose step it is, or to whom somebody is handed over."""
    return words.translate("cases", CASE_AGENCIES[agency])
