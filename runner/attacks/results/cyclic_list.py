"""Returns a list that holds itself.

seen: unreadable list nested too deeply or in itself
"""

def f():
    cycle = []
    cycle.append(cycle)
    return cycle
