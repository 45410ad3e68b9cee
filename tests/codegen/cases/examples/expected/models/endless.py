# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Endless` of the API."""

from __future__ import annotations

from typing import Self

from attrs import field, frozen

from .._arguments import model_argument
from .._codec import compact, required
from .._model import APIModel
from .._redact import names_only


def _again(value: Endless) -> Endless:
    return model_argument(value, "again", "Endless")


@frozen(kw_only=True, slots=False)
class Endless(APIModel):
    """The object `Endless` of the API.

    Attributes:
        again: The field `again`.
        additional_properties: Fields that this release does not know.
    """

    again: Endless = field(converter=_again)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            again=required(fields, "again", Endless.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "again": self.again.to_dict(),
            },
        )
