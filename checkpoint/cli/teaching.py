"""What a command teaches below its options: what it needs, an example, and how it may end."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from checkpoint.cli.frame import Exit

EXIT_WORDS: Mapping[Exit, str] = MappingProxyType(
    {
        Exit.DONE: "done",
        Exit.TROUBLE: "failed, one sentence says why",
        Exit.USAGE: "the call is wrong",
        Exit.PARTLY: "done in part",
        Exit.BROKEN: "the audit trail is broken",
        Exit.ATTENTION: "verdict amber",
        Exit.LOCKED: "verdict red",
    }
)
"""Every code that a command may exit with."""

OFTEN = (Exit.DONE, Exit.TROUBLE, Exit.USAGE)
"""How any command may end."""

AS_IT_STANDS = "\b\n"
"""Keeps the lines of the paragraph behind it from being wrapped."""

BY_LEAD = "Needs the sign-in of a shift lead or an administrator."
BY_LEAD_ALONE = "Needs a post that is set up, and the sign-in of a shift lead."
BY_ADMINISTRATOR = "Needs the sign-in of an administrator."
BY_OFFICER = "Needs a post that is set up, and the sign-in of a counter officer or a shift lead."

A_FILE = (
    "A file is a picture (PNG, JPEG, TIFF, BMP, WEBP, GIF, PPM; at most 40 MB), a PDF, or a text in"
    " UTF-8 of at most 10,000 bytes: the lines of a machine-readable zone, or what a barcode says."
)


def lesson(*needs: str, example: str, ends: Mapping[Exit, str] | None = None) -> str:
    """The paragraphs below the options of a command.

    ``ends`` are the codes that it has beside those of any command, or means otherwise.
    """
    said = {code: EXIT_WORDS[code] for code in OFTEN} | dict(ends or {})
    codes = "; ".join(f"{code} {said[code]}" for code in sorted(said))
    return "\n\n".join(
        (*needs, f"{AS_IT_STANDS}Example:\n  checkpoint {example}", f"Exit codes: {codes}.")
    )
