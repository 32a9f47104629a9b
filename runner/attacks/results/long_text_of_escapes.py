"""Returns a text whose encoding is six times as long.

seen: exceeded output
seen: exceeded memory
"""

def f():
    return "\x01" * (5 << 20)
