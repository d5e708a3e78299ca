"""Every table. What may never change in place is kept so by triggers (`migrations`)."""

from __future__ import annotations

from checkpoint.storage.tables.alerts import alert, alert_change, lost_document
from checkpoint.storage.tables.contacts import contact_given
from checkpoint.storage.tables.crossings import border_pass, counter_lock, crossing, lock_lift
from checkpoint.storage.tables.evidence import evidence, evidence_release, evidence_text
from checkpoint.storage.tables.filing import (
    alert_filing,
    alert_name,
    alert_number,
    alert_sound,
    name_state,
    name_word,
)
from checkpoint.storage.tables.journal import document_word, word_filing
from checkpoint.storage.tables.judgements import alert_hit, alert_judgement, band_calibration
from checkpoint.storage.tables.keys import list_key, list_rules, seal_key, trusted_certificate
from checkpoint.storage.tables.metadata import DIGEST_LENGTH, metadata
from checkpoint.storage.tables.papers import decision_paper, wording
from checkpoint.storage.tables.persons import bearer, person_link
from checkpoint.storage.tables.staff import counter, failed_sign_in, officer, password, post
from checkpoint.storage.tables.trail import audit, paper, paper_number

__all__ = [
    "DIGEST_LENGTH",
    "alert",
    "alert_change",
    "alert_filing",
    "alert_hit",
    "alert_judgement",
    "alert_name",
    "alert_number",
    "alert_sound",
    "audit",
    "band_calibration",
    "bearer",
    "border_pass",
    "contact_given",
    "counter",
    "counter_lock",
    "crossing",
    "decision_paper",
    "document_word",
    "evidence",
    "evidence_release",
    "evidence_text",
    "failed_sign_in",
    "list_key",
    "list_rules",
    "lock_lift",
    "lost_document",
    "metadata",
    "name_state",
    "name_word",
    "officer",
    "paper",
    "paper_number",
    "password",
    "person_link",
    "post",
    "seal_key",
    "trusted_certificate",
    "word_filing",
    "wording",
]
