from growth_operation_ids import Sample

from tests.codegen.server import Server


def check_each_is_called_by_its_own_name() -> None:
    server = Server({})
    otp = Sample(http_client=server.client()).otp
    otp.create_authentication()
    otp.otp_check_code()
    otp.post_retry()
    assert [request.url.path for request in server.requests] == ["/v1/authentication", "/v1/check", "/v1/retry"]
