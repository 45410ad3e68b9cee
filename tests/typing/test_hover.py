"""What pyright's language server shows of a model's field, as editors do when the mouse rests on it."""

import json
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from tests.typing.language_server import language_server
from tests.typing.test_typing import NODE, PYRIGHT, REPOSITORY

PROGRAM = """\
from ding_otp import CreateAuthenticationRequest, Ding

def use(ding: Ding, request: CreateAuthenticationRequest) -> None:
    print(request.phone_number)
    answer = ding.otp.send(request)
    print(answer.expires_at, answer.additional_properties)
"""


Hover = Callable[[int, int], str]


@pytest.fixture(scope="module")
def hover(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hover]:
    """What is shown at a line and a column of the program."""
    folder = tmp_path_factory.mktemp("user")
    settings = {"pythonVersion": "3.11", "extraPaths": [str(REPOSITORY / "generated")], "venvPath": str(REPOSITORY)}
    (folder / "pyrightconfig.json").write_text(json.dumps({**settings, "venv": ".venv"}), encoding="utf-8")
    program = folder / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    with language_server([NODE, PYRIGHT.with_name("langserver.index.js")], folder) as server:
        server.open(program, PROGRAM)
        yield partial(server.hover, program)


@pytest.mark.parametrize(
    ("name", "kind", "said"),
    [
        ("phone_number", "str", "Phone number that the code goes to, in E.164 form. Example: `+1234567890`."),
        # Where a field has a converter, hover leaves out None; the checkers do not, as `test_typing.py` sees.
        ("expires_at", "datetime", "When it expires; from then on it can be neither checked nor retried."),
        ("additional_properties", "dict[str, object]", "Fields that this release does not know"),
    ],
)
def test_a_field_is_shown_with_its_type_and_what_it_means(hover: Hover, name: str, kind: str, said: str):
    line, text = next((number, text) for number, text in enumerate(PROGRAM.splitlines()) if f".{name}" in text)
    shown = " ".join(hover(line, text.index(f".{name}") + 2).split())
    assert f"{name}: {kind}" in shown
    assert said in shown
