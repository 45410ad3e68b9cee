"""A reference that can't be trusted is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.document.diagnostics import GeneratorError
from codegen.output.format import write
from codegen.output.render import render
from codegen.output.verify_pages import verify_reference
from codegen.pipeline import Job, plan
from codegen.python.view.package import Package
from codegen.settings import Settings
from tests.codegen.case import CASES

CALLS = "resources/orders.md"


@pytest.fixture(scope="module")
def package() -> Package:
    description = CASES / "examples" / "openapi.yaml"
    return plan(Job(description, description.name, Settings("sample", "Sample"), lambda _step, _seconds: None))


@pytest.fixture
def reference(package: Package, tmp_path: Path) -> Path:
    write(render(package), tmp_path)
    return tmp_path / "docs"


def test_what_is_rendered_is_trusted(package: Package, reference: Path) -> None:
    verify_reference(reference, package)


def replaced(old: str, new: str) -> Callable[[Path], None]:
    def change(reference: Path) -> None:
        text = (reference / CALLS).read_text()
        assert old in text
        (reference / CALLS).write_text(text.replace(old, new, 1))

    return change


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda reference: (reference / "models" / "order.md").unlink(), "the plan differ in: models/order.md"),
        (lambda reference: (reference / "more.md").write_text("# More\n"), "the plan differ in: more.md"),
        (replaced("(../models/order.md)", "(../models/none.md)"), f"{CALLS} has a broken link"),
        (replaced("(../models/order.md)", "(ftp://example.com/a)"), f"{CALLS} has a broken link"),
        (replaced("(#place)", "(#places)"), f"{CALLS} has a broken link: #places"),
        (replaced('<a id="call-3"></a>', ""), "has a broken link: resources/orders.md#call-3"),
        (replaced("    print(response)", "  print(response)"), f"{CALLS} has an example that does not compile"),
    ],
)
def test_a_fault_is_named(change: Callable[[Path], None], reason: str, package: Package, reference: Path) -> None:
    change(reference)
    with pytest.raises(GeneratorError) as caught:
        verify_reference(reference, package)
    assert reason in str(caught.value)
