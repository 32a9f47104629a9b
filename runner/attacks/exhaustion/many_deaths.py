"""Dies in every case of many.

cases: 100
seen: died code 3
"""

def f(x):
    os._exit(3)
