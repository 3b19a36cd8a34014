"""The server: which projects are open, where things are as the protocol counts, and findings.

Whatever is typed is checked a moment after the last key; until then the findings stay as they were.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path, PurePath

from lsprotocol import types
from pygls.exceptions import FeatureNotificationError
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from explainer.diagnostics.diagnostic import Diagnostic, Fix, Severity
from explainer.diagnostics.span import Span
from explainer.language_server.open_project import OpenProject
from explainer.language_server.positions import to_place, to_position
from explainer.system.project import nearest_project

_PATIENCE = 0.25  # seconds after the last key
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
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
