import json

from growth_all_of_reference import Sample
from growth_all_of_reference.models import DeviceType, Request, Signals

from tests.codegen.server import Server


def check_it_is_what_it_refers_to() -> None:
    server = Server({"status": "pending"})
    otp = Sample(http_client=server.client()).otp
    assert otp.send(device_type="IOS", signals=Signals(ip="192.0.2.1")).status == "pending"
    assert json.loads(server.request.content) == {"device_type": "IOS", "signals": {"ip": "192.0.2.1"}}
    assert Request(device_type="IOS").device_type is DeviceType.IOS
