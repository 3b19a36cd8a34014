"""What an editor asks for, by the names of the protocol: each goes to a module."""

from collections.abc import Callable, Iterable, Mapping

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from explainer.diagnostics.span import Span
from explainer.language_server.completion import Proposal, proposals
from explainer.language_server.definition import definition, references
from explainer.language_server.hover import hover
from explainer.language_server.open_project import OpenProject
from explainer.language_server.quick_fixes import fix_title, fixes_at
from explainer.language_server.read_marks import reading_at
from explainer.language_server.rename import RenameRefusedError, Renaming, renameable, renaming
from explainer.language_server.server import ExplainerServer

_KINDS = {
    "field": types.CompletionItemKind.Field,
    "word": types.CompletionItemKind.EnumMember,
    "id": types.CompletionItemKind.Reference,
    "passage": types.CompletionItemKind.Text,
}


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
    actions = [
        types.CodeAction(
            title=fix_title(fix),
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[server.diagnostic_of(project, one)],
            is_preferred=True,
            edit=server.edit_of(project, (fix,)),
        )
        for one, fix in fixes_at(project, path, place, end[2])
    ]
    reading = reading_at(project, path, place, end[2])
    if reading:
        edit = server.edit_of(project, reading.edits)
        actions.append(
            types.CodeAction(reading.title, kind=types.CodeActionKind.QuickFix, edit=edit)
        )
    return actions


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
