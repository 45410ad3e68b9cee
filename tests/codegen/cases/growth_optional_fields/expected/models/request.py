# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Request` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, required, to_str
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Request(APIModel):
    """The object `Request` of the API.

    Attributes:
        phone_number: The field `phone_number`.
        template_id: Template of the message.
        correlation_id: The field `correlation_id`.
        locale: The field `locale`.
        additional_properties: Fields that this release does not know.
    """

    phone_number: str = field(validator=checked(to_str))
    template_id: str | None = field(default=None, validator=checked(to_str))
    """Template of the message."""

    correlation_id: str | None = field(default=None, validator=checked(to_str))
    locale: str | None = field(default=None, validator=checked(to_str))
    """The field `locale`. Example: `fr-FR`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            phone_number=required(fields, "phone_number", to_str),
            template_id=optional(fields, "template_id", to_str),
            correlation_id=optional(fields, "correlation_id", to_str),
            locale=optional(fields, "locale", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "phone_number": self.phone_number,
                "template_id": self.template_id,
                "correlation_id": self.correlation_id,
                "locale": self.locale,
            },
        )
