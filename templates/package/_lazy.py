"""Names that are imported when they are first asked for: a program waits for what it uses, not for all there is."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from sys import modules


def lazy(
    package: str, sources: Mapping[str, str], others: Sequence[str] = ()
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of a package whose names come from the given modules in it.

    It has these modules too, and the `others`.
    """
    namespace = vars(modules[package])

    def get(name: str) -> object:
        if name in sources:
            namespace[name] = getattr(import_module(f".{sources[name]}", package), name)
            return namespace[name]
        if name in sources.values() or name in others:
            return import_module(f".{name}", package)
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def public() -> list[str]:
        return sorted({*sources, *(name for name in namespace if name.startswith("__"))})

    return get, public
