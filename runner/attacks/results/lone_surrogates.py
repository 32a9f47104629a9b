"""Returns halves of characters and zero bytes.

seen: returned
"""

def f():
    return ["\ud800", "\udfff\ud800", "a\0b", "\uffff", "\U0010ffff"]
