# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .lambda_ import AsyncLambda, Lambda
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncLambda": "lambda_",
            "Lambda": "lambda_",
        },
    )

__all__ = [
    "AsyncLambda",
    "Lambda",
]
