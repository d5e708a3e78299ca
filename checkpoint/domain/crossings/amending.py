"""Which corrections two people answer for.

By document number, name, birth date, nationality, direction and time a record says who was where
and when: whoever changes them, or strikes the record out, makes somebody else cross, or nobody, or
moves the day by which a stay ends. The rest is put right by one shift lead, as everything was.
"""

from __future__ import annotations

from checkpoint.domain.crossings.crossing import Crossing


def asks_second_person(old: Crossing, new: Crossing) -> bool:
    """Whether a record may take another's place only where a second person signs.

    Also where it is a cancellation or undoes one.
    """
    return old.is_cancellation or new.is_cancellation or _identity(old) != _identity(new)


def _identity(crossing: Crossing) -> tuple[object, ...]:
    document = crossing.document
    holder = document.holder
    return (
        document.issuer,
        document.number,
        holder.name,
        holder.born,
        holder.nationality,
        crossing.direction,
        crossing.crossed_at,
    )
