"""Raises the exception for memory that did not run out.

seen: exceeded memory
"""

def f():
    raise MemoryError
