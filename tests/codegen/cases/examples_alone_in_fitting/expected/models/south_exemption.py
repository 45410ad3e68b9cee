# Generated from the API's description. Edit that or the templates, not this file.
"""The object `SouthExemption` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument
from .._codec import compact, required
from .._model import APIModel
from .._redact import names_only
from .south_exemption_reason import SouthExemptionReason, SouthExemptionReasonLiteral


def _reason(value: SouthExemptionReason | SouthExemptionReasonLiteral) -> SouthExemptionReason:
    return argument(SouthExemptionReason.from_json, value, "reason")


@frozen(kw_only=True, slots=False)
class SouthExemption(APIModel):
    """The object `SouthExemption` of the API.

    Attributes:
        reason: The field `reason`.
        additional_properties: Fields that this release does not know.
    """

    reason: SouthExemptionReason = field(converter=_reason)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            reason=required(fields, "reason", SouthExemptionReason.from_json),
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
