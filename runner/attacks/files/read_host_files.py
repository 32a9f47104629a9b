"""Reads passwords, homes, logs and what the kernel tells about the machine.

seen: returned []
"""

PLACES = (
    "/etc/passwd /etc/shadow /etc/hostname /root/.bashrc /root /home /var/log /var/lib /proc /proc/self/environ"
    " /proc/1/cmdline /sys /sys/kernel /run /mnt /srv /opt /boot /tmp/.X11-unix /usr/local/bin/x"
).split()


def f():
    return [p for p in PLACES if "worked" in (tried(open, p), tried(os.listdir, p))]
