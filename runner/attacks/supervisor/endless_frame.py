"""Writes one frame that never ends.

limits: results=1000000
seen: exceeded output
"""

def f():
    os.write(RESULTS, b"\x7f\xff\xff\xff")
    while True:
        os.write(RESULTS, b"x" * 60_000)
