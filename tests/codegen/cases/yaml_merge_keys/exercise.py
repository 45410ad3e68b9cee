from datetime import date

from yaml_merge_keys import Sample
from yaml_merge_keys.models import A

from tests.codegen.server import Server


def check_merge_keys_add_what_they_name_and_the_first_one_counts() -> None:
    server = Server({"id": 1, "on": "2026-01-02", "name": "a"})
    assert Sample(http_client=server.client()).merged.get_a() == A(id=1, on=date(2026, 1, 2), name="a")
