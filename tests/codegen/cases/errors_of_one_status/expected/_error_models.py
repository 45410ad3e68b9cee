# Generated from the API's description. Edit that or the templates, not this file.
"""What the bodies of errors are, by calls and statuses."""

from ._codec import Decoder as _Decoder
from .models.failure import Failure
from .models.reply_model import ReplyModel

_Model = Failure | ReplyModel

_BY_CALL: dict[str, dict[str, _Decoder[_Model]]] = {}
_BY_STATUS: dict[str, _Decoder[_Model]] = {
    "409": ReplyModel.from_dict,
}


def decoder_of(call: str, status: int) -> _Decoder[_Model]:
    """Return what makes the model of an error: by the exact status of the call, its range, or `default`."""
    described = _BY_CALL.get(call, {})
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in described:
            return described[key]
    return _BY_STATUS.get(str(status), Failure.from_dict)
