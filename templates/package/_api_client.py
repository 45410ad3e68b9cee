"""The way of a call: a request goes out, again if that is safe, and its reply becomes a value or an error."""

import inspect
import logging
import time
from typing import Generic, TypeVar

from ._codec import FieldError, Model, is_model
from ._config import Config
from ._credentials import Credential, SentKey
from ._http.messages import AsyncTransport, Attempt, Failure, Reply, Request, Transport, deadline_after
from ._http.retry import Outcome, may_have_been_processed, next_delay
from ._logs import PrivateCall
from ._raw_response import note
from ._redact import Private
from ._request import Arguments, Operation, build
from ._transports import Transports
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ResponseDecodeError,
    decode_error,
    status_error,
)

T = TypeVar("T")

_log = logging.getLogger(__package__)


class APIClient:
    """Makes calls, one at a time for each thread that uses it."""

    def __init__(
        self, config: Config, transports: "Transports[Transport]", original: "APIClient | None" = None
    ) -> None:
        self.config = config
        self.transports = transports
        self.transport: Transport = (
            original.transport
            if original is not None and original.config.base_url is config.base_url
            else transports.to(config.base_url)
        )
        self._original = original
        self._closed = False

    @property
    def is_closed(self) -> bool:
        """Whether it was closed, or the one whose connections it uses."""
        return self._closed or (self._original is not None and self._original.is_closed)

    def call(self, operation: Operation[T], arguments: Arguments) -> T:
        """Make a call.

        Raises:
            APIConnectionError: No answer came.
            APIStatusError: The server answered with an error.
            ResponseDecodeError: The answer is not what the operation promises.
            ValueError: An argument can't be sent, or a key is missing.
        """
        _refuse_if(self.is_closed)
        keys = [_key(credential) for credential in self.config.credentials_for(operation.security)]
        call = Call(operation, self.config, build(operation, self.config, keys, arguments))
        while True:
            with PrivateCall(call.request.secrets):
                result = self.transport.send(call.request, call.attempt())
            delay = call.delay_after(result)
            if delay is None:
                return call.value(result)
            time.sleep(delay)

    def with_config(self, config: Config) -> "APIClient":
        """Return an API client with other settings, on the same connections if its base URL is the same.

        Closing it does not close them.
        """
        _refuse_if(self.is_closed)
        return APIClient(config, self.transports, self)

    def close(self) -> None:
        """Close the connections, if they are its own. Closing twice does no harm."""
        self._closed = True
        if self._original is None:
            for transport in self.transports.opened():
                transport.close()


class AsyncAPIClient:
    """Makes calls, as many at a time as there are tasks that use it."""

    def __init__(
        self, config: Config, transports: "Transports[AsyncTransport]", original: "AsyncAPIClient | None" = None
    ) -> None:
        self.config = config
        self.transports = transports
        self.transport: AsyncTransport = (
            original.transport
            if original is not None and original.config.base_url is config.base_url
            else transports.to(config.base_url)
        )
        self._original = original
        self._closed = False

    @property
    def is_closed(self) -> bool:
        """Whether it was closed, or the one whose connections it uses."""
        return self._closed or (self._original is not None and self._original.is_closed)

    async def call(self, operation: Operation[T], arguments: Arguments) -> T:
        """Make a call; see `APIClient.call`."""
        _refuse_if(self.is_closed)
        keys = [await _async_key(credential) for credential in self.config.credentials_for(operation.security)]
        call = Call(operation, self.config, build(operation, self.config, keys, arguments))
        while True:
            with PrivateCall(call.request.secrets):
                result = await self.transport.send(call.request, call.attempt())
            delay = call.delay_after(result)
            if delay is None:
                return call.value(result)
            from anyio import sleep

            await sleep(delay)

    def with_config(self, config: Config) -> "AsyncAPIClient":
        """Return an API client with other settings, on the same connections if its base URL is the same.

        Closing it does not close them.
        """
        _refuse_if(self.is_closed)
        return AsyncAPIClient(config, self.transports, self)

    async def aclose(self) -> None:
        """Close the connections, if they are its own. Closing twice does no harm."""
        self._closed = True
        if self._original is None:
            for transport in self.transports.opened():
                await transport.aclose()


