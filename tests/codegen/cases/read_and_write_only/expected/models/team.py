# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Team` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import compact, encode, required, to_int, to_str
from .._model import APIModel
from .._read_only import READ_ONLY, of_direction, read_only
from .._redact import names_only
from .team_kind import TeamKind, TeamKindLiteral


def _kind(value: TeamKind | TeamKindLiteral | None) -> TeamKind:
    return READ_ONLY if value is None else argument(TeamKind.from_json, value, "kind")


@frozen(kw_only=True, slots=False)
class Team(APIModel):
    """The object `Team` of the API.

    Attributes:
        id: The field `id`.
        kind: The field `kind`.
        title: The field `title`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    id: int = field(default=READ_ONLY, validator=checked(to_int), metadata={"read_only": True})
    kind: TeamKind = field(default=READ_ONLY, converter=_kind, metadata={"read_only": True})
    title: str = field(validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=read_only(fields, "id", to_int),
            kind=read_only(fields, "kind", TeamKind.from_json),
            title=required(fields, "title", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return of_direction(
            compact(
                self.additional_properties,
                {
                    "id": self.id,
                    "kind": encode(self.kind),
                    "title": self.title,
                },
            ),
            read_only=["id", "kind"],
        )
