"""The cases of the second line, on disk and in memory."""

from __future__ import annotations

from uuid import UUID

import pytest

from checkpoint.domain.cases.agencies import CaseAgency, HandOver
from checkpoint.domain.cases.case import Came, Case, CaseKind
from checkpoint.domain.cases.events import (
    FORMS,
    Attached,
    Called,
    CaseEvent,
    ChildRuleWaived,
    Closed,
    Decided,
    HandedOver,
    KindChanged,
    Noted,
    Protected,
    Reopened,
    Screened,
    Stated,
    StepDone,
    StepLeftOut,
    Taken,
    What,
)
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.services.ports import Storage
from tests.builders import (
    A_MINUTE,
    LESTARI,
    NOON,
    SIREGAR,
    TODAY,
    a_case,
    a_case_event,
    a_check,
    a_crossing,
    a_document,
    a_screening,
    an_attachment,
    an_id,
    an_indonesian_passport,
)

TO_AGENCY = HandedOver(
    HandOver(
        agency=CaseAgency.POLICE,
        receiver="Aiptu Hasan",
        function="LO Polri",
        what="Orang dan paspor",
        handed_at=NOON,
    )
)
EVERYTHING: tuple[What, ...] = (
    Taken(),
    Noted("Foto lain."),
    Stated("Saya mau bekerja."),
    StepDone("look", "Periksa dokumen."),
    StepLeftOut("issuer", "Tanyakan kepada penerbit.", "Kantor tutup."),
    Attached(an_id(), "halaman.webp"),
    Called(CaseAgency.POLICE, "Aiptu Hasan", "Datang dalam 20 menit."),
    KindChanged(CaseKind.LOST_DOCUMENT, "Dilaporkan hilang."),
    Protected("Dokumen dipegang orang lain."),
    Screened(a_screening()),
    ChildRuleWaived("Petugas terlatih sedang cuti."),
    Decided(an_id(), Outcome.REFUSED, "Paspor palsu.", Ground.FORGED_DOCUMENT, SIREGAR),
    HandedOver(
        HandOver(
            agency=CaseAgency.OTHER,
            office="Koramil Entikong",
            receiver="Serda Yanto",
            function="Babinsa",
            what="Orang dan paspor",
            handed_at=NOON + A_MINUTE,
        )
    ),
    Closed("Selesai."),
    Reopened("Ada keterangan baru."),
)


def open_in(storage: Storage, *cases: Case) -> None:
    with storage.writing() as store:
        for case in cases:
            referral = a_crossing(id=case.visit)
            store.crossings.add(referral, day_on=TODAY, recorded_at=NOON)
            store.cases.open(case)


def happen(storage: Storage, case: Case, *happened: What) -> list[CaseEvent]:
    events = [a_case_event(case, what=what) for what in happened]
    with storage.writing() as store:
        for event in events:
            store.cases.add(event)
    return events


def open_cases(storage: Storage, post: str = "ETK") -> list[Case]:
    with storage.reading() as store:
        return [state.case for state in store.cases.every_open(post)]


def test_a_case_comes_back_as_it_was_opened(storage: Storage) -> None:
    case = a_case(checks=(a_check(),), zone_text="P<MYSROSLI<<NUR", came=Came.BORDER_GUARD)
    open_in(storage, case)

    with storage.reading() as store:
        state = store.cases.find(case.id)
        assert store.cases.find(an_id()) is None
    assert state is not None
    assert state.case == case
    assert state.events == ()


def test_every_kind_of_event_comes_back_as_it_was_in_its_order(storage: Storage) -> None:
    case = a_case()
    open_in(storage, case, a_case())
    assert {type(what) for what in EVERYTHING} == set(FORMS.values())

    events = happen(storage, case, *EVERYTHING)

    with storage.reading() as store:
        state = store.cases.find(case.id)
    assert state is not None
    assert list(state.events) == events


def test_opening_or_telling_twice_is_once(storage: Storage) -> None:
    case = a_case()
    open_in(storage, case)
    (event,) = happen(storage, case, Taken())
    with storage.writing() as store:
        store.cases.open(a_case(id=case.id, note="Lain."))
        store.cases.add(a_case_event(case, id=event.id, what=Noted("Lain.")))

    with storage.reading() as store:
        state = store.cases.find(case.id)
    assert state is not None
    assert (state.case, list(state.events)) == (case, [event])


def test_the_queue_has_what_is_not_closed_the_longest_waiting_first(storage: Storage) -> None:
    late, early = a_case(opened_at=NOON + A_MINUTE), a_case()
    closed, again, twice = a_case(), a_case(), a_case()
    open_in(storage, late, early, closed, again, twice, a_case(post="XXX"))
    happen(storage, closed, Closed())
    happen(storage, again, Closed(), Reopened("Lagi."))
    happen(storage, twice, Closed(), Reopened("Lagi."), Closed())

    assert open_cases(storage) == [early, again, late]


