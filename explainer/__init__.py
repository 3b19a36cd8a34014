"""Explainer: a static site generator for sourced explainers."""

from explainer.text.anchor import find_passage
from explainer.text.nearest import nearest_passage

__all__ = ["find_passage", "nearest_passage"]
