"""Asking other machines: politely, within bounds, and never from a build or a check."""
