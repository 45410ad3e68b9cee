"""The tables of what every package has are true of the templates and of what is emitted."""

import ast
import inspect
from pathlib import Path

import pytest

import ding_otp
from codegen.output.render import PACKAGE, TEMPLATES
from codegen.runtime import helpers
from codegen.runtime.error_classes import ERROR_CLASSES, PUBLIC_ERRORS, error_tree
from codegen.runtime.options import OPTIONS
from ding_otp import errors

_DOCS = Path(__file__).parents[2] / "docs"


def _defined(module: str) -> set[str]:
    tree = ast.parse((TEMPLATES / PACKAGE / f"{module.removeprefix('.')}.py").read_text(encoding="utf-8"))
    names = {item.name for item in tree.body if isinstance(item, ast.ClassDef | ast.FunctionDef)}
    targets = [target for item in tree.body if isinstance(item, ast.Assign) for target in item.targets]
    return names | {target.id for target in targets if isinstance(target, ast.Name)}


def test_each_helper_is_defined_where_the_table_has_it() -> None:
    modules = ("_arguments", "_codec", "_forms", "_request", "_responses", "_styles", "_times", "_unions")
    for module in modules:
        assert helpers.helpers_of(module) <= _defined(module)
        assert {helpers.home("._codec", name) for name in helpers.helpers_of(module)} == {f".{module}"}


def test_other_names_stay_where_they_are() -> None:
    assert helpers.home("typing", "several") == "typing"
    assert helpers.home("._codec", "FieldError") == "._codec"


def test_the_error_classes_are_those_of_the_table() -> None:
    for error in ERROR_CLASSES:
        parent = getattr(errors, error.parent or "DingError")
        assert issubclass(getattr(errors, error.name), parent)
        assert error.doc.rstrip(".").lower() in inspect.getdoc(getattr(errors, error.name)).lower()
    public = {name for name, value in vars(errors).items() if inspect.isclass(value) and issubclass(value, Exception)}
    assert {name for name in public if not name.startswith("_")} - {"FieldError"} == {*PUBLIC_ERRORS, "DingError"}
    assert {*PUBLIC_ERRORS, "DingError"} <= set(ding_otp.__all__)


def test_the_tree_of_errors_is_drawn_from_the_table() -> None:
    tree = error_tree("DingError")
    assert tree.replace("\n", "\n    ") in str(errors.__doc__)
    assert tree in (_DOCS / "errors.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("client", [ding_otp.Ding, ding_otp.AsyncDing])
def test_the_options_of_a_client_are_those_of_the_table(client: type) -> None:
    own = {"self", "api_key", "customer_uuid"}  # of this API
    taken = inspect.signature(client).parameters
    assert [name for name in taken if name not in own] == [option.name for option in OPTIONS]
    shown = {option.name: option.default_shown for option in OPTIONS if option.default_shown}
    assert {name: str(taken[name].default) for name in shown} == shown
    changed = [name for name in inspect.signature(client.with_options).parameters if name not in own]
    assert changed == [option.name for option in OPTIONS if option.per_call]
