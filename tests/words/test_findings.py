from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import get_args

import pytest

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.importing import with_reference
from checkpoint.domain.alerts.judgement import Judged
from checkpoint.domain.alerts.matching import AlertMatch, Band
from checkpoint.domain.alerts.reasons import (
    ByAlias,
    NameSimilar,
    Part,
    SameWord,
    Trait,
    WordsMissing,
)
from checkpoint.domain.alerts.word_relations import WordRelation
from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.documents.claims import ClaimSource
from checkpoint.domain.documents.mrz import FaultKind, Field, Place, Repair, ZoneFault
from checkpoint.domain.documents.seals import SealFault, SealKind
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName
from checkpoint.domain.inspection import findings as f
from checkpoint.domain.inspection.comparing import ClaimField
from checkpoint.domain.inspection.pattern_findings import (
    ContactOfCase,
    FirstExitOnNewPassport,
    ManyYoungCompanions,
    RepeatShortCrossings,
)
from checkpoint.domain.inspection.pattern_rule import PatternRule
from checkpoint.domain.inspection.policy import StayRule
from checkpoint.domain.inspection.proposing import Cause
from checkpoint.domain.inspection.seal_findings import (
    LabelSuperseded,
    SealedPaperExpired,
    SealForged,
    SealOutOfDate,
    SealSignerUnknown,
    SealUnreadable,
    SealValid,
)
from checkpoint.domain.inspection.stay import Stay
from checkpoint.domain.patterns.sign import Companion, ContactKind, Pattern, SharedContact, Trip
from checkpoint.domain.posts.post import Direction
from checkpoint.services.alerts import HAND_LIST
from checkpoint.words.catalogue import Language, load_catalogue
from checkpoint.words.findings import FindingWords
from tests.builders import (
    NOON,
    TODAY,
    a_judgement,
    a_lift,
    a_post,
    a_postponement,
    an_alert,
    an_other_document,
)

A_DAY = timedelta(days=1)
PLACE = Place(1, 6, 6)
ROW = PatternRule(pattern=Pattern.NEW_PASSPORT, source="UU 21/2007", is_verified=False)
MATCH = AlertMatch(
    alert=an_alert(kind=AlertKind.TANGKAL, requester="Bareskrim"),
    band=Band.PROBABLE,
    score=80,
    matched_name="AISYAH ROSLY",
    parts=(
        Part(ByAlias("AISYAH ROSLY"), -1.5),
        Part(NameSimilar(91), 0.0),
        Part(SameWord("AISYAH", "AISYAH", WordRelation.SAME), 4.0),
        Part(SameWord("ROSLI", "ROSLY", WordRelation.SPELLING), 5.0),
        Part(Trait.BIRTH_SAME, 8.0),
        Part(Trait.SEX_SAME, 0.0),
        Part(WordsMissing(("BINTI",), ()), -6.0),
    ),
)
RULE = StayRule(source="PP 28/2019", is_verified=False)
OVERSTAYED = Stay(
    entered_on=TODAY - 40 * A_DAY,
    last_day=TODAY - 11 * A_DAY,
    on=TODAY,
    counted_by=RULE,
    charged_by=RULE,
)
EVERY: tuple[f.Finding, ...] = (
    f.DocumentExpired(Severity.LOCK, TODAY - A_DAY, 1),
    f.OtherProofNeeded(Severity.ATTENTION),
    f.ValidityTooShort(Severity.LOCK, TODAY, 6, "Permenkumham 9/2024 Ps 9", is_verified=True),
    f.DocumentExpiresSoon(Severity.NOTE, TODAY + A_DAY, 1, "Pengaturan pos", is_verified=False),
    f.ExpiryUnknown(Severity.ATTENTION),
    f.ZoneFaulty(
        Severity.ATTENTION,
        (ZoneFault(kind=FaultKind.CHECK_DIGIT, field=Field.NUMBER, place=PLACE, found="7"),),
    ),
    f.ZoneRepaired(Severity.NOTE, (Repair(field=Field.BORN, place=PLACE, found="O", proven="0"),)),
    f.KeyboardUndone(Severity.ATTENTION, "ZUSUF YAINAL", "YUSUF ZAINAL"),
    f.StateUnknown(Severity.ATTENTION, "XYZ"),
    f.AlertHit(Severity.LOCK, MATCH),
    f.AlertNotBinding(Severity.NOTE, MATCH, has_ended=True),
    f.SameDirectionTwice(Severity.ATTENTION, Direction.ENTRY, NOON, "2"),
    f.HeldBackBefore(Severity.ATTENTION, Outcome.REFUSED, NOON),
    f.LockedElsewhere(Severity.ATTENTION, "2"),
    f.StayExceeded(Severity.ATTENTION, OVERSTAYED),
    f.StayExceeded(Severity.ATTENTION, OVERSTAYED, is_waived=True),
    f.DeparturePostponed(Severity.ATTENTION, a_postponement()),
    f.DeparturePostponed(Severity.NOTE, a_postponement(lift=a_lift())),
    f.ScreeningProposed(Severity.NOTE, tuple(Cause)),
    f.PerhapsSamePerson(Severity.NOTE, an_other_document()),
    f.PassNotTaken(Severity.LOCK, DocumentKind.BORDER_CARD, "PNG"),
    f.PassOtherDistrict(Severity.LOCK, "Badau", ("Entikong",), "BCA 1984", is_verified=False),
    f.NeighbourRefusesPass(Severity.ATTENTION, DocumentKind.BORDER_PASS, "BNPP", is_verified=False),
    f.TravelDocumentMissing(Severity.LOCK, DocumentKind.IDENTITY_CARD),
    f.TravelDocumentInDoubt(Severity.ATTENTION, DocumentKind.OTHER, "Ps 8", is_verified=False),
    f.DocumentRunsTooLong(Severity.LOCK, TODAY, 36, "UU 6/2011 Ps 24", is_verified=True),
    f.PassOfAnotherState(
        Severity.LOCK, DocumentKind.BORDER_PASS, "IDN", "UU 6/2011 Ps 24", is_verified=True
    ),
    f.SpecimenState(Severity.LOCK, "UTO"),
    f.LockStands(Severity.LOCK),
    f.SourcesDiffer(
        Severity.ATTENTION,
        ClaimField.NAME,
        f.Statement(ClaimSource.ZONE, PersonName("ROSLI", "NUR AISYAH")),
        f.Statement(ClaimSource.CODE, PersonName("SITI AMINAH")),
    ),
    SealValid(Severity.NOTE, SealKind.BORDER_PASS, "PLBN Entikong"),
    SealForged(Severity.LOCK, SealKind.VISA, "DETS"),
    SealSignerUnknown(Severity.NOTE, SealKind.OTHER, ""),
    SealOutOfDate(Severity.ATTENTION, SealKind.VISA, "DETS", TODAY),
    SealUnreadable(Severity.ATTENTION, SealFault.CUT_SHORT),
    SealedPaperExpired(Severity.ATTENTION, SealKind.VISA, TODAY),
    LabelSuperseded(Severity.ATTENTION, TODAY - 40 * A_DAY, TODAY),
    f.FieldsDoubtful(Severity.ATTENTION, (Field.NAME, Field.ISSUER)),
    f.VisaNeeded(Severity.NOTE, "PNG", 30, 500_000, "B1", is_verified=False),
    f.AlertJudgedOther(
        Severity.NOTE, MATCH, Judged(a_judgement(), "Ayu Lestari"), unjudged=Severity.LOCK
    ),
    RepeatShortCrossings(ROW, (Trip(NOON - 9 * A_DAY, NOON - 8 * A_DAY),)),
    ManyYoungCompanions(ROW, (Companion("IDN:Y1", NOON),)),
    FirstExitOnNewPassport(ROW, TODAY, is_stated=False),
    ContactOfCase(ROW, (SharedContact(ContactKind.PLATE, "0f", NOON, NOON),)),
)


