# Generated from the API's description. Edit that or the templates, not this file.
"""The object `SendFormBody` of the API."""

from collections.abc import Mapping, Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, keyed, model_argument, several
from .._codec import compact, dict_of, list_of, optional, to_int, to_str
from .._model import APIModel
from .._redact import names_only
from .meta import Meta


def _filter(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return (
        None
        if value is None
        else {key: argument(to_str, item, "filter") for key, item in keyed(value, "filter").items()}
    )


def _ids(value: Sequence[int] | None) -> list[int] | None:
    return None if value is None else [argument(to_int, item, "ids") for item in several(value, "ids")]


def _meta(value: Meta | None) -> Meta | None:
    return None if value is None else model_argument(value, "meta", "Meta")


@frozen(kw_only=True, slots=False)
class SendFormBody(APIModel):
    """The object `SendFormBody` of the API.

    Attributes:
        filter: The field `filter`.
        ids: The field `ids`.
        next: The field `next`.
        meta: The field `meta`.
        additional_properties: Fields that this release does not know.
    """

    filter: dict[str, str] | None = field(default=None, converter=_filter)
    ids: list[int] | None = field(default=None, converter=_ids)
    next: str | None = field(default=None, validator=checked(to_str))
    meta: Meta | None = field(default=None, converter=_meta)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            filter=optional(fields, "filter", dict_of(to_str)),
            ids=optional(fields, "ids", list_of(to_int)),
            next=optional(fields, "next", to_str),
            meta=optional(fields, "meta", Meta.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "filter": self.filter,
                "ids": self.ids,
                "next": self.next,
                "meta": None if self.meta is None else self.meta.to_dict(),
            },
        )
