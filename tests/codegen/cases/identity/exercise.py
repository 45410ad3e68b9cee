import pytest
from identity import Receipt, ResponseDecodeError, Sample

from tests.codegen.server import Server


def pay(**answer: object) -> Receipt:
    return Sample(http_client=Server(answer).client()).orders.pay(order="a", line=1, note="x")


def check_an_answer_about_another_is_none() -> None:
    for answer, field in (({"order": "b", "line": 1}, "order"), ({"line": 2}, "line")):
        with pytest.raises(ResponseDecodeError, match=f"{field}: is not the one that was asked for"):
            pay(**answer)


def check_what_is_absent_or_does_not_identify_may_differ() -> None:
    assert pay(order="a", line=1, note="y").note == "y"
    assert pay(line=1).order is None
    assert pay(order=None) == Receipt()
