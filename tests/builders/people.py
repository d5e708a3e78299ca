"""The post, its counters and its people."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.people.officer import Officer, Role
from checkpoint.domain.posts.post import Counter, Direction, Duty, Lane, Post, PostZone
from tests.builders.beginnings import LESTARI, NOON, an_id, numbers


def a_post(**changes: Any) -> Post:
    post = Post(
        code="ETK",
        name="PLBN Entikong",
        regency="Sanggau",
        province="Kalimantan Barat",
        zone=PostZone.WIB,
        opens_at=time(5),
        closes_at=time(17),
        neighbour="MYS",
        neighbour_post="Tebedu",
        lanes=(Lane.PASSPORT, Lane.BORDER_PASS, Lane.VEHICLE),
    )
    return replace(post, **changes)


def a_duty(**changes: Any) -> Duty:
    duty = Duty(post=a_post(), counter=Counter("1"), direction=Direction.ENTRY, lane=Lane.PASSPORT)
    return replace(duty, **changes)


def an_officer(**changes: Any) -> Officer:
    """A counter officer, each call another one."""
    officer = Officer(
        id=an_id(),
        login=f"petugas{next(numbers)}",
        name="Ayu Lestari",
        role=Role.COUNTER_OFFICER,
    )
    return replace(officer, **changes)


def a_lead(**changes: Any) -> Officer:
    return an_officer(**{"name": "Budi Siregar", "role": Role.SHIFT_LEAD} | changes)


def an_administrator(**changes: Any) -> Officer:
    return an_officer(**{"name": "Citra Dewi", "role": Role.ADMINISTRATOR} | changes)


def an_act(**changes: Any) -> Act:
    act = Act(action=Action.SIGNED_IN, at=NOON, actor=str(LESTARI), counter="1")
    return replace(act, **changes)
