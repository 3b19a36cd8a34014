"""Entries → the linked site; `linker.link` is the way in."""
