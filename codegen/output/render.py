"""From the plan and the templates to the text of each file.

A template lies where its output goes: those of the package in `templates/package`, and those of its API
docs in `templates/pages`. One called `_model`, `_enum` or `_resource` is rendered once for each thing
of its kind; one without a suffix before `.jinja` holds parts of others; a file that is no template is copied as it is.
`templates/httpx2` has what is other for that library.
"""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import jinja2

from ..python.reference import Reference
from ..python.tree import Package
from ..settings import DOCS, HttpLibrary
from .filters import FILTERS

_ORIGIN = "Generated from the API's description. Edit that or the templates, not this file."
HEADERS = {".py": f"# {_ORIGIN}\n", ".md": f"<!-- {_ORIGIN} -->\n"}

TEMPLATES = Path(__file__).parents[2] / "templates"
PACKAGE = "package"
PAGES = "pages"

# The libraries' names where they stand for themselves, not in an address or as a part of another name.
_HTTPX = re.compile(r"(?<![\w./-])(?:httpx|httpcore)(?![\w-])")

Tree = dict[PurePosixPath, str]


class _Templates(jinja2.FileSystemLoader):
    """The templates for an HTTP library, and the files that are none.

    They are written for httpx. httpx2 is the same under its own name, and has a folder for the files where it is not.
    Names change in the templates, before the description's words stand between them.
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
    """The files of the package and of its reference, by their paths below the output folder."""
    return render_package(package, http_library) | render_reference(package, http_library)


def render_package(package: Package, http_library: HttpLibrary = "httpx") -> Tree:
    """The files of the package, by their paths below the output folder."""
    return {PurePosixPath(package.name, name): text for name, text in _rendered(PACKAGE, package, http_library)}


def render_reference(package: Package, http_library: HttpLibrary = "httpx") -> Tree:
    """The files of the reference, by their paths below the output folder."""
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
        optimized=False,  # a filter's result in what is kept would outlive an edit of the filter
        autoescape=False,  # noqa: S701 - Python is rendered, not HTML; what could break out goes through a filter
    )
    environment.filters.update(FILTERS)
    reference = Reference(package)
    for template in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = PurePosixPath(template.relative_to(folder).as_posix())
        if "__pycache__" in name.parts or str(name).removesuffix(".jinja") in package.left_out:
            continue
        if name.suffix != ".jinja":
            yield name, _headed(name, templates.text(environment, str(name)))
            continue
        for target, values in _renderings(name, package):
            page = reference.at(target.as_posix())
            text = environment.get_template(str(name)).render(package=package, page=page, **values)
            yield target, _headed(target, text)


def _compiled() -> jinja2.BytecodeCache | None:
    """Where compiled templates are kept from run to run: beside compiled modules, if Python could make that folder."""
    folder = Path(__file__).parent / "__pycache__"
    return jinja2.FileSystemBytecodeCache(str(folder)) if os.access(folder, os.W_OK) else None


def _headed(name: PurePosixPath, text: str) -> str:
    return HEADERS.get(name.suffix, "") + text


def _renderings(template: PurePosixPath, package: Package) -> Iterator[tuple[PurePosixPath, dict[str, Any]]]:
    kinds: dict[str, tuple[Any, ...]] = {
        "_model": package.models,
        "_enum": package.enums,
        "_resource": package.resources,
    }
    target = template.with_suffix("")
    if not target.suffix:  # a part of other templates
        return
    if target.stem not in kinds:
        yield target, {}
        return
    for item in kinds[target.stem]:
        yield target.with_name(f"{item.module}{target.suffix}"), {target.stem.removeprefix("_"): item}
