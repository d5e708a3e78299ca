"""The post and its counters, on disk and in memory."""

from __future__ import annotations

from datetime import time

from checkpoint.domain.posts.numbering import PaperSeries
from checkpoint.domain.posts.paper_form import Letterhead, PaperForm, Signer
from checkpoint.domain.posts.post import Counter, Lane, PostZone
from checkpoint.services.ports import Storage
from tests.builders import a_post


def test_before_the_first_set_up_there_is_no_post(storage: Storage) -> None:
    with storage.reading() as store:
        assert store.posts.post() is None
        assert store.posts.counters() == []


def test_the_post_and_its_counters_come_back_in_order(storage: Storage) -> None:
    post = a_post(zone=PostZone.WITA, opens_at=time(7, 30), day_starts_at=time(3))
    counters = [Counter("2"), Counter("10"), Counter("1")]
    with storage.writing() as store:
        store.posts.put(post, counters)

    with storage.reading() as store:
        assert store.posts.post() == post
        assert store.posts.counters() == counters


def test_a_changed_post_takes_the_place_of_the_old_one(storage: Storage) -> None:
    changed = a_post(name="PLBN Terpadu Entikong", lanes=(Lane.BORDER_PASS,))
    with storage.writing() as store:
        store.posts.put(a_post(), [Counter("1"), Counter("2")])
        store.posts.put(changed, [Counter("3")])

    with storage.reading() as store:
        assert store.posts.post() == changed
        assert store.posts.counters() == [Counter("3")]


def test_a_post_may_have_no_counters_yet(storage: Storage) -> None:
    with storage.writing() as store:
        store.posts.put(a_post(), [Counter("1")])
        store.posts.put(a_post(), [])

    with storage.reading() as store:
        assert store.posts.counters() == []


def test_how_papers_look_comes_back_with_the_post(storage: Storage) -> None:
    form = PaperForm(
        letterhead=Letterhead(office="KANTOR IMIGRASI KELAS II TPI ENTIKONG", contact="0564-31001"),
        signed_in="Entikong",
        known=Signer(title="Kepala Seksi", name="Dewi Anggraini", staff_number="19800101 200501"),
        numbers=((PaperSeries.DAY, "{number}/{partner}/{post}/{month_roman}/{year}"),),
        left_out=("timpora",),
        logo=b"\x89PNG\r\n\x1a\n\x00\xff",
    )
    with storage.writing() as store:
        store.posts.put(a_post(papers=form), [Counter("1")])

    with storage.reading() as store:
        post = store.posts.post()
    assert post == a_post(papers=form)
    assert post.papers.logo == form.logo
    assert "PNG" not in repr(post)
