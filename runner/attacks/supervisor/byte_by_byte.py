"""Writes a frame byte by byte, so that the supervisor wakes up for each.

seen: returned 0
seen: exceeded time
"""

def f():
    frame = b'{"case":"returned","value":0}'
    frame += b" " * 20_000
    for byte in struct.pack(">I", len(frame)) + frame:
        os.write(RESULTS, bytes([byte]))
    os._exit(0)
