"""Sends its results where the output goes, and its output where the results go.

seen: died
seen: exceeded time
"""

def f():
    os.dup2(1, 9)
    os.dup2(RESULTS, 1)
    os.dup2(9, RESULTS)
    return 1
