"""The officer's manual from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from checkpoint.bootstrap import policy_of_files, start
from checkpoint.cli.frame import Call, call_of, fail, say, told
from checkpoint.cli.teaching import lesson
from checkpoint.domain.errors import StorageMissing
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.posts.post import Post
from checkpoint.paper_file import write_paper
from checkpoint.reports.manual import manual_markdown, manual_pdf
from checkpoint.words.catalogue import Language, load_catalogue
from checkpoint.words.manual import manual_words

app = typer.Typer(help="The rules by which travellers are judged.")

MANUAL_LESSON = lesson(
    "Each rule with what it finds, in whom, how grave it is, why and what to do; and the rows of"
    " policy that are in force today, as they were last edited. Without --out, as Markdown on"
    " standard output.",
    "Needs no password. Without a post that is set up, the policy is that of the files.",
    example="rules manual --language id --out manual.pdf",
)


@app.callback()
def rules() -> None:
    """Keep the name of the group where it has one command."""


@app.command("manual", epilog=MANUAL_LESSON)
def show_manual(
    context: typer.Context,
    *,
    language: Annotated[
        Language | None, typer.Option(help="In place of that of the settings.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="File to write: .pdf or .md.", dir_okay=False)
    ] = None,
) -> None:
    """Print the officer's manual from the table of rules."""
    call = call_of(context)
    words = load_catalogue(language) if language else call.words
    if out is not None and out.suffix.lower() not in (".pdf", ".md"):
        fail(words.translate("cli", "Name a file that ends in .pdf or .md."))
    with told(words):
        policy, post = _in_force(call)
        now = call.clock()
        today = post.local(now).date() if post else now.astimezone().date()
        blocks = manual_words(policy, today, words, post=post)
        if out is None:
            say(manual_markdown(blocks), is_whole=False)
            return
        is_pdf = out.suffix.lower() == ".pdf"
        content = manual_pdf(blocks) if is_pdf else manual_markdown(blocks).encode()
        write_paper(out, content)
    say(out)


def _in_force(call: Call) -> tuple[Policy, Post | None]:
    """The policy as it was last edited, and the post, if there is one."""
    try:
        with start(call.settings, is_practice=call.is_practice, clock=call.clock) as program:
            place = program.setting_up.place()
            return program.policies.now(), place.post if place else None
    except StorageMissing:
        return policy_of_files(call.settings, is_practice=call.is_practice), None
