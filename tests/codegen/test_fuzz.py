"""Mutated descriptions end in a package or in problems. The long run of it is `make fuzz`."""

from tests.codegen.runs.fuzz import OURS, run


def test_mutated_descriptions_end_in_a_package_or_in_problems() -> None:
    ends, failures = run(seed=1, paths=OURS, mutations=150, workers=1)
    assert failures == []
    assert ends["package"] > 25
    assert ends["skips"] > 10
    assert ends["problems"] > 25
