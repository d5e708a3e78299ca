"""Names that a file may not bear, on any computer that the paper may come to.

Partners open papers on Windows, whatever the post works on: a name that Windows refuses is no name
for a paper. Source: Microsoft, "Naming Files, Paths, and Namespaces".
"""

from __future__ import annotations

import re

LONGEST_NAME = 255
"""Bytes in a name (ext4); NTFS takes as many letters."""
_LONGEST_STEM = 200
"""Leaves room for a mark of practice, the language and the endings."""
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICE = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])", re.IGNORECASE)


def file_name_of(number: str) -> str:
    """The number of a paper as a file may be called, without an ending: ``ETK-HARIAN-BC-1``."""
    plain = re.sub(r"[^\w.-]+", "-", number)
    short = plain.encode()[:_LONGEST_STEM].decode(errors="ignore")
    return f"-{short}" if is_refused(f"{short}.pdf") else short


def is_refused(name: str) -> bool:
    """Whether some computer refuses the name, or takes it for something else than a file.

    Windows writes ``con.pdf`` to its screen, and hides ``a:b.pdf`` behind a file ``a``.
    """
    stem = name.partition(".")[0].rstrip(" ")
    return (
        not name
        or len(name.encode(errors="replace")) > LONGEST_NAME
        or name[-1] in ". "
        or _FORBIDDEN.search(name) is not None
        or _DEVICE.fullmatch(stem) is not None
    )
