"""`python -m ding_sandbox`."""

from .cli import main

if __name__ == "__main__":
    main()
