# Generated from the API's description. Edit that or the templates, not this file.
"""What a call can raise.

    DingError
    ├── APIConnectionError           no answer came: no connection, or it broke
    │   └── APITimeoutError          the time budget of the call was used up
    ├── APIStatusError               the server answered with an error
    │   ├── BadRequestError          400
    │   ├── AuthenticationError      401
    │   ├── PermissionDeniedError    403
    │   ├── NotFoundError            404
    │   ├── ConflictError            409
    │   ├── UnprocessableEntityError 422
    │   ├── RateLimitError           429
    │   └── InternalServerError      500 and above
    └── ResponseDecodeError          the server's answer is not what the API promises

Everything that a server or a network can do ends in one of these. Wrong arguments are a `ValueError` or a `TypeError`,
raised before anything is sent.
"""

from typing import TYPE_CHECKING, Self

from ._codec import FieldError
from ._from_httpx import is_processed, reply_of, secrets_of
from ._lenient import read
from ._redact import Secrets, scrub
from ._responses import parse_json
from .models.error_code import ErrorCode
from .models.error_response import ErrorResponse

if TYPE_CHECKING:
    import httpx

    from ._http.messages import Reply


class DingError(Exception):
    """Anything that went wrong with a call. Its text holds no key, no code and no full phone number.

    Attributes:
        may_have_been_processed: Whether the server may have acted on the request. If it is False, making the call again
            can't do its work twice.
    """

    may_have_been_processed: bool

    def __init__(self, message: str, *, may_have_been_processed: bool) -> None:
        super().__init__(message)
        self.may_have_been_processed = may_have_been_processed

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions pickle by calling their class with `args`, which would miss the keyword arguments.
        return _restored, (type(self), self.args, self.__dict__.copy())


def _restored(kind: type[DingError], args: tuple[object, ...], state: dict[str, object]) -> DingError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class APIConnectionError(DingError):
    """No answer came: the server was not reached, or the connection broke. The cause is in `__cause__`."""


class APITimeoutError(APIConnectionError):
    """The time budget of the call (`timeout`) was used up."""


class _AnsweredError(DingError):
    """An answer came, and is kept."""

    def __init__(self, message: str, reply: "Reply", *, may_have_been_processed: bool) -> None:
        super().__init__(message, may_have_been_processed=may_have_been_processed)
        self._reply = reply

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._reply.status

    @property
    def body(self) -> bytes:
        """The body as it came; empty if it was larger than the limit."""
        return self._reply.body

    @property
    def request_id(self) -> str | None:
        """What the server calls the request, from a header such as X-Request-Id, if it sent one."""
        return self._reply.request_id

    @property
    def response(self) -> "httpx.Response":
        """The response. The request that it names has neither the key nor the body."""
        return self._reply.response()


class APIStatusError(_AnsweredError):
    """The server answered with a status other than success.

    Attributes:
        error: What the body says, or None if it is no `ErrorResponse`.
    """

    def __init__(
        self,
        message: str,
        reply: "Reply",
        error: ErrorResponse | None,
        *,
        secrets: Secrets,
        may_have_been_processed: bool,
    ) -> None:
        super().__init__(message, reply, may_have_been_processed=may_have_been_processed)
        self.error = error
        self._shown_message = None if error is None or error.message is None else scrub(error.message, secrets)
        self._shown_doc_url = None if error is None or error.doc_url is None else secrets.hide(error.doc_url)

    @classmethod
    def from_response(cls, response: "httpx.Response", *, call: str = "a call") -> Self:
        """Make the error that a call raises for a response, of the class of its status. It is for tests.

        Args:
            response: Its body must be there, or be read without awaiting; it needs no request.
            call: What the text names as the call.

        Raises:
            ValueError: The status is one of success, or that of another class than the one that is asked for.
        """
        reply = reply_of(response)
        error = status_error(
            reply, call=call, secrets=secrets_of(response), may_have_been_processed=is_processed(reply)
        )
        if reply.is_success:
            raise ValueError(f"HTTP {reply.status} is a success, which raises no APIStatusError")
        if isinstance(error, cls):
            return error
        raise ValueError(f"HTTP {reply.status} raises {type(error).__name__}, which is no {cls.__name__}")

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asks to wait before the next call, from its header Retry-After; None without one."""
        return self._reply.retry_after

    @property
    def code(self) -> ErrorCode | None:
        """The reason of a failure, for programs. Example: `invalid_phone_number`."""
        return None if self.error is None else self.error.code

    @property
    def message(self) -> str | None:
        """The reason in words, for developers. It may quote what the request carried. Example: `+0 is not a valid phone
        number`. What is private is hidden in it, but not in `error`."""
        return self._shown_message

    @property
    def doc_url(self) -> str | None:
        """Page that explains the error. Example: `https://example.com/errors#invalid_phone_number`. What is private is
        hidden in it, but not in `error`."""
        return self._shown_doc_url


class BadRequestError(APIStatusError):
    """400: the server refused the request for what it carried."""


class AuthenticationError(APIStatusError):
    """401: the key is missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """403: the key does not allow this call."""


