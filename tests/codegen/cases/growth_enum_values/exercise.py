import pytest
from growth_enum_values import BadRequestError, Sample
from growth_enum_values.models import CheckStatus, ErrorCode

from tests.codegen.server import Server


def check_new_values_are_members() -> None:
    assert CheckStatus("unknown") is CheckStatus.UNKNOWN
    assert [code.name for code in ErrorCode] == [code.value.upper() for code in ErrorCode]


def check_values_that_are_newer_still_are_kept() -> None:
    status = Sample(http_client=Server({"status": "suspended"}).client()).otp.check().status
    assert status is not None
    assert status == "suspended"
    assert not status.is_known


def check_an_error_has_its_code() -> None:
    server = Server({"code": "unsupported_locale", "message": "no"}, status=400)
    with pytest.raises(BadRequestError) as caught:
        Sample(http_client=server.client()).otp.check()
    assert caught.value.code is ErrorCode.UNSUPPORTED_LOCALE
    assert caught.value.message == "no"
