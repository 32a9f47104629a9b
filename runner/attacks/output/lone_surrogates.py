"""Prints halves of characters.

printed: "\\ud800\\udfff\n"
seen: returned 1
"""

def f():
    print("\ud800\udfff")
    return 1
