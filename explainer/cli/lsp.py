"""`explainer lsp`: the language server, over standard input and output."""

from explainer.cli.terminal import stop
from explainer.system.extras import missing


def run_server() -> None:
    """Serve an editor until it ends the session; ends the command where the extra is missing."""
    try:
        from explainer.language_server.features import language_server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise stop(missing("lsp"), code=2) from None
    language_server().start_io()
