"""What a code on a pass comes to, at a post that wrote down how to read it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.crossings.details import Details, Permit, Purpose
from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.claims import ClaimSource
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.payload_mappings import (
    DeclarationMapping,
    DelimitedMapping,
    NumberMapping,
    PassField,
)
from checkpoint.domain.documents.payloads import Declaration, DeclarationAlone
from checkpoint.domain.documents.scanned import ScanSource
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.inspection.comparing import ClaimField
from checkpoint.domain.inspection.findings import SourcesDiffer
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.services.presented import SeveralDocuments, SeveralPasses, UnknownPass
from tests.builders import a_border_pass, a_duty, a_pass_document, a_post
from tests.services.worlds import ADMIT, POLICY, World, a_zone

MAPPINGS = (
    DelimitedMapping(
        form="PLB|*",
        fields=(
            "",
            PassField.NUMBER,
            PassField.NAME,
            PassField.BORN,
            PassField.EXPIRES_ON,
            PassField.DISTRICT,
        ),
    ),
    DeclarationMapping(form="https://allindonesia.example/*"),
    NumberMapping(post="LBG", form="LBG[######]*"),
)
CODE = "PLB|ETK 004512|SUPARMAN|1985-12-02|2027-05-01|Entikong"
RECEIPT = "https://allindonesia.example/r/77"
PASS_OUT = a_duty(direction=Direction.EXIT, lane=Lane.BORDER_PASS)
ON_A_PASS = Details(permit=Permit.BORDER_PASS)


@pytest.fixture
def world() -> World:
    return World(policy=replace(POLICY, pass_codes=MAPPINGS))


def inspected(found: object) -> Inspection:
    assert isinstance(found, Inspection), found
    return found


def differing(found: Inspection) -> list[ClaimField]:
    return [one.field for one in found.findings if isinstance(one, SourcesDiffer)]


def test_a_code_on_an_unknown_pass_says_what_there_is_to_type(world: World) -> None:
    unknown = world.read(CODE, PASS_OUT)

    assert isinstance(unknown, UnknownPass)
    assert unknown.fields is not None
    assert (unknown.fields.number, unknown.fields.name) == ("ETK 004512", "SUPARMAN")
    assert unknown.fields.expires_on == date(2027, 5, 1)
    assert [claims.source for claims in unknown.claims] == [ClaimSource.CODE]


def test_a_code_finds_the_pass_that_was_typed_by_its_number(world: World) -> None:
    world.record(world.inspect(a_pass_document(), PASS_OUT), ADMIT, ON_A_PASS)

    found = inspected(world.read(CODE, PASS_OUT))

    assert found.capture is Capture.KNOWN
    assert found.subject.document == a_pass_document()
    assert differing(found) == []


def test_a_code_that_contradicts_the_register_is_told(world: World) -> None:
    world.record(world.inspect(a_pass_document(), PASS_OUT), ADMIT, ON_A_PASS)

    found = inspected(world.read(CODE.replace("2027", "2029"), PASS_OUT))

    assert differing(found) == [ClaimField.EXPIRES_ON]


def test_what_is_typed_is_held_against_the_code_that_led_to_it(world: World) -> None:
    unknown = world.read(CODE, PASS_OUT)
    assert isinstance(unknown, UnknownPass)
    other = a_pass_document(number="ETK 004521")

    assert differing(world.inspect(other, PASS_OUT, claims=unknown.claims)) == [ClaimField.NUMBER]


def test_a_code_of_one_state_does_not_find_the_pass_of_another(world: World) -> None:
    timorese = a_pass_document(issuer="TLS", nationality="TLS")
    world.record(
        world.inspect(timorese, PASS_OUT), replace(ADMIT, reason="-"), ON_A_PASS, lead=world.lead
    )

    assert isinstance(world.read(CODE, PASS_OUT), UnknownPass)


def test_several_passes_of_a_number_are_still_asked_for(world: World) -> None:
    for issuer in ("IDN", "TLS"):
        found = world.inspect(a_pass_document(issuer=issuer, nationality=issuer), PASS_OUT)
        world.record(found, replace(ADMIT, reason="-"), ON_A_PASS, lead=world.lead)

    asked = world.read("ETK004512", PASS_OUT)

    assert isinstance(asked, SeveralPasses)


def test_a_row_of_another_post_does_not_hold_here(world: World) -> None:
    here = world.read("LBG004512/9", PASS_OUT)
    there = world.read("LBG004512/9", replace(PASS_OUT, post=a_post(code="LBG")))

    assert isinstance(here, UnknownPass)
    assert isinstance(there, UnknownPass)
    assert here.fields is None
    assert there.fields is not None
    assert there.fields.number == "004512"


def test_what_is_typed_by_hand_is_a_number_whatever_the_rows_say(world: World) -> None:
    typed = world.read(CODE, PASS_OUT, source=ScanSource.TYPED)

    assert typed == UnknownPass(CODE, is_scanned=False)


def test_a_receipt_beside_the_passport_is_kept_with_the_crossing(world: World) -> None:
    found = inspected(world.counter.read(world.officer, a_duty(), world.scan(a_zone(), RECEIPT)))

    assert found.foreseen.declaration == RECEIPT
    assert found.foreseen.declared is True
    recorded = world.record(found, ADMIT, replace(found.foreseen, purpose=Purpose.FAMILY))
    assert recorded.crossing.details.declaration == RECEIPT


def test_a_receipt_alone_is_no_document_but_may_be_of_who_stands_there(world: World) -> None:
    with pytest.raises(DeclarationAlone):
        world.read(RECEIPT)

    scan = world.scan(RECEIPT)
    assert world.counter.preview(world.officer, a_duty(), scan) == Declaration(RECEIPT)


def test_a_receipt_is_never_taken_for_the_code_of_the_pass_beside_it(world: World) -> None:
    found = world.counter.read(world.officer, PASS_OUT, world.scan(RECEIPT, CODE))

    assert isinstance(found, UnknownPass)
    assert found.number == CODE


OTHER_CODE = "PLB|ETK 009999|BUDI SANTOSO|1990-01-31|2027-05-01|Entikong"


def register(world: World, *passes: RegisteredPass) -> None:
    with world.storage.writing() as store:
        for one in passes:
            store.passes.add(one)


def budi(**changes: Any) -> RegisteredPass:
    bearer = {"name": PersonName("BUDI SANTOSO"), "born": PartialDate(1990, 1, 31)}
    document = a_pass_document(number="ETK 009999", **bearer)
    return a_border_pass(document=document, payload="", **changes)


def test_of_two_peoples_passes_on_one_picture_none_is_taken(world: World) -> None:
    def refused(*texts: str) -> None:
        with pytest.raises(SeveralDocuments):
            world.counter.read(world.officer, PASS_OUT, world.scan(*texts))

    refused(CODE, OTHER_CODE)
    register(world, a_border_pass(payload="A-1"), budi())
    refused("A-1", "ETK 009999")
    refused("A-1", "998877", OTHER_CODE)


def test_two_codes_of_one_person_are_one_document(world: World) -> None:
    register(world, a_border_pass(payload="A-1"))

    for texts in ((CODE, "A-1"), ("A-1", CODE.replace("004512", "004513"))):
        found = inspected(world.counter.read(world.officer, PASS_OUT, world.scan(*texts)))
        assert found.subject.document == a_pass_document()


def test_the_code_that_is_known_is_taken_wherever_it_stands(world: World) -> None:
    """A booklet bears other codes too, such as its printer's."""
    register(world, a_border_pass(payload="A-1"))

    for texts in (("A-1", "998877"), ("998877", "A-1")):
        found = inspected(world.counter.read(world.officer, PASS_OUT, world.scan(*texts)))
        assert found.subject.document == a_pass_document()
        assert found.capture is Capture.KNOWN


def test_the_code_that_a_row_describes_is_that_of_the_pass_wherever_it_stands(world: World) -> None:
    """A printer's code is on every booklet: by that, the next bearer would be the first one."""
    for texts in ((CODE, "998877"), ("998877", CODE)):
        unknown = world.counter.read(world.officer, PASS_OUT, world.scan(*texts))
        assert isinstance(unknown, UnknownPass)
        assert (unknown.number, unknown.is_scanned) == (CODE, True)

    beside = world.scan(a_zone(), "998877", CODE)
    found = inspected(world.counter.read(world.officer, PASS_OUT, beside))
    assert found.payload == CODE
