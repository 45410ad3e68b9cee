"""The media type that a caller asks for, where an answer has several."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from attrs import evolve, frozen

from ._codec import FieldError
from ._http.messages import Reply
from ._request import Operation

T = TypeVar("T")


@frozen
class Accepted(Generic[T]):
    """The media types of a successful answer.

    Attributes:
        decoders: What makes the value of a reply, by the media type that was asked for.
        errors: The media types of errors, which are asked for besides.
        is_checked: Whether an answer of another one of these media types is an error; with several statuses of success,
            not all may have all of them.
    """

    decoders: Mapping[str, Callable[[Reply], T]]
    errors: Sequence[str] = ()
    is_checked: bool = True


def accepting(operation: Operation[Any], accepted: Accepted[T], media_type: str | None) -> Operation[T]:
    """Return an operation that asks for a media type; as it is, if that is None.

    Raises:
        ValueError: The description has no such media type.
    """
    if media_type is None:
        return operation
    if media_type not in accepted.decoders:
        raise ValueError(f"accept: expected one of {', '.join(accepted.decoders)}, not {media_type!r}")
    decode = accepted.decoders[media_type]
    others = {_bare(name) for name in accepted.decoders} - {_bare(media_type)}

    def checked(reply: Reply) -> T:
        if accepted.is_checked and _bare(reply.header(b"content-type") or "") in others:
            raise FieldError(f"the body is not {media_type}, which was asked for")
        return decode(reply)

    return evolve(operation, accept=", ".join(dict.fromkeys([media_type, *accepted.errors])), decode=checked)


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()