class Call(Generic[T]):
    """One call: its budget, its attempts, and what comes of them. It knows no socket and does not wait."""

    def __init__(self, operation: Operation[T], config: Config, request: Request) -> None:
        self.request = request
        self._operation = operation
        self._config = config
        self._deadline = deadline_after(config.timeout)
        self._attempts = 0
        self._may_have_been_processed = False

    def attempt(self) -> Attempt:
        """Return the next attempt, with what is left of the budget."""
        self._attempts += 1
        return Attempt(self._deadline)

    def delay_after(self, result: Reply | Failure) -> float | None:
        """Return seconds to wait before the next attempt, or None if this one's result is the last."""
        self._log_result(result)
        outcome = _outcome(result)
        if outcome is None:
            return None
        # An error speaks for all attempts: an earlier one may have done what the last one did not.
        self._may_have_been_processed |= may_have_been_processed(outcome)
        delay = next_delay(
            outcome,
            idempotent=self._operation.idempotent or self._config.retry_non_idempotent,
            attempt=self._attempts - 1,
            max_retries=self._config.max_retries,
            remaining=Attempt(self._deadline).remaining(),
        )
        if delay is not None:
            _log.info("%s: sent again in %.2f s", self._operation.name, delay)
        return delay

    def value(self, result: Reply | Failure) -> T:
        """Return what the call returns, or the error that it raises."""
        if isinstance(result, Failure):
            raise self._connection_error(result) from result.cause
        if not result.is_success:
            raise self._status_error(result)
        try:
            value = self._decoded(result)
        except FieldError as error:
            problem = str(error)
        else:
            note(result, self._attempts - 1)
            return value
        # Raised out here, so that it does not drag the decoder's stack along, whose variables hold the body.
        raise self._decode_error(result, problem)

    def _decoded(self, reply: Reply) -> T:
        if reply.problem is not None:
            raise FieldError(f"the body can't be read: {reply.problem}")
        value = self._operation.decode(reply)
        if self.request.identity and is_model(value):
            self._require_own(value)
        return value

    def _require_own(self, value: Model) -> None:
        """Refuse an answer to another request, as a server or a proxy that answers out of turn sends."""
        fields, unread = value.to_dict(), vars(value)["additional_properties"]
        for name, asked in self.request.identity.items():
            # A field that can't be read is kept as it came, and says no more than one that is absent.
            if name not in unread and fields.get(name) not in (None, asked):
                raise FieldError("is not the one that was asked for", (name,))

    def _connection_error(self, failure: Failure) -> APIConnectionError:
        kind: type[APIConnectionError] = APIConnectionError
        server, timeout = self._config.base_url.origin, self._config.timeout
        if failure.timed_out:
            kind = APITimeoutError
            what = f"no answer from {server} {f'within {timeout:g} s' if timeout else 'in time'}"
        elif failure.sent:
            what = f"the connection to {server} broke before the answer came"
        else:
            what = f"{server} was not reached"
        if failure.reason:
            what += f" ({failure.reason})"
        processed = self._may_have_been_processed
        known = "the server may have received the request" if processed else "the request was not sent"
        return kind(f"{self._operation.name}: {what}; {known}", may_have_been_processed=processed)

    def _status_error(self, reply: Reply) -> APIStatusError:
        return status_error(
            reply,
            call=self._operation.name,
            secrets=self.request.secrets,
            may_have_been_processed=self._may_have_been_processed,
        )

    def _decode_error(self, reply: Reply, problem: str) -> ResponseDecodeError:
        return decode_error(reply, problem, call=self._operation.name, secrets=self.request.secrets)

    def _log_result(self, result: Reply | Failure) -> None:
        # The path is the description's, with its parameters in braces, not the one that was asked for.
        operation = self._operation
        what = result.status if isinstance(result, Reply) else type(result.cause).__name__
        _log.debug("%s: %s %s: attempt %d: %s", operation.name, operation.method, operation.path, self._attempts, what)


def _outcome(result: Reply | Failure) -> Outcome | None:
    """Return how an attempt failed, or None if it did not."""
    if isinstance(result, Failure):
        return Outcome(sent=result.sent, is_final=result.is_final)
    if not result.is_success:
        return Outcome(sent=True, status=result.status, retry_after=result.retry_after)
    return Outcome(sent=True) if result.is_cut_off else None


def _refuse_if(closed: bool) -> None:
    if closed:
        raise RuntimeError("the client is closed; make a new one, or close it later")


def _key(credential: Credential) -> SentKey:
    return credential.sent(credential.current())


async def _async_key(credential: Credential) -> SentKey:
    return credential.sent(await _awaited(credential.current()))


async def _awaited(key: Private[object]) -> Private[object]:
    given = key.reveal()
    return Private(await given) if inspect.isawaitable(given) else key
