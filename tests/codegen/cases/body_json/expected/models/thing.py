# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Thing` of the API."""

from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import checked, uuid_argument
from .._codec import compact, optional, to_str, to_uuid
from .._model import APIModel
from .._redact import names_only


def _account(value: UUID | str | None) -> UUID | None:
    return None if value is None else uuid_argument(value, "account")


@frozen(kw_only=True, slots=False)
class Thing(APIModel):
    """The object `Thing` of the API.

    Attributes:
        name: The field `name`.
        account: The field `account`.
        additional_properties: Fields that this release does not know.
    """

    name: str | None = field(default=None, validator=checked(to_str))
    account: UUID | None = field(default=None, converter=_account)
    """The field `account`. It may be given once to the client instead."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            name=optional(fields, "name", to_str),
            account=optional(fields, "account", to_uuid),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "name": self.name,
                "account": None if self.account is None else str(self.account),
            },
        )
