# Generated from the API's description. Edit that or the templates, not this file.
"""What a client is configured with: taken from arguments or the environment, and checked once."""

import math
import os
import re
from collections.abc import Mapping, Sequence
from itertools import starmap
from typing import TypeGuard
from uuid import UUID

from attrs import evolve, field, frozen

from ._arguments import uuid_argument
from ._base_url import BaseUrl, warn_of_plain_http
from ._codec import Unset
from ._credentials import Credential, Keys
from ._http.messages import Headers
from ._redact import Private

DEFAULT_TIMEOUT = 30.0
DEFAULT_MAX_RETRIES = 2
DEFAULT_MAX_RESPONSE_BYTES = 10 * 1024 * 1024

NO_ENCODING = (b"Accept-Encoding", b"identity")

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


@frozen
class Config:
    """A client's settings. `may_lack_keys` is for httpx clients that may bring their own."""

    base_url: BaseUrl
    timeout: float | None
    max_retries: int
    retry_non_idempotent: bool
    headers: Private[Headers] = field(repr=False)
    credentials: Mapping[str, Credential] = field(repr=False)
    global_values: Mapping[str, str] = field(repr=False)
    global_variables: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    may_lack_keys: bool = False

    def __str__(self) -> str:
        return f"base_url={str(self.base_url)!r}, timeout={self.timeout}, max_retries={self.max_retries}"

    def credentials_for(self, security: Sequence[Sequence[str]]) -> list[Credential]:
        """The credentials of the first of several alternatives that is complete.

        Raises:
            ValueError: None is. The text names the arguments that would do.
        """
        alternatives = [[self.credentials[name] for name in names] for names in security]
        for credentials in alternatives:
            if all(map(self._has_key, credentials)):
                return [credential for credential in credentials if credential.key is not None]
        brings_its_own = self.may_lack_keys and all(item.key is None for item in self.credentials.values())
        if brings_its_own or not security:
            return []
        arguments = " or ".join(" and ".join(item.argument for item in items) for items in alternatives)
        variables = " or ".join(" and ".join(item.variable for item in items) for items in alternatives)
        raise ValueError(f"{arguments}: missing; pass it to the client, or set the environment variable {variables}")

    def _has_key(self, credential: Credential) -> bool:
        return credential.key is not None or (
            credential.place == "header"
            and any(name.decode().lower() == credential.name.lower() for name, _ in self.headers.reveal())
        )

    def changed(
        self,
        *,
        timeout: float | Unset | None,
        max_retries: int | None,
        retry_non_idempotent: bool | None,
        headers: Private[Mapping[str, str] | None],
    ) -> "Config":
        """A copy in which what is given replaces what was."""
        return evolve(
            self,
            timeout=self.timeout if isinstance(timeout, Unset) else checked_timeout(timeout),
            max_retries=self.max_retries if max_retries is None else checked_retries(max_retries),
            retry_non_idempotent=(
                self.retry_non_idempotent if retry_non_idempotent is None else checked_permission(retry_non_idempotent)
            ),
            headers=with_headers(self.headers, headers),
        )


@frozen(kw_only=True)
class Global:
    """A parameter that may be given once to the client, and the environment variable that it may come from."""

    variable: str
    is_uuid: bool = False


