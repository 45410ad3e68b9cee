# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from .commands import AsyncCommands, Commands
from .json import AsyncJson, Json
from .pets import AsyncPets, Pets
from .pets_of_others import AsyncPetsOfOthers, PetsOfOthers

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
