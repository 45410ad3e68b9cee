"""What the documentation shows: its examples, its links and its site."""
