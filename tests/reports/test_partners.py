from __future__ import annotations

from functools import cache

import pytest

from checkpoint.domain.reporting.figures import Partner
from checkpoint.reports.plans import PLANS
from tests.reports.papers import a_day_with_secrets, pages_of


@cache
def read_by(partner: Partner) -> str:
    """The whole paper, as one line."""
    return " ".join(" ".join(pages_of(*a_day_with_secrets(), partner=partner)).split())


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
        "Postponement of departure NIL",
        "Risk of trafficking (TPPO) 1",
        "Wanted by the police (DPO) NIL",
        "Scanned 3",
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


WITHHELD_FROM_ALL_BUT_IMMIGRATION = (
    "Refus",
    "Postpone",
    "disease",
    "Ps 13",
    "lert",
    "TPPO",
    "DPO",
    "BP3MI",
    "Police",
    "BKK",
    "ealth quarantine",
    "econd line",
    "econd-line",
    "STK000777",
    "Scanned",
    "Correction",
    "Verdict",
    "demam",
)


@pytest.mark.parametrize("secret", WITHHELD_FROM_ALL_BUT_IMMIGRATION)
@pytest.mark.parametrize("partner", [Partner.CUSTOMS, Partner.QUARANTINE])
def test_partners_learn_nothing_of_alerts_cases_and_health(partner: Partner, secret: str) -> None:
    assert secret not in read_by(partner)


@pytest.mark.parametrize(
    "secret", ["babi", "12,85", "Serian", "Philippines", "uarantine", "child", "Female"]
)
def test_customs_is_not_told_what_only_quarantine_needs(secret: str) -> None:
    assert secret not in read_by(Partner.CUSTOMS)


@pytest.mark.parametrize(
    "secret", ["KILB", "Vehicle", "Bus", "Exits", "Out", "PMS", "child", "customs", "Customs"]
)
def test_quarantine_is_not_told_of_exits_vehicles_and_trade(secret: str) -> None:
    assert secret not in read_by(Partner.QUARANTINE)
