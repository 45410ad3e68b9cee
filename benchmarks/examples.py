"""What is sent and answered: the `check` of the API, made up."""

import json

KEY = "a key"
CUSTOMER = "8f1196d5-806e-4b71-9b24-5f96ec052808"
AUTHENTICATION = "e0e7b0e9-739d-424b-922f-1c2cb48ab077"
CODE = "123456"

ANSWER = json.dumps({"authentication_uuid": AUTHENTICATION, "status": "valid"}).encode()

CREATED = {
    "authentication_uuid": AUTHENTICATION,
    "status": "pending",
    "created_at": "2026-01-02T03:04:05Z",
    "expires_at": "2026-01-02T03:09:05Z",
}
