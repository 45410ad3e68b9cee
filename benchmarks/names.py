"""What the contenders are called in the table."""

OURS = "ding-otp"
HTTPX = "httpx"
HTTPCORE = "httpcore"
PEER = "openapi-python-client"
PRELUDE = "prelude-python-sdk"
VENDOR = "ding-api-client"
CROZIER = "crozier"  # a generator whose packages are those of Fern, byte for byte
PRISM = "Prism"
HAND = "by hand"
