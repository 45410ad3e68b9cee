# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Search` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, several
from .._codec import compact, list_of, required, to_date, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument


def _since(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "since")


def _kinds(value: list[str] | None) -> list[str] | None:
    return None if value is None else [argument(to_str, item, "kinds") for item in several(value, "kinds")]


def _marks(value: list[str] | None) -> list[str] | None:
    return None if value is None else [argument(to_str, item, "marks") for item in several(value, "marks")]


@frozen(kw_only=True, slots=False)
class Search(APIModel):
    """The object `Search` of the API.

    Attributes:
        text: The field `text`.
        since: The field `since`.
        kinds: The field `kinds`.
        marks: The field `marks`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    text: str = field(validator=checked(to_str))
    since: date | None = field(default=None, converter=_since)
    kinds: list[str] | None = field(default=None, converter=_kinds)
    marks: list[str] | None = field(default=None, converter=_marks)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            text=required(fields, "text", to_str),
            since=lenient(fields, "since", to_date, cls),
            kinds=lenient(fields, "kinds", list_of(to_str), cls),
            marks=lenient(fields, "marks", list_of(to_str), cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "text": self.text,
                "since": None if self.since is None else self.since.isoformat(),
                "kinds": self.kinds,
                "marks": self.marks,
            },
        )
