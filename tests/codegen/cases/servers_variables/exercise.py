from servers_variables import Sample

from tests.codegen.server import Server


def check_the_first_server_is_the_default() -> None:
    server = Server()
    Sample(http_client=server.client()).account.me()
    assert str(server.request.url) == "https://eu.example.com:8443/v1/me"


def check_another_may_be_given() -> None:
    server = Server()
    Sample(http_client=server.client(), base_url="http://127.0.0.1:4010/x/").account.me()
    assert str(server.request.url) == "http://127.0.0.1:4010/x/me"
