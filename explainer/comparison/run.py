"""Words of one wording, in a row; light, since every command line starts with what prints them."""

Run = tuple[str, bool]  # words, and whether they are in the one wording alone
