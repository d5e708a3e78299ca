"""Turns what an administrator does into work for the core, and its answers into states."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.documents.payload_mappings import PayloadMapping
from checkpoint.domain.errors import CheckpointError, FileUnusable
from checkpoint.domain.people.officer import Officer, Role
from checkpoint.domain.posts.paper_form import PaperForm
from checkpoint.paper_sample import sample_paper
from checkpoint.program import Program
from checkpoint.services.auditing import Proof
from checkpoint.services.setting_up import Place
from ui.admin.states import Act, AdminState
from ui.background import Background
from ui.language import catalogue
from ui.widgets.attaching import content_of


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOfficer:
    """A person who is to get a way in."""

    login: str
    name: str
    role: Role
    password: str = field(repr=False)


class AdminPresenter(QObject):
    """Holds what stands. After each act everything is read anew: there is little of it."""

    changed = Signal(object)
    """Carries each new AdminState."""

    def __init__(
        self,
        *,
        program: Program,
        background: Background,
        files: Background,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._access = program.access
        self._setting_up = program.setting_up
        self._audit = program.audit
        self._background = background
        self._files = files
        self._officer = officer
        self.state = AdminState()

    def refresh(self) -> None:
        """Read everything anew."""
        read = partial(_state_now, self._program, self._officer)
        self._background.run(read, done=self._become, failed=self._failed, owner=self)

    def add(self, new: NewOfficer) -> None:
        """Give a person a way in."""
        add = partial(
            self._access.add_officer,
            self._officer,
            login=new.login,
            name=new.name,
            role=new.role,
            password=new.password,
        )
        self._do(Act.ADD, add)

    def change(
        self,
        officer: Officer,
        name: str,
        role: Role,
        *,
        is_active: bool,
        is_child_trained: bool | None = None,
    ) -> None:
        """Change a name or a role, or put an officer in or out of service."""
        change = partial(
            self._access.change_officer,
            self._officer,
            officer,
            name=name,
            role=role,
            is_active=is_active,
            is_child_trained=is_child_trained,
        )
        self._do(Act.CHANGE, change)

    def set_password(self, officer: Officer, password: str) -> None:
        """Give an officer a new password."""
        reset = partial(self._access.reset_password, self._officer, officer, password)
        self._do(Act.SET_PASSWORD, reset)

    def keep_place(self, place: Place) -> None:
        """Change the post or its counters."""
        self._do(Act.KEEP_POST, partial(self._setting_up.change, self._officer, place))

    def keep_papers(self, form: PaperForm) -> None:
        """Change how papers look; of the post all else stays as it is kept."""

        def keep() -> None:
            place = self._setting_up.place()
            if place is not None:
                changed = replace(place.post, papers=form)
                self._setting_up.change(self._officer, replace(place, post=changed))

        self._do(Act.KEEP_PAPERS, keep)

    def take_logo(self, path: Path) -> None:
        """Make of a file what a letterhead may bear."""
        self._make(
            Act.TAKE_LOGO,
            lambda: replace(self._quiet(), logo=self._program.read_logo(content_of(path))),
        )

    def make_sample(self, form: PaperForm) -> None:
        """Make a paper of a form as it is typed."""
        place, words = self.state.place, catalogue()
        if place is not None:
            post = replace(place.post, papers=form)
            make = partial(sample_paper, self._program, self._officer, post, words)
            self._make(Act.MAKE_SAMPLE, lambda: replace(self._quiet(), sample=make()))

    def keep_codes(self, rows: Sequence[PayloadMapping]) -> None:
        """Keep how the codes on passes are read."""
        self._do(Act.KEEP_CODES, partial(self._program.pass_codes.keep, self._officer, rows))

    def verify(self) -> None:
        """Walk along the audit trail."""
        if self.state.is_walking:
            return
        self._become(replace(self._quiet(), is_walking=True, proof=None))
        # Minutes on a register of years, in which somebody else may sign in and work.
        self._files.run(self._audit.verify, done=self._walked, failed=self._failed, owner=self)

    def dismiss(self) -> None:
        """What was refused was read, and given up."""
        if self.state.trouble is not None or self.state.sample is not None:
            self._become(replace(self.state, trouble=None, sample=None, logo=None))

    def _do(self, act: Act, do: Callable[[], object]) -> None:
        """Do it once, however often it is asked for meanwhile."""
        read = partial(_state_now, self._program, self._officer)

        def work() -> AdminState:
            do()
            return replace(read(), done=act)

        if self.state.under_way is None:
            self._become(replace(self._quiet(), under_way=act))
            self._background.run(work, done=self._become, failed=self._failed, owner=self)

    def _make(self, act: Act, work: Callable[[], AdminState]) -> None:
        """Make something where nobody at a counter waits for it."""
        if self.state.under_way is None:
            after = self._quiet()
            self._become(replace(after, under_way=act))
            self._files.run(work, done=self._become, failed=self._failed, owner=self)

    def _quiet(self) -> AdminState:
        """What stands, without word of the last act."""
        return replace(self.state, done=None, trouble=None, under_way=None, logo=None, sample=None)

    def _walked(self, proof: Proof) -> None:
        self._become(replace(self.state, proof=proof, is_walking=False))

    def _failed(self, trouble: CheckpointError) -> None:
        state = replace(self.state, is_walking=False, under_way=None, done=None)
        self._become(replace(state, trouble=trouble))

    def _become(self, state: AdminState) -> None:
        self.state = state
        self.changed.emit(state)


def _state_now(program: Program, officer: Officer) -> AdminState:
    """What stands, read anew."""
    return AdminState(
        staff=tuple(program.access.staff(officer)),
        place=program.setting_up.place(),
        codes=_codes_now(program, officer),
    )


def _codes_now(program: Program, officer: Officer) -> tuple[PayloadMapping, ...] | None:
    """A file that somebody broke must not cost the rest; to keep rows says what is wrong."""
    try:
        return program.pass_codes.rows(officer)
    except FileUnusable:
        return None
