# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Problem` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import compact, to_int, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .cause import Cause, CauseLiteral


def _cause(value: Cause | CauseLiteral | None) -> Cause | None:
    return None if value is None else argument(Cause.from_json, value, "cause")


@frozen(kw_only=True, slots=False)
class Problem(APIModel):
    """The object `Problem` of the API.

    Attributes:
        title: The field `title`.
        detail: The field `detail`.
        status: The field `status`.
        error: The field `error`.
        cause: The field `cause`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    title: str | None = field(default=None, validator=checked(to_str))
    detail: str | None = field(default=None, validator=checked(to_str))
    status: int | None = field(default=None, validator=checked(to_int))
    error: str | None = field(default=None, validator=checked(to_str))
    cause: Cause | None = field(default=None, converter=_cause)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            title=lenient(fields, "title", to_str, cls),
            detail=lenient(fields, "detail", to_str, cls),
            status=lenient(fields, "status", to_int, cls),
            error=lenient(fields, "error", to_str, cls),
            cause=lenient(fields, "cause", Cause.from_json, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "title": self.title,
                "detail": self.detail,
                "status": self.status,
                "error": self.error,
                "cause": None if self.cause is None else self.cause.value,
            },
        )
