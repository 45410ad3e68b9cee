"""Drop from the package's fixed modules what nothing reachable from its other modules uses.

Fixed modules are the private ones that are copied from `templates/package`; all others, generated or public, are entry
points and kept whole. Each top-level definition of a fixed module is kept or dropped as a whole, and so is a module of
which none is kept. Imports that nothing uses any more are left to ruff.
"""

import ast
import re
from collections.abc import Container, Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import cast

from attrs import field, frozen

from .. import kept

Name = tuple[str, str]  # the module, as a dotted path below the package, and a name in it

# It begins with the end of the line before, which is found at once; a `^` would be tried at each character.
_IMPORT = re.compile(r"\n *from (\.+)([\w.]*) import (\([^)]{0,4000}\)|.*)")

_NAME = re.compile(r"(\w+)(?: as (\w+))?")

# A type as it is written in a string: names with brackets, commas and bars, but no two words in a row.
_TYPE = re.compile(r"[\w.]+(?:(?:\[|\]|, | \| )[\w.]*)*")


@frozen
class _Definition:
    """A top-level definition: its lines, counted from 0, comments above included; and the names that it uses."""

    lines: slice
    uses: frozenset[str]


@frozen
class _Module:
    """A fixed module.

    Attributes:
        imports: Where each imported name comes from, if that is the package.
        uses: The names that statements other than definitions and imports use.
    """

    text: str
    definitions: dict[str, _Definition] = field(factory=dict[str, _Definition])
    imports: dict[str, Name] = field(factory=dict[str, Name])
    uses: set[str] = field(factory=set[str])


# Modules that were parsed, by digests; of other text, or another version of this file, are others.
_MODULES: dict[str, _Module] = {}
_SOURCE = Path(__file__).read_bytes()
_KEPT = "fixed_modules.pickle"


def without_unused(generated: dict[PurePosixPath, str], fixed: dict[PurePosixPath, str]) -> dict[PurePosixPath, str]:
    """Return the fixed modules that the generated ones need, without the definitions that nothing uses.

    Args:
        generated: The entry points, by their paths below the package.
        fixed: The modules to choose from, likewise.
    """
    modules = _parsed(fixed)
    used: dict[str, set[str]] = {}
    for module, name in _reachable(modules, _used_imports(generated, modules)):
        used.setdefault(module, set()).add(name)
    packages = {module.rpartition(".")[0] for module in [*used, *map(_dotted, generated)]}
    return {
        path: _keep(modules[module], used.get(module, set()))
        for path, module in zip(fixed, modules, strict=True)
        if module in (packages if path.stem == "__init__" else used)
    }


def _parsed(fixed: dict[PurePosixPath, str]) -> dict[str, _Module]:
    """Parse modules, but for those that were parsed already, in this run or an earlier one."""
    keys = {path: kept.digest(_SOURCE, str(path).encode(), text.encode()) for path, text in fixed.items()}
    if keys.values() - _MODULES.keys():
        _MODULES.update(cast(dict[str, _Module], kept.load(_KEPT) or {}))
    if keys.values() - _MODULES.keys():
        for path, key in keys.items():
            _MODULES[key] = _MODULES.get(key) or _parse(path, fixed[path])
        kept.save(_KEPT, {key: _MODULES[key] for key in keys.values()})
    return {_dotted(path): _MODULES[key] for path, key in keys.items()}


def _dotted(path: PurePosixPath) -> str:
    return ".".join(path.parent.parts if path.stem == "__init__" else path.with_suffix("").parts)


def _imported_module(level: int, module: str, importer: PurePosixPath) -> str:
    folder = importer.parent.parts
    return ".".join(filter(None, [*folder[: len(folder) - level + 1], module]))


