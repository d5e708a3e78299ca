"""Which blocks each partner's paper consists of: a new partner is a new row here.

What a partner may have and must not have follows from the blocks alone, for nothing else
reaches the paper. Counts go to everybody; names of travellers are in no block. Who needs what is
a synthesis of what the partners' own papers ask for; no form of theirs was found that says it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.figures import Partner
from checkpoint.reports import (
    bnpp,
    bp3mi,
    customs,
    headlines,
    immigration,
    port_health,
    quarantine,
    returns,
)
from checkpoint.reports.headlines import Headline
from checkpoint.reports.listing import Listing
from checkpoint.reports.paper import Paper

Block: TypeAlias = Callable[[Paper], Listing]
Stack: TypeAlias = tuple[Block, ...]
"""Tables one under the other."""
Band: TypeAlias = tuple[Stack, ...]
"""Stacks side by side, equally wide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One partner's paper, from top to bottom."""

    headlines: tuple[Callable[[Paper], Headline], ...]
    charted: tuple[Direction, ...]
    """The directions that the charts by hour and by day show; without any there are no charts."""
    has_hours: bool = True
    beside_chart: Block | None = None
    bands: tuple[Band, ...]
    is_restricted: bool = False
    """Whether the foot says that the paper is for official eyes only."""


PLANS: Mapping[Partner, Plan] = {
    Partner.IMMIGRATION: Plan(
        headlines=(headlines.entries, headlines.exits, headlines.travellers),
        charted=(Direction.ENTRY, Direction.EXIT),
        beside_chart=immigration.by_document,
        bands=(
            ((immigration.by_nationality,),),
            (
                (immigration.held_back, immigration.counters),
                (immigration.alert_hits, immigration.stamps),
                (immigration.records, immigration.referrals),
            ),
        ),
        is_restricted=True,
    ),
    Partner.CUSTOMS: Plan(
        headlines=(headlines.entries, headlines.exits, headlines.vehicles),
        charted=(Direction.ENTRY, Direction.EXIT),
        beside_chart=customs.busiest_hours,
        bands=(((customs.foreigners,), (customs.by_papers, customs.vehicles, customs.trade)),),
    ),
    Partner.QUARANTINE: Plan(
        headlines=(
            headlines.arrivals,
            headlines.goods_referred,
            headlines.without_certificate,
        ),
        charted=(Direction.ENTRY,),
        bands=(
            ((quarantine.goods,),),
            ((quarantine.arrivals_by_nationality,), (quarantine.arrivals_by_country,)),
        ),
    ),
    Partner.PORT_HEALTH: Plan(
        headlines=(headlines.arrivals_alone, headlines.undeclared, headlines.health_referred),
        charted=(Direction.ENTRY,),
        bands=(
            (
                (port_health.arrivals, port_health.referred_by_country),
                (quarantine.arrivals_by_country,),
            ),
        ),
    ),
    Partner.BP3MI: Plan(
        headlines=(headlines.returned, headlines.postponed, headlines.sent_to_bp3mi),
        charted=(),
        bands=(
            ((bp3mi.postponed_by_reason,), (bp3mi.postponed_by_age, bp3mi.passed_on)),
            ((returns.by_sex,), (returns.by_case,)),
            ((returns.by_province,), (returns.by_sector,)),
        ),
        is_restricted=True,
    ),
    Partner.RETURNS: Plan(
        headlines=(headlines.returned, headlines.returned_children, headlines.returned_own_way),
        charted=(),
        bands=(
            ((returns.by_sex, returns.by_way), (returns.by_case,)),
            ((returns.by_document, returns.by_depot), (returns.by_hand_over,)),
            ((returns.by_province,), (returns.by_sector,)),
        ),
        is_restricted=True,
    ),
    Partner.BNPP: Plan(
        headlines=(headlines.entries_alone, headlines.exits_alone, headlines.all_alone),
        charted=(Direction.ENTRY, Direction.EXIT),
        has_hours=False,
        bands=(((bnpp.totals,),),),
    ),
    Partner.ARCHIVE: Plan(
        headlines=(headlines.entries, headlines.exits, headlines.travellers),
        charted=(Direction.ENTRY, Direction.EXIT),
        beside_chart=immigration.by_document,
        bands=(
            ((immigration.by_nationality,),),
            (
                (immigration.held_back, immigration.counters),
                (immigration.alert_hits, immigration.stamps),
                (immigration.records, immigration.referrals),
            ),
            (
                (customs.vehicles, customs.trade),
                (port_health.arrivals, returns.by_sex),
                (returns.by_case, returns.by_hand_over),
            ),
            ((quarantine.goods,),),
        ),
        is_restricted=True,
    ),
}
