# Generated from the API's description. Edit that or the templates, not this file.
"""The object `errors_error` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional
from .._redact import names_only
from .errors_error_code import ErrorsErrorCode


@frozen(kw_only=True)
class ErrorsError:
    """The object `errors_error` of the API.

    Attributes:
        code: The field `code`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

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
            code=optional(fields, "code", ErrorsErrorCode.from_json),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "code": None if self.code is None else self.code.value,
            },
        )
