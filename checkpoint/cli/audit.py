"""The audit trail from the command line."""

from __future__ import annotations

from collections.abc import Iterator

import typer

from checkpoint.cli.frame import AsJson, Exit, call_of, print_json, program_of, say
from checkpoint.cli.teaching import lesson
from checkpoint.services.auditing import Proof
from checkpoint.words.auditing import record_fault_words
from checkpoint.words.catalogue import Catalogue

app = typer.Typer(help="The audit trail: who did what, in a chain that shows any later change.")


VERIFY_LESSON = lesson(
    "Needs no sign-in, and changes nothing: not even an entry of its own is made.",
    example="audit verify --json",
    ends={Exit.BROKEN: "the trail or the register is broken"},
)


@app.command("verify", epilog=VERIFY_LESSON)
def verify(context: typer.Context, *, as_json: AsJson = False) -> None:
    """Prove that no entry and no record was altered, removed or slipped in; else exit code 4.

    The records of crossings are compared with what the trail holds of them. Note the last digest
    elsewhere: it proves later that nothing was cut off the end.
    """
    words = call_of(context).words
    with program_of(context) as program:
        proof = program.audit.verify()
    if as_json:
        print_json(proof)
    else:
        for line in good_lines(proof, words):
            say(line)
        for line in bad_lines(proof, words):
            typer.echo(line, err=True)
    if not proof.is_whole:
        raise typer.Exit(Exit.BROKEN)


def good_lines(proof: Proof, words: Catalogue) -> Iterator[str]:
    """What was found to be in order."""
    if proof.broken is None:
        text = words.tr("Whole: %n entries, the last one is {head}", None, proof.entries)
        yield text.format(head=proof.head)
    if proof.is_whole and proof.records:
        yield words.tr("%n record(s) are as they were recorded", None, proof.records)
    if proof.is_whole and proof.without_digest:
        yield words.tr(
            "%n older record(s) without a digest: there, but not compared",
            None,
            proof.without_digest,
        )


def bad_lines(proof: Proof, words: Catalogue) -> Iterator[str]:
    """What was not."""
    if proof.broken is not None:
        text = words.translate("cli", "Broken at entry {number}: it is not what was written.")
        yield text.format(number=proof.broken.number)
    for fault in proof.faults:
        yield record_fault_words(fault, words)
    more = proof.faulty - len(proof.faults)
    if more:
        yield words.tr("and %n more record(s)", None, more)
