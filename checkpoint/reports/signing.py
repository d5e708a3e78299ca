"""Who signs the papers that are letters: a name, and under it the number of the staff."""

from __future__ import annotations

from checkpoint.domain.posts.paper_form import Signer
from checkpoint.reports.sheet import Sheet
from checkpoint.words.reports import Text


def head_of_post(label: str, sheet: Sheet) -> tuple[str, str]:
    """Who takes note of it, as the post has set; else whoever writes his name there."""
    return _said(label, sheet.post.papers.known, "", sheet)


def lead(label: str, name: str, sheet: Sheet) -> tuple[str, str]:
    """Who checks it: whoever issued it, unless the post names another."""
    return _said(label, sheet.post.papers.checked, name, sheet)


def _said(label: str, signer: Signer, name: str, sheet: Sheet) -> tuple[str, str]:
    number = signer.staff_number and f"{sheet.say(Text.STAFF_NUMBER)} {signer.staff_number}"
    return signer.title or label, "\n".join(filter(None, (signer.name or name, number)))
