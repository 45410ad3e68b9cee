"""A case: a folder with a description, and what the generator is expected to make of it."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from codegen.document.diagnostics import DescriptionError, Diagnostic
from codegen.ir.dump import dump
from codegen.output.format import read
from codegen.pipeline import Job, generate
from codegen.settings import Settings

CASES = Path(__file__).parent / "cases"

# What every case with a package is about. The client, the errors and the pages of the reference are compared where a
# case has them: they are long, and mostly the same.
_ALWAYS = ("expected/models/", "expected/resources/", "expected/webhooks.py")

# The files of a case that say what is expected.
_KINDS = ("expected/", "docs/", "plan.", "problems.", "warnings.")

_PROGRAM = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def programs(reference: Path) -> Iterator[tuple[str, str]]:
    """The examples of a reference: what each is called, and its code."""
    for page in sorted(reference.rglob("*.md")):
        name = "_".join(page.relative_to(reference).with_suffix("").parts)
        for number, code in enumerate(_PROGRAM.findall(page.read_text(encoding="utf-8")), 1):
            yield f"{name}_{number}", code


@frozen
class Outcome:
    """What generating a case led to: a plan and a package below `folder`, or problems."""

    folder: Path
    plan: str = ""
    problems: str = ""
    warnings: str = ""


@frozen
class Case:
    """A case; its name is that of its folder, and of the package that is made of it."""

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def description(self) -> Path:
        return next(self.folder.glob("openapi.*"))

    @property
    def exercise_module(self) -> str:
        """What the exercise is imported as."""
        return f"{self.name}_exercise"

    @property
    def has_exercise(self) -> bool:
        """Whether the case uses what is generated, beyond its being compared."""
        return (self.folder / "exercise.py").exists()

    def generate(self, output: Path) -> Outcome:
        """Makes the package, and puts the exercise and the examples of the reference beside it."""
        settings = Settings(self.name, "Sample", "sample", "1.0.0", "SAMPLE")
        warnings: list[Diagnostic] = []
        job = Job(
            self.description, self.description.name, settings, lambda _step, _seconds: None, warned=warnings.extend
        )
        try:
            package = generate(job, output / "outputs" / self.name)
        except DescriptionError as error:
            return Outcome(output, problems=f"{error}\n")
        # Side by side, so that all of them can be imported, and checked in one go.
        (output / "outputs" / self.name / self.name).rename(output / self.name)
        (output / f"{self.name}_examples").mkdir()
        for name, code in programs(output / "outputs" / self.name / "docs"):
            (output / f"{self.name}_examples" / f"{name}.py").write_text(code, encoding="utf-8")
        if self.has_exercise:
            shutil.copy(self.folder / "exercise.py", output / f"{self.exercise_module}.py")
        texts = "".join(f"{warning}\n" for warning in warnings)
        return Outcome(
            output, plan=json.dumps(dump(package.source), indent=2, ensure_ascii=False) + "\n", warnings=texts
        )

    def expected(self) -> dict[str, str]:
        """The files beside the description that say what is expected."""
        files = {path.as_posix(): text for path, text in read(self.folder).items()}
        return {name: text for name, text in files.items() if name.startswith(_KINDS)}

    def actual(self, outcome: Outcome) -> dict[str, str]:
        """What these files would have to be."""
        if outcome.problems:
            return {"problems.txt": outcome.problems}
        package, pages = outcome.folder / self.name, outcome.folder / "outputs" / self.name / "docs"
        files = {f"expected/{path.as_posix()}": text for path, text in read(package).items()}
        files |= {f"docs/{path.as_posix()}": text for path, text in read(pages).items()}
        wanted = self.expected()
        return {
            "plan.json": outcome.plan,
            **({"warnings.txt": outcome.warnings} if outcome.warnings else {}),
            **{name: text for name, text in files.items() if name in wanted or name.startswith(_ALWAYS)},
        }

    def update(self, outcome: Outcome) -> None:
        """Writes what is expected anew."""
        actual = self.actual(outcome)
        for name in self.expected().keys() - actual.keys():
            (self.folder / name).unlink()
        for name, text in actual.items():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_text(text, encoding="utf-8", newline="\n")


def all_cases() -> list[Case]:
    """The cases, in the order of their names."""
    return [Case(folder) for folder in sorted(CASES.iterdir()) if list(folder.glob("openapi.*"))]
