"""Returns a text of 20 megabytes.

seen: exceeded output
"""

def f():
    return "x" * (20 << 20)
