from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.claims import Claims, ClaimSource, claims_of
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.inspection.comparing import ClaimField
from checkpoint.domain.inspection.findings import SourcesDiffer, Statement
from checkpoint.domain.inspection.rules.sources import sources_agree
from checkpoint.domain.posts.post import Direction
from tests.builders import a_document, a_duty, an_indonesian_passport
from tests.domain.inspection.subjects import a_subject

FOREIGNER = a_document()
CITIZEN = an_indonesian_passport()
ZONE, CODE, SEAL = ClaimSource.ZONE, ClaimSource.CODE, ClaimSource.SEAL
TYPED, REGISTER = ClaimSource.TYPED, ClaimSource.REGISTER
OTHER_DAY = date(2031, 1, 31)


def a_claim(source: ClaimSource, **changes: Any) -> Claims:
    return replace(claims_of(FOREIGNER, source), **changes)


def found(*claims: Claims, **changes: Any) -> list[SourcesDiffer]:
    differing = sources_agree(a_subject(claims=claims, **changes))
    return [one for one in differing if isinstance(one, SourcesDiffer)]


def test_sources_that_say_the_same_are_no_finding() -> None:
    assert found(*(a_claim(source) for source in ClaimSource)) == []


def test_a_code_that_contradicts_the_zone_asks_for_attention_with_both_values() -> None:
    assert found(a_claim(ZONE), a_claim(CODE, number="K12345679")) == [
        SourcesDiffer(
            Severity.ATTENTION,
            ClaimField.NUMBER,
            Statement(ZONE, "K12345678"),
            Statement(CODE, "K12345679"),
        )
    ]


def test_a_name_spelled_otherwise_is_a_note_and_turns_nobody_amber() -> None:
    (differing,) = found(a_claim(TYPED), a_claim(REGISTER, name=PersonName("NUR AISYA ROSLI")))

    assert (differing.severity, differing.field) == (Severity.NOTE, ClaimField.NAME)


def test_a_seal_that_holds_locks_the_page_that_contradicts_it() -> None:
    sealed = a_claim(SEAL, is_proven=True, expires_on=OTHER_DAY)

    for source in (ZONE, CODE, REGISTER):
        (differing,) = found(a_claim(source), sealed)
        assert differing.severity is Severity.LOCK


def test_a_citizen_who_comes_home_is_not_locked_out_by_a_seal() -> None:
    sealed = replace(claims_of(CITIZEN, SEAL), is_proven=True, expires_on=OTHER_DAY)
    claims = (claims_of(CITIZEN, ZONE), sealed)

    (home,) = found(*claims, document=CITIZEN, duty=a_duty(direction=Direction.ENTRY))
    (away,) = found(*claims, document=CITIZEN, duty=a_duty(direction=Direction.EXIT))

    assert (home.severity, away.severity) == (Severity.ATTENTION, Severity.LOCK)


def test_a_slip_of_the_hand_and_a_seal_that_proves_nothing_lock_nobody() -> None:
    sealed = a_claim(SEAL, is_proven=True, expires_on=OTHER_DAY)
    unproven = a_claim(SEAL, expires_on=OTHER_DAY)

    (slip,) = found(a_claim(TYPED), sealed)
    (forged,) = found(a_claim(ZONE), unproven)

    assert (slip.severity, forged.severity) == (Severity.ATTENTION, Severity.ATTENTION)


def test_one_source_against_several_is_told_once_a_field() -> None:
    (differing,) = found(a_claim(ZONE), a_claim(CODE), a_claim(REGISTER, expires_on=OTHER_DAY))

    assert differing.one.source is ZONE


def test_what_the_document_leaves_open_is_compared_between_the_others() -> None:
    (differing,) = found(
        a_claim(ZONE), a_claim(CODE, district="Entikong"), a_claim(REGISTER, district="Badau")
    )

    assert (differing.one.source, differing.other.source) == (CODE, REGISTER)


def test_a_slip_of_the_hand_does_not_hide_that_a_code_was_altered() -> None:
    sealed = a_claim(SEAL, is_proven=True)
    altered = {"expires_on": OTHER_DAY, "name": PersonName("SITI AMINAH")}
    typed = a_claim(TYPED, expires_on=OTHER_DAY, name=PersonName("NUR AISYA ROSLI"))

    grave = [
        one for one in found(typed, a_claim(CODE, **altered), sealed) if one.other.source is SEAL
    ]

    assert {(one.field, one.one.source) for one in grave if one.severity is Severity.LOCK} == {
        (ClaimField.EXPIRES_ON, CODE),
        (ClaimField.NAME, CODE),
    }
    assert len(grave) == len({one.field for one in grave}), "once a field"
