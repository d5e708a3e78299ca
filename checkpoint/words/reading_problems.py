"""Why a document, a picture or a file could not be read."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.documents.files import FileForbidden, FileIsFolder, FileMissing, FileUnopened
from checkpoint.domain.documents.payloads import DeclarationAlone
from checkpoint.domain.documents.pictures import (
    EmptyPicture,
    NotAPicture,
    NothingOnPicture,
    PictureDamaged,
    PictureTooLarge,
    ReadingStopped,
)
from checkpoint.domain.errors import CheckpointError, FileUnusable, ReadingFailed
from checkpoint.services.presented import SeveralDocuments, SeveralPictures, VisaInstead
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP

READING_PROBLEMS: Mapping[type[CheckpointError], str] = {
    ReadingFailed: QT_TRANSLATE_NOOP(
        "problems", "The document could not be read. Scan again, or type it by hand."
    ),
    FileUnopened: QT_TRANSLATE_NOOP(
        "problems", "The file cannot be opened. Copy it onto this computer, then try again."
    ),
    FileMissing: QT_TRANSLATE_NOOP(
        "problems", "There is no such file. Look at its name, its folder and the stick it is on."
    ),
    FileForbidden: QT_TRANSLATE_NOOP(
        "problems",
        "This account of the computer may not read the file. Have the administrator permit it.",
    ),
    FileIsFolder: QT_TRANSLATE_NOOP("problems", "This is a folder. Name a file in it."),
    VisaInstead: QT_TRANSLATE_NOOP(
        "problems", "This is a visa, not a travel document. Scan the passport it belongs to."
    ),
    SeveralDocuments: QT_TRANSLATE_NOOP(
        "problems",
        "The documents of two people are on this picture, and none was taken. Scan each by itself.",
    ),
    DeclarationAlone: QT_TRANSLATE_NOOP(
        "problems",
        "This is the receipt of an All Indonesia declaration. Scan the traveller's document first,"
        " then the receipt.",
    ),
    EmptyPicture: QT_TRANSLATE_NOOP("problems", "The file is empty. Scan the document again."),
    NotAPicture: QT_TRANSLATE_NOOP(
        "problems", "The file is not a picture that can be read. Use PNG, JPEG or TIFF."
    ),
    PictureDamaged: QT_TRANSLATE_NOOP(
        "problems", "The picture is damaged. Scan the document again."
    ),
    PictureTooLarge: QT_TRANSLATE_NOOP(
        "problems", "The picture is too large. Scan with fewer dots per inch."
    ),
    SeveralPictures: QT_TRANSLATE_NOOP(
        "problems", "These are several pictures, and none was taken. Give one at a time."
    ),
    NothingOnPicture: QT_TRANSLATE_NOOP(
        "problems",
        "No code and no MRZ was found on the picture. Scan again, or type it by hand.",
    ),
    ReadingStopped: QT_TRANSLATE_NOOP(
        "problems",
        "The picture could not be read in time, and was given up. Scan again, or type it by hand.",
    ),
    FileUnusable: QT_TRANSLATE_NOOP(
        "problems", "{place} cannot be used: {what} Have the administrator correct it."
    ),
}
