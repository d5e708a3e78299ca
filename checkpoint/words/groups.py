"""Groups of travellers in words."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.groups.answering import Standing
from checkpoint.domain.groups.deportee import Onward, ReturnCase, ReturnWay
from checkpoint.domain.groups.group import GroupKind, Relation
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue

KINDS: Mapping[GroupKind, str] = {
    GroupKind.FAMILY: QT_TRANSLATE_NOOP("groups", "Family"),
    GroupKind.VEHICLE: QT_TRANSLATE_NOOP("groups", "Vehicle"),
    GroupKind.BUS: QT_TRANSLATE_NOOP("groups", "Bus"),
    GroupKind.CONVOY: QT_TRANSLATE_NOOP("groups", "Convoy of deportees"),
    GroupKind.CREW: QT_TRANSLATE_NOOP("groups", "Crew"),
}

RELATIONS: Mapping[Relation, str] = {
    Relation.CHILD: QT_TRANSLATE_NOOP("groups", "Own child"),
    Relation.GRANDCHILD: QT_TRANSLATE_NOOP("groups", "Grandchild"),
    Relation.SIBLING: QT_TRANSLATE_NOOP("groups", "Brother or sister"),
    Relation.OTHER_RELATIVE: QT_TRANSLATE_NOOP("groups", "Other relative"),
    Relation.NOT_RELATED: QT_TRANSLATE_NOOP("groups", "Not related"),
}

STANDINGS: Mapping[Standing, str] = {
    Standing.READY: QT_TRANSLATE_NOOP("groups", "CLEAR"),
    Standing.ASKED: QT_TRANSLATE_NOOP("groups", "To be answered"),
    Standing.ATTENTION: QT_TRANSLATE_NOOP("groups", "ATTENTION"),
    Standing.LOCKED: QT_TRANSLATE_NOOP("groups", "LOCKED"),
    Standing.DONE: QT_TRANSLATE_NOOP("groups", "Recorded"),
}

RETURN_CASES: Mapping[ReturnCase, str] = {
    ReturnCase.NO_PASSPORT: QT_TRANSLATE_NOOP("groups", "No passport"),
    ReturnCase.NO_PERMIT: QT_TRANSLATE_NOOP("groups", "No permit"),
    ReturnCase.GAMBLING: QT_TRANSLATE_NOOP("groups", "Gambling"),
    ReturnCase.DRUGS: QT_TRANSLATE_NOOP("groups", "Drugs"),
    ReturnCase.CRIME: QT_TRANSLATE_NOOP("groups", "Crime"),
    ReturnCase.FOLLOWED_PARENTS: QT_TRANSLATE_NOOP("groups", "Followed the parents"),
    ReturnCase.ASKED_CONSULATE: QT_TRANSLATE_NOOP("groups", "Asked the consulate"),
    ReturnCase.OTHER: QT_TRANSLATE_NOOP("groups", "Other case"),
}

RETURN_WAYS: Mapping[ReturnWay, str] = {
    ReturnWay.DEPORTATION: QT_TRANSLATE_NOOP("groups", "Deportation"),
    ReturnWay.REPATRIATION: QT_TRANSLATE_NOOP("groups", "Repatriation"),
}

ONWARD: Mapping[Onward, str] = {
    Onward.SOCIAL_SERVICE: QT_TRANSLATE_NOOP("groups", "Social service"),
    Onward.BP3MI: QT_TRANSLATE_NOOP("groups", "BP3MI shelter"),
    Onward.OWN_WAY: QT_TRANSLATE_NOOP("groups", "Own way"),
}


def group_kind_words(kind: GroupKind, words: Catalogue) -> str:
    """What a group is called."""
    return words.translate("groups", KINDS[kind])


def relation_words(relation: Relation, words: Catalogue) -> str:
    """What a child is to the grown-up beside it."""
    return words.translate("groups", RELATIONS[relation])


def standing_words(standing: Standing, words: Catalogue) -> str:
    """How a member stands."""
    return words.translate("groups", STANDINGS[standing])


def return_case_words(case: ReturnCase, words: Catalogue) -> str:
    """Why somebody was sent back."""
    return words.translate("groups", RETURN_CASES[case])


def return_way_words(way: ReturnWay, words: Catalogue) -> str:
    """By whose will somebody comes back."""
    return words.translate("groups", RETURN_WAYS[way])


def onward_words(onward: Onward, words: Catalogue) -> str:
    """Who takes somebody over."""
    return words.translate("groups", ONWARD[onward])
