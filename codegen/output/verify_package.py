"""Verify a written package: it compiles, imports, and defines the planned names and no others."""

import ast
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from attrs import frozen

from ..document.diagnostics import GeneratorError
from ..python.view.package import Package
from .render import PACKAGE, TEMPLATES


def verify(folder: Path, package: Package) -> None:
    """Verify the names that a package in a folder defines, without running it.

    Raises:
        GeneratorError: It does not compile, or defines other names than the plan.
    """
    planned = dict(_planned_names(package))
    for name, path in _modules(folder):
        if name not in planned and (name in package.left_out or not (_is_copied(name) or _is_fixed(name))):
            raise GeneratorError(f"{name} is not planned")
        if _is_copied(name):
            continue
        try:
            module = ast.parse(path.read_bytes(), filename=name)
        except (SyntaxError, ValueError) as error:
            raise GeneratorError(f"{name} does not compile: {error}") from None
        if name in planned and (extra := _public_names(module) ^ planned[name]):
            raise GeneratorError(f"{name} and the plan differ in: {', '.join(sorted(extra))}")


def _modules(folder: Path) -> list[tuple[str, Path]]:
    return [(path.relative_to(folder).as_posix(), path) for path in sorted(folder.rglob("*.py"))]


def _planned_names(package: Package) -> Iterator[tuple[str, set[str]]]:
    yield "client.py", {package.client_name, f"Async{package.client_name}"}
    yield "_cli/commands.py", package.command_line.own_names
    yield "_mcp/tools.py", package.tool_server.own_names
    if package.webhooks:
        yield "webhooks.py", set(package.webhooks.own_names)
    for model in package.models:
        yield f"models/{model.module}.py", {model.class_name}
    for enum in package.enums:
        yield f"models/{enum.module}.py", {enum.class_name, enum.literal_name}
    for resource in package.resources:
        names = {resource.class_name, f"Async{resource.class_name}"}
        views = ["WithRawResponse", *(["WithStreamingResponse"] if resource.streamed else [])]
        yield f"resources/{resource.module}.py", names | {f"{name}{view}" for name in names for view in views}


def _is_copied(name: str) -> bool:
    """Return whether the file is copied: no description can break it, and it imports the large libraries."""
    return (TEMPLATES / PACKAGE / name).exists()


def _is_fixed(name: str) -> bool:
    """Return whether the file is rendered for every description."""
    return (TEMPLATES / PACKAGE / f"{name}.jinja").exists()


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
                names.add(ast.unparse(statement))  # unexpected: reported as it is
    return {name for name in names if not name.startswith("_")}


# Each module by name, because a package imports few by itself. What all packages import is loaded before there is one.
# Without the garbage collector, which would traverse all classes again and again.
_IMPORT_ALL = """
import contextlib, gc, importlib, sys
gc.disable()
for library in ("attrs", "cyclopts"):
    with contextlib.suppress(ImportError):
        importlib.import_module(library)
sys.path.insert(0, sys.argv[1])
for name in sys.stdin.read().split():
    importlib.import_module(name)
"""


@frozen
class Importer:
    """A process that imports the package in a folder. It is started before that is there, for it takes its time."""

    folder: Path
    process: "subprocess.Popen[str]"

    def begin(self) -> None:
        """Let it import the package, while the caller goes on."""
        made = [name.removesuffix(".py").replace("/", ".") for name, _ in _modules(self.folder) if not _is_copied(name)]
        if self.process.stdin:
            with suppress(BrokenPipeError), self.process.stdin as names:  # if it has ended, its status tells
                names.write("\n".join(f"{self.folder.name}.{name}".removesuffix(".__init__") for name in made))
            self.process.stdin = None  # or else `communicate` would write to it

    def finish(self) -> None:
        """Wait for its end.

        Raises:
            GeneratorError: The package does not import.
        """
        _, stderr = self.process.communicate()
        if self.process.returncode:
            reason = stderr.strip().rpartition("\n")[2] or f"exit status {self.process.returncode}"
            raise GeneratorError(f"the package does not import: {reason}")


@contextmanager
def importer(folder: Path) -> Generator[Importer]:
    """Start a process that will import the package in a folder, and end it in the end."""
    # One for all modules: those that call import nearly all models, so that several would do the same twice.
    # Isolated, so that neither the working directory nor a variable shadows its modules.
    command = [sys.executable, "-I", "-B", "-c", _IMPORT_ALL, str(folder.parent.absolute())]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="backslashreplace",
    ) as process:
        try:
            yield Importer(folder, process)
        finally:
            process.kill()  # no effect if it has ended
