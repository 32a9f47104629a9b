"""Writes a million single bytes, so that the supervisor wakes up for each.

limits: output=100000
seen: exceeded output
seen: exceeded time
"""

def f():
    for _ in range(2_000_000):
        os.write(1, b"x")
    return 1
