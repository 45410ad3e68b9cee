# Generated from the API's description. Edit that or the templates, not this file.
"""What a client is configured with: taken from arguments or the environment, and checked once."""

import inspect
import math
import os
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from uuid import UUID

from attrs import evolve, field, frozen

from ._arguments import uuid_argument
from ._base_url import BaseUrl
from ._codec import Unset
from ._http.messages import Headers

DEFAULT_TIMEOUT = 30.0
DEFAULT_MAX_RETRIES = 2
DEFAULT_MAX_RESPONSE_BYTES = 10 * 1024 * 1024

Key = str | Callable[[], str]
AsyncKey = str | Callable[[], str | Awaitable[str]]


class Keys(dict[str, AsyncKey | None]):
    """Keys by the names of their security schemes. Its `repr` does not show them."""

    def __repr__(self) -> str:
        return "Keys(...)"


_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


@frozen
class SentKey:
    """A key as a request carries it, and where; see `Credential`."""

    place: str
    name: str
    text: str = field(repr=False)


@frozen(kw_only=True)
class Credential:
    """A key, or the function that gives it for each request, and the place in a request that it goes to.

    `argument` and `variable` are the client's argument and the environment variable that it comes from; `place` is
    "header", "query" or "cookie", and `name` what it is called there.
    """

    argument: str
    variable: str
    place: str
    name: str
    prefix: str = ""
    needed: bool = False
    key: AsyncKey | None = field(default=None, repr=False)

    def with_key(self, key: AsyncKey | None) -> "Credential":
        """The credential with a key from the argument, or else from the environment, if there is one.

        Raises:
            ValueError: There is none, but the API needs one; or it can't be sent.
        """
        credential = evolve(self, key=os.environ.get(self.variable) or None if key is None else key)
        del key  # as in `sent`
        if credential.key is None and self.needed:
            raise ValueError(
                f"{self.argument}: missing; pass {self.argument}=... or set the environment variable {self.variable}"
            )
        if credential.key is not None and not callable(credential.key):
            self.sent(credential.key)
        return credential

    def sent(self, key: object) -> SentKey:
        """What is sent for a key.

        Raises:
            ValueError: The key is empty, or has characters that can't stand in a header. The text does not show it.
        """
        if inspect.iscoroutine(key):
            key.close()
            raise ValueError(f"{self.argument}: only an asynchronous client takes an asynchronous function")
        if not isinstance(key, str) or not key:
            del key  # so that a report of the error with its variables does not show it
            raise ValueError(f"{self.argument}: must be a string that is not empty")
        if not key.isascii() or not key.isprintable() or key != key.strip():
            del key
            raise ValueError(
                f"{self.argument}: has a line break, a space at an end or a character outside ASCII; "
                "a key read from a file may need .strip()"
            )
        return SentKey(self.place, self.name, self.prefix + key)


@frozen
class Config:
    """A client's settings. `may_lack_keys` is for httpx clients that may bring their own."""

    base_url: BaseUrl
    timeout: float | None
    max_retries: int
    retry_non_idempotent: bool
    headers: Headers = field(repr=False)
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
            and any(name.decode().lower() == credential.name.lower() for name, _ in self.headers)
        )

    def changed(
        self,
        *,
        timeout: float | Unset | None,
        max_retries: int | None,
        retry_non_idempotent: bool | None,
        headers: Mapping[str, str] | None,
    ) -> "Config":
        """A copy in which what is given replaces what was."""
        return evolve(
            self,
            timeout=self.timeout if isinstance(timeout, Unset) else checked_timeout(timeout),
            max_retries=self.max_retries if max_retries is None else checked_retries(max_retries),
            retry_non_idempotent=(
                self.retry_non_idempotent if retry_non_idempotent is None else checked_permission(retry_non_idempotent)
            ),
            headers=self.headers if headers is None else with_headers(self.headers, headers),
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
        base_url: str | None,
        timeout: float | None,
        max_retries: int,
        retry_non_idempotent: bool,
        headers: Mapping[str, str] | None,
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
            headers=with_headers(self._default_headers(), headers or {}),
            credentials={name: credential.with_key(keys[name]) for name, credential in self.credentials.items()},
            global_values={
                name: value
                for name, parameter in self.global_parameters.items()
                if (value := _global_value(name, parameter, global_values[name])) is not None
            },
            global_variables={name: parameter.variable for name, parameter in self.global_parameters.items()},
        )

    def _base_url(self, argument: str | None) -> BaseUrl:
        text = os.environ.get(self.base_url_variable) or self.base_url if argument is None else argument
        if text is None:
            raise ValueError(
                f"base_url: missing; pass base_url=... or set the environment variable {self.base_url_variable}"
            )
        return BaseUrl.parse(text)

    def _default_headers(self) -> Headers:
        # No compression: the bodies are small, and a small one can't unpack to a huge one.
        return [
            (b"Accept-Encoding", b"identity"),
            (b"User-Agent", self.user_agent.encode("ascii")),
        ]


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


def with_headers(headers: Headers, added: Mapping[str, str]) -> Headers:
    """Headers, with those of the same name replaced by the added ones.

    Raises:
        ValueError: A header can't be sent as it is given. The text names it, but does not show its value.
    """
    merged = {name.lower(): (name, value) for name, value in headers}
    for name, value in added.items():
        header = _header(name, value)
        merged[header[0].lower()] = header
    return list(merged.values())


def _header(name: object, value: object) -> tuple[bytes, bytes]:
    if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
        raise ValueError(f"headers: {name!r} is not a header name")
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or value != value.strip():
        raise ValueError(
            f"headers: the value of {name!r} must be a string without line breaks, spaces at its ends "
            "and characters outside ASCII"
        )
    return name.encode("ascii"), value.encode("ascii")
