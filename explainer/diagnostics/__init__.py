"""What is wrong, and where: rules, findings and their places.

Rules that are found while reading and linking, before any check can run, stand here. Each has its
page on the site like the rules in `explainer.checks`.
"""
