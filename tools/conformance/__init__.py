"""Run the examples of emitted packages against Prism, a server that no one here wrote: `make conformance`."""
