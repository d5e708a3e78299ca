"""What was read is kept beside the record, never in its way; seen by few, and let go in time."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import pytest
from typing_extensions import override

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.crossings.details import Agency, Details, Referral
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.evidence import LARGEST_PICTURE, Evidence
from checkpoint.domain.documents.scanned import Scan, ScannedText, ScanSource, TextKind
from checkpoint.domain.errors import (
    NotPermitted,
    StorageBusy,
    StorageFull,
    StorageUnavailable,
)
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.posts.post import Direction
from checkpoint.security.seals import CertificateSealVerifier
from checkpoint.services.counter import CounterService, Ruling
from checkpoint.services.evidence import EvidenceGone, NoEvidence
from checkpoint.services.journal import Correction
from checkpoint.services.ports import Storage
from checkpoint.services.presented import UnknownPass
from tests.builders import (
    A_DAY,
    A_MINUTE,
    A_WEBP,
    NOON,
    a_border_pass,
    a_duty,
    a_pass_document,
    a_post,
    an_alert,
    an_id,
    an_officer,
)
from tests.fakes import MemoryStorage, MemoryStore
from tests.services.worlds import ANSWERED, POLICY, World, a_zone

TURN_AWAY = Ruling(
    outcome=Outcome.REFUSED, reason="Dokumen diragukan.", ground=Ground.NO_VALID_DOCUMENT
)
TO_CUSTOMS = Details(referrals=(Referral(agency=Agency.CUSTOMS, note="Barang."),))


@dataclass
class SmallDisk(MemoryStorage):
    """A disk that has room for every record, and for so many bytes of pictures."""

    room: int
    trouble: type[StorageUnavailable] = StorageFull
    tries: int = 0

    def __post_init__(self) -> None:
        super().__init__()

    @contextmanager
    @override
    def writing(self) -> Iterator[MemoryStore]:
        with super().writing() as store:
            yield store
            self.tries += 1
            if sum(len(one.picture) for one in store.evidence.kept.values()) > self.room:
                raise self.trouble


@pytest.fixture
def world() -> World:
    return World()


def a_page(world: World, text: str, **changes: Any) -> Scan:
    """A page that a flatbed put into the folder, with one text on it."""
    read = ScannedText(kind=TextKind.MRZ, text=text, reader="rapidocr")
    scan = Scan(source=ScanSource.FOLDER, texts=(read,), at=world.clock(), picture=A_WEBP)
    return replace(scan, **changes)


def inspected(world: World, **changes: Any) -> Inspection:
    scan = a_page(world, a_zone(), **changes)
    found = world.counter.read(world.officer, a_duty(), scan)
    assert isinstance(found, Inspection), found
    return found


def kept(storage: Storage, id: UUID) -> Evidence | None:
    with storage.reading() as store:
        return store.evidence.find(id)


def a_record(world: World, **changes: Any) -> Recorded:
    return world.record(inspected(world, **changes))


def test_what_was_read_is_kept_with_the_record(world: World) -> None:
    recorded = a_record(world)

    evidence = kept(world.storage, recorded.crossing.id)
    assert evidence is not None
    assert (evidence.picture, evidence.source, evidence.read_at) == (
        A_WEBP,
        ScanSource.FOLDER,
        NOON,
    )
    assert [(text.text, text.reader) for text in evidence.texts] == [(a_zone(), "rapidocr")]


def test_nothing_is_kept_of_a_traveller_of_whom_no_record_is_made(world: World) -> None:
    inspected(world)

    assert world.storage.kept.evidence.kept == {}


@pytest.mark.parametrize(
    ("ruling", "details", "by_lead"),
    [
        (TURN_AWAY, Details(), True),
        (Ruling(outcome=Outcome.REFERRED, reason="Periksa."), TO_CUSTOMS, False),
    ],
)
def test_it_is_kept_of_who_is_not_let_through_too(
    world: World, ruling: Ruling, details: Details, *, by_lead: bool
) -> None:
    found = inspected(world)
    world.record(found, ruling, details, lead=world.lead if by_lead else None)

    assert kept(world.storage, found.id) is not None


def test_a_lock_that_comes_back_shows_what_it_was_raised_on_and_the_look_is_noted(
    world: World,
) -> None:
    with world.storage.writing() as store:
        store.passes.add(a_border_pass())
    label = world.seals.issue(world.officer, "ETK 004512").content
    forged = label.replace(b"SUPARMAN", b"SUPARMIN")
    code = ScannedText(
        kind=TextKind.BARCODE, text=forged.decode("latin-1"), payload=forged, symbology="qr"
    )
    scan = a_page(world, "", texts=(code,))
    found = world.counter.read(world.officer, a_duty(direction=Direction.EXIT), scan)
    assert isinstance(found, Inspection)

    back = world.counter.open(world.lead, a_duty())

    assert back is not None
    assert back.scan is not None
    assert back.scan.picture == A_WEBP
    assert back.findings == found.findings
    assert back.payload == found.payload == "PLB|ETK|004512"
    assert world.acts[-2:] == ["counter_opened", "evidence_viewed"]


def test_a_lock_on_a_label_alone_comes_back_as_grave(world: World) -> None:
    other = World()
    own = other.seals.own(other.administrator).certificate.content
    world.seals.import_from(world.administrator, own, trusts_itself=True)
    with other.storage.writing() as store:
        store.passes.add(a_border_pass())
    label = other.seals.issue(other.officer, "ETK 004512").content
    code = ScannedText(
        kind=TextKind.BARCODE, text="label", payload=label.replace(b"SUPARMAN", b"SUPARMIN")
    )
    found = world.counter.read(world.officer, a_duty(), a_page(world, "", texts=(code,)))
    assert isinstance(found, Inspection)
    assert found.verdict is Verdict.RED, "even of who comes home: only the label says so"

    back = world.counter.open(world.officer, a_duty())

    assert back is not None
    assert back.findings == found.findings


def test_it_is_kept_of_a_lock_before_anybody_answers_and_once(world: World) -> None:
    with world.storage.writing() as store:
        store.alerts.add([an_alert()], at=NOON)
    found = inspected(world)
    locked = kept(world.storage, found.id)
    assert locked is not None

    world.clock.forward(A_MINUTE)
    back = world.counter.open(world.officer, a_duty())
    assert back is not None
    world.record(back, Ruling(outcome=Outcome.ADMITTED, reason="Bukan dia."), lead=world.lead)

    assert kept(world.storage, found.id) == locked


def test_a_pass_that_is_typed_or_chosen_keeps_what_led_to_it(world: World) -> None:
    scan = a_page(world, "PLB-1")
    scan = replace(scan, texts=(replace(scan.texts[0], kind=TextKind.BARCODE),))
    assert isinstance(world.counter.read(world.officer, a_duty(), scan), UnknownPass)
    typed = world.inspect(a_pass_document(), scan=scan, payload="PLB-1")
    world.record(typed)

    known = world.counter.read(world.officer, a_duty(), scan)
    assert isinstance(known, Inspection)
    assert kept(world.storage, typed.id) is not None
    assert known.scan == scan


def test_what_was_typed_by_hand_leaves_no_evidence(world: World) -> None:
    found = world.read(a_zone(), source=ScanSource.TYPED)
    assert isinstance(found, Inspection)
    world.record(found)

    assert kept(world.storage, found.id) is None


def test_a_post_may_keep_none(world: World) -> None:
    world.counter = CounterService(
        verifier=CertificateSealVerifier(),
        storage=world.storage,
        policy=POLICY,
        clock=world.clock,
        new_id=an_id,
        keeps_evidence=False,
    )

    assert kept(world.storage, a_record(world).crossing.id) is None


@pytest.mark.parametrize("trouble", [StorageFull, StorageUnavailable])
def test_a_picture_for_which_there_is_no_room_costs_no_record(
    trouble: type[StorageUnavailable], caplog: pytest.LogCaptureFixture
) -> None:
    world = World(storage=SmallDisk(room=0, trouble=trouble))
    with caplog.at_level(logging.WARNING):
        recorded = a_record(world)

    assert recorded.number == 1
    assert world.acts == ["crossing_recorded"]
    assert kept(world.storage, recorded.crossing.id) is None
    assert str(recorded.crossing.id) in caplog.text


def test_a_picture_for_which_there_is_no_room_costs_no_lock(
    caplog: pytest.LogCaptureFixture,
) -> None:
    world = World(storage=SmallDisk(room=0))
    with world.storage.writing() as store:
        store.alerts.add([an_alert()], at=NOON)
    with caplog.at_level(logging.ERROR):
        inspected(world)

    assert world.acts == ["counter_locked"]


def test_a_busy_database_is_not_asked_twice_for_one_record() -> None:
    disk = SmallDisk(room=0, trouble=StorageBusy)
    world = World(storage=disk)
    found, before = inspected(world), disk.tries
    with pytest.raises(StorageBusy):
        world.record(found)

    assert disk.tries == before + 1


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(A_WEBP.ljust(LARGEST_PICTURE + 1), id="too large"),
        pytest.param(b"\0" * 10, id="broken"),
    ],
)
def test_a_picture_that_is_not_kept_costs_neither_record_nor_text(
    world: World, picture: bytes
) -> None:
    evidence = kept(world.storage, a_record(world, picture=picture).crossing.id)

    assert evidence is not None
    assert (evidence.picture, evidence.is_whole) == (b"", False)
    assert evidence.texts[0].text == a_zone()


def test_the_record_is_the_same_with_and_without_its_evidence(world: World) -> None:
    with_it = a_record(world)
    world.storage.kept.evidence.kept.clear()

    with world.storage.reading() as store:
        assert store.crossings.find(with_it.crossing.id) == with_it


# Who may see it


def test_who_recorded_and_the_shift_lead_see_it_and_each_look_is_on_the_trail(
    world: World,
) -> None:
    recorded = a_record(world)
    wanted = recorded.crossing.id

    for actor in (world.officer, world.lead):
        assert world.evidence.view(actor, wanted).picture == A_WEBP

    with world.storage.reading() as store:
        looks = [entry.act for entry in store.audit.entries()][1:]
    assert [(look.action.value, look.actor, look.subject) for look in looks] == [
        ("evidence_viewed", str(world.officer.id), str(wanted)),
        ("evidence_viewed", str(world.lead.id), str(wanted)),
    ]


def test_nobody_else_sees_it(world: World) -> None:
    recorded = a_record(world)
    put_out_of_service = replace(world.lead, is_active=False)

    for actor in (an_officer(id=an_id()), world.administrator, put_out_of_service):
        with pytest.raises(NotPermitted):
            world.evidence.view(actor, recorded.crossing.id)
    assert world.acts == ["crossing_recorded"]


def test_nothing_is_shown_that_the_trail_cannot_hold(world: World) -> None:
    recorded = a_record(world)
    world.storage.write_failure = StorageFull()

    with pytest.raises(StorageFull):
        world.evidence.view(world.lead, recorded.crossing.id)


def test_a_correction_has_the_evidence_of_what_it_puts_right(world: World) -> None:
    first = a_record(world)
    newest = first
    for reason in ("Salah baca.", "Salah lagi."):
        correction = Correction(
            document=replace(newest.crossing.document, issuing_office=reason),
            direction=newest.crossing.direction,
            details=ANSWERED,
            reason=reason,
        )
        newest = world.journal.correct(
            world.lead, a_post(), newest.crossing.id, correction, confirmed=world.signed()
        )

    seen = world.evidence.view(world.officer, newest.crossing.id)
    assert seen.id == first.crossing.id


def test_it_is_told_whether_there_never_was_evidence_or_its_time_is_over(world: World) -> None:
    typed = world.record(world.inspect(a_pass_document()))
    with pytest.raises(NoEvidence):
        world.evidence.view(world.lead, typed.crossing.id)

    read = a_record(world)
    world.clock.forward(32 * A_DAY)
    world.evidence.let_go()
    with pytest.raises(EvidenceGone):
        world.evidence.view(world.lead, read.crossing.id)


def test_who_lost_the_rank_or_was_let_go_since_the_sign_in_sees_no_more(world: World) -> None:
    recorded = a_record(world)
    record = recorded.crossing.id
    with world.storage.writing() as store:
        store.staff.put(replace(world.officer, is_active=False))
        store.staff.put(replace(world.lead, role=world.officer.role))

    for actor in (world.officer, world.lead):
        with pytest.raises(NotPermitted):
            world.evidence.view(actor, record)
    assert "evidence_viewed" not in world.acts
