"""What the parts of incidents' papers are called where a new version says what changed."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.reports.changes import Naming
from checkpoint.services import told_others as told
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.incident_papers import IncidentText, incident_text
from checkpoint.words.incidents import detecting_agency_words

_PARTS: Mapping[str, IncidentText] = {
    told.HEAD: IncidentText.HEAD,
    told.FACTS: IncidentText.FACTS,
    told.PERSONS: IncidentText.PERSONS,
    told.GOODS: IncidentText.GOODS,
    told.ACTION: IncidentText.ACTION,
    told.EVIDENCE: IncidentText.EVIDENCE,
    told.HAND_OVERS: IncidentText.HAND_OVERS,
    told.AFTER: IncidentText.EVENTS,
    told.LINES: IncidentText.OF_DAY,
    told.OF_DAY: IncidentText.INCIDENTS,
    f"{told.OF_MONTH}.kind": IncidentText.BY_KIND,
    f"{told.OF_MONTH}.source": IncidentText.BY_SOURCE,
    f"{told.OF_MONTH}.group": IncidentText.BY_GROUP,
    f"{told.OF_MONTH}.nationality": IncidentText.BY_NATIONALITY,
}
_FIGURES: Mapping[str, IncidentText] = {
    "incidents": IncidentText.INCIDENTS,
    "still_open": IncidentText.STILL_OPEN,
    "operations": IncidentText.OPERATIONS,
    "records": IncidentText.RECORDS,
}
_DETECTED: Mapping[str, tuple[IncidentText, IncidentText]] = {
    "joint crossings": (IncidentText.WITH_OPERATION, IncidentText.CROSSINGS),
    "joint persons": (IncidentText.WITH_OPERATION, IncidentText.PEOPLE),
    "alone crossings": (IncidentText.WITHOUT_OPERATION, IncidentText.CROSSINGS),
    "alone persons": (IncidentText.WITHOUT_OPERATION, IncidentText.PEOPLE),
}


def name_of_part(words: Catalogue) -> Naming:
    """Tables by their titles, the figures of the agencies one by one."""

    def name(table: str, row: str, column: str) -> str:
        if table == told.OF_MONTH:
            return incident_text(_FIGURES[row], words)
        if table == told.AGENCIES:
            agency = CaseAgency(row) if row else None
            how, what = (incident_text(one, words) for one in _DETECTED[column])
            return f"{detecting_agency_words(agency, words)} – {how} – {what}"
        return incident_text(_PARTS[table], words) if table in _PARTS else ""

    return name
