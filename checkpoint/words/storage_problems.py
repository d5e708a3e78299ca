"""What keeps the register from being read or written."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.errors import (
    CheckpointError,
    StorageBusy,
    StorageDamaged,
    StorageFull,
    StorageInUse,
    StorageMissing,
    StorageMixedUp,
    StorageNewer,
    StorageUnavailable,
)
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP

STORAGE_PROBLEMS: Mapping[type[CheckpointError], str] = {
    StorageUnavailable: QT_TRANSLATE_NOOP(
        "problems",
        "The database cannot be written. Nothing was lost: it is tried again every few seconds."
        " Call the administrator.",
    ),
    StorageFull: QT_TRANSLATE_NOOP(
        "problems",
        "The disk is full. The traveller stays here and is recorded as soon as there is room:"
        " free some space, or call the administrator.",
    ),
    StorageNewer: QT_TRANSLATE_NOOP(
        "problems",
        "The database was written by a newer version of the program. Start that version.",
    ),
    StorageInUse: QT_TRANSLATE_NOOP(
        "problems", "The program is already running on this database. Use the window that is open."
    ),
    StorageBusy: QT_TRANSLATE_NOOP(
        "problems",
        "The database is busy with another program's work. It is tried again every few seconds.",
    ),
    StorageMissing: QT_TRANSLATE_NOOP(
        "problems",
        "There is no database where it should lie. Have the administrator look at the settings.",
    ),
    StorageMixedUp: QT_TRANSLATE_NOOP(
        "problems",
        "Practice and real records are kept apart, and this file is of the other kind. Have the"
        " administrator look at which database the settings name.",
    ),
    StorageDamaged: QT_TRANSLATE_NOOP(
        "problems",
        "The database is damaged, or is none of this program. Have the administrator restore the"
        " last copy.",
    ),
}
