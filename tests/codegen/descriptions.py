"""A small description, for tests that need any."""

SMALL = """\
openapi: 3.1.0
info: {title: Sample, version: "1"}
servers: [{url: https://api.example.com}]
paths:
  /a:
    get: {operationId: a, tags: [t], responses: {'204': {description: Done.}}}
"""
