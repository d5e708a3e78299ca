"""Where the papers of the post go: the folder and the printer of each who gets them."""
