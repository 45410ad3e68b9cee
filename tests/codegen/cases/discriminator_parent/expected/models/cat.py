# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Cat` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, required, to_int, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Cat(APIModel):
    """The object `Cat` of the API.

    Attributes:
        kind: The field `kind`.
        name: The field `name`.
        lives: The field `lives`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    kind: str = field(validator=checked(to_str), metadata={"tags": ("Cat",)})
    name: str | None = field(default=None, validator=checked(to_str))
    lives: int | None = field(default=None, validator=checked(to_int))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            kind=required(fields, "kind", to_str),
            name=lenient(fields, "name", to_str, cls),
            lives=lenient(fields, "lives", to_int, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "kind": self.kind,
                "name": self.name,
                "lives": self.lives,
            },
        )
