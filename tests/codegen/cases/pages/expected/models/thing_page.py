# Generated from the API's description. Edit that or the templates, not this file.
"""The object `ThingPage` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import model_argument, several
from .._codec import compact, list_of
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .meta import Meta
from .thing import Thing


def _data(value: Sequence[Thing] | None) -> list[Thing] | None:
    return None if value is None else [model_argument(item, "data", "Thing") for item in several(value, "data")]


def _meta(value: Meta | None) -> Meta | None:
    return None if value is None else model_argument(value, "meta", "Meta")


@frozen(kw_only=True, slots=False)
class ThingPage(APIModel):
    """The object `ThingPage` of the API.

    Attributes:
        data: The field `data`.
        meta: The field `meta`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    data: list[Thing] | None = field(default=None, converter=_data)
    meta: Meta | None = field(default=None, converter=_meta)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            data=lenient(fields, "data", list_of(Thing.from_dict), cls),
            meta=lenient(fields, "meta", Meta.from_dict, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "data": None if self.data is None else [item.to_dict() for item in self.data],
                "meta": None if self.meta is None else self.meta.to_dict(),
            },
        )
