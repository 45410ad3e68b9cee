# Generated from the API's description. Edit that or the templates, not this file.
"""The object `error` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_str
from .._redact import names_only
from .errors_error_code import ErrorsErrorCode


@frozen(kw_only=True)
class Error:
    """The object `error` of the API.

    Attributes:
        message: The field `message`.
        code: The field `code`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    message: str | None = None
    code: ErrorsErrorCode | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            message=optional(fields, "message", to_str),
            code=optional(fields, "code", ErrorsErrorCode.from_json),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "message": self.message,
                "code": None if self.code is None else self.code.value,
            },
        )
