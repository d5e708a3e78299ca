"""What every page shares on which somebody decides on a traveller: the counter, the second line."""
