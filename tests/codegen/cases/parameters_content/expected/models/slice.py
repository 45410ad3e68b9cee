# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Slice` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import as_object, compact, optional, to_date, to_int
from .._redact import names_only
from .._times import times


@frozen(kw_only=True)
class Slice:
    """The object `Slice` of the API.

    Attributes:
        sst: The field `sst`.
        since: The field `since`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    sst: int | None = field(default=None, validator=checked(to_int, or_none=True))
    since: date | None = field(default=None, validator=times("date"))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            sst=optional(fields, "sst", to_int),
            since=optional(fields, "since", to_date),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "sst": self.sst,
                "since": None if self.since is None else self.since.isoformat(),
            },
        )
