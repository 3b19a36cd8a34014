"""The adapter to MkDocs: the only place that knows it.

`ExplainerPlugin` works under `mkdocs build` and `mkdocs serve`; `MkDocsRun` is the host of our own
builds, and `serve_site` their server.
"""

from explainer.mkdocs_plugin.plugin import ExplainerPlugin
from explainer.mkdocs_plugin.run import MkDocsRun
from explainer.mkdocs_plugin.server import serve_site

__all__ = ["ExplainerPlugin", "MkDocsRun", "serve_site"]
