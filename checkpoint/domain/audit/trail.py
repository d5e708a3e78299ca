"""The audit trail: each entry carries the digest of the one before it.

Whoever alters, removes or inserts an entry breaks the chain from there on, and `first_break`
says where. An entry holds ids, never names of travellers.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

GENESIS = "0" * 64
"""What stands before the first entry."""

SECOND = "second"
"""In the detail of an amendment: the id of who signed beside the actor."""


class Action(StrEnum):
    """What was done."""

    POST_SET_UP = "post_set_up"
    POST_CHANGED = "post_changed"
    PASS_CODES_KEPT = "pass_codes_kept"
    OFFICER_ADDED = "officer_added"
    OFFICER_CHANGED = "officer_changed"
    PASSWORD_SET = "password_set"
    SIGNED_IN = "signed_in"
    SIGN_IN_FAILED = "sign_in_failed"
    SIGNED_OUT = "signed_out"
    COUNTER_OPENED = "counter_opened"
    COUNTER_LOCKED = "counter_locked"
    LOCK_ANSWERED = "lock_answered"
    LOCK_LIFTED = "lock_lifted"
    """A shift lead judged that it was somebody else, and nothing else locks."""
    HIT_JUDGED = "hit_judged"
    CROSSING_RECORDED = "crossing_recorded"
    CROSSING_AMENDED = "crossing_amended"
    CROSSING_ENTERED_LATE = "crossing_entered_late"
    """A crossing of before was entered afterwards: a missing one, or from a sheet of paper."""
    DOCUMENTS_LINKED = "documents_linked"
    """Two documents are held to be one person's; the subject is the word on them."""
    DOCUMENTS_PARTED = "documents_parted"
    PASS_REGISTERED = "pass_registered"
    ALERT_ADDED = "alert_added"
    ALERT_ENDED = "alert_ended"
    ALERT_EXTENDED = "alert_extended"
    ALERT_CONFIRMED = "alert_confirmed"
    """The decision on an urgent exit ban arrived."""
    LIST_IMPORTED = "list_imported"
    LIST_EXPORTED = "list_exported"
    """All entries of a list were written to a file; without a subject, of every list."""
    LIST_MAPPING_KEPT = "list_mapping_kept"
    LIST_UNDONE = "list_undone"
    LIST_UNSEEN = "list_unseen"
    """A signed list from the watched folder is taken over next, and nobody has looked at it."""
    REPORT_ISSUED = "report_issued"
    EVIDENCE_VIEWED = "evidence_viewed"
    EVIDENCE_RELEASED = "evidence_released"
    """Retention let evidence go that had lain its time; it is deleted from then on."""
    ATTACHMENT_RELEASED = "attachment_released"
    """Retention took the content of an attachment; the subject is the case."""
    CERTIFICATE_IMPORTED = "certificate_imported"
    CERTIFICATE_WITHDRAWN = "certificate_withdrawn"
    SEAL_KEY_MADE = "seal_key_made"
    SEAL_ISSUED = "seal_issued"
    PRESENT_RECHECKED = "present_rechecked"
    """Who is here was held against alerts; the subject is the alert or the list."""
    LIST_KEY_ADDED = "list_key_added"
    LIST_KEY_WITHDRAWN = "list_key_withdrawn"
    LIST_RULES_SET = "list_rules_set"
    POLICY_EDITED = "policy_edited"
    """The subject is the edit; what it says stands in the policy's own history."""
    CASE_OPENED = "case_opened"
    CASE_CONTINUED = "case_continued"
    """Something was done about a case; the detail says what."""
    CASE_VIEWED = "case_viewed"
    """A case that is marked for protection was looked at, or an attachment of any."""
    PAPER_ISSUED = "paper_issued"
    """The paper of a decision was made; its number and wording stand in the detail."""
    PAPER_COPIED = "paper_copied"
    WORDING_KEPT = "wording_kept"
    POSTPONEMENT_LIFTED = "postponement_lifted"
    """A recommendation was shown; the subject is the record of the postponement."""
    ONE_DATA_EXPORTED = "one_data_exported"
    """Cases of possible victims left the program; how many, for whom, and with names or not."""
    PATTERNS_COMPUTED = "patterns_computed"
    """The register was gone through for what repeats; the detail has counts alone."""
    JOURNAL_EXPORTED = "journal_exported"
    """Records of the register were written to a file; what was asked, and how many there were."""
    GROUP_OPENED = "group_opened"
    GROUP_CONTINUED = "group_continued"
    STAY_EXTENDED = "stay_extended"
    STAY_EXTENSION_TAKEN_BACK = "stay_extension_taken_back"
    """Something was done about a group; the detail says what."""
    INSIDE_GIVEN_OUT = "inside_given_out"
    """The list of who is inside left the program; the subject is what it was written as."""
    INSIDE_MADE_ANEW = "inside_made_anew"
    LEFT_ELSEWHERE = "left_elsewhere"
    """Somebody is said to have left by another way; the subject is his entry."""
    LEFT_ELSEWHERE_TAKEN_BACK = "left_elsewhere_taken_back"
    CLOCK_CHANGED = "clock_changed"
    """The computer's clock was set; the detail says from when to when."""
    CLOCK_VOUCHED_FOR = "clock_vouched_for"
    """A shift lead said that it is right after it was ahead; the subject is his word."""
    TRAVELLER_PUT_ASIDE = "traveller_put_aside"
    """Somebody who was looked at left the counter undecided; the detail says in which colour."""
    COUNTER_LEFT = "counter_left"
    """Its officer sits there no more; the detail says by which seat and how."""
    SHIFT_OPENED = "shift_opened"
    SHIFT_HANDED_OVER = "shift_handed_over"
    """From one lead to the next, who signed it too; the detail says to whom, under which number."""
    SHIFT_CLOSED = "shift_closed"
    """Without a second lead; the reason stands in its sheet."""
    SHIFT_SHEET_PRINTED = "shift_sheet_printed"
    """Or saved; the subject is the shift."""
    INCIDENT_REPORTED = "incident_reported"
    INCIDENT_CONTINUED = "incident_continued"
    """Something was done about an incident; the detail says what."""
    INCIDENT_VIEWED = "incident_viewed"
    """One with a protected person in it was read, or a picture of any."""
    INCIDENT_PRINTED = "incident_printed"
    """As original or copy; without either, the page of a month."""
    INFORMANT_NOTED = "informant_noted"
    """Never who; the subject is the incident."""
    INFORMANT_VIEWED = "informant_viewed"
    EXHIBIT_RELEASED = "exhibit_released"
    """A picture of a closed incident was destroyed, for its time was over."""
    INFORMANT_RELEASED = "informant_released"
    """So was what had been noted of who told of one; never of whom."""
    OPERATION_KEPT = "operation_kept"
    """A version of a joint operation, or a crossing that belongs to one."""
    DAY_CLOSED = "day_closed"
    """Or a supplement was made to it; the detail says which day, how, and its papers' numbers."""
    TRAIL_PROVEN = "trail_proven"
    """Somebody had this trail and the register proven; the detail says how it came out."""
    REPORT_KEY_MADE = "report_key_made"
    """The key with which the post signs its papers; the subject is its fingerprint."""
    FIGURES_EXPORTED = "figures_exported"
    """Figures left the program in a file; the detail says which, and whether small ones hid."""
    EXPORT_MISSING = "export_missing"
    """A file that was just noted did not come to its place; the subject is as what it was noted."""
    FIGURE_VIEW_KEPT = "figure_view_kept"
    """Or given up; the subject is what was kept, and bears the name."""
    DELIVERY_KEPT = "delivery_kept"
    """Where somebody's papers go from now on; the detail says whose, and all of it."""
    PAPER_HANDED_OVER = "paper_handed_over"
    """By hand; the subject is the number of the paper, the detail has its id and the hand-over."""
    BACKUP_MADE = "backup_made"
    """And proven; the detail says where, how large, and what of the trail is in it."""
    BACKUP_FAILED = "backup_failed"
    BACKUPS_LET_GO = "backups_let_go"
    """Older ones were deleted; the subject is the proven one that came after them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something done that the trail must hold."""

    action: Action
    at: datetime
    actor: str
    """The officer's id; empty where nobody was signed in."""
    counter: str = ""
    subject: str = ""
    """The id of what it was done to."""
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """An act in its place in the chain."""

    number: int
    """From 1, without gaps."""
    act: Act
    previous: str
    """Digest of the entry before, 64 hexadecimal digits."""
    digest: str


