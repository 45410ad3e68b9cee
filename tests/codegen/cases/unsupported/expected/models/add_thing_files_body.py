# Generated from the API's description. Edit that or the templates, not this file.
"""The object `AddThingFilesBody` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import compact, optional
from .._files import FileInput, file_argument, to_file
from .._model import APIModel
from .._redact import names_only, size


def _file(value: FileInput | None) -> FileInput | None:
    return None if value is None else file_argument(value, "file")


@frozen(kw_only=True, slots=False)
class AddThingFilesBody(APIModel):
    """The object `AddThingFilesBody` of the API.

    Attributes:
        file: The field `file`.
        additional_properties: Fields that this release does not know.
    """

    file: FileInput | None = field(default=None, converter=_file, repr=size)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            file=optional(fields, "file", to_file),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "file": self.file,
            },
        )
