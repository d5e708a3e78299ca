"""Signed seals on paper documents: ICAO Doc 9303-13, both kinds, and this program's own.

A code with a signature in it says who issued what to whom, and nobody without the signer's key
can make another. A seal does not prove that the paper is the one it was made for: a copied code
is as good as the first one, and only what it says, held against the page, shows that.

=============== =============================================================================
`faults`        what can be wrong with the bytes of a seal
`c40`, `days`   letters and days in few bytes
`cursor`        taking bytes apart, with a limit to everything
`header`        who sealed which kind of document, and when
`definitions`   what the tags mean, by the kind of document
`values`        one tag's value as text
`seal`          what a seal says, and what is needed to prove it
`vds`           the seal in bytes: reading and writing
`canonical`     JSON in its one form
`vds_nc`        the seal in JSON
`reading`       finding either in what a code holds
`border_pass`   the label of a post's own border passes
`claims`        what a seal claims of its document
`certificates`  whose signatures the post trusts
`checking`      what came of proving one
=============== =============================================================================
"""

from checkpoint.domain.documents.seals.checking import CheckedSeal, SealCheck, SealOutcome
from checkpoint.domain.documents.seals.claims import claims_of, expiry_of, zone_in
from checkpoint.domain.documents.seals.definitions import Fact, SealKind
from checkpoint.domain.documents.seals.faults import BrokenSeal, SealFault
from checkpoint.domain.documents.seals.reading import read_seal
from checkpoint.domain.documents.seals.seal import Seal, SealForm

__all__ = [
    "BrokenSeal",
    "CheckedSeal",
    "Fact",
    "Seal",
    "SealCheck",
    "SealFault",
    "SealForm",
    "SealKind",
    "SealOutcome",
    "claims_of",
    "expiry_of",
    "read_seal",
    "zone_in",
]
