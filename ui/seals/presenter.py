"""Turns what an administrator does with certificates into work, and its answers into states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from checkpoint.certificate_file import certificates_at
from checkpoint.domain.documents.seals.certificates import (
    CertificateStranger,
    TrustedCertificate,
    pem_of,
)
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer
from checkpoint.paper_file import write_paper
from checkpoint.services.seals import SealService
from ui.background import Background
from ui.seals.states import Act, SealsState


class SealsPresenter(QObject):
    """Holds what stands. After each act everything is read anew: there is little of it."""

    changed = Signal(object)
    """Carries each new SealsState."""

    def __init__(
        self,
        *,
        seals: SealService,
        background: Background,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._seals = seals
        self._background = background
        self._officer = officer
        self.state = SealsState()

    def refresh(self) -> None:
        """Read everything anew."""
        self._background.run(self._now, done=self._become, failed=self._failed, owner=self)

    def import_file(self, path: Path, *, trusts_itself: bool = False) -> None:
        """Trust the certificates in a file."""

        def work() -> SealsState:
            content = certificates_at(path)
            found = self._seals.import_from(self._officer, content, trusts_itself=trusts_itself)
            return replace(self._now(), done=Act.IMPORT, count=len(found))

        self._do(work, stranger=path)

    def withdraw(self, trusted: TrustedCertificate, reason: str) -> None:
        """Trust a certificate no more."""
        self._act(Act.WITHDRAW, partial(self._seals.withdraw, self._officer, trusted.id, reason))

    def export_to(self, path: Path) -> None:
        """Write the post's own certificate to a file."""

        def export() -> None:
            write_paper(path, pem_of(self._seals.own(self._officer).certificate))

        self._act(Act.EXPORT, export)

    def renew(self) -> None:
        """Make a new key for the post."""
        self._act(Act.RENEW, partial(self._seals.renew, self._officer))

    def dismiss(self) -> None:
        """What was asked or refused was read, and given up."""
        if self.state.stranger is not None or self.state.trouble is not None:
            self._become(replace(self.state, stranger=None, trouble=None))

    def _act(self, act: Act, do: Callable[[], object]) -> None:
        def work() -> SealsState:
            do()
            return replace(self._now(), done=act)

        self._do(work)

    def _do(self, work: Callable[[], SealsState], *, stranger: Path | None = None) -> None:
        """Do it once, however often it is asked for meanwhile."""
        if self.state.is_busy:
            return
        self._become(SealsState(certificates=self.state.certificates, is_busy=True))
        failed = partial(self._failed, stranger=stranger)
        self._background.run(work, done=self._become, failed=failed, owner=self)

    def _now(self) -> SealsState:
        return SealsState(certificates=tuple(self._seals.certificates(self._officer)))

    def _failed(self, trouble: CheckpointError, stranger: Path | None = None) -> None:
        standing = SealsState(certificates=self.state.certificates)
        if isinstance(trouble, CertificateStranger):
            self._become(replace(standing, stranger=stranger))
        else:
            self._become(replace(standing, trouble=trouble))

    def _become(self, state: SealsState) -> None:
        self.state = state
        self.changed.emit(state)
