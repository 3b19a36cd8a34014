"""Two states of a site side by side, as readers see them: what is told otherwise, and how."""
