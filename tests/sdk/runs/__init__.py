"""Long runs against the client, each a program: python -m tests.sdk.runs.NAME."""
