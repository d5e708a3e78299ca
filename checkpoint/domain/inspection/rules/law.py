"""On what each rule rests: the article, and whether somebody here has seen its text.

What is marked unverified is so in the domain notes: known from the press, from practice or by
heart. Where a finding rests on a row of policy, the row's own source stands with the finding.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checkpoint.domain.inspection.rules import Rule
from checkpoint.domain.inspection.rules.alerts import listed_traveller
from checkpoint.domain.inspection.rules.border_pass import border_pass_terms, pass_of_the_own_state
from checkpoint.domain.inspection.rules.history import (
    held_back_before,
    locked_elsewhere,
    perhaps_same_person,
    same_direction_twice,
)
from checkpoint.domain.inspection.rules.patterns import (
    contact_of_case,
    first_exit_on_new_passport,
    many_young_companions,
    repeat_short_crossings,
)
from checkpoint.domain.inspection.rules.screening import departure_postponed, screening_proposed
from checkpoint.domain.inspection.rules.seal import seal_signature, sealed_paper_validity
from checkpoint.domain.inspection.rules.sources import label_is_of_today, sources_agree
from checkpoint.domain.inspection.rules.stay import stay_exceeded
from checkpoint.domain.inspection.rules.travel_document import longest_validity, travel_document
from checkpoint.domain.inspection.rules.validity import document_validity, months_of_validity
from checkpoint.domain.inspection.rules.visa import visa_on_entry
from checkpoint.domain.inspection.rules.zone import (
    keyboard_fits,
    known_states,
    read_for_sure,
    zone_integrity,
)


@dataclass(frozen=True, slots=True)
class Law:
    """An authority."""

    article: str
    is_verified: bool


_INSPECTION = Law("UU 6/2011 Ps 9", is_verified=True)
"""Everyone is inspected: document, identity, and in doubt more than these."""
_PATTERNS = Law("UU 6/2011 Ps 9; UU 21/2007", is_verified=False)
"""Nothing in law names a pattern: it is a reason to ask, as any doubt is, and no more."""
_SEALS = Law("ICAO Doc 9303-13", is_verified=True)

LAWS: Mapping[Rule, Law] = {
    listed_traveller: Law(
        "UU 6/2011 Ps 13, 16, 91-103; UU 63/2024 Ps 97; Permenimipas 13/2025", is_verified=False
    ),
    travel_document: Law("UU 6/2011 Ps 8, 24", is_verified=True),
    longest_validity: Law("UU 6/2011 Ps 24", is_verified=True),
    document_validity: Law("UU 6/2011 Ps 8", is_verified=True),
    months_of_validity: Law("Permenkumham 9/2024 Ps 9", is_verified=True),
    visa_on_entry: Law("UU 6/2011 Ps 8", is_verified=True),
    border_pass_terms: Law("UU 6/2011 Ps 24", is_verified=True),
    pass_of_the_own_state: Law("UU 6/2011 Ps 24", is_verified=True),
    stay_exceeded: Law("UU 6/2011 Ps 78; PP 28/2019", is_verified=False),
    zone_integrity: Law("ICAO Doc 9303-3", is_verified=True),
    keyboard_fits: _INSPECTION,
    read_for_sure: _INSPECTION,
    known_states: Law("ICAO Doc 9303-3", is_verified=True),
    sources_agree: _INSPECTION,
    label_is_of_today: _SEALS,
    seal_signature: _SEALS,
    sealed_paper_validity: _SEALS,
    same_direction_twice: _INSPECTION,
    perhaps_same_person: _INSPECTION,
    held_back_before: _INSPECTION,
    locked_elsewhere: _INSPECTION,
    departure_postponed: Law("praktik TPI (penundaan keberangkatan)", is_verified=False),
    screening_proposed: Law("UNODC; Frontex VEGA Children", is_verified=True),
    repeat_short_crossings: _PATTERNS,
    many_young_companions: _PATTERNS,
    first_exit_on_new_passport: _PATTERNS,
    contact_of_case: _PATTERNS,
}
