# Generated from the API's description. Edit that or the templates, not this file.
"""The object `SendPicturesBody` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import checked, several
from .._codec import compact, list_of, optional, required, to_str
from .._files import FileInput, file_argument, to_file
from .._model import APIModel
from .._redact import names_only, size


def _cover(value: FileInput) -> FileInput:
    return file_argument(value, "cover")


def _others(value: Sequence[FileInput] | None) -> list[FileInput] | None:
    return None if value is None else [file_argument(item, "others") for item in several(value, "others")]


@frozen(kw_only=True, slots=False)
class SendPicturesBody(APIModel):
    """The object `SendPicturesBody` of the API.

    Attributes:
        title: The field `title`.
        cover: The field `cover`.
        others: The field `others`.
        additional_properties: Fields that this release does not know.
    """

    title: str = field(validator=checked(to_str))
    cover: FileInput = field(converter=_cover, repr=size)
    others: list[FileInput] | None = field(default=None, converter=_others, repr=size)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            title=required(fields, "title", to_str),
            cover=required(fields, "cover", to_file),
            others=optional(fields, "others", list_of(to_file)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "title": self.title,
                "cover": self.cover,
                "others": self.others,
            },
        )