def say(finding: f.Finding, language: Language = Language.INDONESIAN) -> str:
    said = FindingWords(load_catalogue(language), a_post()).say(finding)
    return f"{said.what}\n{said.evidence}\n{said.do}\n{said.why}"


def test_this_table_holds_every_finding_there_is() -> None:
    assert {type(finding) for finding in EVERY} == set(get_args(f.Finding))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("finding", EVERY, ids=lambda finding: type(finding).__name__)
def test_every_finding_is_said_whole_in_both_languages(
    finding: f.Finding, language: Language
) -> None:
    said = say(finding, language)

    assert said.strip()
    assert "{" not in said
    assert "%n" not in said


def test_a_hit_names_the_alias_that_matched_and_why() -> None:
    said = say(EVERY[9])

    assert "Sangat mirip daftar: Penangkalan (tangkal)" in said
    assert "AISYAH ROSLY" in said
    assert "nama 91 % mirip" in said
    assert "ROSLI = ROSLY" in said
    assert "AISYAH = AISYAH" not in said  # a word that is alike needs no word
    assert "tanggal lahir sama" in said
    assert "tidak ada di dokumen: BINTI" in said
    assert "jenis kelamin sama" not in said  # half the queue agrees in that


@pytest.mark.parametrize("is_same", [True, False])
def test_who_judged_a_hit_and_when_and_why_is_said_with_it(*, is_same: bool) -> None:
    judged = Judged(a_judgement(is_same=is_same, reason="Ada tahi lalat."), "Ayu Lestari")

    said = say(f.AlertHit(Severity.LOCK, MATCH, judged))

    assert "AISYAH ROSLY" in said
    for part in ("Ayu Lestari", "14 Mar 2026", "Ada tahi lalat."):
        assert part in said


def test_an_entry_of_the_post_is_called_as_the_alert_book_calls_it() -> None:
    by_hand = replace(MATCH, alert=an_alert(list_name=HAND_LIST, reference="TGK-1"))
    assert " · Entri pos TGK-1" in say(f.AlertHit(Severity.LOCK, by_hand))

    unnamed = replace(MATCH, alert=with_reference(an_alert(list_name="Cekal", reference="")))
    assert say(f.AlertHit(Severity.LOCK, unnamed)).split("\n")[1].endswith(" · Cekal")


def test_times_are_those_of_the_post() -> None:
    assert "14 Mar 12:00" in say(EVERY[11])


def test_a_rule_whose_text_nobody_has_seen_says_so() -> None:
    unseen = next(one for one in EVERY if isinstance(one, f.PassOtherDistrict))

    assert "BCA 1984 (belum diverifikasi)" in say(unseen)


def test_english_counts_days_in_its_own_way() -> None:
    assert "expired 1 day ago" in say(EVERY[0], Language.ENGLISH)
    two = f.DocumentExpired(Severity.LOCK, TODAY - 2 * A_DAY, 2)
    assert "expired 2 days ago" in say(two, Language.ENGLISH)
