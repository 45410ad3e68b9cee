"""What a running process needs in every room: log lines, and waiting for changes."""