@frozen(kw_only=True)
class Api:
    """What the API's description says of every client."""

    base_url: str | None
    base_url_variable: str
    credentials: Mapping[str, Credential]
    global_parameters: Mapping[str, Global]
    user_agent: str

    def configure(
        self,
        *,
        keys: Keys,
        global_values: Mapping[str, UUID | str | None],
        base_url: Private[str | None],
        timeout: float | None,
        max_retries: int,
        retry_non_idempotent: bool,
        headers: Private[Mapping[str, str] | None],
    ) -> Config:
        """A client's settings, from its arguments and the environment.

        Raises:
            ValueError: One of them is missing or wrong. The text says which, and how to give it.
        """
        return Config(
            base_url=self._base_url(base_url),
            timeout=checked_timeout(timeout),
            max_retries=checked_retries(max_retries),
            retry_non_idempotent=checked_permission(retry_non_idempotent),
            headers=with_headers(self._default_headers(), headers),
            credentials={name: credential.with_key(keys, name) for name, credential in self.credentials.items()},
            global_values={
                name: value
                for name, parameter in self.global_parameters.items()
                if (value := _global_value(name, parameter, global_values[name])) is not None
            },
            global_variables={name: parameter.variable for name, parameter in self.global_parameters.items()},
        )

    def _base_url(self, argument: Private[str | None]) -> BaseUrl:
        given = argument.reveal()
        text = os.environ.get(self.base_url_variable) or self.base_url if given is None else given
        if text is None:
            raise ValueError(
                f"base_url: missing; pass base_url=... or set the environment variable {self.base_url_variable}"
            )
        try:
            base_url = BaseUrl.parse(text)
        except ValueError as error:
            del given, text  # as it may have a user's password in it
            raise error.with_traceback(None) from None
        warn_of_plain_http(base_url, stacklevel=5)
        return base_url

    def _default_headers(self) -> Private[Headers]:
        # No compression: the bodies are small, and a small one can't unpack to a huge one.
        return Private(
            [
                NO_ENCODING,
                (b"User-Agent", self.user_agent.encode("ascii")),
            ]
        )


def _global_value(name: str, parameter: Global, argument: UUID | str | None) -> str | None:
    value = os.environ.get(parameter.variable) or None if argument is None else argument
    if value is None:
        return None
    return str(uuid_argument(value, name) if parameter.is_uuid else value)


def checked_timeout(timeout: object) -> float | None:
    """A budget in seconds.

    Raises:
        ValueError: It is not a positive number.
    """
    if timeout is None:
        return None
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not timeout > 0 or math.isinf(timeout):
        raise ValueError("timeout: must be a positive number of seconds, or None for no limit")
    return float(timeout)


def checked_retries(max_retries: object) -> int:
    """A number of retries.

    Raises:
        ValueError: It is not a whole number from 0 on.
    """
    return _whole_number(max_retries, 0, "max_retries: must be a whole number, 0 or more")


def checked_permission(retry_non_idempotent: object) -> bool:
    """Whether what may have been processed may be sent again.

    Raises:
        ValueError: It is neither True nor False; `"no"` would count as a yes.
    """
    if type(retry_non_idempotent) is bool:
        return retry_non_idempotent
    raise ValueError("retry_non_idempotent: must be True or False")


def checked_limit(max_response_bytes: object) -> int:
    """A number of bytes.

    Raises:
        ValueError: It is not a whole number from 1 on.
    """
    return _whole_number(max_response_bytes, 1, "max_response_bytes: must be a whole number of bytes, 1 or more")


def _whole_number(value: object, least: int, problem: str) -> int:
    if type(value) is int and value >= least:
        return value
    raise ValueError(problem)


def with_headers(headers: Private[Headers], added: Private[Mapping[str, str] | None]) -> Private[Headers]:
    """Return headers in which those of the same name are replaced by the added ones.

    Raises:
        ValueError: A header can't be sent as it is given. The text names it, but does not show its value.
    """
    problem = _headers_problem(added.reveal())
    if problem:
        raise ValueError(f"headers: {problem}")
    merged = {name.lower(): (name, value) for name, value in headers.reveal()}
    for key, text in (added.reveal() or {}).items():
        merged[key.lower().encode("ascii")] = (key.encode("ascii"), text.encode("ascii"))
    return Private(list(merged.values()))


def _headers_problem(headers: object) -> str | None:
    if headers is None:
        return None
    if not _is_mapping(headers):
        return f"must be a mapping of names to values, not {type(headers).__name__}"
    return next(filter(None, starmap(_header_problem, headers.items())), None)


def _is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    return isinstance(value, Mapping)


def _header_problem(name: object, value: object) -> str | None:
    if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
        return f"{name!r} is not a header name"
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or value != value.strip():
        return (
            f"the value of {name!r} must be a string without line breaks, spaces at its ends "
            "and characters outside ASCII"
        )
    return None
