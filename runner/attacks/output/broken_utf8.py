"""Writes bytes that are no UTF-8.

seen: returned 1
"""

def f():
    os.write(1, b"a\xff\xfe\xc3(\xed\xa0\x80\xf8z")
    return 1
