"""Raises from code that claims lines of the solution that it does not have.

seen: raised ValueError
"""

def f():
    code = compile("\n" * 1_000_000 + "raise ValueError", "<solution>", "exec")
    exec(code)
