"""Starts the zygote: ``python3 -I <this folder> <control socket>``. An older Python must still be able to read this file."""

import platform
import sys

if platform.python_implementation() != "CPython" or sys.version_info < (3, 11):
    found = platform.python_implementation() + " " + platform.python_version()
    sys.exit("zachet: CPython 3.11 or newer is needed, and ZACHET_PYTHON is " + sys.executable + ", which is " + found)

from zachet_runner.zygote import main

if __name__ == "__main__":
    main(*sys.argv[1:])
