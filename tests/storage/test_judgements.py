"""Judged hits and the figures of the lists, on disk and in memory."""

from __future__ import annotations

from checkpoint.domain.alerts.bands import Band
from checkpoint.domain.alerts.hits import ListFigures
from checkpoint.services.ports import Storage
from tests.builders import A_DAY, AN_HOUR, NOON, SIREGAR, a_hit_on, a_judgement, an_id


def test_a_judgement_comes_back_as_it_was(storage: Storage) -> None:
    judgement = a_judgement(lead=SIREGAR, band=Band.SAME, is_same=True)
    with storage.writing() as store:
        store.judgements.add(judgement)
        store.judgements.add(a_judgement(document="IDN:X1234567"))

    with storage.reading() as store:
        assert store.judgements.of_document("MYS:K12345678") == [judgement]


def test_the_newest_judgement_on_what_an_entry_says_holds(storage: Storage) -> None:
    first = a_judgement()
    later = a_judgement(alert=first.alert, is_same=True, at=NOON + A_DAY)
    of_other_content = a_judgement(alert=first.alert, content="d" * 64)
    with storage.writing() as store:
        for judgement in (first, later, of_other_content):
            store.judgements.add(judgement)

    with storage.reading() as store:
        holding = store.judgements.of_document("MYS:K12345678")
    assert {one.id for one in holding} == {later.id, of_other_content.id}


def test_a_judgement_made_after_the_clock_was_set_back_holds(storage: Storage) -> None:
    """It bears an earlier time, and so does its id: neither may clear somebody judged to be he."""
    own_id, earlier_id = sorted((an_id(), an_id()), reverse=True)
    first = a_judgement(id=own_id)
    second = a_judgement(id=earlier_id, alert=first.alert, is_same=True, at=first.at - AN_HOUR)
    with storage.writing() as store:
        for judgement in (first, second, first):
            store.judgements.add(judgement)
        store.judgements.count([a_hit_on(first)])

    with storage.reading() as store:
        assert [one.id for one in store.judgements.of_document("MYS:K12345678")] == [second.id]
        assert store.judgements.figures() == [ListFigures(list_name="Tangkal", hits=1, same=1)]


def test_keeping_a_judgement_twice_keeps_it_once(storage: Storage) -> None:
    judgement = a_judgement()
    with storage.writing() as store:
        store.judgements.add(judgement)
        store.judgements.add(a_judgement(id=judgement.id, reason="Lain lagi."))

    with storage.reading() as store:
        assert store.judgements.of_document("MYS:K12345678") == [judgement]


def test_hits_are_counted_by_list_with_what_was_judged_of_each(storage: Storage) -> None:
    same, other = a_judgement(is_same=True), a_judgement()
    with storage.writing() as store:
        for judgement in (same, other):
            store.judgements.add(judgement)
        hits = [a_hit_on(other), a_hit_on(other), a_hit_on(same), a_hit_on(a_judgement())]
        store.judgements.count([*hits, a_hit_on(same, list_name="DPO")])

    with storage.reading() as store:
        assert store.judgements.figures() == [
            ListFigures(list_name="DPO", hits=1, same=1),
            ListFigures(list_name="Tangkal", hits=4, same=1, other=2),
        ]


def test_what_another_content_or_document_was_judged_says_nothing_of_a_hit(
    storage: Storage,
) -> None:
    judgement = a_judgement()
    with storage.writing() as store:
        store.judgements.add(judgement)
        store.judgements.count(
            [a_hit_on(judgement, content="d" * 64), a_hit_on(judgement, document="IDN:X1")]
        )

    with storage.reading() as store:
        assert store.judgements.figures() == [ListFigures(list_name="Tangkal", hits=2)]


def test_a_hit_at_one_visit_is_counted_once(storage: Storage) -> None:
    hit = a_hit_on(a_judgement())
    with storage.writing() as store:
        store.judgements.count([hit])
    with storage.writing() as store:
        store.judgements.count([hit, a_hit_on(a_judgement(), visit=hit.visit, alert=an_id())])

    with storage.reading() as store:
        assert store.judgements.figures() == [ListFigures(list_name="Tangkal", hits=2)]
