"""The sandbox over HTTP: the API under /v1, the API for tests under /_sandbox, and the page at /."""
