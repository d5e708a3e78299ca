from typing import Any

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.findings import (
    NeighbourRefusesPass,
    PassNotTaken,
    PassOfAnotherState,
    PassOtherDistrict,
)
from checkpoint.domain.inspection.policy import BorderPassRule, Policy
from checkpoint.domain.inspection.rules.border_pass import border_pass_terms, pass_of_the_own_state
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.posts.post import Direction
from tests.builders import A_DAY, TODAY, a_document, a_duty, a_pass_document
from tests.domain.inspection.subjects import a_subject

ENTERING, LEAVING = a_duty(direction=Direction.ENTRY), a_duty(direction=Direction.EXIT)


def a_row(**changes: Any) -> BorderPassRule:
    usual: dict[str, Any] = {
        "post": "ETK",
        "kind": DocumentKind.BORDER_PASS,
        "issuer": "IDN",
        "districts": ("Entikong", "Sekayam"),
        "source": "BCA 1984",
        "is_verified": False,
    }
    return BorderPassRule(**usual | changes)


def at_post(*rows: BorderPassRule, **changes: Any) -> Subject:
    usual: dict[str, Any] = {"document": a_pass_document(), "duty": LEAVING}
    return a_subject(policy=Policy(border_passes=rows), **usual | changes)


def test_a_resident_of_the_named_districts_passes_without_a_word() -> None:
    for district in ("Entikong", "SEKAYAM", " entikong "):
        subject = at_post(a_row(), document=a_pass_document(district=district))
        assert list(border_pass_terms(subject)) == []


def test_a_pass_from_another_district_locks_on_leaving_and_warns_on_coming_home() -> None:
    document = a_pass_document(district="Badau")
    expected = ("Badau", ("Entikong", "Sekayam"), "BCA 1984", False)

    leaving = at_post(a_row(), document=document, duty=LEAVING)
    coming = at_post(a_row(), document=document, duty=ENTERING)

    assert list(border_pass_terms(leaving)) == [PassOtherDistrict(Severity.LOCK, *expected)]
    assert list(border_pass_terms(coming)) == [PassOtherDistrict(Severity.ATTENTION, *expected)]


def test_a_pass_that_the_post_has_no_arrangement_for_is_not_taken() -> None:
    card = a_pass_document(kind=DocumentKind.BORDER_CARD, issuer="PNG", nationality="PNG")

    found = list(border_pass_terms(at_post(a_row(), document=card, duty=ENTERING)))

    assert found == [PassNotTaken(Severity.LOCK, DocumentKind.BORDER_CARD, "PNG")]


def test_a_row_that_has_ended_no_longer_entitles() -> None:
    ended = a_row(valid_to=TODAY - A_DAY)

    found = list(border_pass_terms(at_post(ended)))

    assert found == [PassNotTaken(Severity.LOCK, DocumentKind.BORDER_PASS, "IDN")]


def test_who_leaves_is_told_that_the_other_side_does_not_take_the_pass() -> None:
    row = a_row(neighbour_accepts=False)
    told = NeighbourRefusesPass(
        Severity.ATTENTION, DocumentKind.BORDER_PASS, "BCA 1984", is_verified=False
    )

    assert list(border_pass_terms(at_post(row, duty=LEAVING))) == [told]
    assert list(border_pass_terms(at_post(row, duty=ENTERING))) == []


def test_the_indonesian_pass_is_for_indonesians_alone() -> None:
    borrowed = a_pass_document(nationality="MYS")
    locked = PassOfAnotherState(
        Severity.LOCK, DocumentKind.BORDER_PASS, "IDN", "UU 6/2011 Ps 24", is_verified=True
    )

    for duty in (ENTERING, LEAVING):
        assert list(pass_of_the_own_state(at_post(document=borrowed, duty=duty))) == [locked]
        assert list(pass_of_the_own_state(at_post(duty=duty))) == []


def test_how_the_neighbours_make_out_their_passes_is_for_the_officer_to_ask() -> None:
    pms = a_pass_document(kind=DocumentKind.CROSSING_PASS, issuer="MYS", nationality="IDN")

    (found,) = pass_of_the_own_state(at_post(document=pms, duty=ENTERING))

    assert isinstance(found, PassOfAnotherState)
    assert (found.severity, found.is_verified) == (Severity.ATTENTION, False)


def test_passports_are_none_of_its_business() -> None:
    assert list(pass_of_the_own_state(at_post(document=a_document(issuer="SGP")))) == []
    assert list(border_pass_terms(at_post(document=a_document()))) == []
