"""Read a description: its text, syntax, positions and grammar."""
