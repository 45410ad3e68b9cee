"""Basic authentication: a user and a password in one header (RFC 7617)."""

import inspect
import os
import re
from base64 import b64encode
from typing import Self

from attrs import evolve, field, frozen

from ._credentials import AsyncKey, Credential, Key, Keys, SentKey
from ._redact import Private

# A user and a password.
BasicAuth = tuple[Key, Key]
AsyncBasicAuth = tuple[AsyncKey, AsyncKey]

_CONTROL = re.compile("[\x00-\x1f\x7f]")


@frozen(kw_only=True)
class BasicCredential(Credential):
    """A user, as the key, and a password. Either may be a function that gives it for each request."""

    password_argument: str
    password_variable: str
    password: Private[AsyncKey] | None = field(default=None, repr=False)

    def with_key(self, keys: Keys, scheme: str) -> "BasicCredential":
        """Return the credential with a user and a password from the arguments, or else from the environment.

        Raises:
            ValueError: One of them is missing, or can't be sent.
        """
        return evolve(
            self,
            key=_given(keys.reveal()[scheme], os.environ.get(self.variable) or None),
            password=_given(keys.reveal()[f"{scheme}:password"], os.environ.get(self.password_variable)),
        ).checked()

    def replaced(self, keys: Keys, scheme: str) -> "BasicCredential":
        """Return the credential with a user and a password from the arguments, or with those that it has.

        Raises:
            ValueError: One of them is missing, or can't be sent.
        """
        user, password = keys.reveal()[scheme], keys.reveal()[f"{scheme}:password"]
        if user is None and password is None:
            return self
        return evolve(
            self,
            key=self.key if user is None else Private(user),
            password=self.password if password is None else Private(password),
        ).checked()

    def checked(self) -> Self:
        """Return the credential itself, if it is whole and can be sent.

        Raises:
            ValueError: It is not.
        """
        is_given = self.key is not None, self.password is not None
        if (any(is_given) or self.needed) and not all(is_given):
            raise ValueError(self._missing(*is_given))
        return super().checked()

    def _missing(self, has_user: bool, has_password: bool) -> str:
        lacks = [(self.argument, self.variable)] * (not has_user)
        lacks += [(self.password_argument, self.password_variable)] * (not has_password)
        arguments, variables = " and ".join(name for name, _ in lacks), " and ".join(name for _, name in lacks)
        passed = " and ".join(f"{name}=..." for name, _ in lacks)
        plural = "s" if len(lacks) > 1 else ""
        return f"{arguments}: missing; pass {passed} or set the environment variable{plural} {variables}"

    @property
    def is_function(self) -> bool:
        """Whether the user or the password is asked for anew with each request."""
        return any(item is not None and callable(item.reveal()) for item in (self.key, self.password))

    def current(self) -> Private[object]:
        """Return the user and the password, or what will become of the functions that give them."""
        if self.key is None or self.password is None:
            return Private(None)
        pair = self._called(self.key.reveal()), self._called(self.password.reveal())
        return Private(_awaited(*pair) if any(map(inspect.isawaitable, pair)) else pair)

    def sent(self, key: Private[object]) -> SentKey:
        """Return what is sent for a user and a password.

        Raises:
            ValueError: One of them can't be sent. The text does not show it.
        """
        match key.reveal():
            case str() as user, str() as password:
                problem = _problem(user, password)
            case other:
                if inspect.iscoroutine(other):
                    other.close()
                    raise ValueError(f"{self.argument}: only an asynchronous client takes an asynchronous function")
                raise ValueError(f"{self.argument} and {self.password_argument}: must be strings")
        if problem:
            name = self.argument if problem[0] == "user" else self.password_argument
            raise ValueError(f"{name}: {problem[1]}")
        text = b64encode(f"{user}:{password}".encode()).decode()
        secrets = (self.prefix + text, text, f"{user}:{password}", *filter(None, (password,)))
        return SentKey(self.place, self.name, Private(self.prefix + text), Private(secrets))


def with_pair(
    keys: Keys, scheme: str, argument: str, pair: Private[BasicAuth | None] | Private[AsyncBasicAuth | None]
) -> Keys:
    """Return the keys with a user and a password that were given together.

    Raises:
        ValueError: One of them was also given by itself, or they are no pair.
    """
    if pair.reveal() is None:
        return keys
    if any(keys.reveal()[name] is not None for name in (scheme, f"{scheme}:password")):
        raise ValueError(f"{argument}: pass it, or the user and the password by themselves, not both")
    match pair.reveal():
        case (user, password):
            return Private({**keys.reveal(), scheme: user, f"{scheme}:password": password})
        case _:
            raise ValueError(f"{argument}: must be a tuple of a user and a password")


def _given(argument: AsyncKey | None, from_environment: str | None) -> Private[AsyncKey] | None:
    given = from_environment if argument is None else argument
    return None if given is None else Private(given)


async def _awaited(user: object, password: object) -> tuple[object, object]:
    return await _value(user), await _value(password)


async def _value(given: object) -> object:
    if inspect.isawaitable(given):
        value: object = await given
        return value
    return given


def _problem(user: str, password: str) -> tuple[str, str] | None:
    """Return which of the two can't be sent, and why."""
    if ":" in user:
        return "user", "must not have a colon, which is where the password begins"
    for part, text in (("user", user), ("password", password)):
        if _CONTROL.search(text):
            return part, "has a line break or another control character; one read from a file may need .strip()"
        if any("\ud800" <= character <= "\udfff" for character in text):
            return part, "has half of a surrogate pair, which is no character"
    return None
