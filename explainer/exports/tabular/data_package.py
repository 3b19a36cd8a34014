"""What the tables hold, for programs: a Data Package with Table Schema (Frictionless Data, 1.0)."""

import json
from collections.abc import Iterable

from explainer.exports.tabular.table import Column, Table
from explainer.options import Options
from explainer.site import Actor, Claim, Event, Source

AnyTable = Table[Claim] | Table[Event] | Table[Actor] | Table[Source]
_AnyColumn = Column[Claim] | Column[Event] | Column[Actor] | Column[Source]


def data_package(options: Options, tables: Iterable[AnyTable]) -> bytes:
    """Describe each table with its columns."""
    package = {
        "profile": "tabular-data-package",
        "name": "tables",
        "title": options.site_name,
        "homepage": options.site_url,
        "resources": [_resource(table) for table in tables],
    }
    return f"{json.dumps(package, ensure_ascii=False, indent=1)}\n".encode()


def _resource(table: AnyTable) -> dict[str, object]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "description": table.meaning,
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "primaryKey": table.columns[0].name,
        },
    }


def _field(column: _AnyColumn) -> dict[str, str]:
    told = {
        "name": column.name,
        "type": column.type,
        "format": column.format,
        "description": column.meaning,
    }
    return {key: value for key, value in told.items() if value}
