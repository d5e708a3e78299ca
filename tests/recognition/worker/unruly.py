"""Processes that misbehave as a decoder may on a hostile file. Run as a script, with how."""

from __future__ import annotations

import sys
import time

from checkpoint.recognition.worker.wire import LENGTH, receive, send


def main(how: str) -> None:
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    if how == "never begins":
        time.sleep(60)
    send(answers, b"ready")
    while (asked := receive(requests)) is not None:
        if asked[1:] == b"harmless":
            send(answers, b'{"failure": "NothingOnPicture"}')
        elif how == "hangs":
            time.sleep(60)
        elif how == "dies":
            sys.exit(1)
        elif how == "talks nonsense":
            send(answers, b'[{"symbols": 5}]')
        elif how == "breaks off":
            answers.write(LENGTH.pack(1000) + b"x")
            answers.flush()
            sys.exit(0)
        elif how == "never ends":
            answers.write(LENGTH.pack(2**62))
            answers.flush()
            time.sleep(60)
        elif how == "eats memory":
            eaten = bytearray(b"x") * 300_000_000
            time.sleep(60 + len(eaten) * 0)


if __name__ == "__main__":
    main(sys.argv[1])
