"""Read the settings of the package from `[tool.codegen]` in the project's own `pyproject.toml`."""

import keyword
import re
import sys
import tomllib
from difflib import get_close_matches
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from attrs import frozen

from .document.values import Json, as_array, as_object
from .runtime.error_classes import PUBLIC_ERRORS
from .runtime.reserved import CLASSES, CLIENT_CLASSES

# Modules that the emitted package imports beside the standard library.
_DEPENDENCIES = frozenset({"anyio", "attr", "attrs", "certifi", "h11", "httpcore", "httpcore2", "httpx", "httpx2"})

HttpLibrary = Literal["httpx", "httpx2"]
HTTP_LIBRARIES: dict[str, HttpLibrary] = {"httpx": "httpx", "httpx2": "httpx2"}


_SETTINGS = ("package", "client-name", "env-prefix", "http_library")

_PROJECT = "pyproject.toml"

# The folder of the API docs, beside the package.
DOCS = "docs"


class SettingsError(ValueError):
    """A setting is wrong. The text names it."""


def _identifier(value: object, name: str) -> str:
    if not isinstance(value, str) or not value.isascii() or not value.isidentifier() or keyword.iskeyword(value):
        raise SettingsError(f"{name}: {value!r} is not a Python name")
    return value


def _package(value: object) -> str:
    package = _identifier(value, "package")
    if package == DOCS:
        raise SettingsError(f"package: {package!r} is the folder of the API docs")
    if package in sys.stdlib_module_names | _DEPENDENCIES:
        raise SettingsError(f"package: {package!r} would hide the module of that name")
    return package


def _client_name(value: object) -> str:
    name = _identifier(value, "client name")
    if name in CLASSES | CLIENT_CLASSES or f"{name}Error" in PUBLIC_ERRORS:
        raise SettingsError(f"client name: {name!r} is used by the package itself")
    return name


def _http_library(value: object) -> HttpLibrary:
    library = HTTP_LIBRARIES.get(str(value))
    if library is None:
        raise SettingsError(f"http_library: {value!r} is none of {', '.join(HTTP_LIBRARIES)}")
    if find_spec(library) is None:
        raise SettingsError(f"http_library: {library} is not installed; what is generated can't be tried")
    return library


def _check_dependencies(about: Json, library: HttpLibrary) -> None:
    """Raise SettingsError if the project beside the description does not depend on the library."""
    if not isinstance(about.get("dependencies"), list):  # no project, or one that does not list them there
        return
    listed = map(str, as_array(about["dependencies"]))
    if library not in {re.split(r"[^\w.-]", line, maxsplit=1)[0].lower() for line in listed}:
        raise SettingsError(f"http_library: {library!r} is not among the dependencies of [project]; add it there")


@frozen
class Settings:
    """The settings of a package, whatever the API.

    Attributes:
        package: Name of the package.
        client_name: Class name of the client; the asynchronous one has `Async` before it, the root error `Error` after.
        distribution: Name under which it is installed; part of the User-Agent.
        version: Version of the distribution.
        env_prefix: Prefix of the environment variables.
        http_library: Library that the package sends requests with, and whose clients it takes.
    """

    package: str = "ding_otp"
    client_name: str = "Ding"
    distribution: str = "ding-otp"
    version: str = "0.0.0"
    env_prefix: str = "DING"
    http_library: HttpLibrary = "httpx"

    @classmethod
    def beside(cls, description: Path, **options: str | None) -> "Settings":
        """Return the settings for a description of one's own, from the project file beside it.

        Raises:
            SettingsError: A setting is wrong.
        """
        return cls.read(description.parent / _PROJECT, **options)

    @classmethod
    def read(
        cls,
        path: Path | None,
        *,
        package: str | None = None,
        client_name: str | None = None,
        http_library: str | None = None,
    ) -> "Settings":
        """Return the settings in a project file; those of the command line come first.

        Raises:
            SettingsError: A setting is wrong.
        """
        project = _read(path) if path else {}
        table = as_object(as_object(project.get("tool")).get("codegen"))
        unknown = sorted(table.keys() - _SETTINGS)
        if unknown:
            near = get_close_matches(unknown[0], _SETTINGS, 1)
            fix = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(_SETTINGS)}"
            raise SettingsError(f"{path}: [tool.codegen] has no setting {unknown[0]!r}; {fix}")
        name = _client_name(client_name or table.get("client-name", cls().client_name))
        module = _package(package or table.get("package", cls().package))
        prefix = table.get("env-prefix") if client_name is None else None
        about = as_object(project.get("project"))
        library = _http_library(http_library or table.get("http_library", cls().http_library))
        if http_library is None and "http_library" in table:
            _check_dependencies(about, library)
        return cls(
            package=module,
            client_name=name,
            distribution=str(about.get("name", module.replace("_", "-"))),
            version=str(about.get("version", cls().version)),
            env_prefix=_identifier(prefix or re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).upper(), "env-prefix"),
            http_library=library,
        )


def own_project(description: Path) -> Path | None:
    """Return the project file of the current folder if a description is in it; None for one from elsewhere.

    What lies beside a description from elsewhere comes from there too, and is not to be trusted.
    """
    try:
        return Path(_PROJECT) if description.parent.resolve() == Path.cwd() else None
    except (OSError, RuntimeError, ValueError):  # no path; reading the description tells
        return None


def _read(path: Path) -> Json:
    try:
        if path.exists() and not path.is_file():  # to read a pipe or a device might take for ever
            raise SettingsError(f"{path}: this is not a file")
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except SettingsError:
        raise
    except (OSError, ValueError) as error:
        raise SettingsError(f"{path}: {error}") from None
