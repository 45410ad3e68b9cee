# Generated from the API's description. Edit that or the templates, not this file.
"""What goes to the API and what comes back."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .list_files_response200 import ListFilesResponse200
    from .meta import Meta
    from .paginated_model import PaginatedModel
    from .thing import Thing
    from .thing_page import ThingPage
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ListFilesResponse200": "list_files_response200",
            "Meta": "meta",
            "PaginatedModel": "paginated_model",
            "Thing": "thing",
            "ThingPage": "thing_page",
        },
    )

__all__ = [
    "ListFilesResponse200",
    "Meta",
    "PaginatedModel",
    "Thing",
    "ThingPage",
]
