from json_duplicate_keys import Sample

from tests.codegen.server import Server


def check_the_last_value_of_a_key_counts() -> None:
    assert Sample(http_client=Server("a").client()).things.get_thing() == "a"
