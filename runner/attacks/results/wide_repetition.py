"""Returns a small structure that unfolds into a thousand million parts.

seen: exceeded memory
seen: exceeded time
seen: exceeded output
"""

def f():
    wide = [0] * 10
    for _ in range(8):
        wide = [wide] * 10
    return wide
