"""Why somebody may not do it, or not yet: names, passwords, roles."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.errors import CheckpointError, NotPermitted, SignInFailed
from checkpoint.services.access import (
    LastAdministrator,
    LoginTaken,
    MayNotConfirm,
    SamePerson,
    TooSoon,
    WeakPassword,
)
from checkpoint.services.journal import SecondPersonMissing
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP

PEOPLE_PROBLEMS: Mapping[type[CheckpointError], str] = {
    WeakPassword: QT_TRANSLATE_NOOP(
        "problems", "The password needs at least {least} characters and may not be the name."
    ),
    LoginTaken: QT_TRANSLATE_NOOP(
        "problems", "Somebody else signs in by this name. Choose another."
    ),
    LastAdministrator: QT_TRANSLATE_NOOP(
        "problems", "The last administrator cannot be taken away. Name another one first."
    ),
    NotPermitted: QT_TRANSLATE_NOOP(
        "problems", "Your role does not permit this. Ask the shift lead or the administrator."
    ),
    MayNotConfirm: QT_TRANSLATE_NOOP(
        "problems", "Only a shift lead may answer. Have one give name and password."
    ),
    SamePerson: QT_TRANSLATE_NOOP(
        "problems", "Another shift lead must answer: nobody answers for his own counter."
    ),
    SecondPersonMissing: QT_TRANSLATE_NOOP(
        "problems",
        "Who crossed, which way and when is put right by two: have another shift lead sign as"
        " well.",
    ),
    SignInFailed: QT_TRANSLATE_NOOP("problems", "Name or password is wrong. Try again."),
    TooSoon: QT_TRANSLATE_NOOP(
        "problems", "Too many wrong passwords. Wait until {until}, then try again."
    ),
}
