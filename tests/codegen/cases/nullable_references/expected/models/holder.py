# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Holder` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import Decoder, as_object, compact, dict_of, encode, list_of, nullable, required, to_str
from .._redact import names_only
from .._unions import one_of
from .decision import Decision
from .first import First
from .note import Note
from .second import Second


@frozen(kw_only=True)
class Holder:
    """The object `Holder` of the API.

    Attributes:
        decision: The field `decision`.
        text: The field `text`.
        note: The field `note`.
        list_: The field `list`.
        map: The field `map`.
        one: The field `one`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    decision: Decision | None
    text: str | None
    note: Note | None
    list_: list[Decision | None]
    map: dict[str, str | None]
    one: First | Second
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        decode_one: Decoder[First | Second] = one_of(First.from_dict, Second.from_dict)
        return cls(
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
