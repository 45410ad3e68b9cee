"""The parts of a server's URL that are arguments of the client."""

import re
from collections.abc import Mapping, Sequence

from attrs import evolve, field, fields, frozen

from ._config import Api, Config
from ._redact import Private

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")

# What may stand in a host and port, and in a path: nothing that ends them, so that no value leads to another server.
_HOST = re.compile(r"[A-Za-z0-9._:\[\]-]+")
_SEGMENT = r"(?!\.{1,2}(/|$))[A-Za-z0-9._~!$&'()*+,;=:@-]+"
_PATH = re.compile(rf"(/?{_SEGMENT}(/{_SEGMENT})*/?)?")


@frozen
class VariableConfig(Config):
    """A client's settings, with what stands in the URLs of servers."""

    variables: Mapping[str, str] = field(factory=dict[str, str], repr=False)


@frozen
class ServerVariable:
    """An argument of the client that stands in a URL; `allowed` is empty if it may be any text."""

    argument: str
    default: str
    allowed: Sequence[str] = ()


def server_variables(
    variables: Sequence[ServerVariable], values: Mapping[str, object], base_url: Private[str | None]
) -> dict[str, str]:
    """Return the values of variables, checked.

    Raises:
        ValueError: One is not allowed; or it was given beside a base URL, in which it does not stand.
    """
    found: dict[str, str] = {}
    for variable in variables:
        value = values[variable.argument]
        if not isinstance(value, str) or (variable.allowed and value not in variable.allowed):
            raise ValueError(f"{variable.argument}: {_problem(value, variable.allowed)}")
        if not value and variable.default:
            raise ValueError(f"{variable.argument}: is empty")
        if value != variable.default and base_url.reveal() is not None:
            raise ValueError(f"{variable.argument}: is a part of the API's own URL, so it can't be given with base_url")
        found[variable.argument] = value
    return found


def _problem(value: object, allowed: Sequence[str]) -> str:
    if not isinstance(value, str):
        return f"must be a string, not {type(value).__name__}"
    from difflib import get_close_matches  # here, as few programs need it

    near = get_close_matches(value[:100], allowed, 1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return f"must be one of {', '.join(map(repr, allowed))}, not {value[:100]!r}{hint}"


def with_variables(config: Config, variables: Mapping[str, str]) -> Config:
    """Return a client's settings with what stands in the URLs of servers."""
    settings = {item.name: getattr(config, item.name) for item in fields(Config)}
    return VariableConfig(**settings, variables=variables)


def at_variables(api: Api, url: str, values: Mapping[str, str]) -> Api:
    """Return an API whose base URL has the values in the place of variables.

    Raises:
        ValueError: A value can't stand where its variable does.
    """
    return evolve(api, base_url=filled(url, values))


def filled(url: str, values: Mapping[str, str]) -> str:
    """Return a URL with the values in the place of variables.

    Raises:
        ValueError: A value can't stand where its variable does.
    """

    def part(match: re.Match[str]) -> str:
        value, before, after = values[match[1]], url[: match.start()], url[match.end() : match.end() + 1]
        is_in_path = "/" in before.partition("://")[2]
        has_port = not is_in_path and _HOST.fullmatch(after) and re.search(r":\d*$", value)  # in the middle of a host
        if before and (has_port or not (_PATH if is_in_path else _HOST).fullmatch(value)):
            where = "the path" if is_in_path else "the host"
            raise ValueError(f"{match[1]}: has characters that can't stand in {where} of a URL, or is empty")
        return value

    start, mark, rest = _PLACEHOLDER.sub(part, url).rpartition("://")
    # A value that is empty, or begins or ends with a slash, leaves one slash of two.
    return f"{start}{mark}{re.sub('/{2,}', '/', rest)}"
