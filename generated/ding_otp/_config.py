# Generated from the API's description. Edit that or the templates, not this file.
"""What a client is configured with: taken from arguments or the environment, and checked once."""

import math
import os
from collections.abc import Mapping, Sequence
from uuid import UUID

from attrs import evolve, field, frozen

from ._arguments import uuid_argument
from ._base_url import BaseUrl, warn_of_plain_http
from ._codec import Unset
from ._credentials import Credential, Keys
from ._extra_parts import with_headers, with_query
from ._http.messages import Headers
from ._logs import log_as_named_by
from ._redact import Private

DEFAULT_TIMEOUT = 30.0
DEFAULT_MAX_RETRIES = 2
DEFAULT_MAX_RESPONSE_BYTES = 10 * 1024 * 1024

NO_ENCODING = (b"Accept-Encoding", b"identity")


@frozen
class Config:
    """A client's settings.

    Attributes:
        security: The credentials of all operations of the API; see `Api`.
        sensitive_fields: The fields of all its requests that must not be shown.
        may_lack_keys: It has an httpx client, which may bring its own.
        has_own_base_url: The caller said where the API is: then all of it is there.
    """

    base_url: BaseUrl
    timeout: float | None
    max_retries: int
    retry_non_idempotent: bool
    headers: Private[Headers] = field(repr=False)
    query: Private[Mapping[str, object]] = field(repr=False)
    credentials: Mapping[str, Credential] = field(repr=False)
    global_values: dict[str, str] = field(repr=False)
    global_variables: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    security: Sequence[Sequence[str]] = ()
    sensitive_fields: Sequence[str] = ()
    may_lack_keys: bool = False
    has_own_base_url: bool = False

    def __str__(self) -> str:
        return f"base_url={str(self.base_url)!r}, timeout={self.timeout}, max_retries={self.max_retries}"

    def credentials_for(self, security: Sequence[Sequence[str]]) -> list[Credential]:
        """Return the credentials of the first of several alternatives that is complete.

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


@frozen(kw_only=True)
class Global:
    """A parameter that may be given once to the client, and the environment variable that it may come from."""

    variable: str
    is_uuid: bool = False


@frozen(kw_only=True)
class Api:
    """What the API's description says of every client.

    Attributes:
        security: The credentials of all its operations: the names of those that go together, for each alternative.
        sensitive_fields: The fields of all its requests that must not be shown.
    """

    base_url: str | None
    base_url_variable: str
    log_variable: str
    credentials: Mapping[str, Credential]
    global_parameters: Mapping[str, Global]
    user_agent: str
    security: Sequence[Sequence[str]] = ()
    sensitive_fields: Sequence[str] = ()

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
        query: Private[Mapping[str, object] | None],
    ) -> Config:
        """Return a client's settings, from its arguments and the environment.

        Raises:
            ValueError: One of them is missing or wrong. The text says which, and how to give it.
        """
        log_as_named_by(self.log_variable)
        return Config(
            base_url=self._base_url(base_url),
            timeout=checked_timeout(timeout),
            max_retries=checked_retries(max_retries),
            retry_non_idempotent=checked_permission(retry_non_idempotent),
            headers=with_headers(self._default_headers(), headers),
            query=with_query(Private({}), query),
            credentials={name: credential.with_key(keys, name) for name, credential in self.credentials.items()},
            global_values={
                name: value
                for name, parameter in self.global_parameters.items()
                if (value := _global_value(name, parameter, global_values[name])) is not None
            },
            global_variables={name: parameter.variable for name, parameter in self.global_parameters.items()},
            security=self.security,
            sensitive_fields=self.sensitive_fields,
            has_own_base_url=base_url.reveal() is not None or bool(os.environ.get(self.base_url_variable)),
        )

    def changed(
        self,
        config: Config,
        *,
        keys: Keys,
        global_values: Mapping[str, UUID | str | None],
        base_url: Private[str | None],
        timeout: float | Unset | None,
        max_retries: int | None,
        retry_non_idempotent: bool | None,
        headers: Private[Mapping[str, str] | None],
        query: Private[Mapping[str, object] | None],
    ) -> Config:
        """Return a client's settings, in which what is given replaces what was.

        Raises:
            ValueError: One of them is wrong.
        """
        is_moved = base_url.reveal() is not None
        return evolve(
            config,
            base_url=self._base_url(base_url) if is_moved else config.base_url,
            has_own_base_url=config.has_own_base_url or is_moved,
            timeout=config.timeout if isinstance(timeout, Unset) else checked_timeout(timeout),
            max_retries=config.max_retries if max_retries is None else checked_retries(max_retries),
            retry_non_idempotent=(
                config.retry_non_idempotent
                if retry_non_idempotent is None
                else checked_permission(retry_non_idempotent)
            ),
            headers=config.headers if headers.reveal() is None else with_headers(config.headers, headers),
            query=config.query if query.reveal() is None else with_query(config.query, query),
            credentials={name: credential.replaced(keys, name) for name, credential in config.credentials.items()},
            global_values=config.global_values | self._given_values(global_values),
        )

    def _given_values(self, global_values: Mapping[str, UUID | str | None]) -> dict[str, str]:
        return {
            name: _as_sent(name, self.global_parameters[name], value)
            for name, value in global_values.items()
            if value is not None
        }

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
    return _as_sent(name, parameter, value)


def _as_sent(name: str, parameter: Global, value: UUID | str) -> str:
    return str(uuid_argument(value, name) if parameter.is_uuid else value)


def checked_timeout(timeout: object) -> float | None:
    """Return a budget in seconds.

    Raises:
        ValueError: It is not a positive number.
    """
    if timeout is None:
        return None
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not timeout > 0 or math.isinf(timeout):
        raise ValueError("timeout: must be a positive number of seconds, or None for no limit")
    return float(timeout)


def checked_retries(max_retries: object) -> int:
    """Return a number of retries.

    Raises:
        ValueError: It is not a whole number from 0 on.
    """
    return _whole_number(max_retries, 0, "max_retries: must be a whole number, 0 or more")


def checked_permission(retry_non_idempotent: object) -> bool:
    """Tell whether what may have been processed may be sent again.

    Raises:
        ValueError: It is neither True nor False; `"no"` would count as a yes.
    """
    if type(retry_non_idempotent) is bool:
        return retry_non_idempotent
    raise ValueError("retry_non_idempotent: must be True or False")


def checked_limit(max_response_bytes: object) -> int:
    """Return a number of bytes.

    Raises:
        ValueError: It is not a whole number from 1 on.
    """
    return _whole_number(max_response_bytes, 1, "max_response_bytes: must be a whole number of bytes, 1 or more")


def _whole_number(value: object, least: int, problem: str) -> int:
    if type(value) is int and value >= least:
        return value
    raise ValueError(problem)
