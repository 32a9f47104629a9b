"""Makes symbolic and hard links to files of others.

seen: returned ["EPERM", "EPERM"]
"""

def f():
    return [tried(os.symlink, "/usr", "/box/usr"), tried(os.link, "/runner/__main__.py", "/box/main.py")]
