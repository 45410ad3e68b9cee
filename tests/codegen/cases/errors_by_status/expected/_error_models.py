# Generated from the API's description. Edit that or the templates, not this file.
"""What the bodies of errors are, by calls and statuses."""

from ._codec import Decoder as _Decoder
from ._codec import list_of
from ._unions import OneOf
from .models.conflict import Conflict
from .models.detail import Detail
from .models.error import Error
from .models.outage import Outage

_Model = Error | Conflict | Detail | Outage | list[Detail]

_BY_CALL: dict[str, dict[str, _Decoder[_Model]]] = {
    "orders.show": {
        "400": Error.from_dict,
        "default": Error.from_dict,
    },
    "orders.create": {
        "400": Error.from_dict,
        "409": Conflict.from_dict,
        "422": list_of(Detail.from_dict),
        "5XX": Outage.from_dict,
    },
}
_BY_STATUS: dict[str, _Decoder[_Model]] = {
    "403": OneOf[Conflict | Detail](Conflict.from_dict, Detail.from_dict),
    "409": Conflict.from_dict,
    "410": OneOf[Conflict | Outage](Conflict.from_dict, Outage.from_dict),
    "418": Detail.from_dict,
    "422": list_of(Detail.from_dict),
}


def decoder_of(call: str, status: int) -> _Decoder[_Model]:
    """Return what makes the model of an error: by the exact status of the call, its range, or `default`."""
    described = _BY_CALL.get(call, {})
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in described:
            return described[key]
    return _BY_STATUS.get(str(status), Error.from_dict)
