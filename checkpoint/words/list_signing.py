"""Signed lists in words."""

from __future__ import annotations

from checkpoint.domain.alerts.signing import (
    ListKeyGone,
    ListKeyKnown,
    ListKeyNameTaken,
    ListKeyPrivate,
    ListKeyUnreadable,
    ListNotCopied,
    ListPartUnsigned,
    ListSignatureUnreadable,
    ListSignatureWrong,
    ListSignerGone,
    ListUnsigned,
)
from checkpoint.domain.errors import (
    CheckpointError,
    ListKeyRefused,
    ListRefused,
    SigningKeyUnusable,
)
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue

SIGNING_PROBLEMS: dict[type[CheckpointError], str] = {
    ListUnsigned: QT_TRANSLATE_NOOP(
        "problems",
        "This post takes signed lists only, and {file} is not signed. Get its signature"
        " ({file}.sig) from the owner of the list and put it beside the file, then choose the file"
        " again.",
    ),
    ListSignatureWrong: QT_TRANSLATE_NOOP(
        "problems",
        "The signature beside {file} does not prove it: the file was changed, or it was signed with"
        " a key that is not trusted here. Get both files anew from the owner of the list, or have"
        " the administrator put in the owner's key.",
    ),
    ListSignatureUnreadable: QT_TRANSLATE_NOOP(
        "problems",
        "{file} is not a signature as it is read here: 64 bytes of Ed25519. Ask the owner of the"
        " list for one, as checkpoint alerts sign or openssl pkeyutl -sign -rawin writes it.",
    ),
    ListPartUnsigned: QT_TRANSLATE_NOOP(
        "problems",
        "The list is signed, but {file}, which belongs to it, is not signed with the same key. Get"
        " all files of the list and their signatures anew from its owner.",
    ),
    ListSignerGone: QT_TRANSLATE_NOOP(
        "problems",
        "The key that proved this list was taken away meanwhile. Ask the administrator, then choose"
        " the file again.",
    ),
    ListNotCopied: QT_TRANSLATE_NOOP(
        "problems",
        "There is no room on this computer to check the signature of the list. Free some space,"
        " then choose the file again.",
    ),
    ListKeyRefused: QT_TRANSLATE_NOOP("problems", "The key cannot be trusted as it is."),
    ListKeyUnreadable: QT_TRANSLATE_NOOP(
        "problems",
        "This is no public key of Ed25519. Ask the owner of the lists for it, as PEM or base64.",
    ),
    ListKeyPrivate: QT_TRANSLATE_NOOP(
        "problems",
        "This is the private key, and was not kept. It belongs to the owner of the lists alone: ask"
        " for the public key, and tell the owner that the private one has left its place.",
    ),
    ListKeyKnown: QT_TRANSLATE_NOOP("problems", "This key is trusted already."),
    ListKeyNameTaken: QT_TRANSLATE_NOOP(
        "problems", "Another key bears this name. Give this one another name."
    ),
    ListKeyGone: QT_TRANSLATE_NOOP(
        "problems", "This key was taken away by somebody else meanwhile."
    ),
    SigningKeyUnusable: QT_TRANSLATE_NOOP(
        "problems",
        "The private key cannot be opened: it is no key of Ed25519 as PEM, or the password is"
        " wrong.",
    ),
}


def signing_particulars(problem: ListRefused) -> dict[str, str]:
    """What the sentence of a list that was refused for its signature names of it."""
    match problem:
        case ListUnsigned() | ListSignatureWrong() | ListSignatureUnreadable() | ListPartUnsigned():
            return {"file": problem.file}
        case _:
            return {}


def signed_words(signed_by: str, words: Catalogue) -> str:
    """By whom a list is signed, or that it is not."""
    if signed_by:
        text = words.translate("list_signing", "Signed by {key}; the signature is proven.")
        return text.format(key=signed_by)
    return words.translate("list_signing", "Not signed: nothing proves whose list this is.")
