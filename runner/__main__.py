"""Starts the zygote: ``python3 -I <this folder> <control socket>``."""

import sys

if sys.version_info < (3, 11):
    sys.exit("zachet: Python 3.11 or newer is needed, this is " + sys.version.split()[0])

from zachet_runner.zygote import main

if __name__ == "__main__":
    main(sys.argv[1])
