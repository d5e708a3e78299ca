"""By what possible victims are known again, on disk and in memory."""

from __future__ import annotations

from dataclasses import replace

from checkpoint.domain.cases.case import Case, CaseKind
from checkpoint.domain.cases.events import KindChanged, Protected
from checkpoint.domain.cases.masking import Hidden
from checkpoint.domain.cases.screening import Screening
from checkpoint.domain.crossings.crossing import Amendment, Crossing
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.services.ports import Storage
from tests.builders import (
    A_DAY,
    LESTARI,
    NOON,
    SIREGAR,
    TODAY,
    a_cancellation_of,
    a_case,
    a_case_event,
    a_crossing,
    a_document,
    a_lift,
    a_postponed_crossing,
    a_screening,
    an_amendment_of,
    an_id,
    an_indonesian_passport,
)

ONE, OTHER = "ab" * 32, "cd" * 32
OTHERS = a_document(number="K77777777").key
NO_DOCUMENT = a_document(kind=DocumentKind.NO_DOCUMENT, issuer="", number="")


def open_in(storage: Storage, *cases: Case) -> None:
    with storage.writing() as store:
        for case in cases:
            referral = a_crossing(id=case.visit)
            store.crossings.add(referral, day_on=TODAY, recorded_at=NOON)
            store.cases.open(case)


def record(storage: Storage, *crossings: Crossing) -> None:
    with storage.writing() as store:
        for crossing in crossings:
            store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)


def test_a_contact_finds_the_cases_in_which_it_was_named_each_once(storage: Storage) -> None:
    first, second, third = a_case(), a_case(), a_case()
    open_in(storage, first, second, third)
    again = an_id()
    with storage.writing() as store:
        store.screening.note_contact(again, case=first.id, digest=ONE, at=NOON)
        store.screening.note_contact(again, case=third.id, digest=OTHER, at=NOON)
        store.screening.note_contact(an_id(), case=second.id, digest=ONE, at=NOON + A_DAY)
        store.screening.note_contact(an_id(), case=first.id, digest=ONE, at=NOON + A_DAY)

    with storage.reading() as store:
        assert list(store.screening.with_contact(ONE)) == [first.id, second.id]
        assert list(store.screening.with_contact(OTHER)) == []


def test_who_shares_a_contact_with_others_is_told_from_who_named_it_twice(
    storage: Storage,
) -> None:
    mine = an_indonesian_passport(number="X7654321")
    own, again, other = a_case(document=mine), a_case(document=mine), a_case()
    open_in(storage, own, again, other)
    with storage.writing() as store:
        for case in (own, again):
            store.screening.note_contact(an_id(), case=case.id, digest=ONE, at=NOON)
    with storage.reading() as store:
        assert list(store.screening.sharing_contact([mine.key])) == []

    with storage.writing() as store:
        store.screening.note_contact(an_id(), case=other.id, digest=ONE, at=NOON)
    with storage.reading() as store:
        assert list(store.screening.sharing_contact([mine.key])) == [other.id]
        assert list(store.screening.sharing_contact([])) == []


def test_postponements_that_stand_come_newest_first_with_their_first_recommendation(
    storage: Storage,
) -> None:
    old, new = a_postponed_crossing(), a_postponed_crossing(crossed_at=NOON + A_DAY)
    struck = a_postponed_crossing(crossed_at=NOON + 2 * A_DAY)
    record(storage, old, new, struck, a_cancellation_of(struck), a_crossing())
    lift = a_lift(crossing=old.id)
    with storage.writing() as store:
        store.screening.lift(lift)
        store.screening.lift(a_lift(id=lift.id, crossing=old.id, number="lain"))
        store.screening.lift(a_lift(crossing=old.id, number="kedua"))

    with storage.reading() as store:
        found = store.screening.postponements([old.document.key])
        assert not store.screening.postponements([a_document().key])
    assert [one.record.crossing for one in found] == [new, old]
    assert [one.lift for one in found] == [None, lift]


