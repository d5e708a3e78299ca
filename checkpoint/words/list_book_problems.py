"""What stands in the way of taking a list over, or of an entry of the book."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.alerts.versions import ChangeLost
from checkpoint.domain.errors import CheckpointError, ListRefused
from checkpoint.services.alerts import EntryGone, EntryTwice
from checkpoint.services.list_exports import NoSuchList
from checkpoint.services.list_imports import BookMovedOn, HandListKept, ListUnnamed, NoGoodRow
from checkpoint.services.list_preparing import ImportCancelled
from checkpoint.services.list_versions import NoSuchVersion, NotTheNewest
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP

BOOK_PROBLEMS: Mapping[type[CheckpointError], str] = {
    ListRefused: QT_TRANSLATE_NOOP("problems", "The list cannot be imported as it is."),
    NoGoodRow: QT_TRANSLATE_NOOP(
        "problems", "No row of this file can be taken. Correct the file, then choose it again."
    ),
    HandListKept: QT_TRANSLATE_NOOP(
        "problems", "This name is kept for entries made by hand. Give the list another one."
    ),
    ListUnnamed: QT_TRANSLATE_NOOP(
        "problems", "A list needs a name, by which its next version is known. Give it one."
    ),
    BookMovedOn: QT_TRANSLATE_NOOP(
        "problems", "The alert book was changed meanwhile. Look at the changes again."
    ),
    ChangeLost: QT_TRANSLATE_NOOP(
        "problems", "Another list was begun meanwhile. Choose the file of this one again."
    ),
    ImportCancelled: QT_TRANSLATE_NOOP(
        "problems", "The import was given up. The version before is in force as it was."
    ),
    NotTheNewest: QT_TRANSLATE_NOOP(
        "problems",
        "Only the newest version of a list can be undone, and only once. Import the version that"
        " is wanted instead.",
    ),
    NoSuchList: QT_TRANSLATE_NOOP("problems", "No list of this name has entries."),
    NoSuchVersion: QT_TRANSLATE_NOOP("problems", "No list has a version of that number."),
    EntryTwice: QT_TRANSLATE_NOOP(
        "problems",
        "An entry of this reference or content was made before. Give another reference, or end"
        " the old entry first.",
    ),
    EntryGone: QT_TRANSLATE_NOOP("problems", "This entry was ended by somebody else meanwhile."),
}
