"""Returns a dictionary that holds itself through others.

seen: unreadable dict nested too deeply or in itself
"""

def f():
    a, b = {}, []
    a["b"] = (b,)
    b.append({"a": a})
    return a
