# Generated from the API's description. Edit that or the templates, not this file.
"""One of `id` and `name` must be there."""

from datetime import datetime
from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument
from .._codec import Decoder, compact, encode, to_datetime, to_int, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._times import datetime_argument
from .._unions import one_of
from .source_type0 import SourceType0
from .source_type1 import SourceType1
from .thing_size import ThingSize


def _changed(value: datetime | None) -> datetime | None:
    return None if value is None else datetime_argument(value, "changed")


def _size(value: ThingSize | None) -> ThingSize | None:
    return None if value is None else model_argument(value, "size", "ThingSize")


@frozen(kw_only=True, slots=False)
class Thing(APIModel):
    """One of `id` and `name` must be there.

    Attributes:
        id: The field `id`.
        name: The field `name`.
        sequence_id: The field `sequence_id`.
        changed: Beside a reference.
        size: The field `size`.
        source: Each of the variants has the label.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    id: int | None = field(default=None, validator=checked(to_int))
    name: str | None = field(default=None, validator=checked(to_str))
    sequence_id: str | None = field(default=None, validator=checked(to_str))
    changed: datetime | None = field(default=None, converter=_changed)
    """Beside a reference."""

    size: ThingSize | None = field(default=None, converter=_size)
    source: SourceType0 | SourceType1 | None = None
    """Each of the variants has the label."""

    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_source: Decoder[SourceType0 | SourceType1] = one_of(SourceType0.from_dict, SourceType1.from_dict)
        return cls._of(
            id=lenient(fields, "id", to_int, cls),
            name=lenient(fields, "name", to_str, cls),
            sequence_id=lenient(fields, "sequence_id", to_str, cls),
            changed=lenient(fields, "changed", to_datetime, cls),
            size=lenient(fields, "size", ThingSize.from_dict, cls),
            source=lenient(fields, "source", decode_source, cls),
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
