"""Builds that are killed, and what readers find then."""
