"""The cases of the domain notes (§9), each by the policy that comes with the program.

Those in which a screen takes part stand at the window as well: typed entry with the counter, the
neighbour's clock with the help, a clock that was set with the bad days.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, time, timedelta
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.due import Due
from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Details, Purpose
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    PersonName,
    Sex,
)
from checkpoint.domain.errors import ClockUnreliable
from checkpoint.domain.groups.deportee import Deportee, Letter, Onward, ReturnCase, counts_of
from checkpoint.domain.groups.group import GroupKind
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
from checkpoint.domain.posts.neighbours import neighbours_clock
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.domain.reporting.figures import Partner
from checkpoint.reference.policy import load_policy
from checkpoint.reference.states import known_states
from checkpoint.reports import daily_report
from checkpoint.reports.blank_sheet import blank_sheet
from checkpoint.services.alert_terms import AlertTermService
from checkpoint.services.counter import Ruling
from checkpoint.services.late_entries import LateEntry
from checkpoint.words.catalogue import Catalogue, Language, load_catalogue
from checkpoint.words.findings import FindingWords
from checkpoint.words.problems import problem_words
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


def test_after_an_hour_with_a_wrong_clock_it_is_told_whom_to_ask_and_till_when_to_write_on_paper(
    post: World,
) -> None:
    """The clock was an hour ahead and was put right: to be told to set it would spoil it again."""
    post.clock.forward(AN_HOUR)
    post.record(post.inspect(a_pass_document(), LEAVING), ADMIT, Details())
    post.clock.forward(-AN_HOUR)

    with pytest.raises(ClockUnreliable) as told:
        post.record(post.inspect(a_document(), LEAVING), ADMIT, Details())

    sentence = problem_words(told.value, Catalogue(Language.ENGLISH, {}))
    assert "press Ctrl+W and have a shift lead sign for it" in sentence
    assert "write on paper until 14 Mar 13:00." in sentence


def test_a_crossing_after_midnight_belongs_to_the_operational_day_that_the_post_has_set() -> None:
    until_five = a_post(day_starts_at=time(5))
    past_midnight = NOON + 13 * AN_HOUR

    assert until_five.day_of(past_midnight) == TODAY
    assert a_post().day_of(past_midnight) == TODAY + A_DAY


def test_a_child_without_a_document_is_its_parents_companion_and_counted_apart(
    post: World,
) -> None:
    inspection = post.inspect(an_indonesian_passport(), LEAVING)
    post.record(inspection, ADMIT, Details(purpose=Purpose.FAMILY, children=1))

    figures = post.reports.day(post.lead, a_post(), TODAY)
    assert (figures.total(), sum(figures.children.values())) == (1, 1)


def test_a_convoy_of_104_crosses_on_one_letter_by_one_key_and_is_counted_by_sex_and_case(
    post: World,
) -> None:
    convoy = a_duty(post=a_post(lanes=tuple(Lane)), lane=Lane.DEPORTEE)
    opened = post.groups.begin(post.officer, convoy, GroupKind.CONVOY)
    letter = Letter(
        kind=DocumentKind.GROUP_TRAVEL_LETTER, number="SPLP 104/2026", expires_on=TODAY + A_DAY
    )
    cases = [ReturnCase.NO_PASSPORT] * 54 + [ReturnCase.NO_PERMIT] * 36 + [ReturnCase.GAMBLING] * 14
    lines = [Deportee(case=case, onward=Onward.SOCIAL_SERVICE) for case in cases]
    for number, line in enumerate(lines):
        person = letter.of(f"ORANG {number}", Sex.MALE if number < 69 else Sex.FEMALE, 1990)
        opened = post.groups.add(post.officer, opened, post.look(person, convoy), deportee=line)

    post.groups.admit(post.officer, convoy, opened)

    figures = post.reports.day(post.lead, a_post(), TODAY)
    counted = counts_of(
        (one.member.document.holder.sex, one.member.deportee)
        for one in opened.members
        if one.member.deportee is not None
    )
    assert (figures.total(), figures.total(sex=Sex.MALE), figures.total(sex=Sex.FEMALE)) == (
        104,
        69,
        35,
    )
    assert counted.by_case == Counter(cases)


def test_an_urgent_exit_ban_that_ended_is_listed_for_the_shift_lead(post: World) -> None:
    begun = TODAY - timedelta(days=19)
    listed(post, **SUPARMAN | {"kind": AlertKind.CEGAH_MENDESAK, "valid_from": begun})
    assert post_terms(post).due(post.lead) == Due(ending=1, lapsed=0)

    post.clock.forward(A_DAY)
    assert post_terms(post).due(post.lead) == Due(ending=0, lapsed=1)


def test_without_power_he_is_written_on_the_sheet_and_entered_at_the_time_at_which_it_was(
    post: World,
) -> None:
    assert blank_sheet(a_post(), load_catalogue(Language.INDONESIAN)).startswith(b"%PDF")
    post.clock.forward(5 * AN_HOUR)
    typed = LateEntry(
        document=a_pass_document(),
        direction=Direction.EXIT,
        lane=Lane.BORDER_PASS,
        counter="1",
        crossed_at=NOON + AN_HOUR,
        reason="Listrik padam, lembar 1 baris 4.",
    )

    record = post.late_entries.enter(post.officer, a_post(), typed)

    assert record.crossing.crossed_at == NOON + AN_HOUR
    assert record.recorded_at == NOON + 5 * AN_HOUR
    assert record.crossing.capture is Capture.LATE


def test_the_clock_across_the_line_is_told_beside_the_posts_own() -> None:
    there = neighbours_clock(a_post(), NOON)

    assert there is not None
    assert (a_post().local(NOON).hour, there.hour) == (12, 13)


def test_of_a_day_on_which_nobody_came_the_paper_says_nihil(post: World) -> None:
    figures = post.reports.day(post.lead, a_post(), TODAY)
    issue = post.reports.draft(post.lead, figures, Partner.IMMIGRATION)
    paper = daily_report(figures, Partner.IMMIGRATION, issue, load_catalogue(Language.INDONESIAN))

    assert "NIHIL" in PdfReader(BytesIO(paper)).pages[0].extract_text()


def post_terms(post: World) -> AlertTermService:
    return AlertTermService(storage=post.storage, clock=post.clock)
