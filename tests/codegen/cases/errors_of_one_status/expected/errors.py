# Generated from the API's description. Edit that or the templates, not this file.
"""What a call can raise.

    SampleError
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
from .models.failure import Failure

if TYPE_CHECKING:
    import httpx

    from ._http.messages import Reply
    from .models.failure import Failure
    from .models.reply_model import ReplyModel


class SampleError(Exception):
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


def _restored(kind: type[SampleError], args: tuple[object, ...], state: dict[str, object]) -> SampleError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class APIConnectionError(SampleError):
    """No answer came: the server was not reached, or the connection broke. The cause is in `__cause__`."""


class APITimeoutError(APIConnectionError):
    """The time budget of the call (`timeout`) was used up."""


class _AnsweredError(SampleError):
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
    """The server answered with a status other than success."""

    def __init__(
        self,
        message: str,
        reply: "Reply",
        error: "Failure | ReplyModel | None",
        *,
        secrets: Secrets,
        may_have_been_processed: bool,
    ) -> None:
        super().__init__(message, reply, may_have_been_processed=may_have_been_processed)
        self._model = error
        its_message = _text(error, "message")
        self._shown_message = None if its_message is None else scrub(its_message, secrets)

    @property
    def error(self) -> "Failure | ReplyModel | None":
        """What the body says, as the model of the call and the status; None if it is no such model."""
        return self._model

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
    def message(self) -> str | None:
        """The field `message`. What is private is hidden in it, but not in `error`."""
        return self._shown_message


class BadRequestError(APIStatusError):
    """400: the server refused the request for what it carried."""

    if TYPE_CHECKING:

        @property
        def error(self) -> "Failure | None": ...


class AuthenticationError(APIStatusError):
    """401: the key is missing or wrong."""

    if TYPE_CHECKING:

        @property
        def error(self) -> "Failure | None": ...


class PermissionDeniedError(APIStatusError):
    """403: the key does not allow this call."""

    if TYPE_CHECKING:

        @property
        def error(self) -> "Failure | None": ...


class NotFoundError(APIStatusError):
    """404: what the request named does not exist."""

    if TYPE_CHECKING:

        @property
        def error(self) -> "Failure | None": ...


class ConflictError(APIStatusError):
    """409: the request does not go with the state of what it named."""

    if TYPE_CHECKING:

        @property
        def error(self) -> "ReplyModel | None": ...


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed, but can't be followed."""

    if TYPE_CHECKING:

        @property
        def error(self) -> "Failure | None": ...


class RateLimitError(APIStatusError):
    """429: too many requests."""

    if TYPE_CHECKING:

        @property
        def error(self) -> "Failure | None": ...


class InternalServerError(APIStatusError):
    """5xx: the server failed."""

    if TYPE_CHECKING:

        @property
        def error(self) -> "Failure | None": ...


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
    error = _decoded(call, reply)
    message = ": ".join([call, f"HTTP {reply.status}", *_reasons(error, secrets)])
    return kind(message, reply, error, secrets=secrets, may_have_been_processed=may_have_been_processed)


def _decoded(call: str, reply: "Reply") -> "Failure | ReplyModel | None":
    from ._error_models import decoder_of  # here, as few programs meet an error before others

    try:
        return read(decoder_of(call, reply.status), parse_json(reply.body))
    except FieldError:
        return None


def _text(error: object, name: str) -> str | None:
    value: object = getattr(error, name, None)
    return value if isinstance(value, str) else None


def _reasons(error: object, secrets: Secrets) -> list[str]:
    """Return what an error says in the fields that say it in most models."""
    codes = [_code(_text(error, name), secrets) for name in ("code", "error")]
    texts = [scrub(_text(error, name) or "", secrets) for name in ("title", "message", "detail", "error_description")]
    return list(filter(None, codes + texts))


def _code(value: object, secrets: Secrets) -> str:
    """Returns a code as it is, even where the call sent the same, such as a check code of one letter."""
    text = str(value or "")
    if getattr(value, "is_known", False):  # a member of an enum
        return text
    return secrets.hide(text, short=False) if text.isidentifier() or text.isdecimal() else scrub(text, secrets)
