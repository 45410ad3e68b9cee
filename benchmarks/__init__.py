"""Measurements against the peers. See README.md; `make bench` runs them."""
