"""Dates as writers type them, as sources tell them, and as readers see them."""
