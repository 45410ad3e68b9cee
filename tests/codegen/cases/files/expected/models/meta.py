# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Meta` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import as_object, compact, optional, required, to_date, to_str
from .._redact import names_only
from .._times import times


@frozen(kw_only=True)
class Meta:
    """The object `Meta` of the API.

    Attributes:
        title: The field `title`.
        taken: The field `taken`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    title: str = field(validator=checked(to_str))
    taken: date | None = field(default=None, validator=times("date"))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            title=required(fields, "title", to_str),
            taken=optional(fields, "taken", to_date),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "title": self.title,
                "taken": None if self.taken is None else self.taken.isoformat(),
            },
        )
