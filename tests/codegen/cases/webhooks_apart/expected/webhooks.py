# Generated from the API's description. Edit that or the templates, not this file.
"""Events that the API posts. Give the body of the request to `parse_changed` or `parse_counted` or `parse_either` or
`parse_add_pet_changed`."""

from collections.abc import Mapping

from ._codec import Decoder, list_of
from ._unions import one_of
from ._webhooks import EventDecodeError, decoded
from .models.owner import Owner
from .models.pet import Pet

__all__ = [
    "EitherEvent",
    "EventDecodeError",
    "Owner",
    "Pet",
    "parse_add_pet_changed",
    "parse_changed",
    "parse_counted",
    "parse_either",
]

EitherEvent = Pet | Owner

_parse_changed: Decoder[Pet] = Pet.from_dict
_parse_counted: Decoder[list[Pet]] = list_of(Pet.from_dict)
_parse_either: Decoder[EitherEvent] = one_of(Pet.from_dict, Owner.from_dict)
_parse_add_pet_changed: Decoder[Owner] = Owner.from_dict


def parse_changed(body: bytes | str | Mapping[str, object]) -> Pet:
    """Reads what the API posted.

    A pet changed.

    Args:
        body: As bytes or as a string, or the JSON object decoded from it.

    Raises:
        EventDecodeError: It is no such event. The text shows nothing of it.
    """
    try:
        return decoded(body, _parse_changed)
    finally:
        del body  # so that an error report does not show it


def parse_counted(body: bytes | str | Mapping[str, object]) -> list[Pet]:
    """Reads what the API posted.

    Args:
        body: As bytes or as a string, or the JSON object decoded from it.

    Raises:
        EventDecodeError: It is no such event. The text shows nothing of it.
    """
    try:
        return decoded(body, _parse_counted)
    finally:
        del body  # so that an error report does not show it


def parse_either(body: bytes | str | Mapping[str, object]) -> EitherEvent:
    """Reads what the API posted.

    Args:
        body: As bytes or as a string, or the JSON object decoded from it.

    Raises:
        EventDecodeError: It is no such event. The text shows nothing of it.
    """
    try:
        return decoded(body, _parse_either)
    finally:
        del body  # so that an error report does not show it


def parse_add_pet_changed(body: bytes | str | Mapping[str, object]) -> Owner:
    """Reads what the API posted.

    Args:
        body: As bytes or as a string, or the JSON object decoded from it.

    Raises:
        EventDecodeError: It is no such event. The text shows nothing of it.
    """
    try:
        return decoded(body, _parse_add_pet_changed)
    finally:
        del body  # so that an error report does not show it
