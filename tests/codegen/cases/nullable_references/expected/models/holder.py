# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Holder` of the API."""

from collections.abc import Mapping, Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, keyed, several
from .._codec import Decoder, compact, dict_of, encode, list_of, nullable, required, to_str
from .._model import APIModel
from .._redact import names_only
from .._unions import one_of
from .decision import Decision, DecisionLiteral
from .first import First
from .note import Note, NoteLiteral
from .second import Second


def _decision(value: Decision | DecisionLiteral | None) -> Decision | None:
    return None if value is None else argument(Decision.from_json, value, "decision")


def _note(value: Note | NoteLiteral | None) -> Note | None:
    return None if value is None else argument(Note.from_json, value, "note")


def _list_(value: Sequence[Decision | DecisionLiteral | None]) -> list[Decision | None]:
    return [None if item is None else argument(Decision.from_json, item, "list_") for item in several(value, "list_")]


def _map(value: Mapping[str, str | None]) -> dict[str, str | None]:
    return {key: argument(nullable(to_str), item, "map") for key, item in keyed(value, "map").items()}


@frozen(kw_only=True, slots=False)
class Holder(APIModel):
    """The object `Holder` of the API.

    Attributes:
        decision: The field `decision`.
        text: The field `text`.
        note: The field `note`.
        list_: The field `list`.
        map: The field `map`.
        one: The field `one`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    decision: Decision | None = field(converter=_decision)
    text: str | None = field(validator=checked(nullable(to_str)))
    note: Note | None = field(converter=_note)
    list_: list[Decision | None] = field(converter=_list_, metadata={"wire_name": "list"})
    map: dict[str, str | None] = field(converter=_map)
    one: First | Second
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_one: Decoder[First | Second] = one_of(First.from_dict, Second.from_dict)
        return cls._of(
            decision=required(fields, "decision", nullable(Decision.from_json)),
            text=required(fields, "text", nullable(to_str)),
            note=required(fields, "note", nullable(Note.from_json)),
            list_=required(fields, "list", list_of(nullable(Decision.from_json))),
            map=required(fields, "map", dict_of(nullable(to_str))),
            one=required(fields, "one", decode_one),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "list": [encode(item) for item in self.list_],
                "map": self.map,
                "one": encode(self.one),
            },
        )

        fields["decision"] = encode(self.decision)
        fields["text"] = self.text
        fields["note"] = encode(self.note)
        return fields
