# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Problem` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_int, to_str
from .._redact import names_only
from .cause import Cause


@frozen(kw_only=True)
class Problem:
    """The object `Problem` of the API.

    Attributes:
        title: The field `title`.
        detail: The field `detail`.
        status: The field `status`.
        error: The field `error`.
        cause: The field `cause`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    title: str | None = None
    detail: str | None = None
    status: int | None = None
    error: str | None = None
    cause: Cause | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            title=optional(fields, "title", to_str),
            detail=optional(fields, "detail", to_str),
            status=optional(fields, "status", to_int),
            error=optional(fields, "error", to_str),
            cause=optional(fields, "cause", Cause.from_json),
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
