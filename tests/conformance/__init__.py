"""The judge of the conformance run, judged."""
