"""Judging hits: remembered for the entry as it stands and for the document, on either storage."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.alerts.hits import ListFigures
from checkpoint.domain.audit.trail import Action, first_break
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName, Sex
from checkpoint.domain.errors import NotPermitted, StorageFull
from checkpoint.domain.inspection.decision import LeadMissing
from checkpoint.domain.inspection.findings import AlertHit, AlertJudgedOther
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import Answer, as_another, as_the_one, hits_in
from checkpoint.domain.people.officer import Permission
from checkpoint.domain.posts.post import Direction
from checkpoint.services.access import CONFIRMATION_LASTS
from checkpoint.services.counter import Ruling
from checkpoint.services.recording import CounterLocked
from checkpoint.storage.opening import open_database
from tests.builders import (
    A_DAY,
    A_MINUTE,
    a_document,
    a_duty,
    a_pass_document,
    an_alert,
    an_officer,
)
from tests.fakes import MemoryStorage
from tests.services.worlds import ADMIT, PASSWORD, World

PAST = Ruling(outcome=Outcome.ADMITTED, reason="Sudah dilihat.")
SOI: dict[str, Any] = {"kind": AlertKind.SOI, "direction": AlertDirection.BOTH, "list_name": "SOI"}


@pytest.fixture(params=["memory", "sqlite"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    if request.param == "memory":
        yield World()
        return
    with open_database(tmp_path / "checkpoint.db", create=True) as database:
        yield World(storage=database)


def know(world: World, *alerts: Alert) -> None:
    with world.storage.writing() as store:
        store.alerts.add(alerts, at=world.clock())


def figures(world: World) -> dict[str, ListFigures]:
    return {one.list_name: one for one in world.adjudication.figures(world.lead)}


def next_day(world: World) -> None:
    world.clock.forward(A_DAY)


def test_cleared_once_the_pair_is_not_asked_about_again_but_told(world: World) -> None:
    know(world, an_alert(**SOI))
    found = world.inspect(a_document())
    assert found.verdict is Verdict.AMBER

    world.record(world.judge(found, reason="Ada bekas luka yang lain."))
    next_day(world)
    again = world.inspect(a_document())

    (note,) = (one for one in again.findings if isinstance(one, AlertJudgedOther))
    assert note.judged.by == "Ayu Lestari"
    assert note.judged.judgement.reason == "Ada bekas luka yang lain."
    assert hits_in(again) == (note,)


def test_another_document_asks_anew(world: World) -> None:
    know(world, an_alert(**SOI))
    world.judge(world.inspect(a_document()))

    assert isinstance(hits_in(world.inspect(a_document(number="H77777777")))[0], AlertHit)


def test_a_corrected_entry_asks_anew_and_one_that_says_the_same_again_does_not(
    world: World,
) -> None:
    alert = an_alert(**SOI)
    know(world, alert)
    world.judge(world.inspect(a_document()))

    know(world, replace(alert, reference="R-NEW"))
    assert isinstance(hits_in(world.inspect(a_document()))[0], AlertJudgedOther)
    know(world, replace(alert, place_of_birth="KUCHING"))
    assert isinstance(hits_in(world.inspect(a_document()))[0], AlertHit)


def test_who_was_judged_the_same_is_told_as_such_the_next_time(world: World) -> None:
    know(world, an_alert(**SOI))
    world.record(world.judge(world.inspect(a_document()), is_same=True), PAST)
    next_day(world)

    (hit,) = hits_in(world.inspect(a_document()))

    assert isinstance(hit, AlertHit)
    assert hit.judged is not None
    assert hit.judged.judgement.is_same


def test_a_red_hit_is_judged_by_a_shift_lead_and_the_counter_is_free(world: World) -> None:
    know(world, an_alert())
    found = world.inspect(a_document())
    with pytest.raises(LeadMissing):
        world.judge(found)

    clear = world.judge(found, lead=world.lead)

    assert clear.verdict is Verdict.GREEN
    assert world.acts[-2:] == ["hit_judged", "lock_lifted"]
    assert world.counter.open(world.officer, a_duty()) is None
    recorded = world.record(clear, ADMIT)
    assert recorded.crossing.id == found.id


def test_a_traveller_put_aside_after_he_was_cleared_holds_nobody_up(world: World) -> None:
    know(world, an_alert())
    world.judge(world.inspect(a_document()), lead=world.lead)

    other = world.inspect(a_document(number="H1", name=PersonName("WONG", "MEI")))

    assert world.record(other).crossing.decision.outcome is Outcome.ADMITTED


def test_where_something_else_locks_the_lock_stands_for_a_lead(world: World) -> None:
    know(world, an_alert())
    expired = a_document(expires_on=world.clock().date() - A_DAY)

    after = world.judge(world.inspect(expired), lead=world.lead)

    assert after.verdict is Verdict.RED
    assert "lock_lifted" not in world.acts
    with pytest.raises(LeadMissing):
        world.record(after, PAST)
    other = world.inspect(a_document(number="H1", name=PersonName("WONG", "MEI")))
    with pytest.raises(CounterLocked):
        world.record(other)


def test_an_officer_cannot_clear_a_listed_person_alone_by_mistyping_his_document(
    world: World,
) -> None:
    know(world, an_alert())
    slip = a_document(born=None)
    assert world.inspect(slip).verdict is Verdict.AMBER
    world.judge(world.inspect(slip))

    found = world.inspect(a_document())

    assert found.verdict is Verdict.RED


def test_nor_can_he_with_a_shift_lead_who_was_shown_the_slip(world: World) -> None:
    """A birth date one digit off looks like somebody else; the one on the page does not."""
    know(world, an_alert())
    slip = world.inspect(a_document(born=PartialDate(1990, 7, 22)))
    world.judge(slip, lead=world.lead)

    assert world.inspect(a_document()).verdict is Verdict.RED


def test_a_judgement_that_brings_a_red_hit_back_locks_the_counter(world: World) -> None:
    know(world, an_alert())
    clear = world.judge(world.inspect(a_document()), lead=world.lead)

    again = world.judge(clear, is_same=True, lead=world.lead)

    assert again.verdict is Verdict.RED
    left = world.counter.open(world.officer, a_duty())
    assert left is not None
    assert left.id == again.id
    with pytest.raises(LeadMissing):
        world.record(again, PAST)
    world.record(again, PAST, lead=world.lead)
    assert world.counter.open(world.officer, a_duty()) is None


def test_the_next_one_on_a_letter_for_several_is_asked_about_himself(world: World) -> None:
    know(world, an_alert(**SOI))
    letter = a_document(kind=DocumentKind.GROUP_TRAVEL_LETTER)
    first = world.judge(world.inspect(letter))
    assert isinstance(hits_in(first)[0], AlertJudgedOther)

    assert isinstance(hits_in(world.inspect(letter))[0], AlertHit)


def test_a_confirmation_that_lies_too_long_judges_nothing(world: World) -> None:
    know(world, an_alert())
    found = world.inspect(a_document())
    confirmed = world.access.confirm(
        "siregar", PASSWORD, Permission.ANSWER_LOCK, beside=world.officer
    )
    world.clock.forward(CONFIRMATION_LASTS + A_MINUTE)

    with pytest.raises(NotPermitted):
        world.adjudication.judge(
            world.officer,
            found,
            hits_in(found)[0],
            Answer(is_same=False, reason="Lain."),
            confirmed=confirmed,
        )


def test_only_who_works_a_counter_judges_and_only_who_reads_alerts_sees_the_figures(
    world: World,
) -> None:
    know(world, an_alert(**SOI))
    found = world.inspect(a_document())
    answer = Answer(is_same=False, reason="Lain.")

    with pytest.raises(NotPermitted):
        world.adjudication.judge(world.administrator, found, hits_in(found)[0], answer)
    with pytest.raises(NotPermitted):
        world.adjudication.figures(an_officer())


def test_the_trail_holds_every_judgement_by_ids_alone(world: World) -> None:
    alert = an_alert()
    know(world, alert)
    found = world.inspect(a_document())
    world.judge(found, lead=world.lead, reason="ROSLI yang lain.")

    with world.storage.reading() as store:
        entries = list(store.audit.entries())
    (act,) = (one.act for one in entries if one.act.action is Action.HIT_JUDGED)
    assert first_break(entries) is None
    assert act.actor == str(world.officer.id)
    assert act.detail["lead"] == str(world.lead.id)
    assert (act.detail["alert"], act.detail["judged"]) == (str(alert.id), "other")
    assert "ROSLI" not in str(act)


def test_hits_decisions_and_false_hits_are_counted_for_each_list(world: World) -> None:
    know(
        world,
        an_alert(**SOI),
        an_alert(list_name="DPO", kind=AlertKind.DPO, direction=AlertDirection.BOTH),
    )
    first = world.inspect(a_document())
    world.judge(world.judge(first, lead=world.lead), is_same=True)
    world.record(first, PAST, lead=world.lead)
    next_day(world)
    world.record(world.inspect(a_document(number="H1")), PAST, lead=world.lead)

    assert figures(world) == {
        "DPO": ListFigures(list_name="DPO", hits=2, other=1),
        "SOI": ListFigures(list_name="SOI", hits=2, same=1),
    }


def test_who_passes_quietly_is_no_hit(world: World) -> None:
    know(world, an_alert(**SOI))
    world.record(world.judge(world.inspect(a_document())))
    next_day(world)
    world.record(world.inspect(a_document()), PAST)

    assert figures(world) == {"SOI": ListFigures(list_name="SOI", hits=1, other=1)}


def test_a_judgement_for_which_there_is_no_room_is_not_made() -> None:
    storage = MemoryStorage()
    world = World(storage=storage)
    know(world, an_alert(**SOI))
    found = world.inspect(a_document())
    storage.write_failure = StorageFull()

    with pytest.raises(StorageFull):
        world.judge(found)

    storage.write_failure = None
    assert isinstance(hits_in(world.inspect(a_document()))[0], AlertHit)


def test_the_answer_to_a_lock_judges_the_hits_by_the_way(world: World) -> None:
    know(world, an_alert(), an_alert(**SOI))
    found = world.inspect(a_document())
    answer = replace(PAST, judged=as_another(found))

    recorded = world.record(found, answer, lead=world.lead)

    assert recorded.crossing.verdict is Verdict.RED
    next_day(world)
    assert not _asked(world.inspect(a_document()))
    assert {name: one.other for name, one in figures(world).items()} == {"SOI": 1, "Tangkal": 1}


def test_who_is_refused_as_listed_was_judged_the_same_person(world: World) -> None:
    know(world, an_alert(), an_alert(**SOI))
    found = world.inspect(a_document())
    ground = Ground.ON_ENTRY_BAN_LIST
    refusal = Ruling(
        outcome=Outcome.REFUSED,
        reason="Foto cocok.",
        ground=ground,
        judged=as_the_one(found, ground),
    )

    world.record(found, refusal, lead=world.lead)

    assert {name: one.same for name, one in figures(world).items()} == {"SOI": 0, "Tangkal": 1}


def test_an_answer_that_is_not_lawful_judges_nothing(world: World) -> None:
    know(world, an_alert())
    found = world.inspect(a_document())

    with pytest.raises(LeadMissing):
        world.record(found, replace(PAST, judged=as_another(found)))

    assert figures(world) == {}
    assert _asked(world.inspect(a_document()))


def test_recording_again_judges_once(world: World) -> None:
    know(world, an_alert(**SOI))
    found = world.inspect(a_document())
    ruling = replace(PAST, judged=as_another(found))
    world.record(found, ruling)
    world.record(found, ruling)

    assert world.acts.count("hit_judged") == 1


def test_a_villager_who_resembles_a_wanted_man_is_cleared_until_the_list_says_more(
    world: World,
) -> None:
    """He bears one name, and was born on the same day, as people here do: it is red at first."""
    wanted = an_alert(
        kind=AlertKind.DPO,
        list_name="DPO Polda",
        name="SUPARMAN",
        aliases=("PARMAN BENGKAYANG",),
        born=PartialDate(1985, 12, 2),
        sex=Sex.MALE,
        nationality="IDN",
        direction=AlertDirection.BOTH,
        requester="Polda Kalbar",
    )
    know(world, wanted)
    to_market = a_duty(direction=Direction.EXIT)

    first = world.inspect(a_pass_document(), to_market)
    assert first.verdict is Verdict.RED
    cleared = world.judge(first, reason="Dikenal kepala dusun; kidal.", lead=world.lead)
    assert cleared.verdict is Verdict.GREEN
    world.record(cleared)

    next_day(world)
    home = world.inspect(a_pass_document(), a_duty(direction=Direction.ENTRY))
    assert home.verdict is Verdict.GREEN
    assert isinstance(hits_in(home)[0], AlertJudgedOther)
    world.record(home)

    next_day(world)
    know(world, replace(wanted, place_of_birth="SANGGAU"))
    anew = world.inspect(a_pass_document(), to_market)
    assert anew.verdict is Verdict.RED
    assert _asked(anew)
    world.judge(anew, is_same=True, reason="Lahir di Sanggau, tato cocok.", lead=world.lead)

    assert figures(world) == {
        "DPO Polda": ListFigures(list_name="DPO Polda", hits=2, same=1, other=1)
    }


def _asked(found: Inspection) -> list[AlertHit]:
    return [one for one in hits_in(found) if isinstance(one, AlertHit) and one.judged is None]
