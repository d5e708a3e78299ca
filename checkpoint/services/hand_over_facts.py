"""What the paper of a hand-over (BAST) says: of one traveller's case, or of a whole group."""

from __future__ import annotations

from uuid import UUID

from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.cases.events import HandedOver
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.errors import NotFound
from checkpoint.domain.groups import events as group_events
from checkpoint.domain.groups.state import GroupState
from checkpoint.domain.journal.references import Reference
from checkpoint.domain.papers.paper import Handed, PaperFacts
from checkpoint.domain.papers.particulars import particulars_of
from checkpoint.domain.posts.post import Post
from checkpoint.services.case_acts import names_of
from checkpoint.services.ports import Store


def hand_over_facts(store: Store, post: Post, subject: UUID, given: HandOver) -> PaperFacts:
    """The facts of a case's or a group's hand-over; raises NotFound where there was none such."""
    case, group = store.cases.find(subject), store.groups.find(subject)
    facts: PaperFacts | None = None
    if case is not None:
        facts = _of_case(store, post, case, given)
    elif group is not None:
        facts = _of_group(store, post, group, given)
    if facts is None:
        raise NotFound(str(subject))
    return facts


def place_of(recorded: Recorded) -> str:
    """By which the journal finds a record, such as ``2026-03-14/12``."""
    return str(Reference(recorded.day_on, recorded.number))


def _of_case(store: Store, post: Post, state: CaseState, given: HandOver) -> PaperFacts | None:
    """Nothing of why he is in the second line: that is for the post alone."""
    givers = (one.officer for one in state.events if one.what == HandedOver(given))
    officer = next(givers, None)
    if officer is None:
        return None
    case, visit = state.case, store.crossings.find(state.case.visit)
    return PaperFacts(
        post=post,
        document=case.document,
        direction=case.direction,
        counter=case.counter,
        decided_at=given.handed_at,
        record=place_of(visit) if visit is not None else "",
        officer=names_of(store).get(officer, ""),
        agency=given.agency,
        added=particulars_of(given),
    )


def _of_group(store: Store, post: Post, state: GroupState, given: HandOver) -> PaperFacts | None:
    for event in state.given:
        what = event.what
        if isinstance(what, group_events.HandedOver) and what.hand_over == given:
            with_them = {one.crossing: one.companions for one in state.members}
            found = ((store.crossings.find(one), with_them.get(one, ())) for one in what.crossings)
            people = tuple(
                Handed(record.crossing.document, place_of(record), children)
                for record, children in found
                if record is not None
            )
            first, last = people[0], people[-1]
            is_one = len(people) == 1
            is_alone = is_one and not first.children
            return PaperFacts(
                post=post,
                document=first.document,
                direction=state.group.direction,
                counter=state.group.counter,
                decided_at=given.handed_at,
                record=first.record if is_one else f"{first.record} … {last.record}",
                officer=names_of(store).get(event.officer, ""),
                people=() if is_alone else people,
                agency=given.agency,
                added=particulars_of(given),
            )
    return None
