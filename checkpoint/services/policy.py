"""Policy as it is in force, and its keeping by an administrator."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.crossings.crossing import Crossing, Recorded
from checkpoint.domain.errors import CheckpointError, InvalidValue, NotFound
from checkpoint.domain.inspection.policy import Policy, PolicyRow
from checkpoint.domain.inspection.policy_book import (
    ROW_TYPES,
    EditAct,
    PolicyEdit,
    PolicyKind,
    PolicyLine,
    in_force,
    lines_of,
    require_no_overlap,
)
from checkpoint.domain.inspection.policy_effect import Effect, effect_of
from checkpoint.domain.inspection.policy_faults import FaultyField, faults_of
from checkpoint.domain.inspection.policy_succession import companion_of, require_no_gap
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Direction
from checkpoint.services.access import require_standing
from checkpoint.services.persons import history_of, person_of
from checkpoint.services.ports import Clock, NewId, Storage, Store

LOOK_BACK = timedelta(days=7)
"""How far back crossings are examined anew before an edit is taken over."""


COUNTS_STAYS = frozenset({PolicyKind.STAY_RULES, PolicyKind.BORDER_PASSES})
"""What says how long somebody may stay: only for these the entries are looked up."""


class PolicyMovedOn(CheckpointError):
    """Somebody edited the policy since it was looked at: nobody knows what this would do now."""


class NothingEdited(CheckpointError):
    """The row would say what it says already."""


class RowFaulty(InvalidValue):
    """A row that says what cannot be; the fields are named."""

    def __init__(self, faults: Sequence[FaultyField]) -> None:
        super().__init__("; ".join(map(str, faults)))
        self.faults = tuple(faults)


class PolicyInForce:
    """The policy of the files under the edits in a database; kept until there is another edit.

    What somebody takes over at any counter is so in force at the next scan at every other.
    """

    def __init__(self, files: Policy) -> None:
        self._files = files
        self._known: tuple[int, Policy] = (0, files)

    def of(self, store: Store) -> Policy:
        """The policy at this moment."""
        version, policy = self._known
        now = store.policy.version()
        if now == version:
            return policy
        edits = store.policy.every()
        policy = in_force(self._files, lines_of(self._files, edits))
        self._known = (now, policy)
        return policy


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyPage:
    """Every row there is or was, at one moment."""

    version: int
    """What an edit is made on: if it is another when it is kept, it is refused."""
    lines: tuple[PolicyLine, ...]
    officers: dict[UUID, str]
    """Who made the edits, by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedEdit:
    """An edit as it is asked for, before it is taken over."""

    act: EditAct
    kind: PolicyKind
    row: UUID | None = None
    """Which row; ``None`` for one that is added."""
    content: PolicyRow | None = None
    """What it is to say; ``None`` where an edit is taken back."""


