"""What a comparison found → the field `checked` of the source's file, the rest of it untouched."""

from datetime import date

from explainer.analysis.drift import Drift, noted
from explainer.content.field_order import fields_in_order
from explainer.content.schema.source import SourceEntry
from explainer.content.yaml_edits import edited, put_field
from explainer.content.yaml_writer import inline
from explainer.diagnostics.text_file import TextFile
from explainer.site import Source


def with_checked(source: Source, found: Drift, day: date) -> TextFile | None:
    """Give the source's file with what was found; nothing where that can't be written into it."""
    lines = ["checked:", f"  when: {day.isoformat()}"]
    gone = noted(source, found.missing, day.isoformat())
    lines += ["  gone:"] if gone else []
    for one in gone:
        lines.append(f"    - words: {inline(one.words)}")
        lines += [f"      since: {one.since}"] if one.since else []
        lines += [f"      now: {inline(one.now)}"] if one.now else []
    names = [field.name for field in fields_in_order(SourceEntry)]
    document = source.place.document
    edit = put_field(document, "checked", lines, names[: names.index("checked")])
    if edit is None:
        return None
    return TextFile(document.file.path, edited(document.file.text, [edit]))
