# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Kitten` of the API."""

from datetime import date
from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, required, to_date, to_int, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import date_argument


def _born(value: date | None) -> date | None:
    return None if value is None else date_argument(value, "born")


@frozen(kw_only=True, slots=False)
class Kitten(APIModel):
    """The object `Kitten` of the API.

    Attributes:
        kind: The field `kind`.
        name: The field `name`.
        lives: The field `lives`.
        born: The field `born`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    kind: str = field(validator=checked(to_str), metadata={"tags": ("Kitten",)})
    name: str | None = field(default=None, validator=checked(to_str))
    lives: int | None = field(default=None, validator=checked(to_int))
    born: date | None = field(default=None, converter=_born)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            kind=required(fields, "kind", to_str),
            name=lenient(fields, "name", to_str, cls),
            lives=lenient(fields, "lives", to_int, cls),
            born=lenient(fields, "born", to_date, cls),
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
                "born": None if self.born is None else self.born.isoformat(),
            },
        )
