"""Floods the other output stream.

seen: exceeded output
"""

def f():
    while True:
        print("x" * 10_000, file=sys.stderr)
