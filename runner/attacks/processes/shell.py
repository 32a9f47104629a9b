"""Runs a command through the shell.

seen: returned "no command ran"
seen: returned "EPERM"
"""

def f():
    said = tried(lambda: os.write(1, str(os.system("echo x > /dev/shm/ran")).encode()) * 0)
    return "a command ran" if os.path.exists("/dev/shm/ran") else "no command ran" if said == "worked" else said
