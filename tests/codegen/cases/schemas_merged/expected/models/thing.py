# Generated from the API's description. Edit that or the templates, not this file.
"""One of `id` and `name` must be there."""

from datetime import datetime
from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import Decoder, as_object, compact, encode, optional, to_datetime, to_int, to_str
from .._redact import names_only
from .._times import times
from .._unions import one_of
from .source_type0 import SourceType0
from .source_type1 import SourceType1
from .thing_size import ThingSize


@frozen(kw_only=True)
class Thing:
    """One of `id` and `name` must be there.

    Attributes:
        id: The field `id`.
        name: The field `name`.
        sequence_id: The field `sequence_id`.
        changed: Beside a reference.
        size: The field `size`.
        source: Each of the variants has the label.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    id: int | None = field(default=None, validator=checked(to_int, or_none=True))
    name: str | None = field(default=None, validator=checked(to_str, or_none=True))
    sequence_id: str | None = field(default=None, validator=checked(to_str, or_none=True))
    changed: datetime | None = field(default=None, validator=times("date-time"))
    size: ThingSize | None = None
    source: SourceType0 | SourceType1 | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        decode_source: Decoder[SourceType0 | SourceType1] = one_of(SourceType0.from_dict, SourceType1.from_dict)
        return cls(
            id=optional(fields, "id", to_int),
            name=optional(fields, "name", to_str),
            sequence_id=optional(fields, "sequence_id", to_str),
            changed=optional(fields, "changed", to_datetime),
            size=optional(fields, "size", ThingSize.from_dict),
            source=optional(fields, "source", decode_source),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "id": self.id,
                "name": self.name,
                "sequence_id": self.sequence_id,
                "changed": None if self.changed is None else self.changed.isoformat(),
                "size": None if self.size is None else self.size.to_dict(),
                "source": encode(self.source),
            },
        )
