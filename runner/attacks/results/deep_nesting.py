"""Returns a list in 100 000 lists.

seen: unreadable list nested too deeply or in itself
"""

def f():
    deep = []
    for _ in range(100_000):
        deep = [deep]
    return deep
