"""Whole collections of strings that have broken programs, on built sites in a real browser."""
