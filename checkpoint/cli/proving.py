"""Papers that came back, from the command line: are they the post's, and do they still hold."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from checkpoint.cli.frame import (
    As,
    AsJson,
    Call,
    Exit,
    call_of,
    print_json,
    program_of,
    say,
    say_lines,
    sign_in,
    told,
)
from checkpoint.cli.teaching import lesson
from checkpoint.domain.alerts.signing import (
    SIGNATURE_LENGTH,
    SIGNATURE_SUFFIX,
    fingerprint_of,
)
from checkpoint.domain.errors import NotFound
from checkpoint.domain.reporting.codes import LONGEST_CODE, PREFIX, read_code
from checkpoint.domain.reporting.proof import PaperUnreadable, Standing
from checkpoint.list_key_file import key_at
from checkpoint.opened_file import content_of
from checkpoint.paper_file import write_paper
from checkpoint.reports import read_back
from checkpoint.security.late import is_signed_by, public_key_in
from checkpoint.services.proving import LARGEST_PAPER
from checkpoint.words.proof import difference_lines, file_words, proof_words, signed_words

ENDS: Mapping[Standing, Exit] = {
    Standing.NEWEST: Exit.DONE,
    Standing.REPLACED: Exit.ATTENTION,
    Standing.OTHER_FILE: Exit.ATTENTION,
    Standing.NEVER_ISSUED: Exit.LOCKED,
    Standing.ALTERED: Exit.LOCKED,
}

VERIFY_LESSON = lesson(
    "Against the register it is proven to be the newest, replaced by a newer version, never given"
    " out, altered (with the figures that are missing on it), or a scan or copy of a genuine one.",
    "Without --key it needs a post that is set up, and the sign-in of a shift lead (--as). With"
    " --key it needs nothing else, and says whether the holder of that public key signed the code,"
    " or, where a .sig lies beside the file, the file.",
    example="report verify ETK-HARIAN-BC-2026-11-22-1.pdf --as siregar",
    ends={
        Exit.ATTENTION: "genuine, but replaced, or a scan or copy",
        Exit.LOCKED: "altered, forged or never given out",
    },
)
KEY_LESSON = lesson(
    "Writes the sheet as PDF and, beside it, the key as PEM. The key is made with the first paper,"
    " or by this command.",
    "Needs a post that is set up, and the sign-in of a shift lead.",
    example="report key --out key-of-the-post.pdf --as siregar",
)


def verify(
    context: typer.Context,
    paper: Annotated[str, typer.Argument(metavar="FILE|CODE", help="A PDF, or the code on it.")],
    *,
    login: Annotated[
        str, typer.Option("--as", metavar="LOGIN", help="Who asks; not needed with --key.")
    ] = "",
    key: Annotated[
        Path | None,
        typer.Option(help="Public key of a post (PEM or base64), to prove by it alone."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Prove a paper, or the code on it, against what was given out."""
    if key is not None:
        _by_key(call_of(context), paper, key, as_json=as_json)
        return
    if not login:
        raise typer.BadParameter("say who asks, or give a public key", param_hint="--as / --key")
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        place = program.setting_up.place()
        if place is None:
            raise NotFound("the post has not been set up")
        content = _content(paper)
        proving = program.proving
        proof = proving.code(officer, paper) if content is None else proving.file(officer, content)
        sentence = proof_words(proof, place.post, words)
    if as_json:
        print_json({"standing": proof.standing, "number": proof.number, "differs": proof.differs})
    else:
        say(sentence)
        say_lines(difference_lines(proof.differs, words))
    raise typer.Exit(ENDS[proof.standing])


def key(
    context: typer.Context,
    login: As,
    *,
    out: Annotated[Path, typer.Option(help="The PDF of the sheet.", dir_okay=False)],
) -> None:
    """Write the public key of the post's papers as a sheet for partners."""
    words = call_of(context).words
    with program_of(context) as program:
        officer = sign_in(program, login)
        place = program.setting_up.place()
        if place is None:
            raise NotFound("the post has not been set up")
        public = program.proving.public_key(officer)
        pem = out.with_suffix(".pem")
        write_paper(out, program.make_key_sheet(place.post, public, words))
        write_paper(pem, _pem(public))
    for path in (out, pem):
        say(path)
    say(fingerprint_of(public))


def _by_key(call: Call, paper: str, key: Path, *, as_json: bool) -> None:
    """By the key alone: no database is opened, and nobody signs in."""
    with told(call.words):
        public = public_key_in(key_at(key))
        content = _content(paper)
        signature = None if content is None else _beside(Path(paper))
    if content is not None and signature is not None:
        _by_signature(call, is_whole=is_signed_by(public, signature, content), as_json=as_json)
    with told(call.words):
        code = read_code(paper if content is None else read_back(content).code)
    is_signed = is_signed_by(public, code.signature, code.signed)
    if as_json:
        print_json({"number": code.number, "version": code.version, "is_signed": is_signed})
    else:
        say(signed_words(code.number, code.version, call.words, is_signed=is_signed))
    raise typer.Exit(Exit.DONE if is_signed else Exit.LOCKED)


def _by_signature(call: Call, *, is_whole: bool, as_json: bool) -> NoReturn:
    """Of a file with its signature beside it every byte is proven."""
    if as_json:
        print_json({"is_signed": is_whole})
    else:
        say(file_words(call.words, is_signed=is_whole))
    raise typer.Exit(Exit.DONE if is_whole else Exit.LOCKED)


def _beside(paper: Path) -> bytes | None:
    """The signature that lies beside a file, if one does."""
    place = paper.with_name(paper.name + SIGNATURE_SUFFIX)
    return content_of(place, most=SIGNATURE_LENGTH) if place.is_file() else None


def _content(paper: str) -> bytes | None:
    """The bytes of a file, or nothing where a code was given; raises a FileUnopened."""
    if paper.upper().startswith(f"{PREFIX}:") or len(paper) > LONGEST_CODE:
        return None
    content = content_of(Path(paper), most=LARGEST_PAPER)
    if content is None:
        raise PaperUnreadable
    return content


def _pem(public: bytes) -> bytes:
    """DER of an Ed25519 key is a fixed head and the key (RFC 8410 §4)."""
    der = bytes.fromhex("302a300506032b6570032100") + public
    return b"-----BEGIN PUBLIC KEY-----\n" + base64.b64encode(der) + b"\n-----END PUBLIC KEY-----\n"
