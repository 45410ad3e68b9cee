# Generated from the API's description. Edit that or the templates, not this file.
"""The object `cat` of the API."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import as_object, compact, optional, required, to_date, to_str
from .._redact import names_only
from .._times import times

if TYPE_CHECKING:
    from .owner import Owner


@frozen(kw_only=True)
class Cat:
    """The object `cat` of the API.

    Attributes:
        kind: The field `kind`.
        born: The field `born`.
        owner: The field `owner`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    kind: str = field(validator=checked(to_str))
    born: date | None = field(default=None, validator=times("date"))
    owner: Owner | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        from .owner import Owner

        fields = as_object(data)
        return cls(
            kind=required(fields, "kind", to_str),
            born=optional(fields, "born", to_date),
            owner=optional(fields, "owner", Owner.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "kind": self.kind,
                "born": None if self.born is None else self.born.isoformat(),
                "owner": None if self.owner is None else self.owner.to_dict(),
            },
        )
