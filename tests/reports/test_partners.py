from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.reporting.figures import Partner
from checkpoint.reports.plans import PLANS
from checkpoint.words.reports import recipient_words
from tests.reports.papers import ENGLISH, a_convoy, figures, read


@cache
def read_by(partner: Partner) -> str:
    """The whole paper of a day with secrets and a convoy, as one line."""
    return read(a_convoy(), partner)


@pytest.mark.parametrize("partner", Partner)
def test_nobody_is_named_on_any_paper(partner: Partner) -> None:
    paper = read_by(partner)

    for secret in ("RAHASIA", "Rahasia", "RHS", "998877"):
        assert secret not in paper


@pytest.mark.parametrize("partner", Partner)
def test_every_partner_has_a_paper_that_says_for_whom_it_is(partner: Partner) -> None:
    assert partner in PLANS
    assert "Daily crossing report for " in read_by(partner)


@pytest.mark.parametrize(
    "told",
    [
        "Entries 1 WNI NIL · WNA 1",
        "Exits 1 WNI NIL · WNA 1",
        "All travellers 2 and 3 child(ren) without a document",
        "Brunei Passport",
        "Malaysia PMS",
        "Refusal of entry 1",
        "Infectious disease that endangers public health (UU 6/2011 Ps 13 ayat (1) huruf f)",
        "Postponement of departure 1",
        "Risk of trafficking (TPPO) 1",
        "Wanted by the police (DPO) NIL",
        "Scanned 4",
        "Corrections NIL",
        "STK000777 1",
        "Police 1",
        "RESTRICTED",
    ],
)
def test_immigration_is_told_everything(told: str) -> None:
    assert told in read_by(Partner.IMMIGRATION)


@pytest.mark.parametrize(
    "told",
    [
        "Entries 1 WNI NIL · WNA 1",
        "Vehicles 1 In 1 · Out NIL",
        "Brunei 1 – 1",
        "WNA Passport 1 – 1",
        "WNA Border pass – 1 1",
        "WNI Passport NIL",
        "Bus 1 –",
        "KILB holders in 1",
        "KILB holders out NIL",
        "Travellers referred to customs 1",
        "12:00–13:00",
    ],
)
def test_customs_is_told_what_it_needs(told: str) -> None:
    assert told in read_by(Partner.CUSTOMS)


@pytest.mark.parametrize(
    "told",
    [
        "Arrivals 1 WNI NIL · WNA 1",
        "Goods referred 1 from 1 traveller(s)",
        "babi 12,85 kg Serian Not asked",
        "Brunei 1",
        "Philippines 1",
    ],
)
def test_quarantine_is_told_what_it_needs(told: str) -> None:
    assert told in read_by(Partner.QUARANTINE)


ALERTS = ("lert", "TPPO", "DPO", "Police", "trafficking")
CASES = ("Refus", "Postpone", "put off", "Ps 13", "disease", "econd line", "econd-line")
HEALTH = ("demam", "ealth quarantine", "Health", "BKK", "All Indonesia")
RECORDS = ("STK000777", "Scanned", "Correction", "Verdict")
GOODS = ("babi", "12,85", "Serian", "Certificate")
TRADE = ("KILB", "Vehicle", "Bus", "ustoms")
RETURNS = ("Sent back", "Jawa Timur", "Perkebunan", "Gambling", "Semuja")
EXITS = ("Exits", "Out", "PMS")
COUNTRIES = ("Brunei", "Philippines", "Malaysia")