def _used_imports(generated: dict[PurePosixPath, str], modules: Container[str]) -> list[Name]:
    """Find what generated modules import from some modules and use."""
    found: dict[Name, None] = {}
    for path, text in generated.items():
        imports = {
            alias or name: (source, name)
            for dots, module, names in _IMPORT.findall(f"\n{text}")
            if (source := _imported_module(len(dots), module, path)) in modules
            for name, alias in _NAME.findall(names)
        }
        # There may be thousands of modules: only those are parsed that import something new, and may use it, and only
        # as much of them is looked at as it takes to find that.
        rest = _IMPORT.sub("", text)
        wanted = {name for name, source in imports.items() if source not in found and _is_in(rest, name)}
        for statement in ast.parse(text).body if wanted else ():
            uses = wanted & set(_uses(list(ast.walk(statement))))
            found.update({imports[name]: None for name in uses})
            wanted -= uses
            if not wanted:
                break
    return list(found)


def _is_in(text: str, name: str) -> bool:
    return name in text and re.search(rf"\b{name}\b", text) is not None


def _imports(nodes: Iterable[ast.AST], path: PurePosixPath) -> dict[str, Name]:
    """Return where each name comes from that a module imports from the package, at its top or in a function."""
    return {
        item.asname or item.name: (_imported_module(node.level, node.module or "", path), item.name)
        for node in nodes
        if isinstance(node, ast.ImportFrom) and node.level
        for item in node.names
    }


def _reachable(modules: dict[str, _Module], queue: list[Name]) -> set[Name]:
    reached = set[Name]()
    while queue:
        name = queue.pop()
        module = modules.get(name[0])
        if module is None or name in reached:
            continue
        if name[1] in module.imports:
            queue.append(module.imports[name[1]])
            continue
        reached.add(name)
        uses = set(module.uses)
        if name[1] in module.definitions:
            uses |= module.definitions[name[1]].uses
        queue += [(name[0], used) for used in uses if used in module.definitions]
        queue += [module.imports[used] for used in uses if used in module.imports]
    return reached


def _parse(path: PurePosixPath, text: str) -> _Module:
    lines = text.splitlines()
    module = _Module(text)
    for node in ast.parse(text).body:
        names, nodes = list(_defined(node)), list(ast.walk(node))
        definition = _Definition(_lines(node, lines), frozenset(_uses(nodes)))
        module.imports.update(_imports(nodes, path))
        module.definitions.update(dict.fromkeys(names, definition))
        if not names:
            module.uses.update(definition.uses)
    return module


def _defined(node: ast.stmt) -> Iterator[str]:
    """List the names that a statement defines, if that is all it does."""
    match node:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            yield name
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name
        case ast.Assign(targets=targets):
            found = [list(target.elts) if isinstance(target, ast.Tuple) else [target] for target in targets]
            names = [item.id for items in found for item in items if isinstance(item, ast.Name)]
            yield from names if len(names) == sum(map(len, found)) else ()
        case _:
            pass


def _lines(node: ast.stmt, lines: list[str]) -> slice:
    decorators = node.decorator_list if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) else []
    start = min([node.lineno, *(decorator.lineno for decorator in decorators)]) - 1
    while start and lines[start - 1].startswith("#"):
        start -= 1
    return slice(start, node.end_lineno)


def _uses(nodes: list[ast.AST]) -> Iterator[str]:
    """Find the names that the nodes of a piece of code use, in annotations written as strings too."""
    documentation = {id(item.value) for item in nodes if isinstance(item, ast.Expr)}
    for item in nodes:
        match item:
            case ast.Name(id=name):
                yield name
            case ast.Constant(value=str() as text) if id(item) not in documentation and _TYPE.fullmatch(text):
                yield from re.findall(r"\w+", text)
            case _:
                pass


def _keep(module: _Module, names: set[str]) -> str:
    lines = module.text.splitlines(keepends=True)
    kept = [module.definitions[name] for name in names if name in module.definitions]
    for definition in module.definitions.values():
        if not any(definition is other for other in kept):
            lines[definition.lines] = [""] * (definition.lines.stop - definition.lines.start)
    return "".join(lines)
