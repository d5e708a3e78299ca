"""The newest way of each receiver's papers holds, and who took a paper is found again."""

from __future__ import annotations

from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.domain.reporting.issue import PaperSize
from checkpoint.services.ports import Storage
from tests.builders import A_DAY, NOON, a_hand_over, a_kept_delivery, an_id


def test_the_newest_way_of_a_receiver_holds(storage: Storage) -> None:
    older = a_kept_delivery(at=NOON + A_DAY)  # a clock that was wrong changes nothing
    newer = a_kept_delivery(how=Delivery(printer="Canon", copies=2))
    elsewhere = a_kept_delivery(post="SKW")
    timpora = a_kept_delivery(receiver=Receiver.TIMPORA)
    with storage.writing() as store:
        for kept in (older, newer, timpora, elsewhere, older):
            store.deliveries.keep(kept)

    with storage.reading() as store:
        assert store.deliveries.standing("ETK") == {
            Receiver.CUSTOMS: newer,
            Receiver.TIMPORA: timpora,
        }


def test_a_way_comes_back_as_it_was_kept(storage: Storage) -> None:
    how = Delivery(
        outbox="/media/bc",
        has_files=True,
        printer="Brother HL-1110",
        copies=3,
        paper_size=PaperSize.LETTER,
    )
    with storage.writing() as store:
        store.deliveries.keep(a_kept_delivery(how=how))

    with storage.reading() as store:
        assert store.deliveries.standing("ETK")[Receiver.CUSTOMS].how == how


def test_who_took_a_paper_is_found_in_the_order_of_giving(storage: Storage) -> None:
    paper, many = an_id(), [an_id() for _ in range(700)]
    first = a_hand_over(paper=paper)
    others = [a_hand_over(paper=one) for one in many]
    second = a_hand_over(paper=paper, to="Rina")
    with storage.writing() as store:
        for one in (first, *others, second, first):
            store.deliveries.hand_over(one)

    with storage.reading() as store:
        assert store.deliveries.handed_over([paper]) == [first, second]
        assert store.deliveries.handed_over([*many, paper]) == [first, *others, second]
        assert store.deliveries.handed_over([]) == []