WITHHELD: dict[Partner, tuple[str, ...]] = {
    Partner.CUSTOMS: (
        *(*ALERTS, *CASES, *HEALTH, *RECORDS, *GOODS, *RETURNS),
        *("BP3MI", "Philippines", "uarantine", "child", "Female"),
    ),
    Partner.QUARANTINE: (
        *(*ALERTS, *CASES, *("demam", "BKK"), *RECORDS, *TRADE, *RETURNS, *EXITS),
        *("BP3MI", "child", "Female"),
    ),
    Partner.PORT_HEALTH: (
        *(*ALERTS, *CASES, "demam", *RECORDS, *GOODS, *TRADE, *RETURNS, *EXITS),
        *("BP3MI", "uarantine", "Female", "WNI", "Brunei", "Malaysia"),
    ),
    Partner.BP3MI: (
        *(*ALERTS, *("Refus", "Ps 13", "disease", "econd line"), *HEALTH, *RECORDS, *GOODS),
        *(*TRADE, *EXITS, *COUNTRIES, "Entries", "Arrivals", "Semuja", "WNA"),
    ),
    Partner.RETURNS: (
        *(*ALERTS, *CASES, *HEALTH, *RECORDS, *GOODS, *TRADE, *EXITS, *COUNTRIES),
        *("Entries", "Arrivals", "WNA"),
    ),
    Partner.BNPP: (
        *(*ALERTS, *CASES, *HEALTH, *RECORDS, *GOODS, *TRADE, *RETURNS, *COUNTRIES),
        *("BP3MI", "uarantine", "child", "ale", "WNI", "WNA", "Passport", "12:00–13:00"),
    ),
}
"""What must not stand on a partner's paper, though the day had it all."""


def test_of_every_partner_but_immigration_it_is_known_what_it_must_not_get() -> None:
    assert set(WITHHELD) == {partner for partner in Partner if not partner.is_own}


@pytest.mark.parametrize(
    ("partner", "secret"), [(one, secret) for one, all_ in WITHHELD.items() for secret in all_]
)
def test_a_partner_learns_nothing_that_is_not_its_own(partner: Partner, secret: str) -> None:
    # The title and the head of the paper may name the partner itself.
    assert secret not in read_by(partner).replace(recipient_words(partner, ENGLISH), "")


@pytest.mark.parametrize(
    "told",
    [
        "Arrivals 1",
        "Children without a document 3",
        "Without All Indonesia 1",
        "Passed on to you 1",
        "Philippines 1",
    ],
)
def test_port_health_is_told_what_it_needs(told: str) -> None:
    assert told in read_by(Partner.PORT_HEALTH)


@pytest.mark.parametrize(
    "told",
    [
        "Sent back 8",
        "Departures put off 1",
        "– 1 1",
        "12-17 1",
        "Travellers passed on to BP3MI 1",
        "Jawa Timur 7",
        "RESTRICTED",
    ],
)
def test_bp3mi_is_told_what_it_needs(told: str) -> None:
    assert told in read_by(Partner.BP3MI)


@pytest.mark.parametrize(
    "told",
    [
        "Sent back 8",
        "Children 3",
        "Go their own way 1",
        "Male 4 3 7",
        "Female 1 – 1",
        "Followed the parents 3",
        "Drugs NIL",
        "Deportation 7",
        "Repatriation 1",
        "Perkebunan 7",
        "Social service 7",
        "Semuja 7",
        "Own way 1",
        "Not asked 1",
    ],
)
def test_who_takes_over_those_sent_back_is_told_what_it_needs(told: str) -> None:
    assert told in read_by(Partner.RETURNS)


def test_the_administrator_of_the_post_is_told_totals() -> None:
    assert "Entries 1 Exits 1 Total 2" in read_by(Partner.BNPP)


@pytest.mark.parametrize("told", ["STK000777 1", "Bus 1 –", "babi", "Female 1 – 1", "TPPO"])
def test_the_archive_holds_it_all(told: str) -> None:
    assert told in read_by(Partner.ARCHIVE)


@pytest.mark.parametrize("partner", [Partner.BP3MI, Partner.RETURNS])
def test_few_people_are_told_of_without_what_sets_them_apart(partner: Partner) -> None:
    paper = read(a_convoy(), partner, mask_below=3)

    assert "NTB" not in paper.upper()
    assert "Others (each with a count under 3) 1" in paper
    assert "Jawa Timur 7" in paper


def test_on_immigrations_own_paper_nobody_is_hidden() -> None:
    assert "Gambling 1" in read(a_convoy(), Partner.ARCHIVE, mask_below=3)


@pytest.mark.parametrize("partner", Partner)
def test_records_entered_afterwards_and_put_right_are_told_as_such(partner: Partner) -> None:
    late = replace(figures(), captures={Capture.LATE: 2}, amendments=3)

    assert "Of the records, entered afterwards: 2; put right: 3." in read(late, partner)
    assert "put right" not in read(figures(), partner)
