# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog
    from .kitten import Kitten
    from .owner import Owner
    from .pet import Pet
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Cat": "cat",
            "Dog": "dog",
            "Kitten": "kitten",
            "Owner": "owner",
            "Pet": "pet",
        },
    )

__all__ = [
    "Cat",
    "Dog",
    "Kitten",
    "Owner",
    "Pet",
]
