"""Explainer: a static site generator for sourced explainers."""

TYPE_CHECKING = False  # as in `typing`, which takes longer to import than a build without changes
if TYPE_CHECKING:
    from explainer.text.anchor import find_passage
    from explainer.text.nearest import nearest_passage

__all__ = ["find_passage", "nearest_passage"]


def __getattr__(name: str) -> object:
    """Import what is offered when somebody asks for it, so that the command starts fast."""
    if name == "find_passage":
        from explainer.text.anchor import find_passage

        return find_passage
    if name == "nearest_passage":
        from explainer.text.nearest import nearest_passage

        return nearest_passage
    raise AttributeError(name)
