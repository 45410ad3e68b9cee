"""What the contenders are called in the table."""

OURS = "ding-otp"
HTTPX = "httpx"
HTTPCORE = "httpcore"
PEER = "openapi-python-client"
PRELUDE = "prelude-python-sdk"
VENDOR = "ding-api-client"
HAND = "by hand"
