"""Render the files of a package and its API docs from the plan and the templates.

A template's path is its output's path: below `templates/package` for the package, below `templates/pages` for its API
docs. `_model`, `_enum` and `_resource` are rendered once for each model, enum or resource. A template without a suffix
before `.jinja` is included by others; a file that is no template is copied. `templates/httpx2` replaces files for that
library.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import jinja2

from .. import kept
from ..document.diagnostics import GeneratorError
from ..python.api_docs import ApiDocs
from ..python.view.package import Package
from ..runtime.error_classes import ERROR_CLASSES, ERROR_DOCS, STATUS_ERRORS, error_tree
from ..runtime.options import options_for
from ..settings import DOCS, HttpLibrary
from .filters import FILTERS
from .tree_shaking import without_unused

_ORIGIN = "Generated from the API's description. Edit that or the templates, not this file."
HEADERS = {
    ".py": f"# {_ORIGIN}\n",
    ".md": f"<!-- {_ORIGIN} -->\n",
    ".json": f'{{\n  "$comment": "{_ORIGIN}",\n',  # templates go on from there
}

TEMPLATES = Path(__file__).parents[2] / "templates"
PACKAGE = "package"
PAGES = "pages"

# The libraries' names as whole words, not in an address or another name.
_HTTPX = re.compile(r"(?<![\w./-])(?:httpx|httpcore)(?![\w-])")

# Tables of what every package has, for templates.
_TABLES: dict[str, Any] = {
    "error_classes": ERROR_CLASSES,
    "error_docs": ERROR_DOCS,
    "error_tree": error_tree,
    "status_errors": STATUS_ERRORS,
}

Tree = dict[PurePosixPath, str]


class _Templates(jinja2.FileSystemLoader):
    """Loads templates and plain files for one HTTP library.

    They are written for httpx; for httpx2, its name is replaced, and some files come from a folder of their own. The
    name is replaced before rendering, so that text of the description keeps it.
    """

    def __init__(self, root: str, library: HttpLibrary) -> None:
        super().__init__([TEMPLATES / library / root, TEMPLATES / root, TEMPLATES])
        self._library = library

    def text(self, environment: jinja2.Environment, name: str) -> str:
        return self.get_source(environment, name)[0]

    def get_source(self, environment: jinja2.Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        text, file, fresh = super().get_source(environment, template)
        return (text if self._library == "httpx" else _HTTPX.sub(r"\g<0>2", text)), file, fresh


def render(package: Package, http_library: HttpLibrary = "httpx") -> Tree:
    """Return the files of the package and its API docs, by their paths below the output folder."""
    return render_package(package, http_library) | render_reference(package, http_library)


def render_package(package: Package, http_library: HttpLibrary = "httpx") -> Tree:
    """Return the files of the package, by their paths below the output folder, without unused helpers.

    Raises:
        GeneratorError: A module does not compile.
    """
    files = dict(_rendered(PACKAGE, package, http_library))
    modules = {name: text for name, text in files.items() if name.suffix == ".py"}
    copied = {name: text for name, text in modules.items() if is_private(name) and _is_fixed(name)}
    generated = {name: text for name, text in modules.items() if name not in copied}
    try:
        used = without_unused(generated, copied)
    except (SyntaxError, ValueError) as error:
        raise GeneratorError(f"what was rendered does not compile: {error}") from None
    return {
        PurePosixPath(package.name, name): used.get(name, text)
        for name, text in files.items()
        if name in used or name not in copied
    }


def is_private(name: PurePosixPath) -> bool:
    """Return whether a module is none of those that users import."""
    return any(part.startswith("_") and not part.startswith("__") for part in name.parts)


def _is_fixed(name: PurePosixPath) -> bool:
    """Tell whether a module is copied, or is one that packages with one-way fields have in another form."""
    return (TEMPLATES / PACKAGE / name).exists() or name.name == "_pydantic.py"


def render_reference(package: Package, http_library: HttpLibrary = "httpx") -> Tree:
    """Return the files of the API docs, by their paths below the output folder."""
    return {PurePosixPath(DOCS, name): text for name, text in _rendered(PAGES, package, http_library)}


def _rendered(root: str, package: Package, library: HttpLibrary) -> Iterator[tuple[PurePosixPath, str]]:
    folder = TEMPLATES / root
    templates = _Templates(root, library)
    environment = jinja2.Environment(
        loader=templates,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=_compiled(),
        optimized=False,  # else cached templates would keep the results of filters that were edited since
        autoescape=False,  # noqa: S701 - Python is rendered, not HTML; what could break out goes through a filter
    )
    environment.filters.update(FILTERS)
    docs, tables = ApiDocs(package), {**_TABLES, "options": options_for(library)}
    for template in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = PurePosixPath(template.relative_to(folder).as_posix())
        if "__pycache__" in name.parts or str(name).removesuffix(".jinja") in package.left_out:
            continue
        if name.suffix != ".jinja":
            yield name, _headed(name, templates.text(environment, str(name)))
            continue
        for target, values in _renderings(name, package):
            page = docs.at(target.as_posix())
            text = environment.get_template(str(name)).render(package=package, page=page, **tables, **values)
            yield target, _headed(target, text)


def _compiled() -> jinja2.BytecodeCache | None:
    """Return the cache of compiled templates; None if there is no place for it."""
    return jinja2.FileSystemBytecodeCache(str(kept.folder())) if kept.folder() else None


def _headed(name: PurePosixPath, text: str) -> str:
    return HEADERS.get(name.suffix, "") + text


def _renderings(template: PurePosixPath, package: Package) -> Iterator[tuple[PurePosixPath, dict[str, Any]]]:
    items: dict[str, tuple[Any, ...]] = {
        "_model": package.models,
        "_enum": package.enums,
        "_resource": package.resources,
    }
    target = template.with_suffix("")
    if not target.suffix:  # included by others
        return
    if target.stem not in items:
        yield target, {}
        return
    for item in items[target.stem]:
        yield target.with_name(f"{item.module}{target.suffix}"), {target.stem.removeprefix("_"): item}
