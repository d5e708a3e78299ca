"""A citizen whom the post never saw leaves on a passport of this month: amber, with the facts."""

from __future__ import annotations

from datetime import date

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.documents.mrz import ZoneFields, compose
from checkpoint.domain.documents.mrz.formats import Format
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import INDONESIA, PersonName, Sex
from checkpoint.domain.inspection.pattern_findings import FirstExitOnNewPassport
from checkpoint.domain.posts.post import Direction, Lane
from ui.counter.states import Deciding
from ui.tour.guide import Guide, WentAstray, reached

YEARS_OF_VALIDITY = 10
LAST_SAFE_DAY = 28
"""Every month has it."""


def pattern_at_the_counter(guide: Guide) -> None:
    """Open the counter for leaving, and scan the new passport."""
    guide.press("F6")
    guide.open_counter(Direction.EXIT, Lane.PASSPORT)
    guide.scan(_new_passport(guide.counter.today()))
    inspection = reached(guide.counter.state, Deciding).inspection
    is_told = any(isinstance(one, FirstExitOnNewPassport) for one in inspection.findings)
    if inspection.verdict is not Verdict.AMBER or not is_told:
        raise WentAstray(f"a pattern was to be told, and it is {inspection.findings}")
    guide.shoot("counter-pattern")
    guide.press("Esc")


def _new_passport(today: date) -> str:
    """The zone of a passport that was issued this month, counted back from its last day."""
    day = min(today.day, LAST_SAFE_DAY)
    fields = ZoneFields(
        code="P",
        issuer=INDONESIA,
        number="E7410236",
        name=PersonName("LATIHAN", "MELATI"),
        nationality=INDONESIA,
        born=PartialDate(today.year - 24, 5, 9),
        sex=Sex.FEMALE,
        expires_on=date(today.year + YEARS_OF_VALIDITY, today.month, day),
    )
    return "\n".join(compose(fields, Format.TD3))
