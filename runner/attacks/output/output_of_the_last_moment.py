"""Prints just before it dies.

printed: "last words"
seen: died code 1
"""

def f():
    os.write(1, b"last words")
    os._exit(1)
