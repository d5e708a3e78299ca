"""Rows of policy in words: what each speaks of, what it says, since when and on what authority."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.inspection.policy import (
    Bearer,
    PermitAsk,
)
from checkpoint.domain.inspection.policy_book import EditAct, PolicyKind
from checkpoint.domain.inspection.policy_faults import FaultyField, RowFault
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue

KINDS: Mapping[PolicyKind, str] = {
    PolicyKind.BORDER_PASSES: QT_TRANSLATE_NOOP("policy", "Border passes by post"),
    PolicyKind.VISA_FREE: QT_TRANSLATE_NOOP("policy", "Free of a visa (BVK)"),
    PolicyKind.VISA_ON_ARRIVAL: QT_TRANSLATE_NOOP("policy", "Visa on arrival (VKSK)"),
    PolicyKind.MONTHS_OF_VALIDITY: QT_TRANSLATE_NOOP("policy", "Months a document must still run"),
    PolicyKind.EXPIRY_NOTICES: QT_TRANSLATE_NOOP("policy", "When an end is mentioned"),
    PolicyKind.PERMITS: QT_TRANSLATE_NOOP("policy", "What is asked of a permit"),
    PolicyKind.TRAVEL_DOCUMENTS: QT_TRANSLATE_NOOP("policy", "Documents to travel on"),
    PolicyKind.QUESTIONS: QT_TRANSLATE_NOOP("policy", "What is asked at the counter"),
    PolicyKind.PATTERNS: QT_TRANSLATE_NOOP("policy", "Patterns over many crossings"),
    PolicyKind.STAY_RULES: QT_TRANSLATE_NOOP("policy", "How stays are counted, and overstays"),
}

ACTS: Mapping[EditAct, str] = {
    EditAct.ADDED: QT_TRANSLATE_NOOP("policy", "added"),
    EditAct.CORRECTED: QT_TRANSLATE_NOOP("policy", "corrected"),
    EditAct.ENDED: QT_TRANSLATE_NOOP("policy", "ended"),
    EditAct.TAKEN_BACK: QT_TRANSLATE_NOOP("policy", "taken back"),
}

FIELDS: Mapping[str, str] = {
    "post": QT_TRANSLATE_NOOP("policy", "Post"),
    "posts": QT_TRANSLATE_NOOP("policy", "Posts"),
    "kind": QT_TRANSLATE_NOOP("policy", "Document"),
    "issuer": QT_TRANSLATE_NOOP("policy", "Issuer"),
    "issuers": QT_TRANSLATE_NOOP("policy", "Issuers"),
    "districts": QT_TRANSLATE_NOOP("policy", "Districts of residence"),
    "reach": QT_TRANSLATE_NOOP("policy", "How far on the other side"),
    "validity_months": QT_TRANSLATE_NOOP("policy", "Document runs at most (months)"),
    "stay_days": QT_TRANSLATE_NOOP("policy", "Days of one visit"),
    "extensions": QT_TRANSLATE_NOOP("policy", "Extensions of a visit"),
    "most_days": QT_TRANSLATE_NOOP("policy", "Days with all extensions"),
    "neighbour_accepts": QT_TRANSLATE_NOOP("policy", "The other side takes it"),
    "nationality": QT_TRANSLATE_NOOP("policy", "Nationality"),
    "nationalities": QT_TRANSLATE_NOOP("policy", "Nationalities"),
    "days": QT_TRANSLATE_NOOP("policy", "Days"),
    "extension_days": QT_TRANSLATE_NOOP("policy", "Days of the extension"),
    "fee": QT_TRANSLATE_NOOP("policy", "Fee (rupiah)"),
    "months": QT_TRANSLATE_NOOP("policy", "Months"),
    "permit": QT_TRANSLATE_NOOP("policy", "Permit"),
    "asks": QT_TRANSLATE_NOOP("policy", "Asked before the record"),
    "bearers": QT_TRANSLATE_NOOP("policy", "Of whom"),
    "directions": QT_TRANSLATE_NOOP("policy", "Directions"),
    "question": QT_TRANSLATE_NOOP("policy", "Question"),
    "is_required": QT_TRANSLATE_NOOP("policy", "Must be answered"),
    "lanes": QT_TRANSLATE_NOOP("policy", "Lanes"),
    "papers": QT_TRANSLATE_NOOP("policy", "On what document"),
    "pattern": QT_TRANSLATE_NOOP("policy", "Pattern"),
    "is_on": QT_TRANSLATE_NOOP("policy", "Looked for"),
    "count": QT_TRANSLATE_NOOP("policy", "From how many on"),
    "within_days": QT_TRANSLATE_NOOP("policy", "Within how many days"),
    "under_days": QT_TRANSLATE_NOOP("policy", "Short: under how many days"),
    "young_under": QT_TRANSLATE_NOOP("policy", "Young: under how many years"),
    "minutes": QT_TRANSLATE_NOOP("policy", "Beside: within how many minutes"),
    "most_people": QT_TRANSLATE_NOOP("policy", "Nobody's own if more give it than"),
    "arrival_counts": QT_TRANSLATE_NOOP("policy", "Day of arrival is the first day"),
    "fee_per_day": QT_TRANSLATE_NOOP("policy", "Fee for a day of overstay (rupiah)"),
    "most_days_by_fee": QT_TRANSLATE_NOOP("policy", "Settled by fee up to (days)"),
    "valid_from": QT_TRANSLATE_NOOP("policy", "First day"),
    "valid_to": QT_TRANSLATE_NOOP("policy", "Last day"),
    "source": QT_TRANSLATE_NOOP("policy", "Legal source"),
    "is_verified": QT_TRANSLATE_NOOP("policy", "The text itself was seen"),
}
"""Every field of every kind of row."""

BEARERS: Mapping[Bearer, str] = {
    Bearer.CITIZEN: QT_TRANSLATE_NOOP("policy", "Indonesian citizens"),
    Bearer.FOREIGNER: QT_TRANSLATE_NOOP("policy", "Foreigners"),
}

ASKS: Mapping[PermitAsk, str] = {
    PermitAsk.NUMBER: QT_TRANSLATE_NOOP("policy", "its number"),
    PermitAsk.UNTIL: QT_TRANSLATE_NOOP("policy", "its last day"),
    PermitAsk.DAYS: QT_TRANSLATE_NOOP("policy", "days granted"),
}

FAULTS: Mapping[RowFault, str] = {
    RowFault.NO_SOURCE: QT_TRANSLATE_NOOP("policy", "Say on what authority the row stands."),
    RowFault.ENDS_BEFORE_IT_BEGINS: QT_TRANSLATE_NOOP(
        "policy", "The row would end before it begins."
    ),
    RowFault.NO_DOCUMENT: QT_TRANSLATE_NOOP("policy", "Nobody travels on no document."),
    RowFault.NOBODY_MEANT: QT_TRANSLATE_NOOP("policy", "Name at least one."),
    RowFault.NO_SUCH_STATE: QT_TRANSLATE_NOOP(
        "policy", "{said} is not the three-letter code of a state."
    ),
    RowFault.POST_UNNAMED: QT_TRANSLATE_NOOP("policy", "Name the post by its code."),
    RowFault.NO_MONTH: QT_TRANSLATE_NOOP("policy", "A document runs for at least one month."),
    RowFault.NO_PASS: QT_TRANSLATE_NOOP("policy", "This is not a border pass."),
    RowFault.DISTRICT_UNNAMED: QT_TRANSLATE_NOOP("policy", "A district has a name."),
    RowFault.NO_DAY: QT_TRANSLATE_NOOP("policy", "A stay has at least one day."),
    RowFault.SHORTER_THAN_A_VISIT: QT_TRANSLATE_NOOP(
        "policy", "Extended, a visit is not shorter than before."
    ),
    RowFault.BELOW_NOUGHT: QT_TRANSLATE_NOOP("policy", "Less than nothing cannot be."),
    RowFault.NUMBER_LACKS: QT_TRANSLATE_NOOP(
        "policy", "The pattern needs this number, of at least one."
    ),
}


def policy_kind_words(kind: PolicyKind, words: Catalogue) -> str:
    """What rows of a kind are about."""
    return words.translate("policy", KINDS[kind])


def edit_act_words(act: EditAct, words: Catalogue) -> str:
    """What was done to a row."""
    return words.translate("policy", ACTS[act])


def policy_field_words(field: str, words: Catalogue) -> str:
    """The name of a field of a row."""
    return words.translate("policy", FIELDS[field])


def bearer_words(bearer: Bearer, words: Catalogue) -> str:
    """Whom a row means."""
    return words.translate("policy", BEARERS[bearer])


def permit_ask_words(ask: PermitAsk, words: Catalogue) -> str:
    """What is asked of a permit."""
    return words.translate("policy", ASKS[ask])


def fault_of_row_words(faulty: FaultyField, words: Catalogue) -> str:
    """What is wrong with a field, in a sentence."""
    return words.translate("policy", FAULTS[faulty.fault]).format(said=faulty.said)
