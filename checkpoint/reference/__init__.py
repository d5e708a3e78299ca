"""What the program knows beforehand: posts, policy, states. Read from ``resources`` at start."""
