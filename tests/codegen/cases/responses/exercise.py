from uuid import UUID

import pytest
from responses import APIStatusError, BadRequestError, ResponseDecodeError, Sample
from responses.models import (
    Begun,
    Cause,
    Done,
    MovedResponse3XX,
    MovedResponse4XX,
    MovedResponse404,
    Problem,
)

from tests.codegen.server import Server

ID = "8f1196d5-806e-4b71-9b24-5f96ec052808"


def check_the_status_decides_what_it_is() -> None:
    assert Sample(http_client=Server({"result": "a"}).client()).jobs.start_job() == Done(result="a")
    assert Sample(http_client=Server({"id": ID}, status=202).client()).jobs.start_job() == Begun(id=UUID(ID))
    assert Sample(http_client=Server(status=204).client()).jobs.start_job() is None


def check_text_numbers_and_defaults() -> None:
    log = Server(content="é".encode("latin-1"), content_type="text/plain; charset=iso-8859-1", status=206)
    assert Sample(http_client=log.client()).jobs.get_log() == "é"
    assert log.request.headers["Accept"] == "text/plain"
    assert Sample(http_client=Server(3).client()).jobs.count() == 3
    assert Sample(http_client=Server({"result": "a"}).client()).jobs.drop_job() == Done(result="a")
    Sample(http_client=Server({"result": "a"}).client()).jobs.no_success()


def check_an_error_says_why() -> None:
    server = Server({"title": "Bad", "detail": "Very bad.", "cause": "yours", "error": "e"}, status=400)
    with pytest.raises(BadRequestError, match=r"HTTP 400: e: Bad: Very bad\.") as caught:
        Sample(http_client=server.client()).jobs.start_job()
    assert isinstance(caught.value.error, Problem)
    assert (caught.value.error.title, caught.value.error.cause) == ("Bad", Cause.YOURS)
    assert caught.value.error.error == "e"


def check_an_error_is_what_the_default_says_where_there_is_nothing_else() -> None:
    with pytest.raises(APIStatusError) as caught:
        Sample(http_client=Server({"result": "a"}, status=410).client()).jobs.drop_job()
    assert caught.value.error == Done(result="a")


def check_redirects_have_models_too() -> None:
    for status, body, model in (
        (303, {"place": "a"}, MovedResponse3XX(place="a")),
        (404, {"gone": "a"}, MovedResponse404(gone="a")),
        (409, {"wrong": "a"}, MovedResponse4XX(wrong="a")),
    ):
        with pytest.raises(APIStatusError) as caught:
            Sample(http_client=Server(body, status=status).client()).jobs.moved()
        assert caught.value.error == model


def check_an_undescribed_success_is_read_as_the_first_that_is_described() -> None:
    for status in (201, 202, 203, 206, 299):
        server = Server({"result": "a"}, status=status)
        assert Sample(http_client=server.client()).jobs.get_done() == Done(result="a")
        Sample(http_client=server.client()).jobs.forget()
    assert Sample(http_client=Server({"result": "a"}, status=201).client()).jobs.start_job() == Done(result="a")


def check_a_value_that_is_described_is_not_missed_in_silence() -> None:
    for status, value in ((201, None), (202, None), (204, None), (205, None), (201, {"title": "Queued"})):
        with pytest.raises(ResponseDecodeError, match=f"HTTP {status}") as caught:
            Sample(http_client=Server(value, status=status).client()).jobs.get_done()
        assert caught.value.may_have_been_processed


def check_default_is_an_error_where_a_success_is_described() -> None:
    for call in ("get_done", "forget"):
        with pytest.raises(APIStatusError) as caught:
            getattr(Sample(http_client=Server({"title": "No"}, status=409).client()).jobs, call)()
        assert caught.value.error == Problem(title="No")
