"""Writes the frame that only the zygote may write.

cases: 2
seen: died code 0
"""

def f(x):
    os.write(RESULTS, b"e" + struct.pack(">IBBHQQQ", 28, 0, 0, 0, 0, 0, 0))
    os._exit(0)
