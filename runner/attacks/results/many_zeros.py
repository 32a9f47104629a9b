"""Returns a list of ten million zeros.

limits: memory=512MiB cpu=5s
seen: exceeded output
seen: exceeded memory
seen: exceeded time
"""

def f():
    return [0] * 10_000_000
