from body_form_of_anything import Sample

from tests.codegen.server import Server


def check_a_form_takes_fields_whatever_is_said_of_it() -> None:
    server = Server()
    forms = Sample(http_client=server.client()).forms
    forms.send_file(body={"file": b"content"})
    assert b'name="file"; filename="file"' in server.request.content
    forms.send_words(body={"a": "b c", "d": 1})
    assert server.request.content == b"a=b+c&d=1"


def check_other_media_types_are_bytes() -> None:
    server = Server(content=b"%PDF", content_type="application/pdf")
    document = Sample(http_client=server.client()).forms.send_document(body=b"<a/>")
    assert document == b"%PDF"
    assert server.request.headers["Content-Type"] == "application/xml"
    assert server.request.content == b"<a/>"
