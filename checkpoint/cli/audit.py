"""The audit trail from the command line."""

from __future__ import annotations

import typer

from checkpoint.cli.frame import AsJson, Exit, call_of, print_json, program_of
from checkpoint.cli.teaching import lesson

app = typer.Typer(help="The audit trail: who did what, in a chain that shows any later change.")


VERIFY_LESSON = lesson(
    "Needs no sign-in, and changes nothing: not even an entry of its own is made.",
    example="audit verify --json",
    ends={Exit.BROKEN: "the audit trail is broken"},
)


@app.command("verify", epilog=VERIFY_LESSON)
def verify(context: typer.Context, *, as_json: AsJson = False) -> None:
    """Prove that no entry was altered, removed or slipped in; exit code 4 if one was."""
    words = call_of(context).words
    with program_of(context) as program:
        proof = program.audit.verify()
    if as_json:
        print_json(proof)
    elif proof.broken is None:
        entries = proof.entries
        text = words.tr("Whole: %n entries, the last one is {head}", None, entries)
        typer.echo(text.format(head=proof.head))
    else:
        text = words.translate("cli", "Broken at entry {number}: it is not what was written.")
        typer.echo(text.format(number=proof.broken.number), err=True)
    if proof.broken is not None:
        raise typer.Exit(Exit.BROKEN)