def test_the_cases_of_a_period_come_in_order_closed_ones_too(storage: Storage) -> None:
    late, early = a_case(opened_at=NOON + A_MINUTE), a_case()
    open_in(storage, late, early, a_case(opened_at=NOON + 2 * A_MINUTE), a_case(post="XXX"))
    happen(storage, early, Closed())

    with storage.reading() as store:
        found = store.cases.opened_between("ETK", NOON, NOON + 2 * A_MINUTE)
    assert [state.case for state in found] == [early, late]


def test_the_cases_of_a_document_are_told_newest_first(storage: Storage) -> None:
    old, new = a_case(), a_case(opened_at=NOON + A_MINUTE)
    other = a_case(document=a_document(number="H77777777"))
    open_in(storage, old, new, other)
    happen(storage, old, Closed())

    with storage.reading() as store:
        found = store.cases.of_document(a_document().key)
    assert [state.case for state in found] == [new, old]


def test_an_attachment_comes_back_byte_for_byte(storage: Storage) -> None:
    case = a_case()
    open_in(storage, case)
    attachment = an_attachment(case)
    with storage.writing() as store:
        store.cases.attach(attachment)
        store.cases.attach(an_attachment(case, id=attachment.id, content=b"other"))

    with storage.reading() as store:
        assert store.cases.attachment(attachment.id) == attachment
        assert store.cases.attachment(an_id()) is None


@pytest.mark.parametrize("emptied", ["", "  "])
def test_a_draft_is_its_writers_own_and_forgotten_when_it_is_empty(
    storage: Storage, emptied: str
) -> None:
    case = a_case()
    open_in(storage, case)
    with storage.writing() as store:
        store.cases.keep_draft(case.id, LESTARI, "Ia berk", at=NOON)
        store.cases.keep_draft(case.id, LESTARI, "Ia berkata", at=NOON)
        store.cases.keep_draft(case.id, SIREGAR, "Lain", at=NOON)

    with storage.writing() as store:
        assert store.cases.draft(case.id, LESTARI) == "Ia berkata"
        store.cases.keep_draft(case.id, LESTARI, emptied, at=NOON)
        assert store.cases.draft(case.id, LESTARI) == ""
        assert store.cases.draft(case.id, SIREGAR) == "Lain"


def test_closed_cases_come_newest_first_in_pieces_and_are_found_by_name_and_number(
    storage: Storage,
) -> None:
    old, new = a_case(), a_case(opened_at=NOON + A_MINUTE)
    budi = a_case(opened_at=NOON + 2 * A_MINUTE, document=an_indonesian_passport())
    again, waiting, other = a_case(), a_case(), a_case(post="MTN")
    open_in(storage, old, new, budi, again, waiting, other)
    for case in (old, new, budi, other):
        happen(storage, case, TO_AGENCY, Closed())
    happen(storage, again, TO_AGENCY, Closed(), Reopened("Ada keterangan baru."))

    with storage.reading() as store:

        def ids(text: str = "", before: CaseState | None = None, limit: int = 9) -> list[UUID]:
            found = store.cases.closed("ETK", text=text, before=before, limit=limit)
            return [one.case.id for one in found]

        assert ids() == [budi.id, new.id, old.id]
        assert ids(limit=2) == [budi.id, new.id]
        assert ids(before=store.cases.find(new.id)) == [old.id]
        name, number = budi.document.holder.name.full.lower(), budi.document.number
        assert ids(name) == ids(f"{number[:3]}-{number[3:].lower()}") == [budi.id]
        assert ids("%") == ids("nobody") == []


def test_of_two_cases_of_one_moment_none_is_lost_between_two_pieces(storage: Storage) -> None:
    cases = [a_case() for _ in range(3)]
    open_in(storage, *cases)
    for case in cases:
        happen(storage, case, TO_AGENCY, Closed())

    found: list[UUID] = []
    last = None
    with storage.reading() as store:
        while piece := store.cases.closed("ETK", before=last, limit=1):
            (last,) = piece
            found.append(last.case.id)
    assert found == sorted((one.id for one in cases), reverse=True)


def test_what_is_attached_is_due_some_time_after_its_case_was_closed_for_good(
    storage: Storage,
) -> None:
    closed, again, waiting = a_case(), a_case(), a_case()
    open_in(storage, closed, again, waiting)
    first, *kept = [an_attachment(one) for one in (closed, closed, again, waiting)]
    with storage.writing() as store:
        for attachment in (*kept, first):
            store.cases.attach(attachment)
    happen(storage, again, TO_AGENCY, Closed(), Reopened("Ada keterangan baru."))
    end = happen(storage, closed, TO_AGENCY, Closed())[-1]

    with storage.writing() as store:
        late = end.at + A_MINUTE
        assert store.cases.attachments_closed_before(end.at - A_MINUTE, limit=9) == []
        assert store.cases.attachments_closed_before(late, limit=9) == [first, kept[0]]
        assert store.cases.attachments_closed_before(late, limit=1) == [first]

        store.cases.let_attachment_go(first, at=late)
        assert store.cases.attachment(first.id) is None
        assert (store.cases.gone_at(first.id), store.cases.gone_at(kept[0].id)) == (late, None)
        assert store.cases.attachments_closed_before(late, limit=9) == [kept[0]]
