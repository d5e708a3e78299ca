"""The pieces that every screen is made of. Each draws what it is given, and decides nothing."""
