# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Address` of the API."""

from __future__ import annotations

from datetime import date
from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_date
from .._redact import names_only
from .address_zip import AddressZip


@frozen(kw_only=True)
class Address:
    """The object `Address` of the API.

    Attributes:
        zip: The field `zip`.
        when: The field `when`.
        old: The field `old`.
        self_: The field `self`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    zip: AddressZip | None = None
    when: date | None = None
    old: AddressZip | None = None
    self_: Address | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            zip=optional(fields, "zip", AddressZip.from_json),
            when=optional(fields, "when", to_date),
            old=optional(fields, "old", AddressZip.from_json),
            self_=optional(fields, "self", Address.from_dict),
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
