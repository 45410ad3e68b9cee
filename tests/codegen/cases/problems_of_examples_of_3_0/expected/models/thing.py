# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Thing` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, encode, optional, to_bytes, to_int, to_str
from .._redact import names_only
from .thing_either import ThingEither


@frozen(kw_only=True)
class Thing:
    """The object `Thing` of the API.

    Attributes:
        plain: The field `plain`.
        nullable: The field `nullable`.
        either: The field `either`.
        limited: The field `limited`.
        file: The field `file`. Example: `any text`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    plain: str | None = None
    nullable: str | None = None
    either: ThingEither | None = None
    limited: int | None = None
    file: bytes | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            plain=optional(fields, "plain", to_str),
            nullable=optional(fields, "nullable", to_str),
            either=optional(fields, "either", ThingEither.from_json),
            limited=optional(fields, "limited", to_int),
            file=optional(fields, "file", to_bytes),
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
                "file": self.file,
            },
        )
