"""Shifts of the post (regu): who leads one, who sat at which counter, what was handed over."""
