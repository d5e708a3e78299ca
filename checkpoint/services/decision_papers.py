"""The papers of decisions: numbered, in the post's wording, and printed again as copies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.cases.agencies import HandOver
from checkpoint.domain.cases.ending import must_be_offered
from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.errors import NotFound, NotPermitted
from checkpoint.domain.papers.faults import WordingFault, WordingRefused
from checkpoint.domain.papers.kinds import PaperKind, papers_of
from checkpoint.domain.papers.paper import (
    OURS,
    DecisionPaper,
    PaperFacts,
    Reprint,
)
from checkpoint.domain.papers.particulars import NOTHING_ADDED, Particulars
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.access import require_standing
from checkpoint.services.case_acts import is_protected
from checkpoint.services.hand_over_facts import hand_over_facts, place_of
from checkpoint.services.paper_ports import Press
from checkpoint.services.ports import Clock, NewId, Storage, Store


class NoSuchPaper(NotFound):
    """The record has no such paper: it was decided otherwise, corrected since, or cancelled."""


class PaperProtected(NotPermitted):
    """The traveller's case is marked for protection: its papers are for who may see it."""

    def __init__(self) -> None:
        super().__init__(Permission.ISSUE_PAPERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A paper, ready to be printed."""

    paper: DecisionPaper
    content: bytes
    """PDF."""
    fault: WordingFault | None = None
    """Why the post's own wording was not used, where that is so."""


@dataclass(frozen=True, slots=True)
class _Filled:
    text: str
    version: int
    fault: WordingFault | None = None


class DecisionPaperService:
    """Makes papers of what the register holds, and of what a case hands over."""

    def __init__(
        self,
        *,
        storage: Storage,
        press: Press,
        clock: Clock,
        new_id: NewId,
        is_practice: bool = False,
    ) -> None:
        self._storage = storage
        self._press = press
        self._clock = clock
        self._new_id = new_id
        self._is_practice = is_practice

    def issued(self, actor: Officer, subject: UUID) -> Sequence[DecisionPaper]:
        """The papers that a crossing, a case or a group has had, the newest first."""
        actor.must(Permission.ISSUE_PAPERS)
        with self._storage.reading() as store:
            self._require_open(store, actor, subject)
            return store.decision_papers.of(subject)

    def issue(
        self, actor: Officer, record: UUID, kind: PaperKind, added: Particulars = NOTHING_ADDED
    ) -> Given:
        """Make a paper of a recorded decision under the next number of its series.

        Raises PenaltyForVictim where who was held back is known since for a possible victim.
        """
        actor.must(Permission.ISSUE_PAPERS)
        with self._storage.reading() as store:
            facts = _facts(store, record, kind, added)
            must_be_offered(facts.ground, is_protected=is_protected(store, record))
        return self.issue_of(actor, record, kind, facts)

    def issue_hand_over(self, actor: Officer, subject: UUID, given: HandOver) -> Given:
        """Make the paper (BAST) of what a case or a group handed over."""
        actor.must(Permission.ISSUE_PAPERS)
        with self._storage.reading() as store:
            facts = hand_over_facts(store, _post(store), subject, given)
        return self.issue_of(actor, subject, PaperKind.HAND_OVER, facts)

    def issue_of(self, actor: Officer, subject: UUID, kind: PaperKind, facts: PaperFacts) -> Given:
        """Make a paper of facts that somebody else answers for, such as a case's hand-over."""
        actor.must(Permission.ISSUE_PAPERS)
        with self._storage.reading() as store:
            self._require_open(store, actor, subject)
            filled = self._fill_in(store, kind, facts)
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.ISSUE_PAPERS)
            self._require_open(store, actor, subject)
            paper = self._numbered(store, actor, facts, filled, kind=kind, subject=subject)
            store.decision_papers.add(paper)
            store.audit.append(_act(Action.PAPER_ISSUED, actor, paper, at=paper.issued_at))
        content = self._press.print(paper, facts.post)
        return Given(paper=paper, content=content, fault=filled.fault)

    def copy(self, actor: Officer, id: UUID) -> Given:
        """Print a paper once more: it says what it said, and that it is a copy."""
        actor.must(Permission.ISSUE_PAPERS)
        at = self._clock()
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.ISSUE_PAPERS)
            paper = store.decision_papers.find(id)
            if paper is None:
                raise NoSuchPaper
            self._require_open(store, actor, paper.subject)
            store.audit.append(_act(Action.PAPER_COPIED, actor, paper, at=at))
            post = _post(store)
        reprint = Reprint(by=actor.name, at=at)
        return Given(paper=paper, content=self._press.print(paper, post, reprint=reprint))

    def _require_open(self, store: Store, actor: Officer, subject: UUID) -> None:
        """What protects a victim goes out too: it is printed by who may see such a case."""
        if is_protected(store, subject) and not actor.may(Permission.SEE_PROTECTED):
            raise PaperProtected

    def _fill_in(self, store: Store, kind: PaperKind, facts: PaperFacts) -> _Filled:
        """In the post's wording; in ours where it has none, or where its own fails here."""
        fault: WordingFault | None = None
        for wording in store.wordings.of(kind)[:1]:
            try:
                return _Filled(self._press.fill_in(kind, wording.text, facts), wording.version)
            except WordingRefused as refused:
                fault = refused.fault
        return _Filled(self._press.fill_in(kind, self._press.ours(kind), facts), OURS, fault)

    def _numbered(
        self,
        store: Store,
        actor: Officer,
        facts: PaperFacts,
        filled: _Filled,
        *,
        kind: PaperKind,
        subject: UUID,
    ) -> DecisionPaper:
        at, post = self._clock(), facts.post
        year = post.local(at).year
        return DecisionPaper(
            id=self._new_id(),
            kind=kind,
            post=post.code,
            year=year,
            serial=store.decision_papers.last_serial(post.code, kind, year) + 1,
            subject=subject,
            version=filled.version,
            text=filled.text,
            added=facts.added,
            issued_by=actor.id,
            issuer=actor.name,
            issued_at=at,
            is_practice=self._is_practice,
        )


