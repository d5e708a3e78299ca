"""What a judgement on a hit is worth the next time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.bands import Band
from checkpoint.domain.alerts.hits import ListFigures
from checkpoint.domain.alerts.judgement import Judgement, is_about_document
from checkpoint.domain.alerts.reasons import Part, Trait
from checkpoint.domain.errors import InvalidValue
from tests.builders import LESTARI, SIREGAR, a_judgement
from tests.domain.inspection.subjects import a_match

judgements = st.builds(
    lambda is_same, lead, band: a_judgement(is_same=is_same, lead=lead, band=band),
    st.booleans(),
    st.sampled_from([None, SIREGAR]),
    st.sampled_from(Band),
)


def test_nothing_is_judged_without_a_reason() -> None:
    with pytest.raises(InvalidValue):
        a_judgement(reason="  ")


def test_nobody_is_the_second_person_beside_himself() -> None:
    with pytest.raises(InvalidValue):
        a_judgement(lead=LESTARI)


def test_who_was_judged_another_is_not_asked_about_again() -> None:
    assert a_judgement().sets_aside(a_match(Band.PROBABLE), takes_lead=False)


@given(judgement=judgements, band=st.sampled_from(Band), takes_lead=st.booleans())
def test_who_was_judged_the_same_person_is_always_asked_about(
    judgement: Judgement, band: Band, *, takes_lead: bool
) -> None:
    same = replace(judgement, is_same=True)

    assert not same.sets_aside(a_match(band), takes_lead=takes_lead)


@given(judgements, st.sampled_from(Band))
def test_what_takes_a_shift_lead_is_set_aside_by_no_one_elses_word(
    judgement: Judgement, band: Band
) -> None:
    alone = replace(judgement, lead=None)

    assert not alone.sets_aside(a_match(band), takes_lead=True)


@given(judgement=judgements, band=st.sampled_from(Band), takes_lead=st.booleans())
def test_a_surer_likeness_than_was_looked_at_is_asked_about_anew(
    judgement: Judgement, band: Band, *, takes_lead: bool
) -> None:
    is_surer = band.rank > judgement.band.rank

    assert not (is_surer and judgement.sets_aside(a_match(band), takes_lead=takes_lead))


@pytest.mark.parametrize("trait", [Trait.DOCUMENT_SAME, Trait.DOCUMENT_SAME_ISSUER_UNKNOWN])
def test_no_word_on_the_person_sets_a_lost_document_aside(trait: Trait) -> None:
    match = replace(a_match(kind=AlertKind.LOST_DOCUMENT), parts=(Part(trait, 40.0),))
    judgement = a_judgement(lead=SIREGAR, band=Band.SAME)

    assert is_about_document(match)
    assert not judgement.sets_aside(match, takes_lead=True)


@pytest.mark.parametrize(
    ("kind", "trait"),
    [
        pytest.param(AlertKind.LOST_DOCUMENT, Trait.DOCUMENT_MISREAD, id="a number only alike"),
        pytest.param(AlertKind.DPO, Trait.DOCUMENT_SAME, id="the document of a wanted man"),
    ],
)
def test_another_persons_document_can_be_told_from_the_one_meant(
    kind: AlertKind, trait: Trait
) -> None:
    match = replace(a_match(kind=kind), parts=(Part(trait, 40.0),))

    assert a_judgement(lead=SIREGAR, band=Band.SAME).sets_aside(match, takes_lead=True)


def test_the_share_of_false_hits_is_counted_among_the_judged_alone() -> None:
    figures = ListFigures(list_name="Tangkal", hits=10, same=1, other=3)

    assert (figures.unjudged, figures.false_share) == (6, 0.75)
    assert ListFigures(list_name="DPO", hits=2).false_share is None


def test_the_shift_lead_answers_where_there_is_one() -> None:
    assert a_judgement(lead=SIREGAR).answered_by == SIREGAR
    assert a_judgement(lead=None).answered_by == LESTARI
