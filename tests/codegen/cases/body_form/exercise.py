from datetime import date

from body_form import Sample
from body_form.models import MakeTokenBody, MakeTokenBodyGrantType

from tests.codegen.server import Server


def check_fields_are_sent_as_a_form() -> None:
    server = Server()
    body = MakeTokenBody(
        grant_type=MakeTokenBodyGrantType.PASSWORD, scopes=["a b", "c&d"], remember=True, until=date(2024, 2, 29)
    )
    Sample(http_client=server.client()).tokens.make_token(body=body)
    assert server.request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert server.request.content == b"grant_type=password&scopes=a+b&scopes=c%26d&remember=true&until=2024-02-29"
