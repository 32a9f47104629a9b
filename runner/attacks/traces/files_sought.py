"""Looks for the files.

after: files_left.py
seen: returned [[], [], []]
"""

def f():
    return [os.listdir(folder) for folder in ("/box", "/dev/shm", "/tmp")]
