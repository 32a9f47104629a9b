"""Ends with the code that a shell shows for a kill.

seen: died code 137
"""

def f():
    os._exit(137)
