# Generated from the API's description. Edit that or the templates, not this file.
"""Why a request failed."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_str
from .._redact import names_only, text
from .error_code import ErrorCode


@frozen(kw_only=True)
class ErrorResponse:
    """Why a request failed.

    Attributes:
        code: The reason of a failure, for programs. Example: `invalid_phone_number`.
        message: The reason in words, for developers. It may quote what the request carried. Example: `+0 is not a valid
            phone number`.
        doc_url: Page that explains the error. Example: `https://example.com/errors#invalid_phone_number`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    code: ErrorCode | None = None
    message: str | None = field(default=None, repr=text)
    doc_url: str | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            code=optional(fields, "code", ErrorCode.from_json),
            message=optional(fields, "message", to_str),
            doc_url=optional(fields, "doc_url", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "code": None if self.code is None else self.code.value,
                "message": self.message,
                "doc_url": self.doc_url,
            },
        )
