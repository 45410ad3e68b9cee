"""The package as its users and readers meet it."""

import ast
import inspect
import re
from importlib.resources import files
from pathlib import Path

import pytest

import ding_otp
from ding_otp import models
from ding_otp.resources import AsyncOtp, Otp

ROOT = Path(ding_otp.__file__).parent
SOURCES = sorted(ROOT.rglob("*.py"))

# What the package has whatever the API is. The models and enums come with the description.
ALWAYS = {
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncDing",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "Ding",
    "DingError",
    "InsecureConnectionWarning",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "ResponseDecodeError",
    "UNSET",
    "UnprocessableEntityError",
    "Unset",
    "__version__",
}
PUBLIC = ALWAYS | {name for name in dir(models) if not name.startswith("_")}
CLASSES = [getattr(ding_otp, name) for name in sorted(PUBLIC) if inspect.isclass(getattr(ding_otp, name))]


def test_the_public_names_are_these():
    assert {"CheckStatus", "CreateCheckRequest", "DeviceTypeLiteral", "ErrorCode", "WebhookEvent"} < PUBLIC
    assert set(ding_otp.__all__) == PUBLIC
    assert len(ding_otp.__all__) == len(PUBLIC)


def test_every_public_name_is_there():
    assert [name for name in ding_otp.__all__ if not hasattr(ding_otp, name)] == []


def test_no_other_name_looks_public():
    assert {name for name in dir(ding_otp) if not name.startswith("_")} == PUBLIC - {"__version__"}


def test_the_version_is_that_of_the_project():
    project = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    assert f'version = "{ding_otp.__version__}"' in project


@pytest.mark.parametrize("kind", CLASSES)
def test_every_public_class_and_its_members_are_documented(kind: type):
    assert inspect.getdoc(kind)
    for name, member in vars(kind).items():
        if not name.startswith("_") and (inspect.isfunction(member) or isinstance(member, property | classmethod)):
            assert inspect.getdoc(member), f"{kind.__name__}.{name}"


@pytest.mark.parametrize("kind", [Otp, AsyncOtp])
def test_every_call_is_documented(kind: type):
    assert kind.__doc__
    calls = {name: member for name, member in vars(kind).items() if inspect.isfunction(member) and name[0] != "_"}
    assert {"send", "check", "retry"} <= calls.keys()
    assert all(call.__doc__ for call in calls.values())


@pytest.mark.parametrize("name", ["send", "check", "retry"])
def test_a_call_documents_each_of_its_arguments_and_errors(name: str):
    document = inspect.getdoc(getattr(Otp, name)) or ""  # without the indentation, as the compiler of 3.13 leaves it
    model = {"send": "CreateAuthentication", "check": "CreateCheck", "retry": "RetryAuthentication"}[name] + "Request"
    for field in getattr(ding_otp, model).__attrs_attrs__:
        assert field.name == "additional_properties" or f"    {field.name}: " in document
    for error in ("APIStatusError", "APIConnectionError", "ResponseDecodeError", "ValueError"):
        assert f"    {error}: " in document


@pytest.mark.parametrize("kind", CLASSES)
def test_public_classes_say_which_fields_they_have(kind: type):
    for field in getattr(kind, "__attrs_attrs__", ()):
        assert field.name.startswith("_") or f"{field.name}: " in str(kind.__doc__)


def test_it_is_marked_as_typed():
    assert files("ding_otp").joinpath("py.typed").is_file()


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_is_short_and_has_no_way_around_its_types(path: Path):
    text = path.read_text(encoding="utf-8")
    # A resource has as many lines as the API gives it.
    assert len(text.splitlines()) <= 300 or path.parent.name == "resources"
    assert not re.search(r"\bcast\b|type: ignore|noqa|pyright: ignore", text)
    assert not [
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)
    ]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_says_where_it_comes_from_and_what_it_is(path: Path):
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# Generated from the API's description.")
    assert ast.get_docstring(ast.parse(text))
