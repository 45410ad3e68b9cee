# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from typing import TYPE_CHECKING

from .._lazy import lazy

if TYPE_CHECKING:
    from .api import ApiResource, AsyncApiResource
    from .async_foo import AsyncAsyncFoo, AsyncFoo
    from .cached_property import AsyncCachedProperty, CachedProperty
    from .close import AsyncCloseResource, CloseResource
    from .foo import AsyncFooResource, FooResource
    from .httpx import AsyncHttpx, Httpx
    from .key import AsyncKeyResource, KeyResource
    from .operation import AsyncOperationResource, OperationResource
    from .raw import AsyncRaw, Raw
    from .self import AsyncSelfResource, SelfResource
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncApiResource": "api",
            "ApiResource": "api",
            "AsyncAsyncFoo": "async_foo",
            "AsyncFoo": "async_foo",
            "AsyncCachedProperty": "cached_property",
            "CachedProperty": "cached_property",
            "AsyncCloseResource": "close",
            "CloseResource": "close",
            "AsyncFooResource": "foo",
            "FooResource": "foo",
            "AsyncHttpx": "httpx",
            "Httpx": "httpx",
            "AsyncKeyResource": "key",
            "KeyResource": "key",
            "AsyncOperationResource": "operation",
            "OperationResource": "operation",
            "AsyncRaw": "raw",
            "Raw": "raw",
            "AsyncSelfResource": "self",
            "SelfResource": "self",
        },
    )

__all__ = [
    "ApiResource",
    "AsyncApiResource",
    "AsyncAsyncFoo",
    "AsyncCachedProperty",
    "AsyncCloseResource",
    "AsyncFoo",
    "AsyncFooResource",
    "AsyncHttpx",
    "AsyncKeyResource",
    "AsyncOperationResource",
    "AsyncRaw",
    "AsyncSelfResource",
    "CachedProperty",
    "CloseResource",
    "FooResource",
    "Httpx",
    "KeyResource",
    "OperationResource",
    "Raw",
    "SelfResource",
]
