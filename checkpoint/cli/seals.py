"""Signed seals from the command line: whose are trusted, and labels for border passes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from checkpoint.certificate_file import certificates_at
from checkpoint.cli.frame import As, AsJson, call_of, print_json, program_of, say, say_each, sign_in
from checkpoint.cli.teaching import BY_ADMINISTRATOR, BY_OFFICER, lesson
from checkpoint.domain.documents.seals.certificates import LARGEST_FILE, TrustedCertificate, pem_of
from checkpoint.paper_file import write_paper
from checkpoint.services.seals import LabelForm
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.dates import day_words
from checkpoint.words.seals import certificate_kind_words

app = typer.Typer(help="Signed seals: whose are trusted, and labels for border passes.")

LIST_LESSON = lesson(BY_ADMINISTRATOR, example="seals list --as dewi --json")
IMPORT_LESSON = lesson(
    f"The file holds certificates in PEM or DER, of at most {LARGEST_FILE // 2**20} MB: those of"
    " states' authorities (CSCA) and of signers of seals. All are imported, or none.",
    "An authority is trusted as it is, so be sure where the file comes from. A signer is trusted"
    " through an authority of its state; one that has none here, such as another post's own"
    " certificate, only with --trust.",
    BY_ADMINISTRATOR,
    example="seals import csca.pem --as dewi",
)
WITHDRAW_LESSON = lesson(
    "Nothing that was ever signed with it is genuine any more. Its id stands in the list.",
    BY_ADMINISTRATOR,
    example="seals withdraw 0199c1d2-7a50-7000-8000-000000000001 --reason Dicuri --as dewi",
)
EXPORT_LESSON = lesson(
    "Other posts import it with --trust, and prove this post's labels by it. The key is made on"
    " first use; it never leaves the post.",
    BY_ADMINISTRATOR,
    example="seals export post.pem --as dewi",
)
RENEW_LESSON = lesson(
    "Labels that were made with the old key stay genuine. Export the new certificate afterwards.",
    BY_ADMINISTRATOR,
    example="seals renew --as dewi",
)
ISSUE_LESSON = lesson(
    f"Forms: {', '.join(LabelForm)}. The pass must be on the register of this post. Each label is"
    " noted on the audit trail.",
    BY_OFFICER,
    example="seals issue 004512 --out label.pdf --as lestari",
)


@app.command("list", epilog=LIST_LESSON)
def list_certificates(context: typer.Context, login: As, *, as_json: AsJson = False) -> None:
    """List the certificates that are trusted, and those that once were, the newest first."""
    words = call_of(context).words
    with program_of(context) as program:
        certificates = program.seals.certificates(sign_in(program, login))
    say_each(certificates, as_json=as_json, facts=_facts, line=partial(_line, words=words))


@app.command("import", epilog=IMPORT_LESSON)
def import_certificates(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Certificates in PEM or DER.", exists=True)],
    login: As,
    *,
    trusts_itself: Annotated[
        bool, typer.Option("--trust", help="Trust signers that no authority here has signed.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Trust the certificates in a file; those that are trusted already are left out."""
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        imported = program.seals.import_from(
            officer, certificates_at(file), trusts_itself=trusts_itself
        )
    say_each(imported, as_json=as_json, facts=_facts, line=partial(_line, words=words))
    if not (imported or as_json):
        say(words.translate("seals", "All of them were trusted already."))


@app.command("withdraw", epilog=WITHDRAW_LESSON)
def withdraw(
    context: typer.Context,
    id: Annotated[UUID, typer.Argument(help="Of the certificate, as the list gives it.")],
    login: As,
    *,
    reason: Annotated[str, typer.Option(help="Why; it stands on the audit trail.")],
) -> None:
    """Trust a certificate no more."""
    with program_of(context) as program:
        program.seals.withdraw(sign_in(program, login), id, reason)


@app.command("export", epilog=EXPORT_LESSON)
def export(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where the certificate is written, in PEM.")],
    login: As,
) -> None:
    """Write the post's own certificate to a file."""
    with program_of(context) as program:
        own = program.seals.own(sign_in(program, login))
        write_paper(file, pem_of(own.certificate))
    say(file)


@app.command("renew", epilog=RENEW_LESSON)
def renew(context: typer.Context, login: As) -> None:
    """Make a new key for the post, as where the old one cannot be opened any more."""
    words = call_of(context).words
    with program_of(context) as program:
        own = program.seals.renew(sign_in(program, login))
    say(_line(own, words))


@app.command("issue", epilog=ISSUE_LESSON)
def issue(
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="Of the border pass, as it was registered.")],
    login: As,
    *,
    out: Annotated[Path, typer.Option(help="The PDF, as large as the label.", dir_okay=False)],
    form: Annotated[LabelForm, typer.Option(help="What it is printed as.")] = LabelForm.LABEL,
    issuer: Annotated[
        str, typer.Option(help="State of the pass, three letters, where several have the number.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Make a signed label for a border pass, as PDF."""
    words = call_of(context).words
    with program_of(context) as program:
        issued = program.seals.issue(sign_in(program, login), number, issuer=issuer.upper())
        write_paper(out, program.make_label(issued, form, words))
    if as_json:
        facts = {"file": str(out), "reference": issued.reference, "bytes_hex": issued.content.hex()}
        print_json(facts)
    else:
        say(out)


def _line(trusted: TrustedCertificate, words: Catalogue) -> str:
    certificate = trusted.certificate
    until = words.translate("seals", "good until {day}").format(
        day=day_words(certificate.good_until.date(), words.language)
    )
    withdrawn = "" if trusted.stands else words.translate("seals", "WITHDRAWN")
    kind = certificate_kind_words(certificate.kind, words)
    fields = (str(trusted.id), kind, certificate.subject, certificate.reference, until, withdrawn)
    return "  ".join(filter(None, fields))


def _facts(trusted: TrustedCertificate) -> Mapping[str, object]:
    """What another program gets."""
    certificate = trusted.certificate
    return {
        "id": trusted.id,
        "kind": certificate.kind,
        "country": certificate.country,
        "signer": certificate.signer,
        "reference": certificate.reference,
        "subject": certificate.subject,
        "good_from": certificate.good_from,
        "good_until": certificate.good_until,
        "is_anchor": trusted.is_anchor,
        "imported_at": trusted.imported_at,
        "withdrawn_at": trusted.withdrawn_at,
        "pem": pem_of(certificate).decode(),
    }
