"""Rules that are found while reading and linking, before any check can run.

Each has its page on the site like the rules in `explainer.checks`.
"""
