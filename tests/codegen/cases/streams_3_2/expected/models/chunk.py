# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Chunk` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import argument, several
from .._codec import compact, list_of, required, to_int
from .._model import APIModel
from .._redact import names_only


def _data(value: Sequence[int]) -> list[int]:
    return [argument(to_int, item, "data") for item in several(value, "data")]


@frozen(kw_only=True, slots=False)
class Chunk(APIModel):
    """The object `Chunk` of the API.

    Attributes:
        data: The field `data`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    data: list[int] = field(converter=_data)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            data=required(fields, "data", list_of(to_int)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "data": self.data,
            },
        )
