"""Returns an instance of a class with a name of a million characters.

seen: unreadable
"""

def f():
    return type("X" * 1_000_000, (), {})()
