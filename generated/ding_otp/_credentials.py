# Generated from the API's description. Edit that or the templates, not this file.
"""Keys: where they come from, and what a request carries of them."""

import inspect
import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Self

from attrs import evolve, field, frozen

from ._redact import Private

# They would end a cookie, or the quotes around it (RFC 6265, section 4.1.1).
_NOT_IN_COOKIES = frozenset(' ",;\\')

Key = str | Callable[[], str]
AsyncKey = str | Callable[[], str | Awaitable[str]]


# Keys by the names of their security schemes.
Keys = Private[Mapping[str, AsyncKey | None]]


@frozen
class SentKey:
    """A key as a request carries it, and where; see `Credential`."""

    place: str
    name: str
    text: Private[str] = field(repr=False)
    secrets: Private[tuple[str, ...]] = field(repr=False)


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
    key: Private[AsyncKey] | None = field(default=None, repr=False)

    def with_key(self, keys: Keys, scheme: str) -> "Credential":
        """Return the credential with a key from the argument, or else from the environment, if there is one.

        Raises:
            ValueError: There is none, but the API needs one; or it can't be sent.
        """
        credential = evolve(self, key=self._given(keys.reveal()[scheme]))
        if credential.key is None and self.needed:
            raise ValueError(
                f"{self.argument}: missing; pass {self.argument}=... or set the environment variable {self.variable}"
            )
        return credential.checked()

    def replaced(self, keys: Keys, scheme: str) -> "Credential":
        """Return the credential with a key from the argument, or with the one that it has.

        Raises:
            ValueError: It can't be sent.
        """
        if keys.reveal()[scheme] is None:
            return self
        return evolve(self, key=self._given(keys.reveal()[scheme])).checked()

    def checked(self) -> Self:
        """Return the credential itself, if its key can be sent. Of a function, that turns out with each request.

        Raises:
            ValueError: It can't.
        """
        if self.key is not None and not self.is_function:
            self.sent(self.current())
        return self

    def _given(self, argument: AsyncKey | None) -> Private[AsyncKey] | None:
        key = os.environ.get(self.variable) or None if argument is None else argument
        return None if key is None else Private(key)

    @property
    def is_function(self) -> bool:
        """Whether the key is asked for anew with each request."""
        return self.key is not None and callable(self.key.reveal())

    def current(self) -> Private[object]:
        """Return the key, or whatever the function that gives it returns."""
        return Private(None) if self.key is None else Private(self._called(self.key.reveal()))

    @staticmethod
    def _called(key: AsyncKey) -> object:
        return key() if callable(key) else key

    def sent(self, key: Private[object]) -> SentKey:
        """Return what is sent for a key.

        Raises:
            ValueError: The key is empty, or has characters that can't stand in its place. The text does not show it.
        """
        problem = _key_problem(key.reveal(), self.place)
        if problem:
            raise ValueError(f"{self.argument}: {problem}")
        text = str(key.reveal())
        return SentKey(self.place, self.name, Private(self.prefix + text), Private((self.prefix + text, text)))


def _key_problem(key: object, place: str) -> str | None:
    if inspect.iscoroutine(key):
        key.close()
        return "only an asynchronous client takes an asynchronous function"
    if not isinstance(key, str) or not key:
        return "must be a string that is not empty"
    if not key.isascii() or not key.isprintable() or key != key.strip():
        return (
            "has a line break, a space at an end or a character outside ASCII; a key read from a file may need .strip()"
        )
    if place == "cookie" and not _NOT_IN_COOKIES.isdisjoint(key):
        return "has a space, a comma, a semicolon, a quote or a backslash, which a cookie can't hold"
    return None
