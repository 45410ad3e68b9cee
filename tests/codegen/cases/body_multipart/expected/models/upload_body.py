# Generated from the API's description. Edit that or the templates, not this file.
"""The object `UploadBody` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, required, to_bool, to_str
from .._files import FileInput, file_argument, to_file
from .._model import APIModel
from .._redact import names_only, size


def _file(value: FileInput) -> FileInput:
    return file_argument(value, "file")


@frozen(kw_only=True, slots=False)
class UploadBody(APIModel):
    """The object `UploadBody` of the API.

    Attributes:
        file: The field `file`.
        title: The field `title`.
        public: The field `public`.
        additional_properties: Fields that this release does not know.
    """

    file: FileInput = field(converter=_file, repr=size)
    title: str | None = field(default=None, validator=checked(to_str))
    public: bool | None = field(default=None, validator=checked(to_bool))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            file=required(fields, "file", to_file),
            title=optional(fields, "title", to_str),
            public=optional(fields, "public", to_bool),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "file": self.file,
                "title": self.title,
                "public": self.public,
            },
        )
