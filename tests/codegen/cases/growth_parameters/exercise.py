from growth_parameters import Sample
from growth_parameters.models import GetAuthenticationStatusEventsItem as Event

from tests.codegen.server import Server

ID = "8f1196d5-806e-4b71-9b24-5f96ec052808"


def check_each_parameter_goes_to_its_place() -> None:
    server = Server({"status": "pending"})
    sample = Sample(http_client=server.client())
    result = sample.otp.get_authentication_status(
        auth_uuid=ID, customer_uuid="c-1", events=[Event.CREATED, Event.DELIVERED]
    )
    assert server.target == f"/v1/authentication/{ID}/status?events=created&events=delivered"
    assert server.request.headers["customer-uuid"] == "c-1"
    assert result.status == "pending"
