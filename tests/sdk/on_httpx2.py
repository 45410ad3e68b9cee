"""A pytest plugin for the client that was generated for httpx2: what tests import as httpx is httpx2 then.

Given with `-p`, so that it comes before whatever else imports httpx.
"""

import httpx2

httpx2.alias_httpx()