class PolicyService:
    """Rows are added, corrected and ended; each edit is kept, and the last can be taken back."""

    def __init__(self, *, storage: Storage, files: Policy, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._files = files
        self._clock = clock
        self._new_id = new_id
        self._in_force = PolicyInForce(files)

    def now(self) -> Policy:
        """What is in force; anybody may know."""
        with self._storage.reading() as store:
            return self._in_force.of(store)

    def page(self, actor: Officer) -> PolicyPage:
        """Every row with its history."""
        actor.must(Permission.KEEP_POLICY)
        with self._storage.reading() as store:
            names = {officer.id: officer.name for officer in store.staff.every()}
            return PolicyPage(
                version=store.policy.version(), lines=self._lines(store), officers=names
            )

    def preview(self, actor: Officer, wanted: WantedEdit) -> Effect:
        """What would come out otherwise of the crossings of the last days, as counts.

        Raises RowFaulty, RowsOverlap, RowsGap or NothingEdited where it cannot be taken
        over at all.
        """
        actor.must(Permission.KEEP_POLICY)
        with self._storage.reading() as store:
            edit = self._edit(actor, wanted, reason="")
            before = self._lines(store)
            after = self._lines(store, *self._sound(store, edit))
            post = store.posts.post()
            now = self._clock()
            records = store.crossings.between(now - LOOK_BACK, now)
            counts_stays = wanted.kind in COUNTS_STAYS
            effect = effect_of(
                [one.crossing for one in records if one.counts],
                before=in_force(self._files, before),
                after=in_force(self._files, after),
                post=post,
                history=partial(_before, store) if counts_stays else lambda _crossing: (),
            )
        return replace(effect, is_found_later=wanted.kind is PolicyKind.PATTERNS)

    def keep(self, actor: Officer, wanted: WantedEdit, *, reason: str, based_on: int) -> PolicyEdit:
        """Take an edit over: it is in force at the next scan, at every counter.

        Raises what `preview` raises, and PolicyMovedOn.
        """
        actor.must(Permission.KEEP_POLICY)
        if not reason.strip():
            raise InvalidValue("an edit of the policy takes a reason")
        edit = self._edit(actor, wanted, reason=reason.strip())
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.KEEP_POLICY)
            if store.policy.version() != based_on:
                raise PolicyMovedOn
            for one in self._sound(store, edit):
                store.policy.add(one)
                store.audit.append(_act_of(one))
        return edit

    def _lines(self, store: Store, *more: PolicyEdit) -> tuple[PolicyLine, ...]:
        return lines_of(self._files, (*store.policy.every(), *more))

    def _edit(self, actor: Officer, wanted: WantedEdit, *, reason: str) -> PolicyEdit:
        edit_id = self._new_id()
        if (wanted.content is None) is not (wanted.act is EditAct.TAKEN_BACK):
            raise InvalidValue("an edit says what the row is to say, unless it takes one back")
        if wanted.content and not isinstance(wanted.content, ROW_TYPES[wanted.kind]):
            raise InvalidValue("a row of another kind")
        return PolicyEdit(
            id=edit_id,
            kind=wanted.kind,
            act=wanted.act,
            row=wanted.row or edit_id,
            content=wanted.content,
            officer=actor.id,
            at=self._clock(),
            reason=reason,
        )

    def _sound(self, store: Store, edit: PolicyEdit) -> tuple[PolicyEdit, ...]:
        """The edit, behind what has to be done to another row with it; raises what forbids it."""
        companion = companion_of(self._lines(store), edit)
        beside: tuple[PolicyEdit, ...] = ()
        if companion is not None:
            act, row, content = companion.act, companion.row, companion.content
            beside = (replace(edit, id=self._new_id(), act=act, row=row, content=content),)
        after = self._lines(store, *beside, edit)
        self._require_sound(self._lines(store, *beside), after, edit)
        require_no_gap(after, edit.kind)
        return (*beside, edit)

    def _require_sound(
        self, before: Sequence[PolicyLine], after: Sequence[PolicyLine], edit: PolicyEdit
    ) -> None:
        standing = _line(before, edit)
        if standing is None and edit.act is not EditAct.ADDED:
            raise NotFound("no such row of policy")
        if edit.act is EditAct.TAKEN_BACK:
            if standing is None or not standing.is_edited:
                raise NothingEdited
        elif edit.content is not None:
            if standing is not None and standing.row == edit.content:
                raise NothingEdited
            if faults := tuple(faults_of(edit.content, self._files.known_states)):
                raise RowFaulty(faults)
        line = _line(after, edit)
        if line is not None:
            # Held against all that counted before: what is edited does not overrule by itself.
            require_no_overlap(before, replace(line, is_overruled=False))


def _before(store: Store, crossing: Crossing) -> Sequence[Recorded]:
    """What was known of a foreigner when he left; of others nobody asks how long they stayed."""
    document = crossing.document
    if crossing.direction is not Direction.EXIT or document.holder.is_citizen:
        return ()
    history = history_of(store, document, person_of(store, document))
    return [one for one in history if one.crossing.crossed_at < crossing.crossed_at]


def _line(lines: Sequence[PolicyLine], edit: PolicyEdit) -> PolicyLine | None:
    return next((line for line in lines if line.id == edit.row), None)


def _act_of(edit: PolicyEdit) -> Act:
    return Act(
        action=Action.POLICY_EDITED,
        at=edit.at,
        actor=str(edit.officer),
        subject=str(edit.id),
        detail={
            "kind": edit.kind.value,
            "act": edit.act.value,
            "row": str(edit.row),
            "reason": edit.reason,
        },
    )
