# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .barked import Barked
    from .lost import Lost
    from .lost_type import LostType
    from .meowed import Meowed
    from .new_pet_body import NewPetBody
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Barked": "barked",
            "Lost": "lost",
            "LostType": "lost_type",
            "Meowed": "meowed",
            "NewPetBody": "new_pet_body",
        },
    )

__all__ = [
    "Barked",
    "Lost",
    "LostType",
    "Meowed",
    "NewPetBody",
]