@dataclass(frozen=True, slots=True)
class ChainBreak:
    """Where the trail stops being what was written."""

    number: int
    """The first entry that does not follow from the one before it."""


def signers(actor: str, detail: Mapping[str, str]) -> Sequence[str]:
    """Who answers for an act: who did it, and whoever signed beside him."""
    return [actor, *(detail[key] for key in (SECOND,) if key in detail)]


def sealed(act: Act, *, number: int, previous: str) -> AuditEntry:
    """Put an act into the chain behind the entry whose digest is ``previous``."""
    digest = _digest(act, number=number, previous=previous)
    return AuditEntry(number=number, act=act, previous=previous, digest=digest)


def first_break(entries: Iterable[AuditEntry]) -> ChainBreak | None:
    """Walk the chain from its start; ``None`` when every entry is as it was written."""
    expected, previous = 1, GENESIS
    for entry in entries:
        true = _digest(entry.act, number=expected, previous=previous)
        if (entry.number, entry.previous, entry.digest) != (expected, previous, true):
            return ChainBreak(expected)
        expected, previous = expected + 1, entry.digest
    return None


def _digest(act: Act, *, number: int, previous: str) -> str:
    """SHA-256 over a canonical JSON text, so that field boundaries cannot be shifted."""
    facts = [
        previous,
        number,
        act.action.value,
        act.at.astimezone(UTC).isoformat(timespec="microseconds"),
        act.actor,
        act.counter,
        act.subject,
        dict(act.detail),
    ]
    text = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
