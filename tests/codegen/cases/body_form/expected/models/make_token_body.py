# Generated from the API's description. Edit that or the templates, not this file.
"""The object `MakeTokenBody` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, several
from .._codec import compact, list_of, optional, required, to_bool, to_date, to_str
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument
from .make_token_body_grant_type import MakeTokenBodyGrantType, MakeTokenBodyGrantTypeLiteral


def _grant_type(value: MakeTokenBodyGrantType | MakeTokenBodyGrantTypeLiteral) -> MakeTokenBodyGrantType:
    return argument(MakeTokenBodyGrantType.from_json, value, "grant_type")


def _scopes(value: list[str] | None) -> list[str] | None:
    return None if value is None else [argument(to_str, item, "scopes") for item in several(value, "scopes")]


def _until(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "until")


@frozen(kw_only=True, slots=False)
class MakeTokenBody(APIModel):
    """The object `MakeTokenBody` of the API.

    Attributes:
        grant_type: The field `grant_type`.
        scopes: The field `scopes`.
        remember: The field `remember`.
        until: The field `until`.
        additional_properties: Fields that this release does not know.
    """

    grant_type: MakeTokenBodyGrantType = field(converter=_grant_type)
    scopes: list[str] | None = field(default=None, converter=_scopes)
    remember: bool | None = field(default=None, validator=checked(to_bool))
    until: date | None = field(default=None, converter=_until)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
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
