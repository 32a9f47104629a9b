"""Returns integers just within what can be read.

seen: returned
"""

def f():
    return (1 << 99_999) % (10**9 + 7) + (1 << 99_999) - (1 << 99_999) or [1 << 99_999]
