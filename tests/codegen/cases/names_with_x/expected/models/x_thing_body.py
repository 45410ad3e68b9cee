# Generated from the API's description. Edit that or the templates, not this file.
"""The object `XThingBody` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import compact, required
from .._files import FileInput, file_argument, to_file
from .._model import APIModel
from .._redact import names_only, size


def _x_file(value: FileInput) -> FileInput:
    return file_argument(value, "x_file")


@frozen(kw_only=True, slots=False)
class XThingBody(APIModel):
    """The object `XThingBody` of the API.

    Attributes:
        x_file: The field `x-file`.
        additional_properties: Fields that this release does not know.
    """

    x_file: FileInput = field(converter=_x_file, repr=size, metadata={"wire_name": "x-file"})
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            x_file=required(fields, "x-file", to_file),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "x-file": self.x_file,
            },
        )
