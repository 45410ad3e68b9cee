import pytest
from servers_none import Sample

from tests.codegen.server import Server


def check_a_base_url_must_be_given() -> None:
    with pytest.raises(ValueError, match="base_url=.*SAMPLE_BASE_URL"):
        Sample()


def check_operations_without_tag_and_name() -> None:
    server = Server()
    Sample(base_url="https://api.example.com", http_client=server.client()).default.get_me()
    assert str(server.request.url) == "https://api.example.com/me"
