from responses_bodiless import Sample
from responses_bodiless.models import ResetResponse

from tests.codegen.recording import Answer, Received, recording


def check_an_answer_without_a_body_is_none_whatever_is_described() -> None:
    def answer(request: Received) -> Answer:
        return (205 if request.method == "PUT" else 204), {}, b""

    with recording(answer=answer) as server, Sample(base_url=server.url) as client:
        client.stars.remove(name="vega")
        client.stars.reset(name="vega")
        assert client.stars.change(name="vega") is None
        assert [request.method for request in server.received] == ["DELETE", "PUT", "PATCH"]


def check_the_same_response_has_its_body_with_another_status() -> None:
    def answer(_request: Received) -> Answer:
        return 200, {"Content-Type": "application/json"}, b'{"name": "vega"}'

    with recording(answer=answer) as server, Sample(base_url=server.url) as client:
        changed = client.stars.change(name="vega")
    assert isinstance(changed, ResetResponse)
    assert changed.name == "vega"
