# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Meta` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, required, to_date, to_str
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument


def _taken(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "taken")


@frozen(kw_only=True, slots=False)
class Meta(APIModel):
    """The object `Meta` of the API.

    Attributes:
        title: The field `title`.
        taken: The field `taken`.
        additional_properties: Fields that this release does not know.
    """

    title: str = field(validator=checked(to_str))
    taken: date | None = field(default=None, converter=_taken)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
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
