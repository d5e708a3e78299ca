import pytest

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.bands import Band
from tests.domain.alerts.lookup import ListInMemory
from tests.domain.alerts.population import (
    BIRTH_SLIPS,
    HARD_SLIPS,
    NAME_SLIPS,
    Slip,
    a_person,
    an_alert_on,
    as_traveller,
    repeatable,
)

LISTED = 600
INNOCENTS = 600


def slipped(slip: Slip, seed: str) -> list[tuple[Alert, Band | None]]:
    """Everybody on a list comes to the counter with a slip; how sure is each match?"""
    rng = repeatable(seed)
    people = [a_person(rng) for _ in range(LISTED)]
    alerts = [an_alert_on(person, rng, born=person.born) for person in people]
    book = ListInMemory(alerts)
    bands: list[tuple[Alert, Band | None]] = []
    for person, alert in zip(people, alerts, strict=True):
        if (changed := slip(person, rng)) is not None:
            matches = book.matches(as_traveller(changed))
            bands.append((alert, next((m.band for m in matches if m.alert is alert), None)))
    return bands


@pytest.mark.parametrize("kind", NAME_SLIPS)
def test_a_name_written_otherwise_is_found_where_the_birthday_agrees(kind: str) -> None:
    bands = [band for _, band in slipped(NAME_SLIPS[kind], kind)]

    sure = sum(band in {Band.SAME, Band.PROBABLE} for band in bands)
    assert len(bands) > 50
    assert sure / len(bands) >= 0.96


@pytest.mark.parametrize("kind", BIRTH_SLIPS | HARD_SLIPS)
def test_a_birthday_written_otherwise_or_half_a_name_is_at_least_worth_a_look(kind: str) -> None:
    bands = [band for _, band in slipped((BIRTH_SLIPS | HARD_SLIPS)[kind], kind)]

    seen = sum(band is not None for band in bands)
    assert len(bands) > 50
    assert seen / len(bands) >= 0.85


def test_innocent_travellers_hardly_ever_wait() -> None:
    rng = repeatable("innocents")
    book = ListInMemory(
        an_alert_on(person, rng, born=person.born)
        for person in (a_person(rng) for _ in range(LISTED))
    )

    held = [
        match
        for _ in range(INNOCENTS)
        for match in book.matches(as_traveller(a_person(rng)))
        if match.band is not Band.POSSIBLE
    ]

    assert len(held) <= 1
