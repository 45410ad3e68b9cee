"""Servers as templates see them: their URLs, and the arguments of the client that stand in these."""

import re
from collections.abc import Iterable
from urllib.parse import urljoin, urlsplit

from .. import ir
from ..runtime import reserved
from ..text import names
from . import doc_text
from .view.client import ServerVariable

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def base_url(package: ir.Package) -> str | None:
    """Return the URL of the first server with its variables' defaults, if it is a whole one."""
    return _with_defaults(next(iter(package.servers), ir.Server(url="")))


class Servers:
    """The servers of a package, with the arguments of the client for their variables."""

    def __init__(self, package: ir.Package, taken: Iterable[str]) -> None:
        self._package = package
        self._taken = {*reserved.CLIENT_ARGUMENTS, *taken}
        self._own = next(iter(package.servers), ir.Server(url=""))
        self._arguments: dict[tuple[str, str, tuple[str, ...]], str] = {}
        self._variables_of: dict[str, ir.Variable] = {}  # by the names of their arguments
        self.base_url = base_url(package)
        self.base_template = self._template(self._own) if self.base_url and self._variables(self._own) else ""

    def of(self, operation: ir.Operation, resource: str) -> str:
        """Return the URL of the server that an operation has for itself, with the arguments in braces.

        It is empty if that is the client's, or no whole URL.
        """
        if not operation.servers:
            return ""
        server, own = operation.servers[0], self.base_url or ""
        url = _with_defaults(server, own)
        if url is None or (url == own and not self._variables(server)):
            return ""
        is_relative = not urlsplit(server.url).scheme and "://" not in server.url
        found = self._template(server, resource)
        if is_relative:
            scheme, separator, rest = (self.base_template or own).partition("://")  # the scheme may be a variable
            found = scheme + separator + urljoin(f"http://{rest}", found).removeprefix("http://")
        return "" if found == self.base_template else found.rstrip("/")

    def variables(self) -> tuple[ServerVariable, ...]:
        """Return the arguments that have been asked for so far, in this order."""
        return tuple(
            ServerVariable(
                argument=argument,
                default=variable.default,
                allowed=tuple(dict.fromkeys((variable.default, *variable.enum))) if variable.enum else (),
                description=_described(variable),
            )
            for argument, variable in self._variables_of.items()
        )

    def _template(self, server: ir.Server, resource: str = "") -> str:
        url = server.url
        for variable in self._variables(server):
            before, placeholder, after = url.partition(f"{{{variable.name}}}")
            if any(value.startswith("/") for value in (variable.default, *variable.enum)) and _ends_in_host(before):
                url = f"{before}/{placeholder}{after}"  # it is the path's then; one of two slashes goes
            url = url.replace(placeholder, f"{{{self._argument(variable, resource)}}}")
        return url.rstrip("/")

    @staticmethod
    def _variables(server: ir.Server) -> list[ir.Variable]:
        used = _PLACEHOLDER.findall(server.url)
        return [variable for variable in server.variables if variable.name in used]

    def _argument(self, variable: ir.Variable, resource: str) -> str:
        """Return the argument for a variable; equal ones of several servers share one."""
        key = variable.name, variable.default, variable.enum
        if key not in self._arguments:
            name = names.snake(variable.name, prefix="variable")
            if name in self._variables_of and resource:
                name = names.snake(f"{resource} {variable.name}")
            argument = self._arguments[key] = names.snake(name, used=self._taken)
            self._variables_of[argument] = variable
            self._taken.add(argument)
        return self._arguments[key]


def _with_defaults(server: ir.Server, relative_to: str = "") -> str | None:
    """Return the URL of a server, if it is a whole one without open variables, or follows from another."""
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.name}}}", variable.default)
    try:
        url = urljoin(relative_to, url) if relative_to else url
        parts = urlsplit(url)
    except ValueError:
        return None
    plain = parts.scheme in ("http", "https") and parts.hostname and not parts.query and not parts.fragment
    is_whole = plain and "@" not in parts.netloc and re.fullmatch(r"[!-z|~]+", url)
    return url.rstrip("/") if is_whole else None


def _ends_in_host(url: str) -> bool:
    """Tell whether the beginning of a URL ends in its host."""
    _, separator, host = url.partition("://")
    return bool(separator and host) and "/" not in host


def _described(variable: ir.Variable) -> str:
    described = doc_text.sentence(doc_text.one_line(variable.description))
    return described or f"The part `{doc_text.one_line(variable.name)}` of the API's URL."
