# Generated from the API's description. Edit that or the templates, not this file.
"""The object `UploadBody` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import checked, several
from .._codec import compact, list_of, optional, required, to_str
from .._files import FileInput, file_argument, to_file
from .._model import APIModel
from .._redact import names_only, size


def _file(value: FileInput) -> FileInput:
    return file_argument(value, "file")


def _more(value: Sequence[FileInput] | None) -> list[FileInput] | None:
    return None if value is None else [file_argument(item, "more") for item in several(value, "more")]


@frozen(kw_only=True, slots=False)
class UploadBody(APIModel):
    """The object `UploadBody` of the API.

    Attributes:
        file: The field `file`.
        more: The field `more`.
        note: The field `note`.
        additional_properties: Fields that this release does not know.
    """

    file: FileInput = field(converter=_file, repr=size)
    more: list[FileInput] | None = field(default=None, converter=_more, repr=size)
    note: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            file=required(fields, "file", to_file),
            more=optional(fields, "more", list_of(to_file)),
            note=optional(fields, "note", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "file": self.file,
                "more": self.more,
                "note": self.note,
            },
        )
