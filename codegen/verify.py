"""Whether a written package can be trusted: it imports, and it defines what the plan says and nothing else."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from .plan.tree import Package
from .render import TEMPLATES


class VerifyError(RuntimeError):
    """The written package is not what was planned: a fault of the generator, not of the description."""


def verify(folder: Path, package: Package) -> None:
    """Checks the package in a folder.

    Raises:
        VerifyError: It does not compile or import, or defines other names than the plan.
    """
    planned = dict(_planned_names(package))
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder).as_posix()
        try:
            module = ast.parse(path.read_bytes(), filename=name)
        except (SyntaxError, ValueError) as error:
            raise VerifyError(f"{name} does not compile: {error}") from None
        if name in planned and (extra := _public_names(module) ^ planned[name]):
            raise VerifyError(f"{name} and the plan differ in: {', '.join(sorted(extra))}")
        if name not in planned and not _is_fixed(name):
            raise VerifyError(f"{name} is not planned")
    _import(folder)


def _planned_names(package: Package) -> Iterator[tuple[str, set[str]]]:
    yield "client.py", {package.client_name, f"Async{package.client_name}"}
    for model in package.models:
        yield f"models/{model.module}.py", {model.class_name}
    for enum in package.enums:
        yield f"models/{enum.module}.py", {enum.class_name, *([enum.literal_name] if enum.literal_name else [])}
    for resource in package.resources:
        names = {resource.class_name, f"Async{resource.class_name}"}
        yield f"resources/{resource.module}.py", names | {f"{name}WithRawResponse" for name in names}


def _is_fixed(name: str) -> bool:
    """Whether the file is there for every description."""
    return (TEMPLATES / name).exists() or (TEMPLATES / f"{name}.jinja").exists()


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


def _import(folder: Path) -> None:
    code = "import importlib, sys; sys.path.insert(0, sys.argv[1]); importlib.import_module(sys.argv[2])"
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, str(folder.parent), folder.name],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": ""},
    )
    if done.returncode:
        raise VerifyError(f"the package does not import: {done.stderr.strip().splitlines()[-1]}")