def test_a_recommendation_holds_for_the_record_that_put_the_postponement_right(
    storage: Storage,
) -> None:
    first = a_postponed_crossing()
    second, third = (
        replace(first, id=an_id(), amendment=Amendment(of=first.id, reason="Alamat.")),
        a_postponed_crossing(crossed_at=NOON + A_DAY),
    )
    last = replace(first, id=an_id(), amendment=Amendment(of=second.id, reason="Nama."))
    record(storage, first, second, last, third)
    lift = a_lift(crossing=first.id)
    with storage.writing() as store:
        store.screening.lift(lift)

    with storage.reading() as store:
        found = store.screening.postponements([first.document.key])
    assert [(one.record.crossing.id, one.lift) for one in found] == [
        (third.id, None),
        (last.id, lift),
    ]


def test_a_document_is_protected_by_kind_by_mark_and_by_change_of_kind(storage: Storage) -> None:
    keys = [f"IDN:P{number}" for number in range(5)]
    documents = [an_indonesian_passport(number=key[4:]) for key in keys]
    kinds = [CaseKind.POSSIBLE_TRAFFICKING, *[CaseKind.OTHER] * 4]
    cases = [a_case(document=one, kind=kind) for one, kind in zip(documents, kinds, strict=True)]
    open_in(storage, *cases)
    with storage.writing() as store:
        store.cases.add(a_case_event(cases[1], what=Protected("Takut.")))
        to_trafficking = KindChanged(CaseKind.POSSIBLE_TRAFFICKING, "Jelas.")
        store.cases.add(a_case_event(cases[2], what=to_trafficking))
        store.cases.add(a_case_event(cases[2], what=KindChanged(CaseKind.OTHER, "Bukan.")))
        store.cases.add(a_case_event(cases[3], what=KindChanged(CaseKind.GOODS, "Barang.")))

    with storage.reading() as store:
        assert store.screening.hidden().documents == frozenset(keys[:3])
        assert store.screening.protected(keys[2:]) == frozenset(keys[2:3])
        assert store.screening.protected([]) == frozenset()


def test_a_half_filled_form_comes_back_whole_to_its_writer_alone(storage: Storage) -> None:
    case, whole = a_case(), a_screening()
    open_in(storage, case)
    with storage.writing() as store:
        store.screening.keep_draft(case.id, LESTARI, Screening(remarks="Men"), at=NOON)
        store.screening.keep_draft(case.id, LESTARI, whole, at=NOON + A_DAY)
        store.screening.keep_draft(case.id, SIREGAR, Screening(), at=NOON)

    with storage.writing() as store:
        assert store.screening.draft(case.id, LESTARI) == whole
        assert store.screening.draft(case.id, SIREGAR) == Screening()
        store.screening.forget_draft(case.id, LESTARI)
        store.screening.forget_draft(case.id, LESTARI)
        assert store.screening.draft(case.id, LESTARI) is None
        assert store.screening.draft(case.id, SIREGAR) == Screening()


def test_a_misread_number_that_was_put_right_protects_the_right_one_too(storage: Storage) -> None:
    case = a_case(kind=CaseKind.POSSIBLE_TRAFFICKING)
    open_in(storage, case)
    right, righter = (an_indonesian_passport(number=number) for number in ("X1", "X2"))
    with storage.reading() as store:
        referral = store.crossings.find(case.visit)
    assert referral is not None
    once = an_amendment_of(referral.crossing, document=right)
    record(storage, once, an_amendment_of(once, document=righter))

    with storage.reading() as store:
        hidden = store.screening.hidden()
        assert {right.key, righter.key} <= hidden.documents
        assert {case.visit, once.id} < hidden.records
        assert store.screening.protected([righter.key, OTHERS]) == {righter.key}


def test_of_who_bears_no_document_only_his_own_record_is_hidden(storage: Storage) -> None:
    case = a_case(kind=CaseKind.POSSIBLE_TRAFFICKING, document=NO_DOCUMENT)
    open_in(storage, case)
    record(storage, a_crossing(document=NO_DOCUMENT))

    with storage.reading() as store:
        assert store.screening.hidden() == Hidden(records=frozenset({case.visit}))
        assert store.screening.protected([NO_DOCUMENT.key]) == frozenset()
