"""Access tokens that are kept for later calls, and why there is none."""

from collections.abc import Mapping
from copy import copy
from time import monotonic

from ._oauth2 import ClientCredentials, Token
from .errors import APITimeoutError


class KeptTokens:
    """Tokens, by their security schemes and scopes."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, str, bytes], Token] = {}
        self._failures: dict[tuple[str, str, str, bytes], tuple[float, Exception]] = {}

    def fresh(self, credential: ClientCredentials) -> Token | None:
        """Return a token that is not about to end, if there is one."""
        found = self._kept.get(credential.fingerprint)
        return found if found is not None and monotonic() < found.renew_at else None

    def found(self, credential: ClientCredentials, asked_at: float, call: str) -> Token | None:
        """Return a token for a call that has waited for one; None if it must be asked for.

        Raises:
            APIConnectionError, APIStatusError, ResponseDecodeError: The request that it waited for failed by this.
        """
        failed_at, error = self._failures.get(credential.fingerprint, (0.0, None))
        token = self.fresh(credential)
        if token is not None or error is None or failed_at <= asked_at:
            return token
        own = copy(error)
        own.args = (f"{call}: {str(error).partition(': ')[2]}",)
        raise own

    def note(self, credential: ClientCredentials, error: Exception) -> None:
        """Note why there is no token, for the calls that wait for it too. They may have more time than this one had."""
        if not isinstance(error, APITimeoutError):
            self._failures[credential.fingerprint] = monotonic(), copy(error)  # without its traceback

    def keep(self, credential: ClientCredentials, token: Token) -> Token:
        """Keep a token, and return it. Those that have ended are dropped: an application may have many clients."""
        now = monotonic()
        for key in [key for key, other in list(self._kept.items()) if other.renew_at < now]:
            self._kept.pop(key, None)
        self._kept[credential.fingerprint] = token
        self._failures.pop(credential.fingerprint, None)
        return token

    def drop(self, needed: Mapping[str, ClientCredentials], tokens: Mapping[str, Token], started: float) -> bool:
        """Drop tokens that were refused, and return whether one is older than the call, so that a new one may do."""
        for name, credential in needed.items():
            key = credential.fingerprint
            if self._kept.get(key) is tokens[name]:  # not one that another call has renewed meanwhile
                self._kept.pop(key, None)
        return any(token.fetched_at < started for token in tokens.values())
