"""The work of the second line: who waits, what is done about him, how it ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.cases.case import Case, CaseKind
from checkpoint.domain.cases.children import must_be_waivable
from checkpoint.domain.cases.ending import must_be_offered
from checkpoint.domain.cases.events import (
    Attached,
    ChildRuleWaived,
    Decided,
    Noted,
    Screened,
    Stated,
    Taken,
    What,
)
from checkpoint.domain.cases.sop import Sop
from checkpoint.domain.cases.state import AlreadyDecided, CaseState
from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.crossings.crossing import Crossing, Decision, Outcome, Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.errors import DecisionNotLawful, NotFound
from checkpoint.domain.inspection.decision import decide
from checkpoint.domain.inspection.findings import AlertJudgedOther
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import Answer, Eyes, Judgeable, hit_on, judge
from checkpoint.domain.journeys.identity import is_of_one_person
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Counter, Duty
from checkpoint.services.access import AccessService, Confirmation, second_person
from checkpoint.services.adjudication import keep_judgement
from checkpoint.services.case_acts import (
    act_on_case,
    happened,
    is_of_victim,
    names_of,
    seen_by,
    seen_case,
)
from checkpoint.services.counter import CounterService, Ruling
from checkpoint.services.evidence import look_at
from checkpoint.services.meanwhile import require_nothing_new
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.recording import (
    put_on_register,
    register_pass,
    require_reliable_clock,
)


class CaseTaken(DecisionNotLawful):
    """Somebody else took the case meanwhile."""


class ReferredAgain(DecisionNotLawful):
    """The second line decides, or hands over; it does not refer to itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """A case as it lies open before an officer."""

    state: CaseState
    inspection: Inspection
    """The traveller as he is found now, under the id of the crossing that would decide."""
    sop: Sop
    referrer: Officer
    """Who sent him: two of the four eyes, where a shift lead decides at his own desk."""
    names: Mapping[UUID, str]
    """The officers behind the ids of the events."""
    draft: str = ""
    """What the reader had begun to write."""
    has_screening_draft: bool = False
    """Whether he had begun to fill in a screening, and neither kept nor discarded it."""
    decided: Recorded | None = None
    """The record of the decision that holds, of which there may be papers."""
    earlier: Sequence[CaseState] = ()
    """Other cases about the same document, newest first, as far as the reader may see them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """Who waits, the longest first."""

    cases: Sequence[CaseState]
    names: Mapping[UUID, str]


class CaseService:
    """Cases, each act a fact of its own."""

    def __init__(
        self,
        *,
        storage: Storage,
        counter: CounterService,
        access: AccessService,
        sops: Mapping[CaseKind, Sop],
        clock: Clock,
        new_id: NewId,
    ) -> None:
        self._storage = storage
        self._counter = counter
        self._access = access
        self._sops = sops
        self._clock = clock
        self._new_id = new_id

    def queue(self, actor: Officer) -> Queue:
        """The cases that are not closed; of those marked for protection only who may sees any."""
        actor.must(Permission.WORK_CASES)
        with self._storage.reading() as store:
            post = store.posts.post()
            cases = store.cases.every_open(post.code) if post is not None else ()
            return Queue(cases=seen_by(store, actor, cases), names=names_of(store))

    def open(self, actor: Officer, id: UUID) -> CaseFile:
        """Lay a case open; that a protected one, or a scan, was looked at goes onto the trail."""
        with self._storage.writing() as store:
            state = seen_case(store, actor, id)
            found = self._inspection(store, state)
            if is_of_victim(store, state):
                viewed = act_on_case(actor, state.case, self._clock(), Action.CASE_VIEWED)
                store.audit.append(viewed)
            if found.scan is not None:
                store.audit.append(look_at(state.case.visit, actor, at=self._clock()))
            return self._file(store, actor, state, found)

    def take(self, actor: Officer, id: UUID, *, seen: UUID | None) -> CaseState:
        """Work on a case from now on; raises CaseTaken where it is not whose it was seen to be."""
        with self._storage.writing() as store:
            state = seen_case(store, actor, id)
            if state.officer == actor.id:
                return state
            if state.officer != seen:
                raise CaseTaken(str(id))
            return self._happened(store, actor, state, Taken())

    def act(self, actor: Officer, id: UUID, what: What) -> CaseState:
        """Add what was done, or raise what stands against it.

        Whoever first does something about a case has taken it. What was half written is a fact
        with this, and no draft any more.
        """
        if isinstance(what, Decided | Attached | Screened):
            raise TypeError(what)
        with self._storage.writing() as store:
            before = seen_case(store, actor, id)
            if isinstance(what, ChildRuleWaived):
                must_be_waivable(actor, before)
            state = self._happened(store, actor, before, what)
            if isinstance(what, Noted | Stated):
                store.cases.keep_draft(id, actor.id, "", at=self._clock())
            return state

    def confirm(self, actor: Officer, file: CaseFile, login: str, password: str) -> Confirmation:
        """Have a shift lead answer for what the case asks two people for.

        He may be the one who sits here, if another sent the traveller.
        """
        is_own = login.strip().casefold() == actor.login.casefold()
        beside = file.referrer if is_own else actor
        return self._access.confirm(login, password, Permission.ANSWER_LOCK, beside=beside)

    def judge(
        self,
        actor: Officer,
        file: CaseFile,
        hit: Judgeable,
        answer: Answer,
        *,
        confirmed: Confirmation | None = None,
    ) -> CaseFile:
        """Say whether the traveller is the person on the list; the findings are made anew."""
        now = self._clock()
        eyes = Eyes(_first_eyes(actor, file, confirmed), second_person(confirmed, now))
        judgement = judge(file.inspection, hit, answer, eyes, id=self._new_id(), at=now)
        with self._storage.writing() as store:
            state = seen_case(store, actor, file.state.case.id)
            state.must_allow(Taken())
            counted = replace(hit_on(file.inspection, hit), visit=state.case.visit)
            store.judgements.count([counted])
            keep_judgement(store, judgement, file.inspection)
            state = state if state.officer else self._happened(store, actor, state, Taken())
            return self._file(store, actor, state, self._inspection(store, state))

    def decide(
        self,
        actor: Officer,
        file: CaseFile,
        ruling: Ruling,
        details: Details,
        *,
        confirmed: Confirmation | None = None,
    ) -> CaseState:
        """Decide on the traveller's passage: a crossing of its own, which follows the referral.

        Raises AlreadyDecided for the second of two, and what stands against the decision.
        """
        if ruling.outcome is Outcome.REFERRED:
            raise ReferredAgain
        now = self._clock()
        decision = Decision(
            outcome=ruling.outcome,
            officer=_first_eyes(actor, file, confirmed),
            reason=ruling.reason.strip(),
            ground=ruling.ground,
            lead=second_person(confirmed, now),
        )
        crossing = decide(file.inspection, decision, details, at=now)
        with self._storage.writing() as store:
            state = seen_case(store, actor, file.state.case.id)
            is_victim = file.inspection.subject.earlier.is_protected or is_of_victim(store, state)
            must_be_offered(ruling.ground, is_protected=is_victim)
            decided = _decided(crossing)
            state.must_allow(decided)
            if store.crossings.find(crossing.id) is not None:
                raise AlreadyDecided(str(crossing.id))
            require_nothing_new(store, file.inspection, self._new_id, at=now)
            self._judge_as_ruled(store, file, ruling, decision)
            self._record(store, actor, file, crossing)
            return self._happened(store, actor, state, decided)

    def _record(self, store: Store, actor: Officer, file: CaseFile, crossing: Crossing) -> None:
        at, outcome = crossing.crossed_at, crossing.decision.outcome
        require_reliable_clock(store, at)
        if outcome is Outcome.ADMITTED:
            register_pass(store, actor, file.inspection, outcome, id=self._new_id(), at=at)
        visit = file.state.case.visit
        put_on_register(store, actor, file.inspection, crossing, visit=visit)

    def _judge_as_ruled(
        self, store: Store, file: CaseFile, ruling: Ruling, decision: Decision
    ) -> None:
        """What the ruling says of the hits, by the same eyes and for the same reason."""
        eyes, now = Eyes(decision.officer, decision.lead), self._clock()
        for hit, is_same in ruling.judged:
            answer = Answer(is_same, decision.reason)
            judgement = judge(file.inspection, hit, answer, eyes, id=self._new_id(), at=now)
            keep_judgement(store, judgement, file.inspection)

    def _inspection(self, store: Store, state: CaseState) -> Inspection:
        """The traveller as he is found now; what locked stays red until a shift lead answered."""
        case, post = state.case, store.posts.post()
        if post is None:
            raise NotFound(case.post)
        duty = Duty(
            post=post, counter=Counter(case.counter), direction=case.direction, lane=case.lane
        )
        found = self._counter.found_again(store, case.presented, duty)
        subject = replace(found.subject, visit=case.visit)
        found = found.found_as(subject, alert_version=found.alert_version)
        crossing = self._new_id() if state.decisions else case.id
        is_red = case.verdict is Verdict.RED
        stands = is_red and not state.decisions and not _is_judged(case, found)
        return found.under(crossing) if stands else replace(found, id=crossing)

    def _file(self, store: Store, actor: Officer, state: CaseState, found: Inspection) -> CaseFile:
        referrer = store.staff.find(state.case.officer)
        if referrer is None:
            raise NotFound(str(state.case.officer))
        document, decided = state.case.document, state.decisions
        is_own = is_of_one_person(document)
        of_document = store.cases.of_document(document.key) if is_own else ()
        others = (one for one in of_document if one.case.id != state.case.id)
        return CaseFile(
            state=state,
            inspection=found,
            sop=self._sops[state.kind],
            referrer=referrer,
            names=names_of(store),
            draft=store.cases.draft(state.case.id, actor.id),
            has_screening_draft=store.screening.draft(state.case.id, actor.id) is not None,
            decided=store.crossings.find(decided[-1].crossing) if decided else None,
            earlier=seen_by(store, actor, others),
        )

    def _happened(self, store: Store, actor: Officer, state: CaseState, what: What) -> CaseState:
        return happened(store, actor, state, what, at=self._clock(), new_id=self._new_id)

    def sop(self, kind: CaseKind) -> Sop:
        """The procedure for a kind of case."""
        return self._sops[kind]


def _is_judged(case: Case, found: Inspection) -> bool:
    """Whether every entry that locked the counter was judged to mean somebody else.

    That of another entry, at another visit, it was said too lifts nothing.
    """
    judged = {one.match.alert.id for one in found.findings if isinstance(one, AlertJudgedOther)}
    locked = {check.alert for check in case.checks if check.severity is Severity.LOCK}
    return bool(locked) and locked <= judged


def _first_eyes(actor: Officer, file: CaseFile, confirmed: Confirmation | None) -> UUID:
    """Who looked first: who sent the traveller, where the lead who answers sits here himself."""
    is_own = confirmed is not None and confirmed.officer.id == actor.id
    return file.referrer.id if is_own else actor.id


def _decided(crossing: Crossing) -> Decided:
    decision = crossing.decision
    return Decided(
        crossing=crossing.id,
        outcome=decision.outcome,
        reason=decision.reason,
        ground=decision.ground,
        lead=decision.lead,
    )
