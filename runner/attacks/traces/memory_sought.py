"""Searches all of its memory for the secret of the run before.

after: memory_left.py
seen: returned [0, true]
"""

import gc


def f():
    codes = [65, 66, 65, 68, 67, 65, 70, 69]
    data, text = bytes(codes), bytes(codes).decode()
    found = buffers = 0
    gc.unfreeze()
    for o in gc.get_objects():
        for v in [o, *gc.get_referents(o)]:
            if type(v) is str and v is not text:
                found += text in v
            elif type(v) is memoryview:
                found += data in v.tobytes()
                buffers += 1
            elif type(v) in (bytes, bytearray) and v is not data:
                found += data in v
    return [found, buffers > 0]
