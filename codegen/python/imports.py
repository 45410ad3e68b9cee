"""Import lines for what the emitted code uses."""

from collections import defaultdict
from collections.abc import Iterable

from .use import Imports

_STANDARD = frozenset({"collections.abc", "datetime", "functools", "typing", "uuid"})


def lines(imports: Iterable[tuple[str, str]], *, inside: str) -> tuple[str, ...]:
    """The import lines for a module; `inside` is the folder of the package that it lies in, or "" for the root.

    Standard library first, then attrs, then the package; ruff puts blank lines between and sorts within.
    """
    names: defaultdict[str, set[str]] = defaultdict(set)
    for module, name in imports:
        names[_seen_from(inside, module)].add(name)
    return tuple(f"from {module} import {', '.join(sorted(names[module]))}" for module in sorted(names, key=_rank))


def _seen_from(inside: str, module: str) -> str:
    if not module.startswith(".") or not inside:
        return module
    if module.startswith(f".{inside}."):
        return module.removeprefix(f".{inside}")
    # Outside of models/, its names come from the folder as a whole.
    return "..models" if module.startswith(".models.") else f".{module}"


def _rank(module: str) -> tuple[int, str]:
    return (0 if module in _STANDARD else 2 if module.startswith(".") else 1, module)


def strongly_connected(graph: dict[str, frozenset[str]]) -> dict[str, int]:
    """The number of the cycle that each node is in: nodes that reach each other have the same (Tarjan's algorithm)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    component: dict[str, int] = {}
    for root in graph:
        if root in index:
            continue
        work = [(root, iter(sorted(graph[root])))]
        index[root] = low[root] = len(index)
        stack.append(root)
        while work:
            node, successors = work[-1]
            for successor in successors:
                if successor not in graph:
                    continue
                if successor not in index:
                    index[successor] = low[successor] = len(index)
                    stack.append(successor)
                    work.append((successor, iter(sorted(graph[successor]))))
                    break
                if successor not in component:
                    low[node] = min(low[node], index[successor])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    while True:
                        member = stack.pop()
                        component[member] = index[node]
                        if member == node:
                            break
    return component


def union(*parts: Imports) -> Imports:
    """All of several imports."""
    return Imports().union(*parts)
