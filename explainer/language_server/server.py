"""The protocol: what an editor tells and asks, handed to the module of its feature.

Whatever is typed is checked a moment after the last key; until then the findings stay as they were.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from importlib.metadata import version
from pathlib import Path, PurePath

from lsprotocol import types
from pygls.exceptions import FeatureNotificationError, JsonRpcInvalidParams
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from explainer.diagnostics.diagnostic import Diagnostic, Fix, Severity
from explainer.diagnostics.span import Span
from explainer.language_server.completion import Proposal, proposals
from explainer.language_server.definition import definition, references
from explainer.language_server.hover import hover
from explainer.language_server.open_project import OpenProject
from explainer.language_server.positions import to_place, to_position
from explainer.language_server.quick_fixes import fix_title, fixes_at
from explainer.language_server.rename import RenameRefusedError, Renaming, renameable, renaming
from explainer.system.project import nearest_project

_PATIENCE = 0.25  # seconds after the last key
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}
_KINDS = {
    "field": types.CompletionItemKind.Field,
    "word": types.CompletionItemKind.EnumMember,
    "id": types.CompletionItemKind.Reference,
    "passage": types.CompletionItemKind.Text,
}


class ExplainerServer(LanguageServer):
    """A language server for the content of one or more projects."""

    def __init__(self) -> None:
        super().__init__("explainer", version("sourced-explainers"))
        self._projects: dict[Path, OpenProject] = {}
        self._told: defaultdict[Path, set[PurePath]] = defaultdict(set)
        self._waiting: dict[Path, asyncio.Task[None]] = {}

    # Files and places

    def place_of(
        self, uri: str, position: types.Position
    ) -> tuple[OpenProject, PurePath, int] | None:
        """Give the project, the file in it and the place of a position; nothing elsewhere."""
        found = self.file_of(uri)
        if found is None or found[1] not in found[0].files:
            return None
        project, path = found
        text = project.files[path].text
        return project, path, to_place(text, position.line, position.character, self._encoding)

    def file_of(self, uri: str) -> tuple[OpenProject, PurePath] | None:
        """Give the project of a content file, and its path there."""
        name = to_fs_path(uri)
        root = nearest_project(Path(name).parent) if name else None
        if name is None or root is None:
            return None
        project = self._projects.setdefault(root, OpenProject(root))
        path = Path(name)
        return (project, path.relative_to(root)) if project.is_content(path) else None

    @property
    def _encoding(self) -> str:
        kind = types.PositionEncodingKind(self.workspace.position_encoding or "utf-16")
        return kind.value

    def range_of(self, span: Span) -> types.Range:
        """Give a stretch of a file as the protocol counts it."""
        start = to_position(span.file, span.start, self._encoding)
        end = to_position(span.file, span.end, self._encoding)
        return types.Range(types.Position(*start), types.Position(*end))

    def location_of(self, project: OpenProject, span: Span) -> types.Location:
        return types.Location(self.uri_of(project, span.file.path), self.range_of(span))

    def uri_of(self, project: OpenProject, path: PurePath) -> str:
        return from_fs_path(str(project.root / path)) or ""

    def edit_of(self, project: OpenProject, fixes: Iterable[Fix]) -> types.WorkspaceEdit:
        """Give edits, by file."""
        changes: dict[str, list[types.TextEdit]] = {}
        for fix in fixes:
            uri = self.uri_of(project, fix.span.file.path)
            changes.setdefault(uri, []).append(types.TextEdit(self.range_of(fix.span), fix.text))
        return types.WorkspaceEdit(changes=changes)

    # Findings

    def schedule(self, project: OpenProject) -> None:
        """Check a moment later; once for all that is typed until then."""
        waiting = self._waiting.get(project.root)
        if waiting:
            waiting.cancel()
        task = self._waiting[project.root] = asyncio.ensure_future(self._check(project))
        task.add_done_callback(self._report)

    def _report(self, task: asyncio.Task[None]) -> None:
        """Tell the editor of a fault of ours: nobody else waits for the task."""
        error = None if task.cancelled() else task.exception()
        if isinstance(error, Exception):
            self.report_server_error(error, FeatureNotificationError)

    async def _check(self, project: OpenProject) -> None:
        await asyncio.sleep(_PATIENCE)
        self.publish(project)

    def publish(self, project: OpenProject) -> None:
        """Tell all findings, and of files without any that there are none."""
        found: defaultdict[PurePath, list[Diagnostic]] = defaultdict(list)
        for one in project.check().diagnostics:
            found[one.span.file.path].append(one)
        told = self._told[project.root]
        for path in sorted({*found, *told, *project.unsaved}):
            diagnostics = [self.diagnostic_of(project, one) for one in found[path]]
            self.text_document_publish_diagnostics(
                types.PublishDiagnosticsParams(self.uri_of(project, path), diagnostics)
            )
        told.clear()
        told.update(path for path, those in found.items() if those)

    def diagnostic_of(self, project: OpenProject, one: Diagnostic) -> types.Diagnostic:
        """Give a finding as the protocol has it; the hint is the second line of the message."""
        related = [
            types.DiagnosticRelatedInformation(self.location_of(project, other.span), other.label)
            for other in one.related
        ]
        return types.Diagnostic(
            range=self.range_of(one.span),
            message="\n".join(filter(None, (one.message, one.hint))),
            severity=_SEVERITIES[one.severity],
            code=one.rule.code,
            source="explainer",
            related_information=related,
        )


def language_server() -> ExplainerServer:
    """Make a server with all features."""
    server = ExplainerServer()
    for method, answer in _FEATURES.items():
        server.feature(method, _OPTIONS.get(method))(answer)
    return server


def _opened(server: ExplainerServer, params: types.DidOpenTextDocumentParams) -> None:
    _typed(server, params.text_document.uri)


def _changed(server: ExplainerServer, params: types.DidChangeTextDocumentParams) -> None:
    _typed(server, params.text_document.uri)


def _typed(server: ExplainerServer, uri: str) -> None:
    found = server.file_of(uri)
    if found:
        project, path = found
        project.type(path, server.workspace.get_text_document(uri).source)
        server.schedule(project)


def _closed(server: ExplainerServer, params: types.DidCloseTextDocumentParams) -> None:
    found = server.file_of(params.text_document.uri)
    if found:
        project, path = found
        project.close(path)
        server.schedule(project)


def _saved(server: ExplainerServer, params: types.DidSaveTextDocumentParams) -> None:
    _reread(server, (params.text_document.uri,))


def _changed_on_disk(server: ExplainerServer, params: types.DidChangeWatchedFilesParams) -> None:
    _reread(server, (change.uri for change in params.changes))


def _reread(server: ExplainerServer, uris: Iterable[str]) -> None:
    projects = {found[0].root: found[0] for uri in uris if (found := server.file_of(uri))}
    for project in projects.values():
        project.forget()
        server.schedule(project)


def _completion(
    server: ExplainerServer, params: types.CompletionParams
) -> types.CompletionList | None:
    where = server.place_of(params.text_document.uri, params.position)
    if where is None:
        return None
    project, path, place = where
    file = project.files[path]
    items = [
        _item(proposal, server.range_of(Span(file, proposal.start, place)), number)
        for number, proposal in enumerate(proposals(project, path, place))
    ]
    return types.CompletionList(is_incomplete=True, items=items)


def _item(proposal: Proposal, range_: types.Range, number: int) -> types.CompletionItem:
    return types.CompletionItem(
        label=proposal.label,
        kind=_KINDS[proposal.kind],
        detail=proposal.note or None,
        text_edit=types.TextEdit(range_, proposal.text),
        sort_text=f"{number:05}",
    )


def _hover(server: ExplainerServer, params: types.HoverParams) -> types.Hover | None:
    where = server.place_of(params.text_document.uri, params.position)
    text = hover(*where) if where else ""
    content = types.MarkupContent(types.MarkupKind.PlainText, text)
    return types.Hover(content) if text else None


def _definition(server: ExplainerServer, params: types.DefinitionParams) -> types.Location | None:
    where = server.place_of(params.text_document.uri, params.position)
    span = definition(*where) if where else None
    return server.location_of(where[0], span) if where and span else None


def _references(server: ExplainerServer, params: types.ReferenceParams) -> list[types.Location]:
    where = server.place_of(params.text_document.uri, params.position)
    if where is None:
        return []
    spans = references(*where, with_definition=params.context.include_declaration)
    return [server.location_of(where[0], span) for span in spans]


def _prepared(server: ExplainerServer, params: types.PrepareRenameParams) -> types.Range | None:
    where = server.place_of(params.text_document.uri, params.position)
    span = renameable(*where) if where else None
    return server.range_of(span) if span else None


def _renamed(server: ExplainerServer, params: types.RenameParams) -> types.WorkspaceEdit | None:
    where = server.place_of(params.text_document.uri, params.position)
    if where is None:
        return None
    try:
        found = renaming(*where, params.new_name)
    except RenameRefusedError as refused:
        raise JsonRpcInvalidParams(str(refused)) from None
    return _edit_of_renaming(server, where[0], found)


def _edit_of_renaming(
    server: ExplainerServer, project: OpenProject, found: Renaming
) -> types.WorkspaceEdit:
    edit = server.edit_of(project, found.edits)
    if not found.files:
        return edit
    changes: list[types.TextDocumentEdit | types.RenameFile] = [
        types.TextDocumentEdit(types.OptionalVersionedTextDocumentIdentifier(uri), edits)
        for uri, edits in (edit.changes or {}).items()
    ]
    changes += (
        types.RenameFile(server.uri_of(project, old), server.uri_of(project, new))
        for old, new in found.files
    )
    return types.WorkspaceEdit(document_changes=changes)


def _code_actions(
    server: ExplainerServer, params: types.CodeActionParams
) -> list[types.CodeAction]:
    start = server.place_of(params.text_document.uri, params.range.start)
    end = server.place_of(params.text_document.uri, params.range.end)
    if start is None or end is None:
        return []
    project, path, place = start
    return [
        types.CodeAction(
            title=fix_title(fix),
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[server.diagnostic_of(project, one)],
            is_preferred=True,
            edit=server.edit_of(project, (fix,)),
        )
        for one, fix in fixes_at(project, path, place, end[2])
    ]


_FEATURES: Mapping[str, Callable[..., object]] = {
    types.TEXT_DOCUMENT_DID_OPEN: _opened,
    types.TEXT_DOCUMENT_DID_CHANGE: _changed,
    types.TEXT_DOCUMENT_DID_SAVE: _saved,
    types.TEXT_DOCUMENT_DID_CLOSE: _closed,
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES: _changed_on_disk,
    types.TEXT_DOCUMENT_COMPLETION: _completion,
    types.TEXT_DOCUMENT_HOVER: _hover,
    types.TEXT_DOCUMENT_DEFINITION: _definition,
    types.TEXT_DOCUMENT_REFERENCES: _references,
    types.TEXT_DOCUMENT_PREPARE_RENAME: _prepared,
    types.TEXT_DOCUMENT_RENAME: _renamed,
    types.TEXT_DOCUMENT_CODE_ACTION: _code_actions,
}
_OPTIONS = {
    types.TEXT_DOCUMENT_COMPLETION: types.CompletionOptions(
        trigger_characters=[" ", "[", "@", "/", "-", "“"]
    ),
    types.TEXT_DOCUMENT_CODE_ACTION: types.CodeActionOptions(
        code_action_kinds=[types.CodeActionKind.QuickFix]
    ),
    types.TEXT_DOCUMENT_RENAME: types.RenameOptions(prepare_provider=True),
}
