# Generated from the API's description. Edit that or the templates, not this file.
"""The object `EverythingShares` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, required, to_int
from .._lenient import others
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class EverythingShares(APIModel):
    """The object `EverythingShares` of the API.

    Attributes:
        all: The field `all`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    all: int = field(validator=checked(to_int))
    additional_properties: dict[str, int] = field(factory=dict[str, int], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            all=required(fields, "all", to_int),
            additional_properties=others(fields, to_int, cls, "all"),
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "all": self.all,
            },
        )
