# Generated from the API's description. Edit that or the templates, not this file.
"""The object `SendPartsBody` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, model_argument, several
from .._codec import compact, list_of, optional, to_int, to_str
from .._files import FileInput, file_argument, to_file
from .._model import APIModel
from .._redact import names_only, size
from .point import Point


def _matrix(value: Sequence[Sequence[int]] | None) -> list[list[int]] | None:
    return (
        None
        if value is None
        else [
            [argument(to_int, item, "matrix") for item in several(item, "matrix")] for item in several(value, "matrix")
        ]
    )


def _points(value: Sequence[Point] | None) -> list[Point] | None:
    return None if value is None else [model_argument(item, "points", "Point") for item in several(value, "points")]


def _whole(value: Sequence[int] | None) -> list[int] | None:
    return None if value is None else [argument(to_int, item, "whole") for item in several(value, "whole")]


def _pictures(value: list[str] | None) -> list[str] | None:
    return None if value is None else [argument(to_str, item, "pictures") for item in several(value, "pictures")]


def _file(value: FileInput | None) -> FileInput | None:
    return None if value is None else file_argument(value, "file")


def _marked(value: Point | None) -> Point | None:
    return None if value is None else model_argument(value, "marked", "Point")


@frozen(kw_only=True, slots=False)
class SendPartsBody(APIModel):
    """The object `SendPartsBody` of the API.

    Attributes:
        matrix: The field `matrix`.
        points: The field `points`.
        whole: The field `whole`.
        encoded: The field `encoded`.
        pictures: The field `pictures`.
        file: The field `file`.
        note: The field `note`.
        marked: The field `marked`.
        additional_properties: Fields that this release does not know.
    """

    matrix: list[list[int]] | None = field(default=None, converter=_matrix)
    points: list[Point] | None = field(default=None, converter=_points)
    whole: list[int] | None = field(default=None, converter=_whole)
    encoded: str | None = field(default=None, validator=checked(to_str))
    pictures: list[str] | None = field(default=None, converter=_pictures)
    file: FileInput | None = field(default=None, converter=_file, repr=size)
    note: str | None = field(default=None, validator=checked(to_str))
    marked: Point | None = field(default=None, converter=_marked)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            matrix=optional(fields, "matrix", list_of(list_of(to_int))),
            points=optional(fields, "points", list_of(Point.from_dict)),
            whole=optional(fields, "whole", list_of(to_int)),
            encoded=optional(fields, "encoded", to_str),
            pictures=optional(fields, "pictures", list_of(to_str)),
            file=optional(fields, "file", to_file),
            note=optional(fields, "note", to_str),
            marked=optional(fields, "marked", Point.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "matrix": self.matrix,
                "points": None if self.points is None else [item.to_dict() for item in self.points],
                "whole": self.whole,
                "encoded": self.encoded,
                "pictures": self.pictures,
                "file": self.file,
                "note": self.note,
                "marked": None if self.marked is None else self.marked.to_dict(),
            },
        )
