from datetime import date

from references_within import Sample
from references_within.models import Address, AddressZip, AResponse200, Order, OrderLine

from tests.codegen.server import Server

DAY = date(2026, 1, 2)


def check_pointers_are_percent_decoded() -> None:
    refs = Sample(http_client=Server({"on": "2026-01-02"}).client()).refs
    assert refs.a(id="1") == refs.b() == refs.c() == AResponse200(on=DAY)


def check_a_path_item_may_be_a_reference() -> None:
    server = Server("b")
    assert Sample(http_client=server.client()).refs.d() is AddressZip.B
    assert server.target == "/v1/d"


def check_definitions_anchors_and_identifiers_are_followed() -> None:
    address = {"zip": "a", "when": "2026-01-02", "old": "b", "self": {"zip": "b"}}
    order = {"lines": [{"sku": "a", "at": "2026-01-02"}], "ship": address, "bill": {"zip": "b"}, "own": "a"}
    assert Sample(http_client=Server(order).client()).refs.order() == Order(
        lines=[OrderLine(sku="a", at=DAY)],
        ship=Address(zip=AddressZip.A, when=DAY, old=AddressZip.B, self_=Address(zip=AddressZip.B)),
        bill=Address(zip=AddressZip.B),
        own=AddressZip.A,
    )
