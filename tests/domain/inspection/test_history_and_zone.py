import pytest

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.documents.mrz import Field, Zone, parse, parse_typed
from checkpoint.domain.inspection.findings import (
    FieldsDoubtful,
    HeldBackBefore,
    KeyboardUndone,
    SameDirectionTwice,
    SpecimenState,
    StateUnknown,
    ZoneFaulty,
    ZoneRepaired,
)
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.inspection.rules.history import held_back_before, same_direction_twice
from checkpoint.domain.inspection.rules.zone import (
    keyboard_fits,
    known_states,
    read_for_sure,
    zone_integrity,
)
from checkpoint.domain.posts.post import Direction
from tests.builders import (
    A_DAY,
    AN_HOUR,
    NOON,
    TODAY,
    a_decision,
    a_document,
    a_duty,
    a_record,
)
from tests.domain.inspection.subjects import a_subject

ENTERING = a_duty(direction=Direction.ENTRY)
LAST_HOUR = NOON - AN_HOUR
SPECIMEN = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
)


def read(text: str) -> Zone:
    zone = parse(text, today=TODAY)
    assert isinstance(zone, Zone)
    return zone


def test_coming_in_twice_says_that_a_record_is_missing() -> None:
    came_in = a_record(direction=Direction.ENTRY, crossed_at=LAST_HOUR, counter="2")

    found = list(same_direction_twice(a_subject(history=[came_in], duty=ENTERING)))

    assert found == [SameDirectionTwice(Severity.ATTENTION, Direction.ENTRY, LAST_HOUR, "2")]


def test_a_day_tripper_who_comes_back_is_no_news() -> None:
    went_out = a_record(direction=Direction.EXIT, crossed_at=LAST_HOUR)

    assert list(same_direction_twice(a_subject(history=[went_out], duty=ENTERING))) == []


def test_only_passages_are_paired_not_what_was_refused() -> None:
    refused = a_record(
        direction=Direction.ENTRY,
        crossed_at=LAST_HOUR,
        decision=a_decision(outcome=Outcome.REFUSED),
    )
    went_out = a_record(direction=Direction.EXIT, crossed_at=NOON - A_DAY)
    subject = a_subject(history=[refused, went_out], duty=ENTERING)

    assert list(same_direction_twice(subject)) == []
    assert list(held_back_before(subject)) == [
        HeldBackBefore(Severity.ATTENTION, Outcome.REFUSED, LAST_HOUR)
    ]


def test_a_whole_zone_is_no_finding() -> None:
    assert list(zone_integrity(a_subject(zone=read(SPECIMEN)))) == []


def test_a_zone_that_does_not_add_up_asks_for_attention() -> None:
    zone = read(SPECIMEN.replace("7408122", "7508122"))

    found = list(zone_integrity(a_subject(zone=zone)))

    assert found == [ZoneFaulty(Severity.ATTENTION, zone.faults)]


def test_a_proven_repair_is_shown_and_not_hidden() -> None:
    zone = read(SPECIMEN.replace("7408122", "74O8122"))

    found = list(zone_integrity(a_subject(zone=zone)))

    assert found == [ZoneRepaired(Severity.NOTE, zone.repairs)]
    assert [(repair.found, repair.proven) for repair in zone.repairs] == [("O", "0")]


def test_a_keyboard_that_was_undone_is_a_note_and_one_in_doubt_asks_for_attention() -> None:
    sure = parse_typed(SPECIMEN.replace("<", ";"), today=TODAY)
    doubtful = parse_typed(
        SPECIMEN.replace("SSON", "YSON")
        .replace("ZE184226B<<<<<1", "<" * 14 + "0")
        .replace("<", ";"),
        today=TODAY,
    )
    assert isinstance(sure, Zone)
    assert isinstance(doubtful, Zone)

    assert list(keyboard_fits(a_subject(zone=None))) == []
    assert list(keyboard_fits(a_subject(zone=read(SPECIMEN)))) == []
    assert list(keyboard_fits(a_subject(zone=sure))) == [
        KeyboardUndone(Severity.NOTE, "ANNA MARIA ERIKSSON", "")
    ]
    assert list(keyboard_fits(a_subject(zone=doubtful))) == [
        KeyboardUndone(Severity.ATTENTION, "ANNA MARIA ERIKYSON", "ANNA MARIA ERIKZSON")
    ]


def test_a_name_that_was_hard_to_read_on_the_picture_is_to_be_compared() -> None:
    seen = {Field.NAME: 0.3, Field.NUMBER: 0.3, Field.NATIONALITY: 0.9}

    found = list(read_for_sure(a_subject(zone=read(SPECIMEN), certainty=seen)))

    assert found == [FieldsDoubtful(Severity.ATTENTION, (Field.NAME,))]
    assert list(read_for_sure(a_subject(zone=read(SPECIMEN)))) == []


def test_a_code_that_no_state_bears_is_told_once() -> None:
    policy = Policy(known_states=frozenset({"IDN", "MYS"}))
    subject = a_subject(document=a_document(issuer="MYZ", nationality="MYZ"), policy=policy)

    assert list(known_states(subject)) == [StateUnknown(Severity.ATTENTION, "MYZ")]


@pytest.mark.parametrize("policy", [Policy(), Policy(known_states=frozenset({"IDN"}))])
def test_a_document_of_utopia_locks_even_for_one_who_claims_to_come_home(policy: Policy) -> None:
    locked = [SpecimenState(Severity.LOCK, "UTO")]
    issued_there = a_document(issuer="UTO", nationality="IDN")
    of_there = a_document(issuer="UTO", nationality="UTO")

    for document in (issued_there, of_there):
        subject = a_subject(document=document, policy=policy, duty=ENTERING)
        assert list(known_states(subject)) == locked
