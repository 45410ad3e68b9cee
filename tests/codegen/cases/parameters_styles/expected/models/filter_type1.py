# Generated from the API's description. Edit that or the templates, not this file.
"""The object `FilterType1` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import as_object, compact, list_of, optional, to_int, to_str
from .._redact import names_only
from .filter_type1_inner import FilterType1Inner


@frozen(kw_only=True)
class FilterType1:
    """The object `FilterType1` of the API.

    Attributes:
        name: The field `name`.
        sizes: The field `sizes`.
        inner: The field `inner`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    name: str | None = field(default=None, validator=checked(to_str, or_none=True))
    sizes: list[int] | None = None
    inner: FilterType1Inner | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
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
