# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Search` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, list_of, optional, required, to_date, to_str
from .._redact import names_only


@frozen(kw_only=True)
class Search:
    """The object `Search` of the API.

    Attributes:
        text: The field `text`.
        since: The field `since`.
        kinds: The field `kinds`.
        marks: The field `marks`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    text: str
    since: date | None = None
    kinds: list[str] | None = None
    marks: list[str] | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            text=required(fields, "text", to_str),
            since=optional(fields, "since", to_date),
            kinds=optional(fields, "kinds", list_of(to_str)),
            marks=optional(fields, "marks", list_of(to_str)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "text": self.text,
                "since": None if self.since is None else self.since.isoformat(),
                "kinds": self.kinds,
                "marks": self.marks,
            },
        )
