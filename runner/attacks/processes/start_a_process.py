"""Starts processes by every way that Python has.

seen: returned ["EPERM", "EPERM", "EPERM", "EPERM", "EPERM"]
"""

import multiprocessing
import subprocess


def f():
    python = "/usr/bin/python3"
    process = multiprocessing.get_context("fork").Process(target=print)
    return [
        tried(os.fork),
        tried(os.posix_spawn, python, ["p"], {}),
        tried(os.execv, python, ["p"]),
        tried(subprocess.run, [python, "-c", "pass"]),
        tried(process.start),
    ]
