from datetime import date
from uuid import UUID

import pytest
from parameters_path import Sample

from tests.codegen.server import Server

ID = "8f1196d5-806e-4b71-9b24-5f96ec052808"


def check_each_value_is_quoted_for_its_segment() -> None:
    server = Server()
    Sample(http_client=server.client()).files.get_file(user_id=UUID(ID), name="a/b ?#%é..")
    assert server.request.method == "GET"
    assert server.target == f"/v1/users/{ID}/files/a%2Fb%20%3F%23%25%C3%A9.."


def check_the_path_itself_is_quoted_once() -> None:
    server = Server()
    Sample(http_client=server.client()).files.get_odd(day=date(2024, 2, 29), colour="red")
    assert server.target == "/v1/odd%20path/2024-02-29/%22quoted%22/%41/red"


def check_a_value_that_would_name_another_path_is_refused() -> None:
    server = Server()
    for name in ("", ".", ".."):
        with pytest.raises(ValueError, match="name"):
            Sample(http_client=server.client()).files.get_file(user_id=ID, name=name)
    assert not server.requests


def check_a_string_that_is_no_uuid_is_refused_by_its_name() -> None:
    server = Server()
    with pytest.raises(ValueError, match="user_id"):
        Sample(http_client=server.client()).files.get_file(user_id="../admin", name="x")
    assert not server.requests


def check_numbers() -> None:
    server = Server()
    Sample(http_client=server.client()).files.get_page(number=7)
    assert server.target == "/v1/pages/7"
