"""A post of three people whose shifts are opened, handed over and ended."""

from __future__ import annotations

from typing import Any

from typing_extensions import override

from checkpoint.domain.posts.post import Counter, Direction, Duty
from checkpoint.domain.shifts.sheet import Said
from checkpoint.domain.shifts.shift import (
    Shift,
    ShiftEnd,
)
from checkpoint.services.access import Confirmation
from tests.builders import (
    a_crossing,
    a_decision,
    a_duty,
    a_lead,
    an_officer,
)
from tests.services.worlds import PASSWORD, World

AT_ONE = a_duty()


AT_TWO = a_duty(counter=Counter("2"), direction=Direction.EXIT)


FAULT = Said(faults="Printer konter 2 macet.", backlog="Lembar 4.", notes="Bus terlambat.")


class Post(World):
    """A post with two leads and two officers."""

    @override
    def __post_init__(self) -> None:
        super().__post_init__()
        self.other_lead = a_lead(login="halim", name="Sari Halim")
        self.other_officer = an_officer(login="wirawan", name="Made Wirawan")
        with self.storage.writing() as store:
            for officer in (self.other_lead, self.other_officer):
                store.staff.put(officer)
                store.staff.set_password_hash(officer.id, f"plain:{PASSWORD}")

    def begin(self) -> Shift:
        return self.shifts.open(self.lead, "Regu A")

    def sign(self, login: str = "halim") -> Confirmation:
        return self.shifts.confirm(self.lead, login, PASSWORD)

    def hand_over(self, shift: Shift, said: Said = Said()) -> ShiftEnd:  # noqa: B008 - frozen
        return self.shifts.hand_over(self.lead, shift.id, said, "Regu B", confirmed=self.sign())

    def cross(self, duty: Duty = AT_ONE, **changes: Any) -> None:
        """Somebody crosses now, in the hands of the counter's first officer."""
        crossing = a_crossing(
            counter=duty.counter.name,
            direction=duty.direction,
            crossed_at=changes.pop("crossed_at", self.clock()),
            decision=a_decision(officer=self.officer.id, **changes.pop("decided", {})),
            **changes,
        )
        with self.storage.writing() as store:
            day_on = duty.post.day_of(crossing.crossed_at)
            store.crossings.add(crossing, day_on=day_on, recorded_at=self.clock())

    @property
    def sits(self) -> list[tuple[str, str]]:
        return [(one.seat.counter, one.officer) for one in self.shifts.roster(self.lead).sittings]
