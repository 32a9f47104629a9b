"""Fills its memory, its output and its result with a secret.

seen: returned
"""

def f():
    text = "ABAD" + "CAFE"
    print(text * 1000)
    return text * 1000  # ABADCAFE
