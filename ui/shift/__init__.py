"""The shift: who sits where, and the hand-over from one lead to the next."""
