"""The cases of the domain notes (§9) that concern rules, by the policy that comes with the program.

The others stand where their part of the program is tested: children and convoys with the groups,
a broken reader with typed entry, the neighbour's clock with the header, NIHIL with the papers.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

import pytest

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName
from checkpoint.domain.errors import ClockUnreliable
from checkpoint.domain.inspection.decision import GroundMissing, LeadMissing, lawful_grounds
from checkpoint.domain.inspection.findings import (
    AlertHit,
    AlertNotBinding,
    Finding,
    NeighbourRefusesPass,
    OtherProofNeeded,
    PassOtherDistrict,
    SameDirectionTwice,
    ValidityTooShort,
)
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.posts.post import Direction
from checkpoint.reference.policy import load_policy
from checkpoint.reference.states import known_states
from checkpoint.services.counter import Ruling
from checkpoint.words.catalogue import Language, load_catalogue
from checkpoint.words.findings import FindingWords
from tests.builders import (
    A_DAY,
    AN_HOUR,
    NOON,
    TODAY,
    a_document,
    a_duty,
    a_pass_document,
    a_post,
    an_alert,
    an_indonesian_passport,
)
from tests.services.worlds import ADMIT, World

OURS = load_policy(known_states())
ENTERING, LEAVING = a_duty(direction=Direction.ENTRY), a_duty(direction=Direction.EXIT)
IN_FIVE_MONTHS = date(2026, 8, 14)
SUPARMAN: dict[str, Any] = {
    "name": "SUPARMAN",
    "born": PartialDate(1985, 12, 2),
    "nationality": "IDN",
    "sex": an_indonesian_passport().holder.sex,
    "valid_from": None,
    "valid_to": None,
    "direction": AlertDirection.EXIT,
}


@pytest.fixture
def post() -> World:
    return World(policy=OURS)


def listed(post: World, **entry: Any) -> None:
    with post.storage.writing() as store:
        store.alerts.add([an_alert(**entry)], at=post.clock())


def the(kind: type[Finding], inspection: Inspection) -> Finding:
    (found,) = (one for one in inspection.findings if isinstance(one, kind))
    return found


def why(finding: Finding) -> str:
    return FindingWords(load_catalogue(Language.ENGLISH), a_post()).say(finding).why


def test_a_border_pass_of_another_kecamatan_is_told_with_its_rule_and_a_lead_may_let_it_pass(
    post: World,
) -> None:
    inspection = post.inspect(a_pass_document(district="Badau"), LEAVING)

    found = the(PassOtherDistrict, inspection)
    assert "BCA RI-Malaysia 1967/1984, praktik Entikong (unverified)" in why(found)
    insistent = Ruling(outcome=Outcome.ADMITTED, reason="Pindah, surat desa dilihat.")
    with pytest.raises(LeadMissing):
        post.record(inspection, insistent)
    assert post.record(inspection, insistent, lead=post.lead).crossing.decision.lead


def test_where_timor_leste_does_not_take_the_pass_today_who_leaves_is_told_in_amber(
    post: World,
) -> None:
    motaain = a_post(code="MTN", name="PLBN Motaain", neighbour="TLS")
    resident = a_pass_document(
        district="Tasifeto Timur", issued_on=date(2025, 12, 1), expires_on=date(2026, 11, 1)
    )
    leaving = post.inspect(resident, a_duty(post=motaain, direction=Direction.EXIT))
    entering = post.inspect(resident, a_duty(post=motaain, direction=Direction.ENTRY))

    assert the(NeighbourRefusesPass, leaving).severity is Severity.ATTENTION
    assert leaving.verdict is Verdict.AMBER
    assert entering.verdict is Verdict.GREEN


def test_who_crosses_twice_a_day_is_shown_with_the_last_crossing_and_no_objection(
    post: World,
) -> None:
    document = a_pass_document()
    for duty in (LEAVING, ENTERING, LEAVING):
        inspection = post.inspect(document, duty)
        assert inspection.verdict is Verdict.GREEN
        post.record(inspection, ADMIT, Details())
        post.clock.forward(AN_HOUR)

    last = post.inspect(document, ENTERING)
    assert last.findings == ()
    assert last.subject.history[0].crossing.direction is Direction.EXIT


def test_an_entry_without_a_recorded_exit_is_never_silent(post: World) -> None:
    document = a_pass_document()
    post.record(post.inspect(document, ENTERING), ADMIT, Details())
    post.clock.forward(A_DAY)

    inspection = post.inspect(document, ENTERING)

    assert the(SameDirectionTwice, inspection).severity is Severity.ATTENTION
    assert inspection.verdict is Verdict.AMBER


@pytest.mark.parametrize("listed_as", ["NUR AISYAH ROSLI", "ROSLI NUR AISYAH", "ROSLI, NUR AISYAH"])
def test_a_malaysian_name_that_no_document_splits_is_found_by_its_words(
    post: World, listed_as: str
) -> None:
    listed(post, name=listed_as)
    whole = a_document(name=PersonName("NUR AISYAH BINTI ROSLI"))

    assert the(AlertHit, post.inspect(whole, ENTERING)).severity is Severity.LOCK


@pytest.mark.parametrize("born", [None, PartialDate(1990), PartialDate(1990, 7)])
def test_an_entry_of_which_only_the_year_or_no_birth_is_known_is_found_all_the_same(
    post: World, born: PartialDate | None
) -> None:
    listed(post, born=born)

    assert isinstance(the(AlertHit, post.inspect(a_document(), ENTERING)), AlertHit)


def test_an_entry_of_somebody_born_in_another_year_does_not_lock(post: World) -> None:
    listed(post, born=PartialDate(1960))

    assert post.inspect(a_document(), ENTERING).verdict is not Verdict.RED


def test_a_foreigner_with_five_months_left_is_red_on_entry_and_a_citizen_amber_on_leaving(
    post: World,
) -> None:
    foreigner = post.inspect(a_document(expires_on=IN_FIVE_MONTHS), ENTERING)
    citizen = post.inspect(an_indonesian_passport(expires_on=IN_FIVE_MONTHS), LEAVING)

    assert foreigner.verdict is Verdict.RED
    assert why(the(ValidityTooShort, foreigner)) == "Permenkumham 9/2024 Ps 9"
    assert isinstance(the(ValidityTooShort, citizen), ValidityTooShort)
    assert citizen.verdict is Verdict.AMBER


def test_a_citizen_who_comes_home_on_an_expired_passport_is_not_refused_but_proves_himself(
    post: World,
) -> None:
    expired = an_indonesian_passport(expires_on=TODAY - A_DAY)
    inspection = post.inspect(expired, ENTERING)

    assert isinstance(the(OtherProofNeeded, inspection), OtherProofNeeded)
    assert inspection.verdict is Verdict.AMBER
    assert list(lawful_grounds(inspection)) == []
    refusal = Ruling(outcome=Outcome.REFUSED, reason="Habis", ground=Ground.NO_VALID_DOCUMENT)
    with pytest.raises(GroundMissing):
        post.record(inspection, refusal, lead=post.lead)
    passed = Ruling(outcome=Outcome.ADMITTED, reason="KTP dilihat.")
    record = post.record(inspection, passed, Details(other_proof="KTP 6103020212850001"))
    assert record.crossing.details.other_proof == "KTP 6103020212850001"


def test_a_citizen_without_any_document_comes_home_too(post: World) -> None:
    nothing = an_indonesian_passport(kind=DocumentKind.NO_DOCUMENT, number="", expires_on=None)

    assert post.inspect(nothing, ENTERING).verdict is Verdict.AMBER


def test_a_citizen_under_an_exit_ban_comes_home_and_the_requester_is_told(post: World) -> None:
    listed(post, kind=AlertKind.CEGAH, **SUPARMAN)

    inspection = post.inspect(an_indonesian_passport(), ENTERING)

    found = the(AlertNotBinding, inspection)
    assert inspection.verdict is Verdict.GREEN
    said = FindingWords(load_catalogue(Language.ENGLISH), a_post()).say(found)
    assert "Ditjen Imigrasi is informed" in said.do


def test_a_citizen_under_an_exit_ban_is_red_and_locked_on_leaving(post: World) -> None:
    listed(post, kind=AlertKind.CEGAH, **SUPARMAN)

    inspection = post.inspect(an_indonesian_passport(), LEAVING)

    assert inspection.verdict is Verdict.RED
    assert "counter_locked" in post.acts
    with pytest.raises(LeadMissing):
        post.record(inspection, Ruling(outcome=Outcome.ADMITTED, reason="Boleh"))


def test_an_urgent_exit_ban_ends_by_itself_after_its_twentieth_day(post: World) -> None:
    begun = TODAY - timedelta(days=19)
    listed(post, **SUPARMAN | {"kind": AlertKind.CEGAH_MENDESAK, "valid_from": begun})
    assert post.inspect(an_indonesian_passport(), LEAVING).verdict is Verdict.RED

    post.clock.forward(2 * A_DAY)
    after = post.inspect(an_indonesian_passport(), LEAVING)
    assert AlertHit not in {type(found) for found in after.findings}


def test_a_clock_that_was_set_back_records_nothing(post: World) -> None:
    post.record(post.inspect(a_pass_document(), LEAVING), ADMIT, Details())
    post.clock.forward(-A_DAY)

    with pytest.raises(ClockUnreliable):
        post.record(post.inspect(a_document(), LEAVING), ADMIT, Details())


def test_a_crossing_after_midnight_belongs_to_the_operational_day_that_the_post_has_set() -> None:
    until_five = a_post(day_starts_at=time(5))
    past_midnight = NOON + 13 * AN_HOUR

    assert until_five.day_of(past_midnight) == TODAY
    assert a_post().day_of(past_midnight) == TODAY + A_DAY
