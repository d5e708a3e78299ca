"""Turns what is done in the second line into work for the core, and its answers into states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject

from checkpoint.domain.cases.events import KindChanged, Protected, What
from checkpoint.domain.cases.screening import Screening
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.inspection.judging import Answer, Judgeable
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Post
from checkpoint.services.case_papers import CasePaperService
from checkpoint.services.cases import CaseFile, CaseService
from checkpoint.services.counter import Ruling
from checkpoint.services.lock_desk import LockDeskService, LockFile
from checkpoint.services.ports import Clock
from checkpoint.services.victims import Recommendation, VictimService
from ui.background import Background
from ui.cases.states import Act, AtLock, CasesState, Filing, Queueing, picture_in
from ui.cases.work import CaseWork
from ui.widgets.attaching import content_of


class CasesPresenter(CaseWork):
    """The second line in one person's hands."""

    def __init__(
        self,
        *,
        cases: CaseService,
        papers: CasePaperService,
        locks: LockDeskService,
        victims: VictimService,
        clock: Clock,
        background: Background,
        files: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            cases=cases, locks=locks, background=background, officer=officer, parent=parent
        )
        self._papers = papers
        self._victims = victims
        self._clock = clock
        self._files = files
        self.post = post

    def now(self) -> datetime:
        """The present instant."""
        return self._clock()

    def today(self) -> date:
        """The day at the post."""
        return self.post.local(self._clock()).date()

    @property
    def own_login(self) -> str:
        """The sign-in name to begin with, of who may answer himself."""
        return self.officer.login if self.may_answer else ""

    def open_case(self, id: UUID) -> None:
        """Lay a case open."""
        work = partial(self._cases.open, self.officer, id)
        self._do(work, lambda file: Filing(file=file, picture=picture_in(file.inspection)))

    def opened_by_hand(self, id: UUID | None) -> None:
        """Lay open what was opened by hand; where it is hidden, say so."""
        if id is None:
            self._become(Queueing(done=Act.HIDDEN))
            self.refresh()
        else:
            self.open_case(id)

    def open_lock(self, id: UUID) -> None:
        """Look at the traveller behind a lock."""
        work = partial(self._locks.open, self.officer, id)
        self._do(work, lambda file: AtLock(file=file, picture=picture_in(file.inspection)))

    def take(self) -> None:
        """Have the case, in place of who has it."""
        state = self.state
        if isinstance(state, Filing):
            seen = state.file.state.officer
            case = state.file.state.case.id
            self._go_on(state, partial(self._cases.take, self.officer, case, seen=seen))

    def act(self, what: What) -> None:
        """Add what was done."""
        state = self.state
        if isinstance(state, Filing):
            case = state.file.state.case.id
            work = partial(self._cases.act, self.officer, case, what)
            if isinstance(what, Protected | KindChanged):
                self._renew(state, work)
            else:
                self._go_on(state, work, what)

    def ask_screening(self) -> None:
        """Lay the form of a screening open, with what was written down before."""
        state = self.state
        if isinstance(state, Filing):
            work = partial(self._victims.form, self.officer, state.file.state.case.id)
            self._do(work, lambda form: replace(state, screening=form, done=None, trouble=None))

    def screening_opened(self) -> None:
        """The form that was asked for is there."""
        if isinstance(self.state, Filing):
            self.state = replace(self.state, screening=None)

    def screen(self, found: Screening) -> None:
        """Keep what a screening found."""
        state = self.state
        if isinstance(state, Filing):
            case = state.file.state.case.id
            work = partial(self._victims.screen, self.officer, case, found)
            self._renew(state, work, done=Act.SCREENED)

    def keep_screening(self, found: Screening) -> None:
        """Keep what is half filled in; nobody is told, and nothing waits for it."""
        if isinstance(self.state, Filing):
            before = self.state.file.state.screening or Screening()
            work = partial(self._victims.keep_draft, found=found)
            self._beside(work, has_draft=found != before.told)

    def discard_screening(self) -> None:
        """Forget what was half filled in."""
        self._beside(self._victims.discard_draft, has_draft=False)

    def _beside(self, work: Callable[[Officer, UUID], None], *, has_draft: bool) -> None:
        state = self.state
        if not isinstance(state, Filing) or state.is_busy:
            return
        file = replace(state.file, has_screening_draft=has_draft)
        is_news = has_draft is not state.file.has_screening_draft
        self.state = replace(state, file=file, done=None, trouble=None)
        if is_news:
            self.changed.emit(self.state)
        self._background.run(
            lambda: work(self.officer, file.state.case.id),
            done=lambda _nothing: None,
            failed=lambda _trouble: None,
            owner=self,
        )

    def lift(self, shown: Recommendation) -> None:
        """Put in the recommendation by which the traveller may leave."""
        state = self.state
        if isinstance(state, Filing):
            case = state.file.state.case.id
            work = partial(self._victims.lift, self.officer, case, shown)
            self._renew(state, work, done=Act.MAY_LEAVE)

    def attach(self, name: str, content: bytes) -> None:
        """Add a picture or paper."""
        state = self.state
        if isinstance(state, Filing):
            case = state.file.state.case.id
            self._go_on(state, partial(self._papers.attach, self.officer, case, name, content))

    def attach_file(self, path: Path) -> None:
        """Read a picture or paper, from a stick that may have gone, and add it."""
        self._files.run(
            partial(content_of, path),
            done=partial(self.attach, path.name),
            failed=lambda trouble: self._become(replace(self.state, trouble=trouble)),
            owner=self,
        )

    def show(self, attachment: UUID) -> None:
        """Look at what is attached."""
        state = self.state
        if isinstance(state, Filing):
            self._do(
                partial(self._papers.view, self.officer, attachment),
                lambda found: replace(state, shown=found, done=None, trouble=None),
            )

    def dismiss(self) -> None:
        """What was shown has been looked at."""
        if isinstance(self.state, Filing):
            self.state = replace(self.state, shown=None)

    def keep_draft(self, text: str) -> None:
        """Keep what is half written; nobody is told, and nothing waits for it."""
        state = self.state
        if not isinstance(state, Filing) or text == state.file.draft:
            return
        self.state = replace(state, file=replace(state.file, draft=text))
        self._background.run(
            partial(self._papers.keep_draft, self.officer, state.file.state.case.id, text),
            done=lambda _nothing: None,
            failed=lambda _trouble: None,
            owner=self,
        )

    def decide(self, login: str, password: str, ruling: Ruling, details: Details) -> None:
        """Decide on the traveller, or answer the lock."""
        match self.state:
            case Filing() as state:
                self._decide(state, login, password, ruling, details)
            case AtLock() as state:
                self._answer(state, login, password, ruling, details)
            case Queueing():
                pass

    def judge(self, hit: Judgeable, answer: Answer, login: str = "", password: str = "") -> None:
        """Say whether the traveller is the person on the list."""
        match self.state:
            case Filing() as state:
                self._judge_in_case(state, hit, answer, login, password)
            case AtLock() as state:
                self._judge_at_lock(state, hit, answer, login, password)
            case Queueing():
                pass

    def _decide(
        self, state: Filing, login: str, password: str, ruling: Ruling, details: Details
    ) -> None:
        file = state.file

        def work() -> CaseState:
            word = self._cases.confirm(self.officer, file, login, password) if login else None
            return self._cases.decide(self.officer, file, ruling, details, confirmed=word)

        self._go_on(state, work, done=Act.DECIDED)

    def _answer(
        self, state: AtLock, login: str, password: str, ruling: Ruling, details: Details
    ) -> None:
        file = state.file

        def work() -> Queueing:
            word = self._locks.confirm(file, login, password)
            self._locks.answer(file, ruling, details, confirmed=word)
            return replace(self._queue(), done=Act.ANSWERED)

        self._do(work, lambda queue: queue)

    def _judge_in_case(
        self, state: Filing, hit: Judgeable, answer: Answer, login: str, password: str
    ) -> None:
        file = state.file

        def work() -> CaseFile:
            word = self._cases.confirm(self.officer, file, login, password) if login else None
            return self._cases.judge(self.officer, file, hit, answer, confirmed=word)

        self._do(work, lambda after: Filing(file=after, picture=state.picture))

    def _judge_at_lock(
        self, state: AtLock, hit: Judgeable, answer: Answer, login: str, password: str
    ) -> None:
        """A judgement may lift the lock: then nobody waits there any more."""
        file = state.file

        def work() -> LockFile | Queueing:
            word = self._locks.confirm(file, login, password) if login else None
            self._locks.judge(file, hit, answer, confirmed=word)
            queue = self._queue()
            if all(one.lock.id != file.lock.id for one in queue.locks):
                return replace(queue, done=Act.LIFTED)
            return self._locks.open(self.officer, file.lock.id)

        def become(after: LockFile | Queueing) -> CasesState:
            if isinstance(after, Queueing):
                return after
            return AtLock(file=after, picture=state.picture)

        self._do(work, become)
