# Generated from the API's description. Edit that or the templates, not this file.
"""A cat."""

from typing import Self
from uuid import UUID

from attrs import field, frozen

from .._arguments import checked, uuid_argument
from .._codec import compact, required, to_bool, to_int, to_str, to_uuid
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


def _tag(value: UUID | str | None) -> UUID | None:
    return None if value is None else uuid_argument(value, "tag")


@frozen(kw_only=True, slots=False)
class Cat(APIModel):
    """A cat.

    Attributes:
        name: What it is called.
        age: The field `age`.
        tag: The field `tag`.
        purrs: The field `purrs`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    name: str = field(validator=checked(to_str))
    """What it is called."""

    age: int = field(validator=checked(to_int))
    tag: UUID | None = field(default=None, converter=_tag)
    purrs: bool | None = field(default=None, validator=checked(to_bool))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            name=required(fields, "name", to_str),
            age=required(fields, "age", to_int),
            tag=lenient(fields, "tag", to_uuid, cls),
            purrs=lenient(fields, "purrs", to_bool, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "name": self.name,
                "age": self.age,
                "tag": None if self.tag is None else str(self.tag),
                "purrs": self.purrs,
            },
        )
