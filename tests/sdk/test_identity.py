"""An answer that names another authentication than was asked about is none."""

from uuid import UUID

import pytest

from ding_otp import ResponseDecodeError

from .api import Api
from .examples import AUTHENTICATION, CHECK, OTHER_CUSTOMER, RETRY, SEND, Example
from .sides import Connect, Side


@pytest.fixture(params=[CHECK, RETRY], ids=lambda example: example.name)
def example(request: pytest.FixtureRequest) -> Example:
    """The calls that are about an authentication."""
    return request.param


def test_an_answer_about_another_authentication_is_refused(connect: Connect, side: Side, api: Api, example: Example):
    api.says({**example.answer, "authentication_uuid": OTHER_CUSTOMER})
    with pytest.raises(ResponseDecodeError, match="authentication_uuid: is not the one that was asked for") as caught:
        side.run(example.call(connect()))
    assert caught.value.may_have_been_processed
    assert OTHER_CUSTOMER not in str(caught.value)
    assert caught.value.status_code == 200


@pytest.mark.parametrize("written", [AUTHENTICATION, AUTHENTICATION.upper(), AUTHENTICATION.replace("-", ""), None])
def test_an_answer_about_this_one_is_taken_however_it_is_written(
    connect: Connect, side: Side, api: Api, example: Example, written: str | None
):
    api.says({**example.answer, "authentication_uuid": written})
    answer = side.run(example.call(connect()))
    assert answer.authentication_uuid == (None if written is None else UUID(AUTHENTICATION))
    assert answer.status == example.answer["status"]


@pytest.mark.parametrize("odd", ["CON-17", 7, [AUTHENTICATION], {}])
def test_one_that_can_not_be_read_says_no_more_than_none(
    connect: Connect, side: Side, api: Api, example: Example, odd: object
):
    api.says({**example.answer, "authentication_uuid": odd})
    answer = side.run(example.call(connect()))
    assert (answer.authentication_uuid, answer.status) == (None, example.answer["status"])


def test_an_answer_may_leave_it_out(connect: Connect, side: Side, api: Api, example: Example):
    api.says({"status": "valid"})
    assert side.run(example.call(connect())).status == "valid"


def test_a_new_authentication_has_its_own(connect: Connect, side: Side, api: Api):
    api.says({**SEND.answer, "authentication_uuid": OTHER_CUSTOMER})
    assert side.run(SEND.call(connect())).authentication_uuid == UUID(OTHER_CUSTOMER)
