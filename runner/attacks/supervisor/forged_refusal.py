"""Says that it could not be locked up, and that it is ready once more.

cases: 2
seen: died code 0
"""

def f(x):
    os.write(RESULTS, b"!no" if x == 0 else b"k")
    os._exit(0)
