"""Reaches files by calls that Python does not need.

machine: x86_64
seen: returned []
"""

CALLS = """
symlink 88 symlinkat 266 link 86 linkat 265 mknod 133 mknodat 259 chmod 90 fchmod 91 fchmodat 268 chown 92
fchown 93 open_by_handle_at 304 name_to_handle_at 303 inotify_init1 294 fanotify_init 300 fanotify_mark 301
splice 275 vmsplice 278 tee 276 copy_file_range 326 sendfile 40 openat2 437 setxattr 188 fallocate 285
truncate 76
""".split()


def f():
    numbers = zip(CALLS[::2], map(int, CALLS[1::2]))
    return [name for name, number in numbers if system(number, 0, 0, 0, 0, 0, 0) != "EPERM"]
