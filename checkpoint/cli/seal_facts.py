"""What another program gets of the signed seals that were read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property

from checkpoint.cli.frame import Call
from checkpoint.domain.documents.scanned import SealFound
from checkpoint.domain.documents.seals import BrokenSeal, Seal, SealOutcome
from checkpoint.domain.documents.seals.certificates import TrustedCertificate
from checkpoint.domain.errors import StorageUnavailable
from checkpoint.security.late import LateSealVerifier
from checkpoint.storage.opening import open_database


class SealFacts:
    """Proves seals against what the post of this computer trusts, if there is one.

    Without a post no signer is known, and a seal without its certificate cannot be proven.
    """

    def __init__(self, call: Call) -> None:
        self._call = call
        self._verifier = LateSealVerifier()

    def of(self, seals: Sequence[SealFound], *, today: date) -> Mapping[str, object] | None:
        """The first seal that can be read, else the first; ``None`` where there is none."""
        for seal in seals:
            if isinstance(seal, Seal):
                return self._facts(seal, today)
        for seal in seals:
            if isinstance(seal, BrokenSeal):
                return {"outcome": SealOutcome.UNREADABLE.value, "fault": seal.fault.value}
        return None

    def _facts(self, seal: Seal, today: date) -> Mapping[str, object]:
        check = self._verifier.check(seal, self._known, today=today)
        return {
            "outcome": check.outcome.value,
            "form": seal.form.value,
            "kind": seal.kind.value,
            "issuer": seal.issuer,
            "signer": seal.signer,
            "reference": seal.reference,
            "certificate": check.signer,
            "issued_on": _iso(seal.issued_on),
            "signed_on": _iso(seal.signed_on),
            "facts": {fact.value: said for fact, said in seal.facts.items()},
        }

    @cached_property
    def _known(self) -> Sequence[TrustedCertificate]:
        settings, is_practice = self._call.settings, self._call.is_practice
        place = settings.practice_database if is_practice else settings.database
        try:
            with (
                open_database(place, create=False, is_practice=is_practice) as database,
                database.reading() as store,
            ):
                return store.certificates.every()
        except StorageUnavailable:
            return ()


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
