"""What a change of the book calls for: who is here is held against it, and the bands measured."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.inspection.rechecking import Recheck
from checkpoint.domain.people.officer import Officer
from checkpoint.services.calibrating import CalibrationService
from checkpoint.services.rechecking import RecheckService
from ui.alerts.states import Added, Done, Imported, Rechecked
from ui.background import Background


class FollowUp(QObject):
    """Done beside the counter's own work, for thousands may be inside."""

    told = Signal(object)
    """Carries who is here and may be meant by what was done, as Rechecked; perhaps nobody is."""
    failed = Signal(object)
    """Carries what stood in the way of that; what was done before is done all the same."""

    def __init__(
        self,
        *,
        rechecking: RecheckService,
        calibration: CalibrationService,
        files: Background,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rechecking = rechecking
        self._calibration = calibration
        self._files = files
        self._officer = officer

    def after(self, done: Done) -> None:
        """Hold those who are here against what was done, where that brought anything."""
        match done:
            case Added(alert):
                self.hold(alert, self.told.emit)
            case Imported(preview, version):
                self.after_version(preview.list_name, version)
            case _:
                pass

    def after_version(self, list_name: str, version: int) -> None:
        """Hold them against what a version of a list brought."""
        work = partial(self._rechecking.of_version, self._officer, version)
        self._recheck(work, list_name, self.told.emit)

    def hold(self, alert: Alert, told: Callable[[Rechecked], None]) -> None:
        """Hold them against an entry; `told` hears who is met."""
        about = next(iter(alert.names), alert.document_number or alert.national_number)
        self._recheck(partial(self._rechecking.of, self._officer, alert), about, told)

    def measure(self) -> None:
        """Measure the bands; nobody waits for it, and those of before hold until it is done."""
        self._files.run(
            partial(self._calibration.calibrate, self._officer),
            done=lambda _measured: None,
            failed=lambda _trouble: None,
            owner=None,
        )

    def _recheck(
        self, work: Callable[[], Recheck], about: str, told: Callable[[Rechecked], None]
    ) -> None:
        self._files.run(
            work,
            done=lambda recheck: told(Rechecked(recheck, about)),
            failed=self.failed.emit,
            owner=self,
        )
