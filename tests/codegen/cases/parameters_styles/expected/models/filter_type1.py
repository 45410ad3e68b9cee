# Generated from the API's description. Edit that or the templates, not this file.
"""The object `FilterType1` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, model_argument, several
from .._codec import compact, list_of, optional, to_int, to_str
from .._model import APIModel
from .._redact import names_only
from .filter_type1_inner import FilterType1Inner


def _sizes(value: Sequence[int] | None) -> list[int] | None:
    return None if value is None else [argument(to_int, item, "sizes") for item in several(value, "sizes")]


def _inner(value: FilterType1Inner | None) -> FilterType1Inner | None:
    return None if value is None else model_argument(value, "inner", "FilterType1Inner")


@frozen(kw_only=True, slots=False)
class FilterType1(APIModel):
    """The object `FilterType1` of the API.

    Attributes:
        name: The field `name`.
        sizes: The field `sizes`.
        inner: The field `inner`.
        additional_properties: Fields that this release does not know.
    """

    name: str | None = field(default=None, validator=checked(to_str))
    sizes: list[int] | None = field(default=None, converter=_sizes)
    inner: FilterType1Inner | None = field(default=None, converter=_inner)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            name=optional(fields, "name", to_str),
            sizes=optional(fields, "sizes", list_of(to_int)),
            inner=optional(fields, "inner", FilterType1Inner.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "name": self.name,
                "sizes": self.sizes,
                "inner": None if self.inner is None else self.inner.to_dict(),
            },
        )
