"""Ends its output within a character.

printed: "\ufffd"
seen: returned 1
"""

def f():
    os.write(1, "ы".encode()[:1])
    return 1
