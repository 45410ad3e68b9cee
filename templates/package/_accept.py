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
    if accepted.is_checked:
        decode = sent_as(decode, media_type, [name for name in accepted.decoders if name != media_type])
    return evolve(operation, accept=", ".join(dict.fromkeys([media_type, *accepted.errors])), decode=decode)


def sent_as(decode: Callable[[Reply], T], media_type: str, others: Sequence[str]) -> Callable[[Reply], T]:
    """Return a decoder that refuses what comes as one of the other media types, which is not to be read alike."""
    described = [(name, _parts(name)) for name in (media_type, *others)]

    def decoded(reply: Reply) -> T:
        bare, parameters = _parts(reply.header(b"content-type") or "")
        same = [(len(own), name) for name, (kind, own) in described if kind == bare and own <= parameters]
        if same and max(same, key=lambda item: item[0])[1] != media_type:
            raise FieldError(f"the body is not {media_type}, which was asked for")
        return decode(reply)

    return decoded


def _parts(media_type: str) -> tuple[str, set[str]]:
    """Return the name of a media type, and its parameters; the one that says most is meant by a header."""
    name, *parameters = (part.strip().lower() for part in media_type.split(";"))
    return name, {part.replace('"', "").replace(" ", "") for part in parameters}
