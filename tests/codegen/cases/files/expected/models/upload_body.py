# Generated from the API's description. Edit that or the templates, not this file.
"""The object `UploadBody` of the API."""

from collections.abc import Mapping, Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, keyed, model_argument, several
from .._codec import compact, dict_of, list_of, optional, required, to_int, to_str
from .._files import FileInput, file_argument, to_file
from .._model import APIModel
from .._redact import names_only, size
from .meta import Meta


def _photo(value: FileInput) -> FileInput:
    return file_argument(value, "photo")


def _docs(value: Sequence[FileInput] | None) -> list[FileInput] | None:
    return None if value is None else [file_argument(item, "docs") for item in several(value, "docs")]


def _meta(value: Meta | None) -> Meta | None:
    return None if value is None else model_argument(value, "meta", "Meta")


def _tags(value: list[str] | None) -> list[str] | None:
    return None if value is None else [argument(to_str, item, "tags") for item in several(value, "tags")]


def _people(value: Sequence[Meta] | None) -> list[Meta] | None:
    return None if value is None else [model_argument(item, "people", "Meta") for item in several(value, "people")]


def _filter(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return (
        None
        if value is None
        else {key: argument(to_str, item, "filter") for key, item in keyed(value, "filter").items()}
    )


@frozen(kw_only=True, slots=False)
class UploadBody(APIModel):
    """The object `UploadBody` of the API.

    Attributes:
        photo: The field `photo`.
        docs: The field `docs`.
        meta: The field `meta`.
        tags: The field `tags`.
        people: The field `people`.
        count: The field `count`.
        note: The field `note`.
        filter: The field `filter`.
        additional_properties: Fields that this release does not know.
    """

    photo: FileInput = field(converter=_photo, repr=size)
    docs: list[FileInput] | None = field(default=None, converter=_docs, repr=size)
    meta: Meta | None = field(default=None, converter=_meta)
    tags: list[str] | None = field(default=None, converter=_tags)
    people: list[Meta] | None = field(default=None, converter=_people)
    count: int | None = field(default=None, validator=checked(to_int))
    note: str | None = field(default=None, validator=checked(to_str))
    filter: dict[str, str] | None = field(default=None, converter=_filter)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            photo=required(fields, "photo", to_file),
            docs=optional(fields, "docs", list_of(to_file)),
            meta=optional(fields, "meta", Meta.from_dict),
            tags=optional(fields, "tags", list_of(to_str)),
            people=optional(fields, "people", list_of(Meta.from_dict)),
            count=optional(fields, "count", to_int),
            note=optional(fields, "note", to_str),
            filter=optional(fields, "filter", dict_of(to_str)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "photo": self.photo,
                "docs": self.docs,
                "meta": None if self.meta is None else self.meta.to_dict(),
                "tags": self.tags,
                "people": None if self.people is None else [item.to_dict() for item in self.people],
                "count": self.count,
                "note": self.note,
                "filter": self.filter,
            },
        )
