"""The places of a wording that are filled in: a closed list, which the administrator is shown."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from checkpoint.domain.papers.kinds import PaperKind


class Place(StrEnum):
    """One place, by the name that stands between ``{{`` and ``}}``.

    Those that end in ``_en`` say the same in English.
    """

    POST = "post"
    REGENCY = "regency"
    DAY = "day"
    DAY_EN = "day_en"
    TIME = "time"
    COUNTER = "counter"
    RECORD = "record"
    DIRECTION = "direction"
    DIRECTION_EN = "direction_en"
    NAME = "name"
    SEX = "sex"
    SEX_EN = "sex_en"
    BORN = "born"
    BORN_EN = "born_en"
    BIRTH_PLACE = "birth_place"
    NATIONALITY = "nationality"
    NATIONALITY_EN = "nationality_en"
    DOCUMENT = "document"
    DOCUMENT_EN = "document_en"
    DOCUMENT_NUMBER = "document_number"
    DOCUMENT_EXPIRY = "document_expiry"
    DOCUMENT_EXPIRY_EN = "document_expiry_en"
    GROUND = "ground"
    GROUND_EN = "ground_en"
    ARTICLE = "article"
    ARTICLE_EN = "article_en"
    REASON = "reason"
    OTHER_PROOF = "other_proof"
    OFFICER = "officer"
    LEAD = "lead"
    WAITS_AT = "waits_at"
    INDICATORS = "indicators"
    INTERVIEW = "interview"
    COMPANIONS = "companions"
    RECRUITER = "recruiter"
    PHONE = "phone"
    DESTINATION = "destination"
    HANDED_TO = "handed_to"
    RECEIVER = "receiver"
    RECEIVER_FUNCTION = "receiver_function"
    HANDED_AT = "handed_at"
    GOODS = "goods"
    MAY_LEAVE = "may_leave"
    RECOMMENDATION = "recommendation"
    PEOPLE = "people"


LISTS = frozenset({Place.INDICATORS, Place.PEOPLE})
"""Places that are several, gone through by ``{% for one in … %}``."""

_OF_THE_POST = (
    Place.INDICATORS,
    Place.INTERVIEW,
    Place.COMPANIONS,
    Place.RECRUITER,
    Place.PHONE,
    Place.DESTINATION,
)
"""What was asked in confidence stands on records alone."""

_ONLY_ON: Mapping[Place, PaperKind] = {
    **dict.fromkeys(_OF_THE_POST, PaperKind.POSTPONEMENT_RECORD),
    Place.PEOPLE: PaperKind.HAND_OVER,
}

PLACES: Mapping[PaperKind, tuple[Place, ...]] = {
    kind: tuple(place for place in Place if _ONLY_ON.get(place, kind) is kind) for kind in PaperKind
}
"""Which a kind of paper may say; a wording that asks for others is refused."""
