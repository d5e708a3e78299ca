"""Who signs the papers that are letters: a name, and under it the number of the staff."""

from __future__ import annotations

from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.paper_form import Signer
from checkpoint.reports.sheet import Sheet
from checkpoint.words.reports import Text


def head_of_post(label: str, sheet: Sheet) -> tuple[str, str]:
    """Who takes note of it, as the post has set; else whoever writes his name there."""
    return _said(label, sheet.post.papers.known, "", sheet)


def checker(label: str, sheet: Sheet) -> tuple[str, str]:
    """Who checks it, if the post names somebody; else whoever writes his name there."""
    return _said(label, sheet.post.papers.checked, "", sheet)


def lead(label: str, sheet: Sheet) -> tuple[str, str]:
    """Who checks it: the shift lead who issued it, unless the post names another."""
    issue = sheet.issue
    name = issue.issued_by if issue.issuer_role is Role.SHIFT_LEAD else ""
    return _said(label, sheet.post.papers.checked, name, sheet)


def _said(label: str, signer: Signer, name: str, sheet: Sheet) -> tuple[str, str]:
    number = signer.staff_number and f"{sheet.say(Text.STAFF_NUMBER)} {signer.staff_number}"
    return signer.title or label, "\n".join(filter(None, (signer.name or name, number)))
