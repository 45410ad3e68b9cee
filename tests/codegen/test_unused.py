"""A package has what its description uses and nothing else. That no import is unused, ruff sees to."""

from functools import lru_cache
from pathlib import Path, PurePosixPath

import pytest
from vulture import Vulture

from codegen.output.render import PACKAGE, TEMPLATES
from codegen.output.tree_shaking import without_unused
from tests.codegen.case import Case, Outcome, all_cases

# Called by users, or by Python and its libraries, and by no line of the package.
CALLED_FROM_OUTSIDE = frozenset(
    {
        *("content_type", "from_json", "is_known", "parsed"),  # used by users
        "within",  # of FieldError, by what decodes fields, which a package without models has not
        "to_url",  # of a place among pages, by those that go on by URL
        *("_missing_", "_value_"),  # by `enum`
        "msg",  # by `logging`
        "keep",  # of transports, by packages with several servers
        "__pydantic_serializer__",
        # by httpcore's pools, whose methods they override
        *("create_connection", "can_handle_request", "handle_async_request", "handle_request"),
        *("has_expired", "is_available", "is_idle"),
        "_pool",  # by httpx's transports
        # of answers that are read as they come, by users
        *("iter_text", "iter_lines", "read", "stream_to_file", "events"),
    }
)

_PACKAGES = [*(pytest.param(case, id=case.name) for case in all_cases() if not case.name.startswith("problems_"))]


class _Scanner(Vulture):
    """Scans a package. A module that another package had too is not parsed again."""

    def __init__(self, package: Path) -> None:
        super().__init__(ignore_decorators=["@*.command"])
        self._package = package.absolute()

    def scan(self, code: str, filename: Path | str = "") -> None:
        path = Path(filename)
        found = _scanned(code, path.relative_to(self._package) if path.is_relative_to(self._package) else path)
        self.used_names.update(found.used_names)
        for kind in ("attrs", "classes", "funcs", "imports", "methods", "props", "vars"):
            getattr(self, f"defined_{kind}").extend(getattr(found, f"defined_{kind}"))
        self.unreachable_code.extend(found.unreachable_code)


@lru_cache(maxsize=1000)
def _scanned(code: str, path: Path) -> Vulture:
    vulture = Vulture(ignore_decorators=["@*.command"])
    vulture.scan(code, filename=path)
    return vulture


def _unused(package: Path) -> set[str]:
    scanner = _Scanner(package)
    scanner.scavenge([str(package)])
    found = [
        item
        for item in scanner.get_unused_code(min_confidence=60)
        if item.typ != "import" and (TEMPLATES / PACKAGE / item.filename).exists()
    ]
    return {f"{item.filename.name}: {item.typ} {item.name}" for item in found if item.name not in CALLED_FROM_OUTSIDE}


@pytest.mark.parametrize("case", _PACKAGES)
def test_nothing_in_a_package_is_unused(case: Case, outcomes: dict[str, Outcome]) -> None:
    assert _unused(outcomes[case.name].folder / case.name) == set()


def test_nothing_in_the_otp_package_is_unused() -> None:
    assert _unused(Path(__file__).parents[2] / "generated" / "ding_otp") == set()


def _kept(generated: str, **fixed: str) -> dict[str, str]:
    modules = {PurePosixPath(f"{name}.py"): text for name, text in fixed.items()}
    return {path.stem: text for path, text in without_unused({PurePosixPath("client.py"): generated}, modules).items()}


def test_a_definition_is_kept_with_all_that_it_uses() -> None:
    helpers = (
        "A = 1\n\n\ndef used(x: 'B') -> int:\n    return A\n\n\nclass B: ...\n\n\n# Of unused.\ndef unused(): ...\n"
    )
    kept = _kept("from ._helpers import used\nused(1)\n", _helpers=helpers)
    assert kept == {"_helpers": helpers.partition("# Of")[0]}


def test_a_module_of_which_nothing_is_used_is_dropped() -> None:
    kept = _kept("from ._a import a\na()\n", _a="from ._b import b\n\n\ndef a(): ...\n", _b="def b(): ...\n")
    assert list(kept) == ["_a"]


def test_an_import_that_is_not_used_keeps_nothing() -> None:
    assert _kept("from ._a import a, b\nb()\n", _a="def a(): ...\ndef b(): ...\n") == {"_a": "def b(): ...\n"}


def test_what_runs_when_a_module_is_imported_is_kept_with_what_it_uses() -> None:
    text = "def a(): ...\ndef b(): ...\nfor name in ('x',):\n    b()\n"
    assert _kept("from ._a import a\na()\n", _a=text) == {"_a": text}


def test_what_is_imported_in_a_function_is_kept() -> None:
    kept = _kept("from ._a import a\na()\n", _a="def a():\n    from ._b import b\n    b()\n", _b="def b(): ...\n")
    assert set(kept) == {"_a", "_b"}


def test_text_in_a_docstring_keeps_nothing() -> None:
    assert _kept('"""a"""\nfrom ._a import a, b\nb()\n', _a="def a(): ...\ndef b(): ...\n") == {"_a": "def b(): ...\n"}
