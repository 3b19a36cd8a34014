"""A real editor's client that speaks to the real server, in its own process, on a small project."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

from tests import projects

CLAIMS = "content/bridge-closure/claims.yaml"
STORY = "content/bridge-closure/explainer.yaml"


class Editor:
    """What a test does with an open project."""

    def __init__(self, client: LanguageClient, root: Path) -> None:
        self.client, self.root = client, root
        self._versions: dict[str, int] = {}

    def uri(self, path: str) -> str:
        return (self.root / path).as_uri()

    def text(self, path: str) -> str:
        return (self.root / path).read_text("utf-8")

    async def show(self, path: str, text: str | None = None) -> list[types.Diagnostic]:
        """Open a file, or type another text into it; give the findings that follow."""
        uri, text = self.uri(path), self.text(path) if text is None else text
        version = self._versions[path] = self._versions.get(path, 0) + 1
        if version == 1:
            self.client.text_document_did_open(
                types.DidOpenTextDocumentParams(
                    types.TextDocumentItem(uri, types.LanguageKind.Yaml, version, text)
                )
            )
        else:
            self.client.text_document_did_change(
                types.DidChangeTextDocumentParams(
                    types.VersionedTextDocumentIdentifier(version, uri),
                    [types.TextDocumentContentChangeWholeDocument(text)],
                )
            )
        self.client.diagnostics.pop(uri, None)
        async with asyncio.timeout(30):
            while uri not in self.client.diagnostics:
                await self.client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        return [*self.client.diagnostics[uri]]

    def at(self, path: str, text: str, words: str) -> types.TextDocumentPositionParams:
        """Point at the end of some words, in UTF-16 as editors do."""
        before = text[: text.index(words) + len(words)]
        line = before.rpartition("\n")[2]
        column = len(line.encode("utf-16-le")) // 2
        place = types.Position(before.count("\n"), column)
        return types.TextDocumentPositionParams(types.TextDocumentIdentifier(self.uri(path)), place)


_SERVER = ClientServerConfig(
    server_command=[sys.executable, "-c", "from explainer.cli import main; main()", "lsp"],
    server_env={**os.environ, "PYTHONPATH": str(projects.REAL)},
)


def in_a_session(test: Callable[[Editor], Awaitable[None]]) -> Callable[[Path], None]:
    """Run a test with an open project, in a loop of its own: the browser's tests hold one, too."""

    def run(tmp_path: Path) -> None:
        with ThreadPoolExecutor(1) as pool:
            pool.submit(asyncio.run, _session(test, tmp_path / "desk")).result()

    run.__doc__ = test.__doc__
    return run


async def _session(test: Callable[[Editor], Awaitable[None]], folder: Path) -> None:
    root = projects.write(folder, projects.buildable())
    client = await _SERVER.start()
    assert isinstance(client, LanguageClient)
    await client.initialize_session(
        types.InitializeParams(capabilities=types.ClientCapabilities(), root_uri=root.as_uri())
    )
    try:
        await test(Editor(client, root))
        await client.shutdown_session()
    finally:
        await client.stop()  # type: ignore[no-untyped-call]  # pygls has no type for it
