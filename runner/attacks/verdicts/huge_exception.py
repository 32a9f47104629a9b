"""Raises an exception with a text of many megabytes from a function with a name as long.

seen: raised ValueError
"""

def f():
    name = "x" * 1_000_000
    scope = {}
    exec(compile(f"def {name}(): raise ValueError('y' * 8_000_000)", "<solution>", "exec"), scope)
    scope[name]()
