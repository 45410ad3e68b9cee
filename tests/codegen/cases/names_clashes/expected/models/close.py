# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Close` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, model_argument
from .._codec import compact
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .any_model import AnyModel
from .literal_model import LiteralModel, LiteralModelLiteral


def _any(value: AnyModel | None) -> AnyModel | None:
    return None if value is None else model_argument(value, "any", "AnyModel")


def _literal(value: LiteralModel | LiteralModelLiteral | None) -> LiteralModel | None:
    return None if value is None else argument(LiteralModel.from_json, value, "literal")


@frozen(kw_only=True, slots=False)
class Close(APIModel):
    """The object `Close` of the API.

    Attributes:
        any: The field `any`.
        literal: The field `literal`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    any: AnyModel | None = field(default=None, converter=_any)
    literal: LiteralModel | None = field(default=None, converter=_literal)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            any=lenient(fields, "any", AnyModel.from_dict, cls),
            literal=lenient(fields, "literal", LiteralModel.from_json, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "any": None if self.any is None else self.any.to_dict(),
                "literal": None if self.literal is None else self.literal.value,
            },
        )
