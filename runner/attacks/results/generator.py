"""Returns a generator without end.

seen: unreadable generator
"""

def f():
    while True:
        yield 48151623
