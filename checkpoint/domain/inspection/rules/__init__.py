"""Every check at the counter, as a table of pure generators over a Subject.

*Nothing to report* is an empty body. A new rule is a function in the file of its kind and a
line in `RULES`; its finding is a class in `findings` and its words stand in `checkpoint.words`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TypeAlias

from checkpoint.domain.inspection.findings import Finding
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
from checkpoint.domain.inspection.subject import Subject

Rule: TypeAlias = Callable[[Subject], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    listed_traveller,
    travel_document,
    longest_validity,
    document_validity,
    months_of_validity,
    visa_on_entry,
    border_pass_terms,
    pass_of_the_own_state,
    stay_exceeded,
    zone_integrity,
    keyboard_fits,
    read_for_sure,
    known_states,
    sources_agree,
    label_is_of_today,
    seal_signature,
    sealed_paper_validity,
    same_direction_twice,
    held_back_before,
    locked_elsewhere,
    perhaps_same_person,
    departure_postponed,
    screening_proposed,
    repeat_short_crossings,
    many_young_companions,
    first_exit_on_new_passport,
    contact_of_case,
)

POLICY_RULES: tuple[Rule, ...] = (
    travel_document,
    longest_validity,
    document_validity,
    months_of_validity,
    visa_on_entry,
    border_pass_terms,
    pass_of_the_own_state,
)
"""Those that rest on rows of policy and on the document alone."""


def examine(subject: Subject, rules: Iterable[Rule] = RULES) -> tuple[Finding, ...]:
    """Apply every rule; the gravest findings come first, in the order of the table."""
    found = chain.from_iterable(rule(subject) for rule in rules)
    return tuple(sorted(found, key=lambda finding: finding.severity, reverse=True))
