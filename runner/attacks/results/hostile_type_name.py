"""Returns an instance of a class whose name is markup and escapes.

seen: unreadable
"""

def f():
    return type("<script>\x1b[2J", (), {})()
