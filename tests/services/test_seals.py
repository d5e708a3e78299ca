"""Certificates, labels, and what a scanned seal means at the counter."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.domain.documents.seals import SealOutcome
from checkpoint.domain.documents.seals.certificates import (
    CertificateGone,
    CertificateKind,
    CertificateStranger,
    CertificateUnreadable,
)
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.errors import InvalidValue, NotPermitted, SealKeyUnusable
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.seal_findings import (
    SealForged,
    SealOutOfDate,
    SealSignerUnknown,
    SealUnreadable,
    SealValid,
)
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Direction
from checkpoint.security.seal_keys import GOOD_FOR, PostSealSigner
from checkpoint.security.seals import CertificateSealVerifier
from checkpoint.services.presented import Reading, SeveralPasses, UnknownPass, VisaInstead
from checkpoint.services.sealing import SealedVisaForged
from checkpoint.services.seals import PassNotRegistered, SealService, SeveralSuchPasses
from tests.builders import (
    A_DAY,
    NOON,
    a_border_pass,
    a_duty,
    a_pass_document,
    an_id,
)
from tests.domain.documents.seals.examples import VISA
from tests.security.authorities import a_signer, an_authority, seal_bytes
from tests.services.worlds import ADMIT, World, a_zone

NUMBER = "ETK 004512"


@pytest.fixture
def world() -> World:
    world = World()
    with world.storage.writing() as store:
        store.passes.add(a_border_pass())
    return world


def elsewhere() -> World:
    """Another post, which knows nobody."""
    return World()


def code(content: bytes) -> ScannedText:
    text = content.decode("latin-1")
    return ScannedText(kind=TextKind.BARCODE, text=text, payload=content, symbology="qr")


def scan_of(world: World, *texts: ScannedText | bytes | str) -> Scan:
    scanned = tuple(
        code(one)
        if isinstance(one, bytes)
        else ScannedText(kind=TextKind.BARCODE, text=one)
        if isinstance(one, str)
        else one
        for one in texts
    )
    return Scan(source=ScanSource.IMAGE, texts=scanned, at=world.clock())


def read(world: World, *texts: ScannedText | bytes | str, **duty: Any) -> Reading:
    return world.counter.read(world.officer, a_duty(**duty), scan_of(world, *texts))


def inspected(world: World, *texts: ScannedText | bytes | str, **duty: Any) -> Inspection:
    found = read(world, *texts, **duty)
    assert isinstance(found, Inspection)
    return found


def label(world: World, number: str = NUMBER) -> bytes:
    return world.seals.issue(world.officer, number).content


def altered(content: bytes, old: bytes = b"SUPARMAN", new: bytes = b"SUPARMIN") -> bytes:
    assert old in content
    return content.replace(old, new)


def kinds(found: Inspection) -> set[type]:
    return {type(finding) for finding in found.findings}


def registered_of(world: World) -> int:
    with world.storage.reading() as store:
        return len(store.passes.find("ETK004512"))


# At the counter


def test_a_label_of_this_post_finds_its_pass_and_is_genuine(world: World) -> None:
    found = inspected(world, label(world))

    assert found.subject.document == a_pass_document()
    assert found.capture is Capture.KNOWN
    assert SealValid in kinds(found)
    assert found.payload == "PLB|ETK|004512"


def test_an_altered_label_is_forged_and_locks_who_leaves(world: World) -> None:
    found = inspected(world, altered(label(world)), direction=Direction.EXIT)

    assert SealForged in kinds(found)
    assert found.verdict is Verdict.RED
    assert "counter_locked" in world.acts


def test_a_citizen_who_comes_home_with_an_altered_label_is_not_locked_out(world: World) -> None:
    found = inspected(world, altered(label(world)))

    assert SealForged in kinds(found)
    assert found.verdict is Verdict.AMBER


def test_a_label_of_another_post_that_is_trusted_makes_up_the_pass(world: World) -> None:
    other = elsewhere()
    exported = world.seals.own(world.administrator).certificate.content
    other.seals.import_from(other.administrator, exported, trusts_itself=True)

    found = inspected(other, label(world))

    assert found.subject.document.number == NUMBER
    assert found.subject.document.holder.name.full == "SUPARMAN"
    assert found.subject.document.kind is DocumentKind.BORDER_PASS
    assert found.capture is Capture.SCANNED
    assert SealValid in kinds(found)
    other.record(found, details=found.foreseen, ruling=ADMIT)
    assert registered_of(other) == 1


def test_a_forged_label_of_a_pass_that_nobody_knows_locks_and_is_not_registered(
    world: World,
) -> None:
    other = elsewhere()
    exported = world.seals.own(world.administrator).certificate.content
    other.seals.import_from(other.administrator, exported, trusts_itself=True)

    found = inspected(other, altered(label(world)))

    assert SealForged in kinds(found)
    assert found.verdict is Verdict.RED
    reasoned = ADMIT.__class__(outcome=ADMIT.outcome, reason="Diperiksa kepala regu.")
    other.record(found, reasoned, found.foreseen, lead=other.lead)
    assert registered_of(other) == 0


def test_a_forged_label_locks_though_the_code_beside_it_is_another_pass(world: World) -> None:
    forged = altered(altered(label(world)), b"ETK 004512", b"ETK 004513")

    found = inspected(world, "PLB|ETK|004512", forged, direction=Direction.EXIT)

    assert SealForged in kinds(found)
    assert found.verdict is Verdict.RED


def test_a_label_of_a_post_that_is_not_trusted_leaves_the_pass_to_be_typed(world: World) -> None:
    other = elsewhere()
    unknown = read(other, label(world))

    assert isinstance(unknown, UnknownPass)
    assert (unknown.number, unknown.is_scanned) == (NUMBER, False)
    found = other.inspect(a_pass_document(), scan=scan_of(other, label(world)))
    assert SealSignerUnknown in kinds(found)


def test_a_seal_beside_a_passport_is_proven_with_it(world: World) -> None:
    authority = an_authority()
    signer = a_signer(by=authority)
    visa = seal_bytes(signer)
    assert SealSignerUnknown in kinds(inspected(world, a_zone(), visa))

    world.seals.import_from(world.administrator, signer.pem + authority.pem)
    found = inspected(world, a_zone(), visa)

    assert found.subject.document.number == "K12345678"
    assert SealValid in kinds(found)
    assert found.payload == ""
    assert SealUnreadable in kinds(inspected(world, a_zone(), visa[:-5]))


def test_a_visa_alone_is_no_travel_document_but_a_forged_one_is_told(world: World) -> None:
    with pytest.raises(VisaInstead):
        read(world, VISA)

    signer = a_signer(country="DE", name="TS", serial=0x32)
    world.seals.import_from(world.administrator, signer.pem, trusts_itself=True)
    with pytest.raises(SealedVisaForged):
        read(world, VISA)


def test_the_label_says_which_states_pass_is_meant(world: World) -> None:
    with world.storage.writing() as store:
        store.passes.add(a_border_pass(document=a_pass_document(issuer="PNG")))
    assert isinstance(read(world, NUMBER), SeveralPasses)

    sealed = world.seals.issue(world.officer, NUMBER, issuer="IDN").content
    assert inspected(world, sealed).subject.document.issuer == "IDN"


def test_a_seal_signed_out_of_date_asks_for_attention(world: World) -> None:
    signer = a_signer(good_until=NOON - A_DAY)
    world.seals.import_from(world.administrator, signer.pem, trusts_itself=True)

    assert SealOutOfDate in kinds(inspected(world, a_zone(), seal_bytes(signer)))


# Certificates


def test_an_administrator_imports_whom_the_post_trusts(world: World) -> None:
    authority = an_authority()
    signer = a_signer(by=authority)
    imported = world.seals.import_from(world.administrator, signer.pem + authority.pem)

    assert [one.certificate.kind for one in imported] == [
        CertificateKind.AUTHORITY,
        CertificateKind.SIGNER,
    ]
    assert [one.is_anchor for one in imported] == [True, False]
    assert world.acts == ["certificate_imported"] * 2


def test_the_authorities_of_all_states_are_imported_at_once(world: World) -> None:
    key = an_authority().key
    states = [f"{first}{second}" for first in "ABCDEFGHIJ" for second in "ABCDEFGHIJ"]
    authorities = [an_authority(country=state, key=key) for state in states]
    content = b"".join(one.pem for one in (*authorities, *authorities))

    assert len(world.seals.import_from(world.administrator, content)) == len(states)


def test_a_certificate_is_imported_once(world: World) -> None:
    authority = an_authority()
    world.seals.import_from(world.administrator, authority.pem)

    assert world.seals.import_from(world.administrator, authority.pem) == []


def test_a_signer_whom_no_authority_vouches_for_is_trusted_only_on_an_express_word(
    world: World,
) -> None:
    signer = a_signer()
    with pytest.raises(CertificateStranger):
        world.seals.import_from(world.administrator, signer.pem)
    assert world.seals.certificates(world.administrator) == []

    world.seals.import_from(world.administrator, signer.pem, trusts_itself=True)
    (trusted,) = world.seals.certificates(world.administrator)
    assert trusted.is_anchor


def test_of_a_file_with_one_bad_certificate_none_is_imported(world: World) -> None:
    with pytest.raises(CertificateStranger):
        world.seals.import_from(world.administrator, an_authority().pem + a_signer().pem)
    with pytest.raises(CertificateUnreadable):
        world.seals.import_from(world.administrator, b"no certificate")

    assert world.seals.certificates(world.administrator) == []


def test_what_is_withdrawn_is_trusted_no_more_and_can_be_imported_anew(world: World) -> None:
    sealed = label(world)
    own = world.seals.own(world.administrator)
    world.seals.withdraw(world.administrator, own.id, "Kunci dicuri.")

    assert SealSignerUnknown in kinds(inspected(world, sealed))
    with pytest.raises(CertificateGone):
        world.seals.withdraw(world.administrator, own.id, "Lagi.")
    with pytest.raises(InvalidValue):
        world.seals.withdraw(world.administrator, own.id, " ")
    world.seals.import_from(world.administrator, own.certificate.content, trusts_itself=True)
    assert SealValid in kinds(inspected(world, sealed))


def test_after_a_withdrawal_labels_are_signed_with_a_new_key(world: World) -> None:
    label(world)
    own = world.seals.own(world.administrator)
    world.seals.withdraw(world.administrator, own.id, "Kunci dicuri.")

    assert SealValid in kinds(inspected(world, label(world)))
    assert world.seals.own(world.administrator).id != own.id


# Labels


def test_the_key_is_made_once_and_anew_when_its_time_is_over(world: World) -> None:
    first = world.seals.own(world.administrator)
    old = label(world)
    assert world.seals.own(world.administrator) == first

    world.clock.forward(GOOD_FOR)
    assert world.seals.own(world.administrator) != first
    assert SealValid in kinds(inspected(world, old))
    assert world.acts.count("seal_key_made") == 2


def test_a_label_made_in_the_last_hours_of_a_key_is_genuine(world: World) -> None:
    """The seal says the day at the post, which is ahead of that of the certificate (UTC)."""
    dawn = world.clock.at = NOON.replace(hour=23)
    world.seals.own(world.administrator)
    for hours in (20, 5, 1):
        world.clock.at = dawn + GOOD_FOR - timedelta(hours=hours)
        check = inspected(world, label(world)).subject.seals[0]
        assert check.outcome is SealOutcome.VALID, hours


def test_each_label_is_on_the_audit_trail_with_its_pass(world: World) -> None:
    issued = world.seals.issue(world.lead, NUMBER)

    with world.storage.reading() as store:
        act = list(store.audit.entries())[-1].act
        (registered,) = store.passes.find("ETK004512")
    assert (act.action, act.subject) == ("seal_issued", str(registered.id))
    assert act.detail == {"certificate": issued.reference}


def test_only_a_registered_pass_is_sealed(world: World) -> None:
    with pytest.raises(PassNotRegistered):
        world.seals.issue(world.officer, "ETK 999999")
    with pytest.raises(PassNotRegistered):
        world.seals.issue(world.officer, "")
    with world.storage.writing() as store:
        store.passes.add(a_border_pass(document=a_pass_document(issuer="PNG")))
    with pytest.raises(SeveralSuchPasses):
        world.seals.issue(world.officer, NUMBER)


def test_labels_of_practice_are_worth_nothing_in_earnest(world: World) -> None:
    practice = SealService(
        storage=world.storage,
        verifier=CertificateSealVerifier(),
        signer=PostSealSigner(lambda: b"latihan"),
        clock=world.clock,
        new_id=an_id,
        is_practice=True,
    )
    practised = practice.issue(world.officer, NUMBER).content

    other = elsewhere()
    own = world.seals.own(world.administrator)
    assert own.certificate.signer == "IDXP"
    unknown = read(other, practised)
    assert isinstance(unknown, UnknownPass)


def test_without_the_secret_no_label_is_made_until_there_is_a_new_key(world: World) -> None:
    label(world)
    lost = SealService(
        storage=world.storage,
        verifier=CertificateSealVerifier(),
        signer=PostSealSigner(lambda: b"lain"),
        clock=world.clock,
        new_id=an_id,
    )
    with pytest.raises(SealKeyUnusable):
        lost.issue(world.officer, NUMBER)

    world.clock.forward(A_DAY)
    lost.renew(world.administrator)
    check = inspected(world, lost.issue(world.officer, NUMBER).content).subject.seals[0]
    assert check.outcome is SealOutcome.VALID


def test_counter_officers_issue_and_administrators_keep_certificates(world: World) -> None:
    def refused(actor: Officer, act: str, *given: Any) -> None:
        with pytest.raises(NotPermitted):
            getattr(world.seals, act)(actor, *given)

    for actor in (world.officer, world.lead):
        refused(actor, "certificates")
        refused(actor, "own")
        refused(actor, "renew")
        refused(actor, "import_from", b"")
        refused(actor, "withdraw", an_id(), "x")
    refused(world.administrator, "issue", NUMBER)


def test_who_was_let_go_since_the_sign_in_neither_trusts_nor_signs_any_more(world: World) -> None:
    certificate = world.seals.own(world.administrator)
    signer = a_signer(country="DE", name="TS", serial=0x32)
    with world.storage.writing() as store:
        for officer in (world.administrator, world.lead):
            store.staff.put(replace(officer, is_active=False))

    for act in (
        lambda: world.seals.import_from(world.administrator, signer.pem, trusts_itself=True),
        lambda: world.seals.withdraw(world.administrator, certificate.id, "Dicuri"),
        lambda: world.seals.own(world.administrator),
        lambda: world.seals.renew(world.administrator),
        lambda: world.seals.issue(world.lead, NUMBER),
    ):
        with pytest.raises(NotPermitted):
            act()
