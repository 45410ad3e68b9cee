# Generated from the API's description. Edit that or the templates, not this file.
"""The calls, a module for each group of them."""

from .api import ApiResource, AsyncApiResource
from .async_foo import AsyncAsyncFoo, AsyncFoo
from .cached_property_ import AsyncCachedProperty, CachedProperty
from .close_ import AsyncCloseResource, CloseResource
from .foo import AsyncFooResource, FooResource
from .httpx_ import AsyncHttpx, Httpx
from .key import AsyncKeyResource, KeyResource
from .operation import AsyncOperationResource, OperationResource
from .raw_ import AsyncRaw, Raw
from .self_ import AsyncSelfResource, SelfResource

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
