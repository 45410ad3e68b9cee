# Generated from the API's description. Edit that or the templates, not this file.
"""Events that the API posts. Give the body of the request to `parse`."""

from collections.abc import Mapping

from ._codec import Decoder
from ._unions import by_discriminator
from ._webhooks import EventDecodeError, UnknownEvent, decoded
from .models.barked import Barked
from .models.lost import Lost
from .models.meowed import Meowed
from .models.new_pet_body import NewPetBody

__all__ = [
    "Barked",
    "Event",
    "EventDecodeError",
    "Lost",
    "Meowed",
    "NewPetBody",
    "UnknownEvent",
    "parse",
]

Event = NewPetBody | Lost | Barked | Meowed | UnknownEvent

_parse: Decoder[Event] = by_discriminator(
    "type",
    {
        "pet.new": NewPetBody.from_dict,
        "pet.lost": Lost.from_dict,
        "pet.barked": Barked.from_dict,
        "pet.meowed": Meowed.from_dict,
    },
    UnknownEvent.from_dict,
)


def parse(body: bytes | str | Mapping[str, object]) -> Event:
    """Reads what the API posted.

    A pet was born. A pet is lost. A pet said something.

    The field `type` tells what it is:

    - `pet.new`: `NewPetBody`
    - `pet.lost`: `Lost`
    - `pet.barked`: `Barked`
    - `pet.meowed`: `Meowed`
    - anything else: `UnknownEvent`

    Args:
        body: As bytes or as a string, or the JSON object decoded from it.

    Raises:
        EventDecodeError: It is no such event. The text shows nothing of it.
    """
    try:
        return decoded(body, _parse)
    finally:
        del body  # so that an error report does not show it
