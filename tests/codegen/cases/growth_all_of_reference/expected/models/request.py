# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Request` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, model_argument
from .._codec import compact, optional
from .._model import APIModel
from .._redact import names_only
from .device_type import DeviceType, DeviceTypeLiteral
from .signals import Signals


def _device_type(value: DeviceType | DeviceTypeLiteral | None) -> DeviceType | None:
    return None if value is None else argument(DeviceType.from_json, value, "device_type")


def _signals(value: Signals | None) -> Signals | None:
    return None if value is None else model_argument(value, "signals", "Signals")


@frozen(kw_only=True, slots=False)
class Request(APIModel):
    """The object `Request` of the API.

    Attributes:
        device_type: The kind of the device.
        signals: The field `signals`.
        additional_properties: Fields that this release does not know.
    """

    device_type: DeviceType | None = field(default=None, converter=_device_type)
    """The kind of the device."""

    signals: Signals | None = field(default=None, converter=_signals)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            device_type=optional(fields, "device_type", DeviceType.from_json),
            signals=optional(fields, "signals", Signals.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "device_type": None if self.device_type is None else self.device_type.value,
                "signals": None if self.signals is None else self.signals.to_dict(),
            },
        )
