"""What a new password must be; the service asks the same, this tells it while typing."""

from __future__ import annotations

from enum import StrEnum, auto

from checkpoint.domain.people.credentials import SHORTEST_PASSWORD


class PasswordRule(StrEnum):
    """One thing that must hold."""

    LONG_ENOUGH = auto()
    NOT_THE_NAME = auto()
    TWICE_ALIKE = auto()


def kept_rules(password: str, again: str, login: str) -> frozenset[PasswordRule]:
    """Which rules hold; none of an empty password."""
    if not password:
        return frozenset()
    holds = {
        PasswordRule.LONG_ENOUGH: len(password) >= SHORTEST_PASSWORD,
        PasswordRule.NOT_THE_NAME: password.casefold() != login.strip().casefold(),
        PasswordRule.TWICE_ALIKE: password == again,
    }
    return frozenset(rule for rule, is_kept in holds.items() if is_kept)
