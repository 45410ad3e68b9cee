# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Thing` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import bytes_text, compact, encode, nullable, to_bytes, to_int, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only, size
from .thing_either import ThingEither, ThingEitherLiteral


def _either(value: ThingEither | ThingEitherLiteral | None) -> ThingEither | None:
    return None if value is None else argument(ThingEither.from_json, value, "either")


@frozen(kw_only=True, slots=False)
class Thing(APIModel):
    """The object `Thing` of the API.

    Attributes:
        plain: The field `plain`.
        nullable: The field `nullable`.
        either: The field `either`.
        limited: The field `limited`.
        file: The field `file`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    plain: str | None = field(default=None, validator=checked(to_str))
    nullable: str | None = field(default=None, validator=checked(nullable(to_str)))
    either: ThingEither | None = field(default=None, converter=_either)
    limited: int | None = field(default=None, validator=checked(to_int))
    file: bytes | None = field(default=None, repr=size)
    """The field `file`. Example: `any text`."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            plain=lenient(fields, "plain", to_str, cls),
            nullable=lenient(fields, "nullable", to_str, cls),
            either=lenient(fields, "either", ThingEither.from_json, cls),
            limited=lenient(fields, "limited", to_int, cls),
            file=lenient(fields, "file", to_bytes, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "plain": self.plain,
                "nullable": self.nullable,
                "either": encode(self.either),
                "limited": self.limited,
                "file": None if self.file is None else bytes_text(self.file, "file"),
            },
        )
