"""The tour: the real windows, driven by keys through a day, with a picture of every screen.

`guide` presses keys, scans and takes pictures; on the `desk` lies what a camera sees; `first_day`,
`counter_day`, `seal_day` and `lead_day` are what is done, in order; `walk` goes through all of it.
Nothing is shown that the program does not do.
"""
