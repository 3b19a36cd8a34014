"""Where the project's files can be edited, worked out from what MkDocs is told of its documents.

MkDocs knows `edit_uri`, a whole address or the rest of one (with `?` or `#` too), and
`edit_uri_template`. Both are for the folder of documents; content stands in the project's folder.
Where an address doesn't end in the folder of documents, it is taken for that of the project.
"""

from pathlib import Path
from urllib.parse import quote, urljoin, urlsplit

from mkdocs.config.defaults import MkDocsConfig

from explainer.options import EditAddress

_FOLDER, _NAME = "FolderOfThis", "FileOfThis"
_FILE = f"{_FOLDER}/{_NAME}.md"


def can_be_edited(config: MkDocsConfig) -> bool:
    """Tell whether what is set leads anywhere: the rest of an address needs one of a repository."""
    given = str(config.edit_uri_template or config.edit_uri or "")
    return bool(config.repo_url or urlsplit(given).netloc)


def edit_address_of(config: MkDocsConfig) -> EditAddress | None:
    """Give where files of the project are edited; nothing where that is only told of documents."""
    rest = _rest(config)
    if not rest or not can_be_edited(config):
        return None
    repository = config.repo_url or ""
    if repository and not rest.startswith(("?", "#")):
        repository = repository.rstrip("/") + "/"
    address = urljoin(repository, rest)
    for is_quoted in (False, True):
        before, found, after = address.partition(_quoted(_FILE) if is_quoted else _FILE)
        if found:
            below = _documents(config)
            folder = before.removesuffix(_quoted(below) if is_quoted else below)
            is_whole = folder.endswith(("/", "=", "%2F", "?", "#"))
            return EditAddress(folder if is_whole else before, after, is_quoted)
    return None


def _rest(config: MkDocsConfig) -> str:
    """Give what MkDocs puts behind the address of the repository, for a file with marks."""
    template = config.edit_uri_template
    if template:
        return template.format(path=_FILE, path_noext=_FILE.removesuffix(".md"))
    return f"{config.edit_uri}{_FILE}" if config.edit_uri else ""


def _documents(config: MkDocsConfig) -> str:
    """Give the folder of documents as seen from the project's, with a slash behind it."""
    folder, project = Path(config.docs_dir), Path(config.config_file_path).parent
    inside = folder.relative_to(project) if folder.is_relative_to(project) else Path(folder.name)
    return f"{inside.as_posix()}/"


def _quoted(path: str) -> str:
    return quote(path, safe="")
