"""A notebook, as IPython runs it: what it completes, and a login against the sandbox."""

from collections.abc import Iterator
from typing import Any

import pytest
from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell

from ding_sandbox import Sandbox
from tests.bound_sandbox import running_sandbox, sandbox

__all__ = ["running_sandbox", "sandbox"]

NUMBER = "+1234567890"
KEYWORDS = {
    "send": (
        *("app_realm=", "app_version=", "callback_url=", "customer_uuid=", "device_id=", "device_model="),
        *("device_type=", "ip=", "is_returning_user=", "os_version=", "phone_number="),
    ),
    "check": ("authentication_uuid=", "check_code=", "customer_uuid="),
    "retry": ("authentication_uuid=", "customer_uuid="),
}


class Notebook:
    """Runs cells, and completes what is typed."""

    def __init__(self, shell: InteractiveShell) -> None:
        self._shell = shell

    def run(self, cell: str) -> Any:
        """Returns what the last line of a cell is, as a notebook shows it."""
        result = self._shell.run_cell(cell, store_history=False)
        result.raise_error()
        return result.result

    def completions(self, typed: str) -> list[str]:
        """Returns what the key Tab offers."""
        with provisionalcompleter():
            return [found.text for found in self._shell.Completer.completions(typed, len(typed))]

    def complete_with_jedi(self, *, use: bool) -> None:
        self._shell.Completer.use_jedi = use


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InteractiveShell]:
    """IPython, which takes a second to start and to end."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IPYTHONDIR", str(tmp_path_factory.mktemp("ipython")))
        shell = InteractiveShell.instance(history_length=0, colors="nocolor")
        yield shell
        shell.reset(new_session=False)
        shell.history_manager.end_session()
        InteractiveShell.clear_instance()


@pytest.fixture
def notebook(sandbox: Sandbox, shell: InteractiveShell) -> Iterator[Notebook]:
    """A new notebook of somebody who has set the variables of the sandbox."""
    names = {*shell.user_ns}
    yield Notebook(shell)
    for name, close in (("ding", "ding.close()"), ("async_ding", "await async_ding.aclose()")):
        if name in shell.user_ns:
            shell.run_cell(close)
    for name in shell.user_ns.keys() - names:
        del shell.user_ns[name]


@pytest.mark.parametrize("use_jedi", [False, True], ids=["evaluated", "jedi"])
@pytest.mark.parametrize("calls", ["ding.otp", "ding.otp.with_raw_response"])
@pytest.mark.parametrize("name", KEYWORDS)
def test_the_keywords_of_a_call_are_completed(notebook: Notebook, use_jedi: bool, calls: str, name: str):
    notebook.complete_with_jedi(use=use_jedi)
    notebook.run("from ding_otp import Ding\nding = Ding()")
    offered = notebook.completions(f"{calls}.{name}(")
    assert tuple(text for text in offered if text.endswith("=")) == KEYWORDS[name]
    first = KEYWORDS[name][0]
    assert notebook.completions(f"{calls}.{name}({first[:3]}")[0] == first


def test_a_login_with_the_synchronous_client(notebook: Notebook, sandbox: Sandbox):
    notebook.run("from ding_otp import Ding\nding = Ding()")
    assert str(notebook.run(f'sent = ding.otp.send(phone_number="{NUMBER}")\nsent.status')) == "pending"
    assert str(notebook.run("ding.otp.retry(authentication_uuid=sent.authentication_uuid).status")) == "approved"
    code = sandbox.wait_for_code(NUMBER)
    check = f'ding.otp.check(authentication_uuid=sent.authentication_uuid, check_code="{code}")'
    assert str(notebook.run(f"result = {check}\nresult.status")) == "valid"
    assert NUMBER not in repr(notebook.run("sent"))


def test_a_login_with_the_asynchronous_client_awaited_in_cells(notebook: Notebook, sandbox: Sandbox):
    notebook.run("from ding_otp import AsyncDing\nasync_ding = AsyncDing()")
    sent = notebook.run(f'sent = await async_ding.otp.send(phone_number="{NUMBER}")\nsent')
    code = sandbox.wait_for_code(NUMBER)
    check = f'await async_ding.otp.check(authentication_uuid="{sent.authentication_uuid}", check_code="{code}")'
    assert str(notebook.run(check).status) == "valid"


def test_a_mistake_is_told_in_the_cell(notebook: Notebook):
    notebook.run("from ding_otp import Ding\nding = Ding()")
    with pytest.raises(TypeError, match="did you mean 'phone_number'"):
        notebook.run(f'ding.otp.send(phone="{NUMBER}")')
