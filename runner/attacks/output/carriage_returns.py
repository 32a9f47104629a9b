"""Prints over its own lines.

printed: "wrong\rright\b\u007f\u000b\f\u0085\u2028\n"
seen: returned 1
"""

def f():
    print("wrong\rright\x08\x7f\v\f\x85\u2028")
    return 1
