"""What every register in memory has."""

from __future__ import annotations

from copy import copy
from typing import Self


class Register:
    """Containers of values that never change: a copy of the containers is a copy of it all."""

    def twin(self) -> Self:
        twin = copy(self)
        for name, value in vars(self).items():
            if isinstance(value, dict | list):
                setattr(twin, name, copy(value))
        return twin
