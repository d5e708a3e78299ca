"""Which papers a decision has."""

from __future__ import annotations

import pytest

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.papers.kinds import CODES, PaperKind, paper_number, papers_of
from checkpoint.domain.papers.particulars import Indicator, Particulars
from checkpoint.domain.papers.places import PLACES, Place
from checkpoint.domain.posts.post import Direction
from tests.builders import (
    NOON,
    a_cancellation_of,
    a_crossing,
    a_decision,
    an_indonesian_passport,
)


@pytest.mark.parametrize(
    ("outcome", "direction", "first"),
    [
        (Outcome.REFUSED, Direction.ENTRY, PaperKind.ENTRY_NOTICE),
        (Outcome.REFUSED, Direction.EXIT, PaperKind.EXIT_NOTICE),
        (Outcome.POSTPONED, Direction.EXIT, PaperKind.POSTPONEMENT_NOTICE),
        (Outcome.REFERRED, Direction.ENTRY, PaperKind.HAND_OVER),
    ],
)
def test_what_the_traveller_takes_along_is_offered_first(
    outcome: Outcome, direction: Direction, first: PaperKind
) -> None:
    crossing = a_crossing(
        direction=direction, decision=a_decision(outcome=outcome, ground=Ground.NO_VISA)
    )

    assert papers_of(crossing)[0] is first


def test_who_passed_has_no_paper_but_for_the_proof_a_citizen_showed() -> None:
    assert papers_of(a_crossing()) == ()
    home = a_crossing(
        document=an_indonesian_passport(),
        direction=Direction.ENTRY,
        details=Details(other_proof="KTP"),
    )
    assert papers_of(home) == (PaperKind.OTHER_PROOF,)


def test_a_cancellation_has_no_papers() -> None:
    refused = a_crossing(decision=a_decision(outcome=Outcome.REFUSED, ground=Ground.NO_VISA))

    assert papers_of(a_cancellation_of(refused)) == ()


def test_every_series_has_a_name_of_its_own() -> None:
    assert len(set(CODES.values())) == len(PaperKind)
    number = paper_number(PaperKind.HAND_OVER, post="ETK", year=2026, serial=12)
    assert number == "0012/BAST/ETK/2026"


def test_no_paper_for_a_traveller_has_a_place_for_what_was_told_in_confidence() -> None:
    assert Place.INTERVIEW in PLACES[PaperKind.POSTPONEMENT_RECORD]
    assert Place.INTERVIEW not in PLACES[PaperKind.POSTPONEMENT_NOTICE]
    assert Place.PHONE not in PLACES[PaperKind.HAND_OVER]


@pytest.mark.parametrize(
    "wrong",
    [
        {"interview": "x" * 2001},
        {"receiver": "x" * 301},
        {"handed_at": NOON.replace(tzinfo=None)},
        {"ticks": (Indicator.NO_MEANS, Indicator.NO_MEANS)},
    ],
    ids=["interview", "receiver", "no zone", "ticked twice"],
)
def test_what_no_paper_has_room_for_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(InvalidValue):
        Particulars(**wrong)  # type: ignore[arg-type]
