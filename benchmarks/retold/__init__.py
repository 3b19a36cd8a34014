"""Counts what a statement can lose of its passage, or add to it, before a check says so."""
