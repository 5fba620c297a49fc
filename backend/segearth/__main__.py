"""`python -m segearth` is `segearth`."""

from segearth.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
