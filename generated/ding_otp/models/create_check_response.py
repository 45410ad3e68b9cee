# Generated from the API's description. Edit that or the templates, not this file.
"""The outcome of a check."""

from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_uuid
from .._redact import names_only
from .check_status import CheckStatus


@frozen(kw_only=True)
class CreateCheckResponse:
    """The outcome of a check.

    Attributes:
        authentication_uuid: UUID of the authentication that was checked. Example:
            `e0e7b0e9-739d-424b-922f-1c2cb48ab077`.
        status: What a check found. Example: `valid`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    authentication_uuid: UUID | None = None
    status: CheckStatus | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            authentication_uuid=optional(fields, "authentication_uuid", to_uuid),
            status=optional(fields, "status", CheckStatus.from_json),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "authentication_uuid": None if self.authentication_uuid is None else str(self.authentication_uuid),
                "status": None if self.status is None else self.status.value,
            },
        )