class NotFoundError(APIStatusError):
    """404: what the request named does not exist."""


class ConflictError(APIStatusError):
    """409: the request does not go with the state of what it named."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed, but can't be followed."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """5xx: the server failed."""


class ResponseDecodeError(_AnsweredError):
    """The server answered with success, but the body is not what the API promises. The text names the field."""

    @staticmethod
    def from_response(
        response: "httpx.Response", *, problem: str = "the body is not JSON", call: str = "a call"
    ) -> "ResponseDecodeError":
        """Make the error that a call raises for a response whose body is not what it should be. It is for tests.

        Args:
            response: See `APIStatusError.from_response`.
            problem: What the text says of the body.
            call: What the text names as the call.

        Raises:
            ValueError: The status is none of success, of which this is never raised.
        """
        reply = reply_of(response)
        if not reply.is_success:
            raise ValueError(f"HTTP {reply.status} is no success, so it raises an APIStatusError")
        return decode_error(reply, problem, call=call, secrets=secrets_of(response))


def decode_error(reply: "Reply", problem: str, *, call: str, secrets: Secrets) -> ResponseDecodeError:
    """The error for a reply of success that is not what the API promises."""
    text = scrub(problem, secrets)
    message = f"{call}: the answer (HTTP {reply.status}) is not what the API promises: {text}"
    return ResponseDecodeError(message, reply, may_have_been_processed=True)


class InsecureConnectionWarning(UserWarning):
    """A base URL with http:// names a public host: the key goes there unencrypted. It is given once for each host."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(reply: "Reply", *, call: str, secrets: Secrets, may_have_been_processed: bool) -> APIStatusError:
    """The error for a reply that is none of success."""
    kind = InternalServerError if reply.status >= 500 else _BY_STATUS.get(reply.status, APIStatusError)
    error = _decoded(reply.body)
    message = ": ".join([call, f"HTTP {reply.status}", *_reasons(error, secrets)])
    return kind(message, reply, error, secrets=secrets, may_have_been_processed=may_have_been_processed)


def _decoded(body: bytes) -> ErrorResponse | None:
    try:
        return read(ErrorResponse.from_dict, parse_json(body))
    except FieldError:
        return None


def _reasons(error: ErrorResponse | None, secrets: Secrets) -> list[str]:
    if error is None:
        return []
    reasons = [
        _code(error.code, secrets),
        scrub(str(error.message or ""), secrets),
    ]
    return list(filter(None, reasons))


def _code(value: object, secrets: Secrets) -> str:
    """Returns a code as it is, even where the call sent the same, such as a check code of one letter."""
    text = str(value or "")
    if getattr(value, "is_known", False):  # a member of an enum
        return text
    return secrets.hide(text, short=False) if text.isidentifier() or text.isdecimal() else scrub(text, secrets)
