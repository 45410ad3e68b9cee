from growth_optional_fields import Sample
from growth_optional_fields.models import Response

from tests.codegen.server import Server


def check_they_are_sent_if_given_and_only_then() -> None:
    server = Server({"status": "pending", "correlation_id": "c"})
    otp = Sample(http_client=server.client()).otp
    assert otp.send(phone_number="+1").correlation_id == "c"
    assert server.request.content == b'{"phone_number":"+1"}'
    otp.send(phone_number="+1", template_id="t", correlation_id="c", locale="fr-FR")
    assert server.request.content == (b'{"phone_number":"+1","template_id":"t","correlation_id":"c","locale":"fr-FR"}')


def check_those_that_are_not_known_yet_are_kept() -> None:
    data = {"status": "pending", "price": {"amount": 1}}
    response = Response.from_dict(data)
    assert response.additional_properties == {"price": {"amount": 1}}
    assert response.to_dict() == data
