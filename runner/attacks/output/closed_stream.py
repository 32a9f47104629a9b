"""Closes its output, then prints and returns.

printed: ""
seen: returned 1
"""

def f():
    sys.stdout.close()
    try:
        print("x")
    except ValueError:
        return 1
