from responses_any_type import Sample
from responses_any_type.models import モデル
from responses_any_type.resources.files import Files

from tests.codegen.server import Server

PICTURE = b"\x89PNG\x00"


def _files(value: object = None, *, content: bytes = b"", content_type: str = "application/json") -> Files:
    return Sample(http_client=Server(value, content=content, content_type=content_type).client()).files


def check_bytes_come_back_as_they_are() -> None:
    assert _files(content=PICTURE, content_type="image/png").get_image() == PICTURE
    assert _files(content=PICTURE, content_type="a/b").get_any() == PICTURE
    assert _files(content=PICTURE).get_raw() == PICTURE


def check_a_string_of_any_media_type_is_read_by_that_of_the_answer() -> None:
    assert _files("a").get_string() == "a"
    assert _files(content=b"plain", content_type="text/plain").get_string() == "plain"


def check_json_without_a_schema_is_any_value() -> None:
    assert _files({"a": [1]}).get_json() == {"a": [1]}
    assert _files().get_json() is None
    assert _files([1, 2]).get_text() == [1, 2]


def check_a_script_without_capitals_makes_a_class_and_a_module() -> None:
    assert _files({"名前": "a"}).get_model() == モデル(名前="a")
