# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .commands import AsyncCommands, Commands
    from .json import AsyncJson, Json
    from .pets import AsyncPets, Pets
    from .pets_of_others import AsyncPetsOfOthers, PetsOfOthers
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncCommands": "commands",
            "Commands": "commands",
            "AsyncJson": "json",
            "Json": "json",
            "AsyncPets": "pets",
            "Pets": "pets",
            "AsyncPetsOfOthers": "pets_of_others",
            "PetsOfOthers": "pets_of_others",
        },
    )

__all__ = [
    "AsyncCommands",
    "AsyncJson",
    "AsyncPets",
    "AsyncPetsOfOthers",
    "Commands",
    "Json",
    "Pets",
    "PetsOfOthers",
]
