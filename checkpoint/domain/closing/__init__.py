"""The end of the post's day: what is unfinished, and that its papers were given out."""
