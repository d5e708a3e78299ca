"""Whom the post refused or doubted, beside those who are inside."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.crossings.crossing import Crossing, Outcome
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.journeys.resident import Wanted
from tests.builders import (
    A_DAY,
    TODAY,
    a_cancellation_of,
    a_case,
    a_crossing,
)
from tests.services.insiders import Post, another


@pytest.fixture
def post() -> Post:
    return Post()


def refuse(post: Post, number: str, ground: Ground = Ground.NO_VISA) -> Crossing:
    decision = replace(a_crossing().decision, outcome=Outcome.REFUSED, ground=ground)
    return post.enter(document=another(number), decision=decision)


def test_who_was_refused_lately_is_told_unless_it_was_cancelled(post: Post) -> None:
    refuse(post, "A1")
    post.keep(a_cancellation_of(refuse(post, "B2")))

    noted = post.listed().noted
    assert noted is not None
    assert [(one.document.number, one.why) for one in noted.refused] == [("A1", Ground.NO_VISA)]
    assert (noted.first_on, noted.last_on) == (TODAY - 29 * A_DAY, TODAY)
    before = post.listed(TODAY - A_DAY).noted
    assert before is not None
    assert before.refused == ()


def test_whom_the_second_line_doubted_is_told_and_no_possible_victim(post: Post) -> None:
    doubted, victim = another("A1"), another("B2")
    with post.storage.writing() as store:
        store.cases.open(a_case(kind=CaseKind.DOCUMENT_DOUBT, document=doubted))
        store.cases.open(a_case(kind=CaseKind.DOCUMENT_DOUBT, document=victim))
        store.cases.open(a_case(kind=CaseKind.ILLNESS, document=another("C3")))
    refuse(post, "B2")
    post.protect(document=victim)

    noted = post.listed().noted
    assert noted is not None
    assert [(one.document.number, one.why) for one in noted.suspected] == [
        ("A1", CaseKind.DOCUMENT_DOUBT)
    ]
    assert (noted.refused, noted.unnamed) == ((), 1)
    assert noted.people == 1


def test_who_was_refused_for_an_illness_is_counted_and_not_named(post: Post) -> None:
    refuse(post, "A1", ground=Ground.INFECTIOUS_DISEASE)
    noted = post.listed().noted
    assert noted is not None
    assert (noted.refused, noted.unnamed) == ((), 1)


def test_a_table_of_those_inside_does_not_bear_who_was_refused(post: Post) -> None:
    refuse(post, "A1")
    listed = post.listed()
    assert post.inside.give_out(post.lead, listed, Wanted(), form="csv").noted is None
    assert post.inside.give_out(post.lead, listed, Wanted(), form="paper").noted == listed.noted
