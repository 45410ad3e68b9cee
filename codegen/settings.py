"""Settings of the package, from `[tool.codegen]` in the `pyproject.toml` beside the description."""

import keyword
import re
import tomllib
from pathlib import Path
from typing import Any

from attrs import frozen


class SettingsError(ValueError):
    """A setting that can't be used. The text names it."""


def _identifier(value: str, name: str) -> str:
    if not value.isascii() or not value.isidentifier() or keyword.iskeyword(value):
        raise SettingsError(f"{name}: {value!r} is not a Python name")
    return value


@frozen
class Settings:
    """What is decided about the package, beside the API.

    Attributes:
        package: Name of the package.
        client_name: Class name of the client; the asynchronous one has `Async` before it, the root error `Error` after.
        distribution: Name under which it is installed, told in the User-Agent.
        version: Version of the distribution.
        env_prefix: What the environment variables start with.
    """

    package: str = "ding_otp"
    client_name: str = "Ding"
    distribution: str = "ding-otp"
    version: str = "0.0.0"
    env_prefix: str = "DING"

    @classmethod
    def beside(cls, description: Path, *, package: str | None = None, client_name: str | None = None) -> "Settings":
        """The settings for a description, with those that the command line gave in their place.

        Raises:
            SettingsError: A setting can't be used.
        """
        project = _read(description.parent / "pyproject.toml")
        table: dict[str, Any] = project.get("tool", {}).get("codegen", {})
        unknown = sorted(set(table) - {"package", "client-name", "env-prefix"})
        if unknown:
            raise SettingsError(f"[tool.codegen] has no setting {unknown[0]!r}")
        name = _identifier(client_name or table.get("client-name", cls().client_name), "client name")
        module = _identifier(package or table.get("package", cls().package), "package")
        prefix = table.get("env-prefix") if client_name is None else None
        return cls(
            package=module,
            client_name=name,
            distribution=project.get("project", {}).get("name", module.replace("_", "-")),
            version=project.get("project", {}).get("version", cls().version),
            env_prefix=_identifier(prefix or re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).upper(), "env-prefix"),
        )


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise SettingsError(f"{path}: {error}") from None
