# Generated from the API's description. Edit that or the templates, not this file.
"""The object `NorthExemption` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument
from .._codec import compact, required
from .._model import APIModel
from .._redact import names_only
from .north_exemption_reason import NorthExemptionReason, NorthExemptionReasonLiteral


def _reason(value: NorthExemptionReason | NorthExemptionReasonLiteral) -> NorthExemptionReason:
    return argument(NorthExemptionReason.from_json, value, "reason")


@frozen(kw_only=True, slots=False)
class NorthExemption(APIModel):
    """The object `NorthExemption` of the API.

    Attributes:
        reason: The field `reason`.
        additional_properties: Fields that this release does not know.
    """

    reason: NorthExemptionReason = field(converter=_reason)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            reason=required(fields, "reason", NorthExemptionReason.from_json),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "reason": self.reason.value,
            },
        )
