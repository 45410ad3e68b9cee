# Generated from the API's description. Edit that or the templates, not this file.
"""A map of maps of maps, as deep as it goes."""

from __future__ import annotations

from typing import Self

from attrs import field, frozen

from .._codec import encode
from .._lenient import others
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Folder(APIModel):
    """A map of maps of maps, as deep as it goes.

    Attributes:
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    additional_properties: dict[str, Folder] = field(factory=dict[str, "Folder"], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            additional_properties=others(fields, Folder.from_dict, cls),
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return {**{key: encode(item) for key, item in self.additional_properties.items()}}
