# Generated from the API's description. Edit that or the templates, not this file.
"""The object `MakeTokenBody` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import as_object, compact, list_of, optional, required, to_bool, to_date, to_str
from .._redact import names_only
from .._times import times
from .make_token_body_grant_type import MakeTokenBodyGrantType, MakeTokenBodyGrantTypeLiteral


def _grant_type(value: MakeTokenBodyGrantType | MakeTokenBodyGrantTypeLiteral) -> MakeTokenBodyGrantType:
    return argument(MakeTokenBodyGrantType.from_json, value, "grant_type")


@frozen(kw_only=True)
class MakeTokenBody:
    """The object `MakeTokenBody` of the API.

    Attributes:
        grant_type: The field `grant_type`.
        scopes: The field `scopes`.
        remember: The field `remember`.
        until: The field `until`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    grant_type: MakeTokenBodyGrantType = field(converter=_grant_type)
    scopes: list[str] | None = None
    remember: bool | None = field(default=None, validator=checked(to_bool, or_none=True))
    until: date | None = field(default=None, validator=times("date"))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            grant_type=required(fields, "grant_type", MakeTokenBodyGrantType.from_json),
            scopes=optional(fields, "scopes", list_of(to_str)),
            remember=optional(fields, "remember", to_bool),
            until=optional(fields, "until", to_date),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "grant_type": self.grant_type.value,
                "scopes": self.scopes,
                "remember": self.remember,
                "until": None if self.until is None else self.until.isoformat(),
            },
        )
