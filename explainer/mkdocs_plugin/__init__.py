"""The rim to MkDocs and Material: the only place that knows them.

`ExplainerPlugin` works under `mkdocs build` and `mkdocs serve`; `build_site` and `serve_site` run
the same inside our own commands.
"""

from explainer.mkdocs_plugin.plugin import ExplainerPlugin
from explainer.mkdocs_plugin.run import build_site, serve_site

__all__ = ["ExplainerPlugin", "build_site", "serve_site"]
