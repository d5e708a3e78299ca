"""What the program does, one service an activity; they say what they need as ports."""
