"""Makes a file of a terabyte that takes no room.

seen: returned "EFBIG"
"""

def f():
    return tried(os.truncate, os.open("/box/big", os.O_CREAT | os.O_RDWR), 1 << 40)
