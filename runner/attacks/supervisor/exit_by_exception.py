"""Raises what ends an interpreter.

seen: raised SystemExit
"""

def f():
    sys.exit(0)
