"""What a server and a network can do wrong, and what a call makes of it."""
