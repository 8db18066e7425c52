"""Start the app where everything it needs is installed."""

from inclusion.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
