"""Texts that are bred by what they reach in the code, to break what must hold for any text."""