def _facts(store: Store, record: UUID, kind: PaperKind, added: Particulars) -> PaperFacts:
    recorded = store.crossings.find(record)
    if recorded is None:
        raise NoSuchPaper
    if recorded.amended_by is not None or kind not in papers_of(recorded.crossing):
        raise NoSuchPaper
    crossing, decision = recorded.crossing, recorded.crossing.decision
    return PaperFacts(
        post=_post(store),
        document=crossing.document,
        direction=crossing.direction,
        counter=crossing.counter,
        decided_at=crossing.crossed_at,
        record=place_of(recorded),
        officer=_name_of(store, decision.officer),
        lead=_name_of(store, decision.lead),
        ground=decision.ground,
        reason=_reason_of(crossing),
        other_proof=crossing.details.other_proof,
        added=added,
    )


def _reason_of(crossing: Crossing) -> str:
    """Why somebody was held back; why he was let through or sent on may be what a list says."""
    return crossing.decision.reason if crossing.decision.ground else ""


def _name_of(store: Store, officer: UUID | None) -> str:
    found = store.staff.find(officer) if officer else None
    return found.name if found else ""


def _post(store: Store) -> Post:
    post = store.posts.post()
    if post is None:
        raise NotFound("the post has not been set up")
    return post


def _act(action: Action, actor: Officer, paper: DecisionPaper, *, at: datetime) -> Act:
    return Act(
        action=action,
        at=at,
        actor=str(actor.id),
        subject=str(paper.id),
        detail={
            "of": str(paper.subject),
            "kind": paper.kind.value,
            "number": paper.number,
            "wording": str(paper.version),
        },
    )
