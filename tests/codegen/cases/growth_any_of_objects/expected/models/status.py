# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Status` of the API."""

from collections.abc import Sequence
from typing import Self

from attrs import field, frozen

from .._arguments import several
from .._codec import Decoder, compact, encode, list_of
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._unions import one_of
from .attempt import Attempt
from .delivery import Delivery
from .status_balance import StatusBalance


def _events(
    value: Sequence[Attempt | Delivery | StatusBalance] | None,
) -> list[Attempt | Delivery | StatusBalance] | None:
    return None if value is None else [*several(value, "events")]


@frozen(kw_only=True, slots=False)
class Status(APIModel):
    """The object `Status` of the API.

    Attributes:
        events: The field `events`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    events: list[Attempt | Delivery | StatusBalance] | None = field(default=None, converter=_events)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_events: Decoder[list[Attempt | Delivery | StatusBalance]] = list_of(
            one_of(Attempt.from_dict, Delivery.from_dict, StatusBalance.from_dict)
        )
        return cls._of(
            events=lenient(fields, "events", decode_events, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "events": None if self.events is None else [encode(item) for item in self.events],
            },
        )
