"""The findings of a traveller as the list shows them, on the case and where it is answered."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import hits_in
from checkpoint.words.findings import FindingWords
from ui.language import catalogue
from ui.widgets.finding_list import FindingItem
from ui.wording import SEVERITY_TONES


def finding_items(inspection: Inspection) -> Iterator[FindingItem]:
    """Every finding in the words of the window's language, in the order of the inspection."""
    judgeable = hits_in(inspection)
    words = FindingWords(catalogue(), inspection.subject.duty.post)
    for finding in inspection.findings:
        said = words.say(finding)
        yield FindingItem(
            tone=SEVERITY_TONES[finding.severity],
            what=said.what,
            evidence=said.evidence,
            why=said.why,
            to_do=said.do,
            can_be_opened=finding in judgeable,
        )
