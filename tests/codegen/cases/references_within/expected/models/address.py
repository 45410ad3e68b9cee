# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Address` of the API."""

from __future__ import annotations

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import argument, model_argument
from .._codec import compact, to_date
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument
from .address_zip import AddressZip, AddressZipLiteral


def _zip(value: AddressZip | AddressZipLiteral | None) -> AddressZip | None:
    return None if value is None else argument(AddressZip.from_json, value, "zip")


def _when(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "when")


def _old(value: AddressZip | AddressZipLiteral | None) -> AddressZip | None:
    return None if value is None else argument(AddressZip.from_json, value, "old")


def _self_(value: Address | None) -> Address | None:
    return None if value is None else model_argument(value, "self_", "Address")


@frozen(kw_only=True, slots=False)
class Address(APIModel):
    """The object `Address` of the API.

    Attributes:
        zip: The field `zip`.
        when: The field `when`.
        old: The field `old`.
        self_: The field `self`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    zip: AddressZip | None = field(default=None, converter=_zip)
    when: date | None = field(default=None, converter=_when)
    old: AddressZip | None = field(default=None, converter=_old)
    self_: Address | None = field(default=None, converter=_self_, metadata={"wire_name": "self"})
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            zip=lenient(fields, "zip", AddressZip.from_json, cls),
            when=lenient(fields, "when", to_date, cls),
            old=lenient(fields, "old", AddressZip.from_json, cls),
            self_=lenient(fields, "self", Address.from_dict, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "zip": None if self.zip is None else self.zip.value,
                "when": None if self.when is None else self.when.isoformat(),
                "old": None if self.old is None else self.old.value,
                "self": None if self.self_ is None else self.self_.to_dict(),
            },
        )
