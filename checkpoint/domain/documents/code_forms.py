r"""Forms of codes, as a post describes them: `PLB/[@@######]/*` is a pass, its number in brackets.

===== ==========================
``#`` one digit
``@`` one letter, A to Z
``?`` one sign, whatever it is
``*`` any signs, or none
``[`` where the number begins; without brackets it is the whole
``]`` where it ends
``\`` the next sign stands for itself
===== ==========================

Every other sign stands for itself, capital or small. These are not the regular expressions of
programmers, some of which take longer than anybody can wait: a form is short, has two ``*`` at
most, repeats nothing else, and so looks at a code of `LONGEST` characters in a moment.
"""

from __future__ import annotations

import re
from functools import lru_cache

from checkpoint.domain.errors import InvalidValue

LONGEST = 3000
"""Characters of a code that are looked at: a QR code holds 2,953 bytes at most."""
LONGEST_FORM = 100
MOST_STARS = 2
ANY = "*"
_MARKS = {"#": "[0-9]", "@": "[A-Z]", "?": ".", "*": ".*", "[": "(?P<number>", "]": ")"}


def number_in(form: str, text: str) -> str | None:
    """What stands in the brackets of a form, or ``None`` where the text has another form."""
    found = _pattern(form).fullmatch(text) if len(text) <= LONGEST else None
    if found is None:
        return None
    return found["number"] if "number" in found.re.groupindex else text


def is_form(form: str) -> bool:
    """Whether it can be one: neither empty nor too long, brackets in pairs, few stars."""
    try:
        _pattern(form)
    except InvalidValue:
        return False
    return True


@lru_cache(maxsize=64)
def _pattern(form: str) -> re.Pattern[str]:
    signs = re.findall(r"\\.|[^\\]", form, re.DOTALL)
    brackets = [sign for sign in signs if sign in ("[", "]")]
    is_whole = sum(map(len, signs)) == len(form) and 0 < len(form) <= LONGEST_FORM
    if not is_whole or brackets not in ([], ["[", "]"]) or signs.count(ANY) > MOST_STARS:
        raise InvalidValue("no form of a code")
    spelled = (_MARKS.get(sign) or re.escape(sign[-1]) for sign in signs)
    return re.compile("".join(spelled), re.IGNORECASE | re.ASCII | re.DOTALL)
