import pytest
from growth_default_response_after import APIStatusError, Sample

from tests.codegen.server import Server


def check_every_status_has_the_error() -> None:
    for status in (302, 400, 418, 500):
        server = Server({"code": "broken", "message": "It broke."}, status=status)
        with pytest.raises(APIStatusError) as caught:
            Sample(http_client=server.client(), max_retries=0).otp.check()
        assert (caught.value.status_code, caught.value.code) == (status, "broken")
        assert "broken: It broke." in str(caught.value)


def check_a_body_of_another_kind_is_no_error_model() -> None:
    server = Server(content=b"<html>", status=502, content_type="text/html")
    with pytest.raises(APIStatusError) as caught:
        Sample(http_client=server.client(), max_retries=0).otp.check()
    assert (caught.value.error, caught.value.code, caught.value.body) == (None, None, b"<html>")
