"""Measurements of the product that are run by hand, each a folder with a command."""
