"""The register of border passes, on disk and in memory."""

from __future__ import annotations

from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.services.ports import Storage
from tests.builders import A_DAY, NOON, a_border_pass, a_pass_document


def add(storage: Storage, *passes: RegisteredPass) -> None:
    with storage.writing() as store:
        for one in passes:
            store.passes.add(one)


def find(storage: Storage, text: str) -> list[RegisteredPass]:
    with storage.reading() as store:
        return list(store.passes.find(plain_number(text)))


def test_a_pass_is_found_by_its_number_and_by_its_code(storage: Storage) -> None:
    known = a_border_pass(document=a_pass_document(number="ETK 004512"), payload="PLB|ETK|004512|x")
    add(storage, known, a_border_pass(document=a_pass_document(number="ETK 9"), payload="other"))

    assert find(storage, "etk-004512") == [known]
    assert find(storage, "PLB|ETK|004512|x") == [known]
    assert find(storage, "ETK 0045") == []


def test_passes_without_a_code_are_not_found_by_no_code(storage: Storage) -> None:
    add(storage, a_border_pass(payload=""))

    assert find(storage, "") == []


def test_the_newest_registration_of_a_pass_holds(storage: Storage) -> None:
    older = a_border_pass(document=a_pass_document(district="Sekayam"))
    newer = a_border_pass(registered_at=NOON + A_DAY)
    add(storage, newer, older)

    assert find(storage, "ETK 004512") == [newer]


def test_a_pass_once_scanned_and_later_typed_is_still_found_by_its_code(storage: Storage) -> None:
    scanned = a_border_pass(payload="PLB|1")
    typed = a_border_pass(payload="", registered_at=NOON + A_DAY)
    add(storage, scanned, typed)

    assert find(storage, "PLB|1") == [typed]


def test_two_documents_of_one_number_are_both_shown_newest_first(storage: Storage) -> None:
    ours = a_border_pass(document=a_pass_document(number="77", issuer="IDN"))
    theirs = a_border_pass(
        document=a_pass_document(number="77", issuer="PNG"), registered_at=NOON + A_DAY
    )
    add(storage, ours, theirs)

    assert find(storage, "77") == [theirs, ours]


def test_registering_a_pass_twice_registers_it_once(storage: Storage) -> None:
    first = a_border_pass()
    add(storage, first)
    add(storage, a_border_pass(id=first.id, payload="something else"))

    assert find(storage, "ETK 004512") == [first]
    assert find(storage, "something else") == []
