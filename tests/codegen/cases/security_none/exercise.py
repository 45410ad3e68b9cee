from security_none import Sample

from tests.codegen.server import Server


def check_no_key_is_needed() -> None:
    server = Server()
    Sample(http_client=server.client()).account.me()
    assert "Authorization" not in server.request.headers
