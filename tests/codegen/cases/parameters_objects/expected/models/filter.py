# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Filter` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, several
from .._codec import compact, list_of, optional, to_int, to_str
from .._model import APIModel
from .._redact import names_only


def _sizes(value: Sequence[int] | None) -> list[int] | None:
    return None if value is None else [argument(to_int, item, "sizes") for item in several(value, "sizes")]


@frozen(kw_only=True, slots=False)
class Filter(APIModel):
    """The object `Filter` of the API.

    Attributes:
        color: The field `color`.
        sizes: The field `sizes`.
        additional_properties: Fields that this release does not know.
    """

    color: str | None = field(default=None, validator=checked(to_str))
    sizes: list[int] | None = field(default=None, converter=_sizes)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            color=optional(fields, "color", to_str),
            sizes=optional(fields, "sizes", list_of(to_int)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "color": self.color,
                "sizes": self.sizes,
            },
        )
