"""How well and how quickly whoever is listed is found: on invented lists, by labelled differences.

`people` invents people, `lists` lists them, `differences` says what paper does to a name or a
birthday, and `measuring` how many of those are found at how many false hits. `fitting` fits the
weights on other invented people, and `pairs` measures names alone.
"""
