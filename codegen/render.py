"""From the plan and the templates to the text of each file.

A template lies where its output goes. One that starts with an underscore and ends in `.jinja` is rendered once for each
thing of its kind; a file that is no template is copied as it is.
"""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import jinja2

from .filters import FILTERS
from .plan.tree import Package

HEADER = "# Generated from the API's description. Edit that or the templates, not this file.\n"

TEMPLATES = Path(__file__).parent.parent / "templates" / "ding_otp"

Tree = dict[PurePosixPath, str]


def render(package: Package) -> Tree:
    """The files of the package, by their paths below its folder."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python is rendered, not HTML; what could break out goes through a filter
    )
    environment.filters.update(FILTERS)
    tree: Tree = {}
    for template in sorted(path for path in TEMPLATES.rglob("*") if path.is_file()):
        name = PurePosixPath(template.relative_to(TEMPLATES).as_posix())
        if "__pycache__" in name.parts:
            continue
        if name.suffix != ".jinja":
            tree[name] = _headed(name, template.read_text(encoding="utf-8"))
            continue
        for target, values in _renderings(name, package):
            text = environment.get_template(str(name)).render(package=package, **values)
            tree[target] = _headed(target, text)
    return tree


def _headed(name: PurePosixPath, text: str) -> str:
    return HEADER + text if name.suffix == ".py" else text


def _renderings(template: PurePosixPath, package: Package) -> Iterator[tuple[PurePosixPath, dict[str, Any]]]:
    kinds: dict[str, tuple[Any, ...]] = {
        "_model.py.jinja": package.models,
        "_enum.py.jinja": package.enums,
        "_resource.py.jinja": package.resources,
    }
    if template.name not in kinds:
        yield template.with_suffix(""), {}
        return
    variable = template.name.removeprefix("_").partition(".")[0]
    for item in kinds[template.name]:
        yield template.with_name(f"{item.module}.py"), {variable: item}
