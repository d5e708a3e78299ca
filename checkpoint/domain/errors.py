"""The failures that are expected, each of which the officer is told in words.

::

    CheckpointError
    ├── InvalidValue              a value that cannot be: a caller's mistake or a typed one
    ├── NotPermitted              the signed-in person may not do this
    ├── SignInFailed              wrong name or password, or too soon after wrong ones
    ├── DecisionNotLawful         the decision does not fit this traveller or these findings
    ├── ReadingFailed             a picture or text in which no document could be read
    ├── ListRefused               an alert list that cannot be imported as it is
    ├── ListKeyRefused            a key for lists that cannot be trusted as it is
    ├── SigningKeyUnusable        a list owner's private key that cannot be opened
    ├── CertificateRefused        a certificate that cannot be trusted as it is
    ├── SealKeyUnusable           the post's own key that cannot be opened
    ├── ReportKeyUnusable         the post's key for papers cannot be read or made
    ├── PseudonymKeyUnusable      the post's key for pseudonyms cannot be read or made
    ├── NotFound                  what was asked for is not in the registers
    ├── StorageUnavailable        the database cannot be reached or written
    │   ├── StorageFull           no room left on the disk
    │   ├── StorageNewer          written by a newer version of the program
    │   ├── StorageInUse          another copy of the program has it open
    │   ├── StorageBusy           another program's writing took too long to wait for
    │   ├── StorageMissing        there is no database where it should lie
    │   ├── StorageMixedUp        practice where the post's own should be, or the other way
    │   └── StorageDamaged        the file is damaged, or no database of this program
    ├── WordingUnfit              a wording of papers that makes no paper as it is
    ├── BackupNotMade             a copy of the database that was not made, or proves nothing
    ├── PaperNotSaved             a paper that could not be written where it was to lie
    ├── OutputLost                what a command says could not be written where it was to go
    ├── ClockUnreliable           the computer's clock stands before the last record
    ├── NotRecordedYet            a counter that cannot be left, for a decision is not kept yet
    ├── TravellerWaits            a counter that cannot be left, for somebody stands there
    ├── ScannedWhileLocked        a scan at a counter that waits for a shift lead
    ├── ProgramFault              a bug of the program itself, which the log describes
    └── FileUnusable              a file of settings or policy that somebody has to correct

Everything else that is raised is a bug: it reaches the crash handler and is never caught.
Modules add their own leaves beside what they describe; the branches are drawn here.
"""

from __future__ import annotations

from datetime import datetime


class CheckpointError(Exception):
    """An expected failure. The officer is told, and nothing is lost."""


class InvalidValue(CheckpointError):
    """A value that cannot be."""


class NotPermitted(CheckpointError):
    """The signed-in person may not do this."""


class SignInFailed(CheckpointError):
    """The name and password did not open the door."""


class DecisionNotLawful(CheckpointError):
    """The decision does not fit this traveller, or answers too little of what was found."""


class ReadingFailed(CheckpointError):
    """A picture or a text in which no document could be read."""


class ListRefused(CheckpointError):
    """An alert list that cannot be imported as it is."""


class ListKeyRefused(CheckpointError):
    """A key for the signatures of lists that cannot be trusted as it is."""


class SigningKeyUnusable(CheckpointError):
    """A private key that signs lists cannot be opened: none of Ed25519, or another password."""


class WordingUnfit(CheckpointError):
    """A wording of the papers of decisions that makes no paper as it is."""


class CertificateRefused(CheckpointError):
    """A certificate, or a file of them, that cannot be trusted as it is."""


class SealKeyUnusable(CheckpointError):
    """The post's own key cannot be opened with the secret that lies in the data folder."""


class ReportKeyUnusable(CheckpointError):
    """The key with which the post signs its papers can be neither read nor made."""


class PseudonymKeyUnusable(CheckpointError):
    """The key under which the post gives pseudonyms can be neither read nor made."""


class NotFound(CheckpointError):
    """What was asked for is not in the registers."""


class StorageUnavailable(CheckpointError):
    """The database cannot be reached or written."""


class StorageFull(StorageUnavailable):
    """No room is left on the disk; what was to be kept can be tried again."""


class StorageNewer(StorageUnavailable):
    """The database was written by a newer version of the program."""


class StorageInUse(StorageUnavailable):
    """Another copy of the program has the database open."""


class StorageBusy(StorageUnavailable):
    """Another program's writing took longer than was waited for; try again."""


class StorageMissing(StorageUnavailable):
    """No database lies where it should: never set up, or moved away."""


class StorageMixedUp(StorageUnavailable):
    """The file is of practice and was to be the post's own, or the other way round."""


class StorageDamaged(StorageUnavailable):
    """The file cannot be read as a database of this program; a backup is needed."""


class BackupNotMade(CheckpointError):
    """No copy of the database was made, or it is none that can be relied upon."""


class PaperNotSaved(CheckpointError):
    """A paper could not be written where it was to lie; what lay there before still does."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place
        """The file it was to be."""


class NotRecordedYet(CheckpointError):
    """The decision on the traveller at the counter is not on the register: nobody leaves it so."""


class TravellerWaits(CheckpointError):
    """Somebody stands at the counter of whom nothing is decided: nobody leaves it so."""


class ScannedWhileLocked(CheckpointError):
    """A document was scanned while a red traveller waits for a shift lead's answer."""


class ProgramFault(CheckpointError):
    """Something went wrong that nobody foresaw; nothing was done, and the log says where."""


class OutputLost(CheckpointError):
    """What a command says could not be written where it was sent: the disk may be full."""


class ClockUnreliable(CheckpointError):
    """The computer's clock stands before the last record, so new records would be out of order."""

    def __init__(self, latest: datetime) -> None:
        super().__init__("the clock stands before the last record")
        self.latest = latest
        """When that was made, on the clock of the post."""


class FileUnusable(CheckpointError):
    """A file of settings or policy that cannot be used until somebody corrects it."""

    def __init__(self, file: str, line: int | None, what: str) -> None:
        place = file if line is None else f"{file}, line {line}"
        super().__init__(f"{place}: {what}")
        self.file = file
        self.line = line
        """Counted from 1; ``None`` where no one line is at fault."""
        self.what = what
        """What is wrong, in a sentence."""
