"""How long the search's files take to make, and what a reader fetches before the first result."""
