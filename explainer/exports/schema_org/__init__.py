"""What the site has, in the words of schema.org: one module a kind of thing.

A node never says more than our pages do: a sentence is exported whole, and nobody is made the
author or speaker of what only others say that they said.
"""
