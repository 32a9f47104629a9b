"""Leaves files in every folder it may write.

seen: returned true
"""

def f():
    for folder in ("/box", "/dev/shm", "/tmp"):
        os.makedirs(folder + "/left/deep", exist_ok=True)
        open(folder + "/left/deep/secret", "w").close()
    return os.path.exists("/box/left/deep/secret")
