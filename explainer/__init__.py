"""Explainer: a static site generator for sourced explainers."""
