# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .by_code import ByCode
    from .by_code_type import ByCodeType, ByCodeTypeLiteral
    from .by_list import ByList
    from .by_list_type import ByListType, ByListTypeLiteral
    from .circle import Circle
    from .circle_kind import CircleKind, CircleKindLiteral
    from .either import Either
    from .given_body import GivenBody
    from .groups_body import GroupsBody
    from .north import North
    from .north_exemption import NorthExemption
    from .north_exemption_reason import NorthExemptionReason, NorthExemptionReasonLiteral
    from .north_registration import NorthRegistration
    from .ring import Ring
    from .ring_kind import RingKind, RingKindLiteral
    from .south import South
    from .south_exemption import SouthExemption
    from .south_exemption_reason import SouthExemptionReason, SouthExemptionReasonLiteral
    from .south_registration import SouthRegistration
    from .spot_set_type0 import SpotSetType0
    from .spot_set_type1 import SpotSetType1
    from .values_body import ValuesBody
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ByCode": "by_code",
            "ByCodeType": "by_code_type",
            "ByCodeTypeLiteral": "by_code_type",
            "ByList": "by_list",
            "ByListType": "by_list_type",
            "ByListTypeLiteral": "by_list_type",
            "Circle": "circle",
            "CircleKind": "circle_kind",
            "CircleKindLiteral": "circle_kind",
            "Either": "either",
            "GivenBody": "given_body",
            "GroupsBody": "groups_body",
            "North": "north",
            "NorthExemption": "north_exemption",
            "NorthExemptionReason": "north_exemption_reason",
            "NorthExemptionReasonLiteral": "north_exemption_reason",
            "NorthRegistration": "north_registration",
            "Ring": "ring",
            "RingKind": "ring_kind",
            "RingKindLiteral": "ring_kind",
            "South": "south",
            "SouthExemption": "south_exemption",
            "SouthExemptionReason": "south_exemption_reason",
            "SouthExemptionReasonLiteral": "south_exemption_reason",
            "SouthRegistration": "south_registration",
            "SpotSetType0": "spot_set_type0",
            "SpotSetType1": "spot_set_type1",
            "ValuesBody": "values_body",
        },
    )

__all__ = [
    "ByCode",
    "ByCodeType",
    "ByCodeTypeLiteral",
    "ByList",
    "ByListType",
    "ByListTypeLiteral",
    "Circle",
    "CircleKind",
    "CircleKindLiteral",
    "Either",
    "GivenBody",
    "GroupsBody",
    "North",
    "NorthExemption",
    "NorthExemptionReason",
    "NorthExemptionReasonLiteral",
    "NorthRegistration",
    "Ring",
    "RingKind",
    "RingKindLiteral",
    "South",
    "SouthExemption",
    "SouthExemptionReason",
    "SouthExemptionReasonLiteral",
    "SouthRegistration",
    "SpotSetType0",
    "SpotSetType1",
    "ValuesBody",
]
