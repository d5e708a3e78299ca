"""Rows of policy in words: what each speaks of, what it says, since when and on what authority."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import singledispatch

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.policy import (
    Bearer,
    BorderPassRule,
    InForce,
    MonthsOfValidity,
    PermitAsk,
    PermitRule,
    TravelDocumentRule,
    VisaFree,
    VisaOnArrival,
)
from checkpoint.domain.inspection.policy_book import EditAct, PolicyKind, RowsOverlap
from checkpoint.domain.inspection.policy_faults import FaultyField, RowFault
from checkpoint.services.policy import NothingEdited, PolicyMovedOn, RowFaulty
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.countries import country_name
from checkpoint.words.dates import day_words
from checkpoint.words.enums import (
    direction_words,
    document_kind_short,
    document_kind_words,
    permit_words,
)
from checkpoint.words.money import money_words

KINDS: Mapping[PolicyKind, str] = {
    PolicyKind.BORDER_PASSES: QT_TRANSLATE_NOOP("policy", "Border passes by post"),
    PolicyKind.VISA_FREE: QT_TRANSLATE_NOOP("policy", "Free of a visa (BVK)"),
    PolicyKind.VISA_ON_ARRIVAL: QT_TRANSLATE_NOOP("policy", "Visa on arrival (VKSK)"),
    PolicyKind.MONTHS_OF_VALIDITY: QT_TRANSLATE_NOOP("policy", "Months a document must still run"),
    PolicyKind.PERMITS: QT_TRANSLATE_NOOP("policy", "What is asked of a permit"),
    PolicyKind.TRAVEL_DOCUMENTS: QT_TRANSLATE_NOOP("policy", "Documents to travel on"),
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
}

POLICY_PROBLEMS: Mapping[type[CheckpointError], str] = {
    RowsOverlap: QT_TRANSLATE_NOOP(
        "problems",
        "Two rows would hold on the same day for {named}: this one ({wanted}) and the one of"
        " {standing}. End that one first, or choose other days.",
    ),
    RowFaulty: QT_TRANSLATE_NOOP("problems", "The row cannot be right: {faults}"),
    PolicyMovedOn: QT_TRANSLATE_NOOP(
        "problems", "Somebody else edited the policy meanwhile. Look at the row again."
    ),
    NothingEdited: QT_TRANSLATE_NOOP("problems", "The row says that already. Change it first."),
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


def policy_particulars(problem: CheckpointError, words: Catalogue) -> dict[str, str]:
    """What the sentence for a refused edit names."""
    if isinstance(problem, RowsOverlap):
        return {
            "named": row_named(problem.standing, words),
            "wanted": f"{term_words(problem.wanted, words)}, {problem.wanted.source}",
            "standing": f"{term_words(problem.standing, words)}, {problem.standing.source}",
        }
    if isinstance(problem, RowFaulty):
        faults = problem.faults
        return {"faults": " ".join(fault_of_row_words(one, words) for one in faults)}
    return {}


def term_words(row: InForce, words: Catalogue) -> str:
    """From when until when a row holds."""
    translate, language = words.translate, words.language
    first = row.valid_from and day_words(row.valid_from, language)
    last = row.valid_to and day_words(row.valid_to, language)
    if first and last:
        return translate("policy", "{first} to {last}").format(first=first, last=last)
    if first:
        return translate("policy", "from {first}").format(first=first)
    if last:
        return translate("policy", "until {last}").format(last=last)
    return translate("policy", "without dates")


def source_words(row: InForce, words: Catalogue) -> str:
    """The authority; one whose text nobody here has seen is marked."""
    return marked_words(row.source, words, is_verified=row.is_verified)


def marked_words(source: str, words: Catalogue, *, is_verified: bool) -> str:
    """An authority, with a mark where nobody here has seen its text."""
    if is_verified:
        return source
    unverified = words.translate("findings", "unverified")
    return f"{source} ({unverified})"


@singledispatch
def row_named(row: InForce, _words: Catalogue) -> str:
    """What a row speaks of."""
    raise TypeError(row)


@row_named.register
def _(row: BorderPassRule, words: Catalogue) -> str:
    issuer = country_name(row.issuer, words.language)
    return f"{row.post} · {document_kind_short(row.kind, words)} · {issuer}"


@row_named.register
def _(row: TravelDocumentRule, words: Catalogue) -> str:
    parts = [
        document_kind_words(row.kind, words),
        _of_both(row.bearers, Bearer, (bearer_words(one, words) for one in row.bearers)),
        ", ".join(direction_words(one, words) for one in row.directions)
        if len(row.directions) == 1
        else "",
        _states(row.issuers, words),
        ", ".join(row.posts),
    ]
    return " · ".join(filter(None, parts))


@row_named.register
def _(row: VisaFree, words: Catalogue) -> str:
    return country_name(row.nationality, words.language)


@row_named.register
def _(row: VisaOnArrival, words: Catalogue) -> str:
    whom = _states(row.nationalities, words) or words.translate("policy", "open list")
    return " · ".join(filter(None, (whom, ", ".join(row.posts))))


@row_named.register
def _(_row: MonthsOfValidity, words: Catalogue) -> str:
    return words.translate("policy", "Foreigners who enter")


@row_named.register
def _(row: PermitRule, words: Catalogue) -> str:
    return permit_words(row.permit, words)


@singledispatch
def _sayings(_row: InForce, _words: Catalogue) -> Iterator[str]:
    """What a row says, point by point."""
    yield from ()


@_sayings.register
def _(row: BorderPassRule, words: Catalogue) -> Iterator[str]:
    translate = words.translate
    if row.districts:
        yield translate("policy", "from {districts}").format(districts=", ".join(row.districts))
    if row.reach:
        yield translate("policy", "as far as {reach}").format(reach=row.reach)
    if row.validity_months is not None:
        yield translate("policy", "booklet: {count} months").format(count=row.validity_months)
    if row.stay_days is not None:
        yield translate("policy", "visit: {count} days").format(count=row.stay_days)
    if row.extensions is not None:
        yield translate("policy", "extensions: {count}").format(count=row.extensions)
    if row.most_days is not None:
        yield translate("policy", "in all {count} days at most").format(count=row.most_days)
    if not row.neighbour_accepts:
        yield translate("policy", "the other side does not take it")


@_sayings.register
def _(row: TravelDocumentRule, words: Catalogue) -> Iterator[str]:
    if row.validity_months is not None:
        text = words.translate("policy", "runs {count} months at most")
        yield text.format(count=row.validity_months)


@_sayings.register
def _(row: VisaFree, words: Catalogue) -> Iterator[str]:
    yield words.translate("policy", "{count} days").format(count=row.days)


@_sayings.register
def _(row: VisaOnArrival, words: Catalogue) -> Iterator[str]:
    translate = words.translate
    yield translate("policy", "{count} days").format(count=row.days)
    if row.extension_days is not None:
        yield translate("policy", "extended by {count} days").format(count=row.extension_days)
    yield money_words(row.fee, words.language)


@_sayings.register
def _(row: MonthsOfValidity, words: Catalogue) -> Iterator[str]:
    yield words.translate("policy", "{count} months").format(count=row.months)


@_sayings.register
def _(row: PermitRule, words: Catalogue) -> Iterator[str]:
    if row.asks:
        yield ", ".join(permit_ask_words(ask, words) for ask in row.asks)
    if row.days is not None:
        yield words.translate("policy", "{count} days at most").format(count=row.days)


def row_says(row: InForce, words: Catalogue) -> str:
    """What a row says of it; a dash where it only says that there is such a thing."""
    return "; ".join(_sayings(row, words)) or "–"


def _states(codes: Iterable[str], words: Catalogue) -> str:
    return ", ".join(country_name(code, words.language) for code in codes)


def _of_both(named: Sequence[Bearer], every: type[Bearer], said: Iterable[str]) -> str:
    """Nothing where both are meant."""
    return "" if set(named) == set(every) else ", ".join(said)
