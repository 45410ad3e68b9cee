from email import message_from_bytes

from body_multipart import Sample
from body_multipart.models import UploadBody

from tests.codegen.server import Server


def check_files_and_fields_are_parts() -> None:
    server = Server()
    Sample(http_client=server.client()).uploads.upload(body=UploadBody(file=b"\x00\xff", title="é", public=False))
    head = f"Content-Type: {server.request.headers['Content-Type']}\r\n\r\n".encode()
    parts = list(message_from_bytes(head + server.request.content).walk())[1:]
    found = {part.get_param("name", header="content-disposition"): part.get_payload(decode=True) for part in parts}
    assert found == {"file": b"\x00\xff", "title": "é".encode(), "public": b"false"}
    assert parts[0].get_filename() is not None
