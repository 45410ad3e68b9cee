# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from .barked import Barked
from .lost import Lost
from .lost_type import LostType
from .meowed import Meowed
from .new_pet_body import NewPetBody

__all__ = [
    "Barked",
    "Lost",
    "LostType",
    "Meowed",
    "NewPetBody",
]
