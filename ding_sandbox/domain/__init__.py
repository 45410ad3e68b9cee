"""What the API decides: rules of requests, lives of authentications, magic numbers, kinds of faults. No I/O."""
