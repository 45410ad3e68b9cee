# Generated from the API's description. Edit that or the templates, not this file.
"""The object `ListFilesResponse200` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument, several
from .._codec import compact, list_of, required, to_bool
from .._model import APIModel
from .._redact import names_only
from .thing import Thing


def _data(value: Sequence[Thing]) -> list[Thing]:
    return [model_argument(item, "data", "Thing") for item in several(value, "data")]


@frozen(kw_only=True, slots=False)
class ListFilesResponse200(APIModel):
    """The object `ListFilesResponse200` of the API.

    Attributes:
        data: The field `data`.
        has_more: The field `has_more`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    data: list[Thing] = field(converter=_data)
    has_more: bool = field(validator=checked(to_bool))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            data=required(fields, "data", list_of(Thing.from_dict)),
            has_more=required(fields, "has_more", to_bool),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "data": [item.to_dict() for item in self.data],
                "has_more": self.has_more,
            },
        )
