"""Whether a written package can be trusted: it imports, and it defines what the plan says and nothing else."""

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from .plan.tree import Package
from .problems import GeneratorError
from .render import PACKAGE, TEMPLATES


def verify(folder: Path, package: Package) -> None:
    """Checks the package in a folder.

    Raises:
        GeneratorError: It does not compile or import, or defines other names than the plan.
    """
    planned = dict(_planned_names(package))
    paths = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.py"))}
    for name, path in paths.items():
        try:
            module = ast.parse(path.read_bytes(), filename=name)
        except (SyntaxError, ValueError) as error:
            raise GeneratorError(f"{name} does not compile: {error}") from None
        if name in planned and (extra := _public_names(module) ^ planned[name]):
            raise GeneratorError(f"{name} and the plan differ in: {', '.join(sorted(extra))}")
        if name not in planned and (name in package.left_out or not _is_fixed(name)):
            raise GeneratorError(f"{name} is not planned")
    _import(folder, paths)


def _planned_names(package: Package) -> Iterator[tuple[str, set[str]]]:
    yield "client.py", {package.client_name, f"Async{package.client_name}"}
    yield "_cli.py", package.command_line.own_names
    if package.webhooks:
        yield "webhooks.py", set(package.webhooks.own_names)
    for model in package.models:
        yield f"models/{model.module}.py", {model.class_name}
    for enum in package.enums:
        yield f"models/{enum.module}.py", {enum.class_name, *([enum.literal_name] if enum.literal_name else [])}
    for resource in package.resources:
        names = {resource.class_name, f"Async{resource.class_name}"}
        yield f"resources/{resource.module}.py", names | {f"{name}WithRawResponse" for name in names}


def _is_fixed(name: str) -> bool:
    """Whether the file is there for every description."""
    return (TEMPLATES / PACKAGE / name).exists() or (TEMPLATES / PACKAGE / f"{name}.jinja").exists()


def _public_names(module: ast.Module) -> set[str]:
    names: set[str] = set()
    for statement in module.body:
        match statement:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                names.add(name)
            case ast.Assign(targets=targets):
                names |= {target.id for target in targets if isinstance(target, ast.Name)}
            case ast.AnnAssign(target=ast.Name(id=name)):
                names.add(name)
            case ast.Import() | ast.ImportFrom() | ast.If():
                pass
            case ast.Expr(value=ast.Constant(value=str())):
                pass
            case _:
                names.add(ast.unparse(statement))  # nothing else belongs there; named, so that the error shows it
    return {name for name in names if not name.startswith("_")}


# Each module by its name, because a package imports few of them by itself. Without the collector, which would look
# through all classes again and again.
_IMPORT_ALL = """
import gc, importlib, sys
gc.disable()
sys.path.insert(0, sys.argv[1])
for line in sys.stdin:
    importlib.import_module(line.strip())
"""


def _import(folder: Path, names: Iterable[str]) -> None:
    # Not those that are copied as they are: no description can break them, and they bring the large libraries.
    made = [name for name in names if not (TEMPLATES / PACKAGE / name).exists()]
    dotted = [f"{folder.name}.{name.removesuffix('.py').replace('/', '.')}" for name in made]
    # Isolated, so that neither the working directory nor a variable puts other modules in its way.
    command = [sys.executable, "-I", "-B", "-c", _IMPORT_ALL, str(folder.parent.absolute())]
    done = subprocess.run(
        command,
        input="\n".join(name.removesuffix(".__init__") for name in dotted),
        capture_output=True,
        encoding="utf-8",
        errors="backslashreplace",
        check=False,
    )
    if done.returncode:
        reason = done.stderr.strip().rpartition("\n")[2]
        raise GeneratorError(f"the package does not import: {reason or f'exit status {done.returncode}'}")
